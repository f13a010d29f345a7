import type { Manager } from '../manager.ts';

/** pipx installs applications by a pip of its own, which obeys pip's environment. */
export const pipx: Manager = {
  name: 'pipx',
  onlyPackages: true,
  commands: /^pipx$/,
  modules: ['pipx'],
  verbs: {
    install: 'install',
    'install-all': 'install',
    inject: 'install',
    upgrade: 'upgrade',
    'upgrade-all': 'upgrade',
    'upgrade-shared': 'upgrade',
    reinstall: 'install',
    'reinstall-all': 'install',
    run: 'install',
    uninstall: 'remove',
    'uninstall-all': 'remove',
    uninject: 'remove',
    ensurepath: 'other',
    list: 'query',
    environment: 'query',
  },
  valueOptions: [
    ...[
      '--spec',
      '--pip-args',
      '--index-url',
      '-i',
      '--python',
      '--suffix',
      '--preinstall',
      '--backend',
      '--with',
    ],
    '--default-python',
  ],
  leftovers: [
    {
      what: 'download cache',
      leftBy: ['install', 'upgrade'],
      paths: ['~/.cache/pip'],
      movedBy: ['PIP_CACHE_DIR', 'XDG_CACHE_HOME'],
      readBy: [],
      prevention: {
        // No option of its own; `--pip-args` would be written into the application's metadata.
        prevents: (flag) => flag.startsWith('--pip-args') && flag.includes('--no-ca'),
        environment: { name: 'PIP_NO_CACHE_DIR', value: '1', disables: (value) => value !== '' },
      },
      configuration: {
        file: /pip\.(conf|ini)\b|PIP_CONFIG_FILE|\bpip3? config\b/,
        moves: /cache-dir|cache_dir|PIP_CONFIG_FILE/,
      },
      cleanup: { cleanedBy: [] },
      mount: { target: '~/.cache/pip', sharing: 'shared', byPlatform: false },
      weighs: { bytes: 3_000_000, perPackage: true, basis: 'pip and the application as downloaded wheels' },
      source: {
        from: 'pypa/pipx:src/pipx/shared_libs.py, venv.py; pypa/pip:src/pip/_internal/cli/cmdoptions.py',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'pypa/pipx:src/pipx/main.py', date: '2026-11' },
};
