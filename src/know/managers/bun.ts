import { words } from '../command.ts';
import type { Manager } from '../manager.ts';

/** bun as a package manager, and its bunx. */
export const bun: Manager = {
  name: 'bun',
  commands: /^bunx?$/,
  verbCommands: { bunx: 'run' },
  // Files and scripts of the project; they use node_modules and not the cache.
  otherVerb: 'script',
  verbs: {
    install: 'install',
    i: 'install',
    ci: 'install',
    add: 'install',
    a: 'install',
    update: 'upgrade',
    dedupe: 'upgrade',
    remove: 'remove',
    rm: 'remove',
    prune: 'remove',
    build: 'build',
    x: 'run',
    create: 'run',
    c: 'run',
    pm: 'query',
    // Of bun itself.
    upgrade: 'other',
    run: 'script',
    test: 'script',
    exec: 'script',
    repl: 'other',
    init: 'other',
    link: 'other',
    unlink: 'other',
    patch: 'other',
    publish: 'other',
    audit: 'query',
    outdated: 'query',
    info: 'query',
    why: 'query',
  },
  // `pm cache rm` empties it; `pm cache` alone says where it is.
  twoWordVerbs: { 'pm cache': 'cache' },
  valueOptions: words(`
    -c -F -r --config --ca --cafile --cache-dir --cwd --env-file --backend --registry --concurrent-scripts
    --network-concurrency --omit --linker --minimum-release-age --minimum-release-age-excludes --cpu --os --libc
    --filter --catalog --preload --require --outdir --outfile --target
  `),
  leftovers: [
    {
      what: 'package cache',
      leftBy: ['install', 'upgrade'],
      paths: ['~/.bun/install/cache'],
      movedBy: ['BUN_INSTALL', 'BUN_INSTALL_CACHE_DIR', 'XDG_CACHE_HOME', 'BUN_INSTALL_GLOBAL_STORE'],
      // With the backend `symlink` node_modules is links into the cache; a configuration may say so.
      movedByOptions: ['--cache-dir', '--backend', '--config', '-c'],
      configuration: { file: /\bbunfig\.toml\b/, moves: /\bcache\b|\bbackend\b|\bglobalStore\b/ },
      // bunx keeps what it runs in the cache.
      readBy: ['run', 'cache'],
      readByOptions: ['--offline'],
      readers: ['bunx'],
      // No prevention: `--no-cache` ignores the cached manifests and fills the cache all the same.
      cleanup: { cleanedBy: ['pm cache'] },
      // Nothing says that two at a time may fill it.
      mount: { target: '~/.bun/install/cache', sharing: 'locked', byPlatform: false },
      source: { from: 'measured on bun 1.4.5 (hoisted, isolated, -g, bunx, --no-cache)', date: '2026-11' },
    },
  ],
  source: { from: 'bun 1.4.5: `bun --help`, `bun install --help`', date: '2026-11' },
};
