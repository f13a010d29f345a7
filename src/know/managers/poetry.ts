import { words } from '../command.ts';
import type { Manager } from '../manager.ts';

/** Poetry. It never asks where it installs. */
export const poetry: Manager = {
  name: 'poetry',
  commands: /^poetry$/,
  modules: ['poetry'],
  verbs: {
    install: 'install',
    sync: 'install',
    add: 'install',
    update: 'upgrade',
    lock: 'update',
    remove: 'remove',
    build: 'build',
    publish: 'other',
    // The installed packages, not the cache.
    run: 'script',
    shell: 'other',
    config: 'other',
    init: 'other',
    new: 'other',
    export: 'query',
    show: 'query',
    search: 'query',
    check: 'query',
    version: 'query',
    about: 'query',
    list: 'query',
    help: 'query',
    cache: 'cache',
  },
  twoWordVerbs: {
    'self add': 'install',
    'self install': 'install',
    'self sync': 'install',
    'self update': 'upgrade',
    'self lock': 'update',
    'self remove': 'remove',
    'self show': 'query',
    'env use': 'other',
    'env remove': 'other',
    'env activate': 'other',
    'env info': 'query',
    'env list': 'query',
    'source add': 'other',
    'source remove': 'other',
    'source show': 'query',
    'python install': 'other',
    'python remove': 'other',
    'python list': 'query',
    'debug info': 'query',
    // It prints or sets where the cache is.
    'config cache-dir': 'cache',
  },
  valueOptions: words(`
    -C -E -G -P -f -o --build-config --directory --extras --format --group --markers --only --output --platform
    --priority --project --python --source --with --without
  `),
  leftovers: [
    {
      what: 'download cache',
      leftBy: ['install', 'update', 'upgrade'],
      // Not the folder itself: `virtualenvs` in it is what is installed. `--no-cache` is no prevention: artifacts are
      // kept all the same. No mount: there are two folders, and a mount of the one above would hold `virtualenvs`.
      paths: ['~/.cache/pypoetry/cache', '~/.cache/pypoetry/artifacts'],
      movedBy: ['POETRY_CACHE_DIR', 'XDG_CACHE_HOME', 'POETRY_CONFIG_DIR', 'XDG_CONFIG_HOME'],
      configuration: {
        file: /\bpoetry\.toml\b|\bpypoetry\/config\.toml\b|\bpoetry config\b/,
        moves: /(?<![\w-])cache-dir\b/,
      },
      readBy: ['cache'],
      // `poetry cache clear` leaves the artifacts.
      cleanup: { cleanedBy: [] },
      source: {
        from: 'python-poetry/poetry:src/poetry/config/config.py, src/poetry/locations.py, src/poetry/installation/executor.py, src/poetry/console/commands/cache/clear.py',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'python-poetry/poetry:src/poetry/console/application.py, docs/cli.md', date: '2026-11' },
};
