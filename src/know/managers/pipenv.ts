import { words } from '../command.ts';
import type { Manager } from '../manager.ts';

/** pipenv installs by a pip of its own, whose cache it puts into its own. */
export const pipenv: Manager = {
  name: 'pipenv',
  commands: /^pipenv$/,
  modules: ['pipenv'],
  verbs: {
    install: 'install',
    sync: 'install',
    update: 'upgrade',
    upgrade: 'upgrade',
    lock: 'update',
    uninstall: 'remove',
    remove: 'remove',
    // Uninstalls what the lock file does not name: nothing of the cache.
    clean: 'remove',
    // The installed packages, not the cache.
    run: 'script',
    shell: 'other',
    activate: 'other',
    open: 'other',
    requirements: 'query',
    pylock: 'query',
    graph: 'query',
    check: 'query',
    scan: 'query',
    audit: 'query',
    scripts: 'query',
    verify: 'query',
  },
  valueOptions: words(`
    -e -i -r --categories --editable --extra-pip-args --extras --index --pypi-mirror --python --requirements --resolver
  `),
  fileOptions: ['-r', '--requirements', '-e', '--editable'],
  leftovers: [
    {
      what: 'download cache',
      leftBy: ['install', 'update', 'upgrade'],
      paths: ['~/.cache/pipenv'],
      movedBy: ['PIPENV_CACHE_DIR', 'XDG_CACHE_HOME', 'PIP_CACHE_DIR'],
      readBy: [],
      // `--clear` empties it before it installs.
      cleanup: { cleanedBy: [] },
      // Nothing says that two at a time may fill it.
      mount: { target: '~/.cache/pipenv', sharing: 'locked', byPlatform: false },
      source: {
        from: 'pypa/pipenv:pipenv/environments.py, pipenv/utils/pip.py, pipenv/utils/resolver.py, pipenv/routines/clear.py',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'pypa/pipenv:pipenv/cli/command.py, pipenv/cli/options.py', date: '2026-11' },
};
