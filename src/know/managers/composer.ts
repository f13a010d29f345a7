import type { Manager } from '../manager.ts';

/** Composer of PHP, called by its own name: `php composer.phar` is a call of php. */
export const composer: Manager = {
  name: 'composer',
  commands: /^composer(\.phar)?$/,
  verbs: {
    install: 'install',
    i: 'install',
    require: 'install',
    r: 'install',
    'create-project': 'install',
    reinstall: 'install',
    update: 'upgrade',
    u: 'upgrade',
    upgrade: 'upgrade',
    remove: 'remove',
    rm: 'remove',
    uninstall: 'remove',
    'clear-cache': 'clean',
    clearcache: 'clean',
    cc: 'clean',
    exec: 'script',
    'run-script': 'script',
    run: 'script',
    about: 'query',
    // These run the plugins of the project.
    audit: 'other',
    'check-platform-reqs': 'other',
    depends: 'other',
    why: 'other',
    diagnose: 'other',
    fund: 'other',
    help: 'query',
    licenses: 'other',
    list: 'query',
    outdated: 'other',
    prohibits: 'other',
    'why-not': 'other',
    search: 'other',
    show: 'other',
    info: 'other',
    status: 'other',
    suggests: 'other',
    validate: 'other',
    archive: 'other',
    browse: 'other',
    home: 'other',
    bump: 'other',
    config: 'other',
    'dump-autoload': 'other',
    dumpautoload: 'other',
    global: 'other',
    init: 'other',
    policy: 'other',
    repository: 'other',
    repo: 'other',
    'self-update': 'other',
    selfupdate: 'other',
  },
  twoWordVerbs: {
    'global install': 'install',
    'global require': 'install',
    'global update': 'upgrade',
    'global upgrade': 'upgrade',
    'global remove': 'remove',
    'global clear-cache': 'clean',
    'global clearcache': 'clean',
    'global cc': 'clean',
    'global exec': 'script',
  },
  // The scripts of composer.json are verbs, too.
  otherVerb: 'script',
  valueOptions: (
    '-d --working-dir --prefer-install --ignore-platform-req --repository --repository-url -s --stability ' +
    '--apcu-autoloader-prefix --audit-format --with -f --format'
  ).split(' '),
  leftovers: [
    {
      what: 'download cache',
      leftBy: ['install', 'upgrade', 'remove'],
      // The first where neither /etc/xdg nor a variable XDG_… is there, or where it is there already; else the second.
      // The composer image sets COMPOSER_HOME.
      paths: ['~/.composer/cache', '~/.cache/composer'],
      movedBy: ['COMPOSER_CACHE_DIR', 'COMPOSER_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'],
      // `--no-cache` (1.9, 2019-08) and a cache of /dev/null leave nothing, but are no prevention to add: a project
      // with a repository of git, Mercurial or Fossil stops without a cache.
      movedByOptions: ['--no-cache'],
      configuration: {
        file: /\bcomposer(\.phar)?\b.*\bconfig\b/s,
        moves: /\bcache-((files|repo|vcs)-)?dir\b/,
      },
      readBy: [],
      cleanup: {
        cleanedBy: [
          ...['clear-cache', 'clearcache', 'cc'],
          ...['global clear-cache', 'global clearcache', 'global cc'],
        ],
      },
      mount: {
        target: '/tmp/composer-cache',
        sharing: 'locked',
        byPlatform: false,
        environment: { COMPOSER_CACHE_DIR: '/tmp/composer-cache' },
      },
      source: {
        from: 'composer/composer:src/Composer/Factory.php, Cache.php, Repository/Vcs/GitDriver.php',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'composer/composer:src/Composer/Command, doc/03-cli.md', date: '2026-11' },
};
