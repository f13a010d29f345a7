import { words } from '../command.ts';
import type { Manager } from '../manager.ts';

/**
 * yarn: 1, and 2 and later, which share nothing but the name; a Dockerfile does not tell which it is. What is left is
 * that of yarn 1. The caches of the later ones stay: under Plug'n'Play, their default, programs are started right from
 * the archives in ~/.yarn/berry/cache or .yarn/cache.
 */
export const yarn: Manager = {
  name: 'yarn',
  commands: /^yarn(pkg)?$/,
  bareVerb: 'install',
  // The scripts and programs of the project.
  otherVerb: 'script',
  verbs: {
    install: 'install',
    add: 'install',
    unplug: 'install',
    upgrade: 'upgrade',
    up: 'upgrade',
    'upgrade-interactive': 'upgrade',
    dedupe: 'upgrade',
    remove: 'remove',
    autoclean: 'other',
    cache: 'cache',
    create: 'run',
    dlx: 'run',
    rebuild: 'build',
    run: 'script',
    start: 'script',
    test: 'script',
    exec: 'script',
    node: 'script',
    workspace: 'other',
    workspaces: 'other',
    global: 'other',
    config: 'other',
    set: 'other',
    policies: 'other',
    plugin: 'other',
    init: 'other',
    import: 'other',
    link: 'other',
    unlink: 'other',
    pack: 'other',
    publish: 'other',
    version: 'other',
    versions: 'query',
    audit: 'query',
    bin: 'query',
    check: 'query',
    help: 'query',
    info: 'query',
    licenses: 'query',
    list: 'query',
    outdated: 'query',
    why: 'query',
  },
  twoWordVerbs: {
    'cache clean': 'clean',
    'global add': 'install',
    'global upgrade': 'upgrade',
    'global remove': 'remove',
    'workspaces focus': 'install',
  },
  valueOptions: words(`
    --cache-folder --cwd --emoji --global-folder --https-proxy --link-folder --modules-folder --mutex
    --network-concurrency --network-timeout --otp --preferred-cache-folder --proxy --registry --use-yarnrc
    --groups --level --pattern --depth --scope --preid --message --use-manifest --access --tag --prefix --mode
  `),
  leftovers: [
    {
      what: 'download cache',
      leftBy: ['install', 'upgrade'],
      paths: ['~/.cache/yarn'],
      // Root's home is /usr/local/share to yarn 1, whatever HOME says.
      rootPaths: ['/usr/local/share/.cache/yarn'],
      // FAKEROOTKEY makes root no root to it.
      movedBy: words(`
        YARN_CACHE_FOLDER yarn_cache_folder npm_config_cache_folder YARN_PREFERRED_CACHE_FOLDER
        yarn_preferred_cache_folder npm_config_preferred_cache_folder XDG_CACHE_HOME FAKEROOTKEY
      `),
      // Plug'n'Play of yarn 1 starts programs from the cache.
      movedByOptions: ['--cache-folder', '--preferred-cache-folder', '--use-yarnrc', '--enable-pnp', '--pnp'],
      // `.yarnrc.yml` is that of yarn 2 and later.
      configuration: { file: /\.yarnrc\b(?!\.yml)|\byarn config\b/, moves: /cache-folder|plugnplay/ },
      readBy: ['run', 'cache'],
      readByOptions: ['--offline'],
      // Never `yarn cache clean`: that of yarn 2 and later empties .yarn/cache, which the image may start from.
      cleanup: { cleanedBy: ['cache clean'] },
      // As paths: root's has the same place in rootPaths.
      mount: { target: '~/.cache/yarn', sharing: 'locked', byPlatform: false },
      weighs: {
        bytes: 4_800_000,
        perPackage: false,
        basis:
          'express with its 68 packages; 770 MB where a package has optional ones for every platform (measured 2026-11)',
      },
      source: {
        from: 'measured on yarn 1.22.22; yarnpkg/yarn:src/util/user-home-dir.js, src/util/user-dirs.js',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'yarn 1.22.22 and 4.18.1: `yarn help`', date: '2026-11' },
};
