import { words } from '../command.ts';
import type { Manager } from '../manager.ts';

/** pnpm, and its pnpx. */
export const pnpm: Manager = {
  name: 'pnpm',
  commands: /^pnp[mx]$/,
  verbCommands: { pnpx: 'run' },
  // The scripts and programs of the project.
  otherVerb: 'script',
  verbs: {
    install: 'install',
    i: 'install',
    add: 'install',
    ci: 'install',
    'clean-install': 'install',
    ic: 'install',
    'install-clean': 'install',
    'install-test': 'install',
    it: 'install',
    deploy: 'install',
    // It fills the store for a later `install --offline`: no leftover of its own.
    fetch: 'download',
    update: 'upgrade',
    up: 'upgrade',
    upgrade: 'upgrade',
    dedupe: 'upgrade',
    remove: 'remove',
    rm: 'remove',
    uninstall: 'remove',
    un: 'remove',
    uni: 'remove',
    prune: 'remove',
    rebuild: 'build',
    rb: 'build',
    dlx: 'run',
    create: 'run',
    store: 'cache',
    cache: 'cache',
    'cat-file': 'cache',
    'cat-index': 'cache',
    'find-hash': 'cache',
    run: 'script',
    'run-script': 'script',
    exec: 'script',
    start: 'script',
    stop: 'script',
    restart: 'script',
    test: 'script',
    t: 'script',
    recursive: 'other',
    multi: 'other',
    m: 'other',
    setup: 'other',
    env: 'other',
    runtime: 'other',
    rt: 'other',
    'self-update': 'other',
    config: 'other',
    c: 'other',
    set: 'other',
    get: 'other',
    init: 'other',
    import: 'other',
    link: 'other',
    ln: 'other',
    unlink: 'other',
    patch: 'other',
    'patch-commit': 'other',
    'patch-remove': 'other',
    'approve-builds': 'other',
    pack: 'other',
    publish: 'other',
    version: 'other',
    audit: 'query',
    licenses: 'query',
    list: 'query',
    ls: 'query',
    ll: 'query',
    la: 'query',
    outdated: 'query',
    why: 'query',
    view: 'query',
    info: 'query',
    bin: 'query',
    root: 'query',
    prefix: 'query',
    'ignored-builds': 'query',
    doctor: 'query',
    help: 'query',
  },
  twoWordVerbs: {
    'recursive install': 'install',
    'recursive add': 'install',
    'recursive update': 'upgrade',
    'multi install': 'install',
    'm i': 'install',
    'm install': 'install',
    'store prune': 'clean',
  },
  valueOptions: words(`
    -C -F --dir --filter --filter-prod --store-dir --cache-dir --virtual-store-dir --global-virtual-store-dir
    --modules-dir --lockfile-dir --global-dir --global-bin-dir --package-import-method --node-linker --hoist-pattern
    --public-hoist-pattern --child-concurrency --network-concurrency --workspace-concurrency --loglevel --reporter
    --registry --reg --config-dir --state-dir --changed-files-ignore-pattern --test-pattern --trust-policy
    --trust-policy-exclude --trust-policy-ignore-after --resolution-mode --package --cpu --os --libc --tag --access --otp
  `),
  leftovers: [
    {
      what: 'registry metadata',
      leftBy: ['install', 'upgrade'],
      // Not the store: node_modules has hard links to it, so that removing it saves two per cent of this; and under a
      // global virtual store, from 11 on after any `add -g`, what is installed is started from `links` in it. No mount
      // for the same reason.
      paths: ['~/.cache/pnpm'],
      movedBy: words(`
        XDG_CACHE_HOME npm_config_cache_dir NPM_CONFIG_CACHE_DIR pnpm_config_cache_dir PNPM_CONFIG_CACHE_DIR
        npm_config_offline NPM_CONFIG_OFFLINE pnpm_config_offline PNPM_CONFIG_OFFLINE
      `),
      movedByOptions: ['--cache-dir', '--config.cache-dir'],
      configuration: {
        file: /\bnpmrc\b|\bpnpm (config|c|set)\b|\bpnpm\/(rc|config\.yaml)\b/,
        moves: /(?<![\w-])(cache-?dir|offline)\b/i,
      },
      // `pnpm dlx` keeps what it runs in ~/.cache/pnpm/dlx.
      readBy: ['run', 'cache'],
      readByOptions: ['--offline'],
      readers: ['pnpx'],
      cleanup: { cleanedBy: ['store prune'] },
      weighs: {
        bytes: 5_600_000,
        perPackage: false,
        basis:
          'express with its 68 packages; with typescript and eslint, 132 packages, 21 MB (measured 2026-11)',
      },
      source: {
        from: 'measured on pnpm 8.15, 9.15, 10.34, 11.28 and 12.21; pnpm/pnpm:pnpm11/config/reader/src/dirs.ts, pnpm11/config/reader/src/index.ts',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'pnpm/pnpm:pnpm11 (commandNames), `pnpm help --all` of 10.34', date: '2026-11' },
};
