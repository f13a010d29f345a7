import type { Manager } from '../manager.ts';

/** pip, in all its spellings. */
export const pip: Manager = {
  name: 'pip',
  onlyPackages: true,
  commands: /^pip(\d(\.\d+)?)?$/,
  modules: ['pip'],
  verbs: {
    install: 'install',
    download: 'download',
    wheel: 'download',
    uninstall: 'remove',
    cache: 'cache',
    list: 'query',
    freeze: 'query',
    show: 'query',
    check: 'query',
    config: 'other',
    index: 'query',
    debug: 'query',
    hash: 'query',
    help: 'query',
  },
  twoWordVerbs: { 'cache purge': 'clean', 'cache remove': 'clean' },
  valueOptions: [
    ...['-r', '--requirement', '-c', '--constraint', '-e', '--editable', '-t', '--target', '--platform'],
    ...['--python-version', '--implementation', '--abi', '--root', '--prefix', '--src', '--upgrade-strategy'],
    ...[
      '-C',
      '--config-settings',
      '--config-setting',
      '--global-option',
      '--install-option',
      '--build-option',
    ],
    ...[
      '--no-binary',
      '--only-binary',
      '--progress-bar',
      '--root-user-action',
      '--report',
      '-i',
      '--index-url',
    ],
    ...['--extra-index-url', '-f', '--find-links', '--group', '--python', '--log', '--proxy', '--retries'],
    ...['--timeout', '--exists-action', '--trusted-host', '--cert', '--client-cert', '--cache-dir'],
    ...[
      '--use-feature',
      '--use-deprecated',
      '--keyring-provider',
      '-d',
      '--dest',
      '-w',
      '--wheel-dir',
      '-b',
      '--build',
    ],
  ],
  fileOptions: ['-r', '--requirement', '-c', '--constraint', '-e', '--editable', '--group'],
  leftovers: [
    {
      what: 'download cache',
      leftBy: ['install', 'download'],
      paths: ['~/.cache/pip'],
      movedBy: ['PIP_CACHE_DIR', 'XDG_CACHE_HOME'],
      movedByOptions: ['--cache-dir'],
      readBy: ['cache'],
      prevention: {
        flag: '--no-cache-dir',
        // optparse takes any unambiguous beginning of an option.
        prevents: (flag) => flag.startsWith('--no-ca'),
        // The option came with pip 6.0 (2014-12); these have 1.5 and older.
        unknownIn:
          /ubuntu[:-]?1[0-4]\b|[:-](precise|trusty|squeeze|wheezy|jessie)\b|\bdebian:[5-8]\b|\b(node:[0-7]|iojs|java|golang:1\.[0-7]|php:(5|7\.0)|ruby:(1|2\.[0-3])|phusion\/baseimage:0\.9\.1[0-6])\b/,
        environment: { name: 'PIP_NO_CACHE_DIR', value: '1', disables: (value) => value !== '' },
      },
      cleanup: { cleanedBy: ['cache purge', 'cache remove'] },
      configuration: {
        file: /pip\.(conf|ini)\b|PIP_CONFIG_FILE|\bpip3? config\b/,
        moves: /cache-dir|cache_dir|PIP_CONFIG_FILE/,
      },
      mount: { target: '~/.cache/pip', sharing: 'shared', byPlatform: false },
      weighs: {
        bytes: 4_000_000,
        perPackage: true,
        basis:
          'downloaded wheels: flask 1.0, fastapi with uvicorn 3.9, django 8.4, pandas 27.8 MB (measured 2026-11)',
      },
      source: { from: 'pypa/pip:src/pip/_internal/cli/cmdoptions.py, utils/appdirs.py', date: '2026-11' },
    },
  ],
  prompt: {
    verbs: ['remove'],
    flag: '-y',
    place: 'behind',
    // optparse takes any unambiguous beginning of an option.
    answers: (flag) => flag.startsWith('--y') || /^-[a-z]*y[a-z]*$/i.test(flag),
    environment: ['PIP_YES'],
    without: 'stops',
    source: {
      from: 'pypa/pip:src/pip/_internal/commands/uninstall.py, src/pip/_internal/utils/misc.py',
      date: '2026-11',
    },
  },
  source: { from: 'pypa/pip:src/pip/_internal/cli/cmdoptions.py', date: '2026-11' },
};
