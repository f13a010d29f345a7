import { words } from '../command.ts';
import type { Manager } from '../manager.ts';

/** npm of Node.js, and its npx. */
export const npm: Manager = {
  name: 'npm',
  commands: /^np[mx]$/,
  // `npx cowsay` is `npm exec cowsay`.
  verbCommands: { npx: 'run' },
  verbs: {
    install: 'install',
    i: 'install',
    in: 'install',
    ins: 'install',
    inst: 'install',
    insta: 'install',
    instal: 'install',
    isnt: 'install',
    isnta: 'install',
    isntal: 'install',
    isntall: 'install',
    add: 'install',
    ci: 'install',
    ic: 'install',
    'clean-install': 'install',
    'install-clean': 'install',
    'isntall-clean': 'install',
    'install-test': 'install',
    it: 'install',
    'install-ci-test': 'install',
    'clean-install-test': 'install',
    cit: 'install',
    sit: 'install',
    update: 'upgrade',
    up: 'upgrade',
    upgrade: 'upgrade',
    udpate: 'upgrade',
    dedupe: 'upgrade',
    ddp: 'upgrade',
    uninstall: 'remove',
    unlink: 'remove',
    remove: 'remove',
    rm: 'remove',
    r: 'remove',
    un: 'remove',
    prune: 'remove',
    rebuild: 'build',
    rb: 'build',
    exec: 'run',
    x: 'run',
    create: 'run',
    // Scripts of the project use node_modules and not the cache.
    run: 'script',
    'run-script': 'script',
    rum: 'script',
    urn: 'script',
    start: 'script',
    stop: 'script',
    restart: 'script',
    test: 'script',
    tst: 'script',
    t: 'script',
    init: 'other',
    innit: 'other',
    link: 'other',
    ln: 'other',
    pack: 'other',
    publish: 'other',
    unpublish: 'other',
    deprecate: 'other',
    'dist-tag': 'other',
    shrinkwrap: 'other',
    version: 'other',
    pkg: 'other',
    config: 'other',
    c: 'other',
    set: 'other',
    get: 'other',
    login: 'other',
    adduser: 'other',
    logout: 'other',
    cache: 'cache',
    audit: 'query',
    outdated: 'query',
    ls: 'query',
    list: 'query',
    ll: 'query',
    la: 'query',
    view: 'query',
    v: 'query',
    info: 'query',
    show: 'query',
    explain: 'query',
    why: 'query',
    query: 'query',
    search: 'query',
    fund: 'query',
    sbom: 'query',
    diff: 'query',
    doctor: 'query',
    ping: 'query',
    whoami: 'query',
    root: 'query',
    prefix: 'query',
    bin: 'query',
    help: 'query',
  },
  twoWordVerbs: {
    'cache clean': 'clean',
    'cache clear': 'clean',
    'cache rm': 'clean',
    'audit fix': 'upgrade',
  },
  valueOptions: words(`
    -C -L -c -m -p -w --access --audit-level --auth-type --before --ca --cache --cache-max --cache-min --cafile --call
    --cert --cidr --cpu --depth --diff --editor --fetch-retries --fetch-retry-factor --fetch-retry-maxtimeout
    --fetch-retry-mintimeout --fetch-timeout --git --globalconfig --https-proxy --include --init-author-email
    --init-author-name --init-author-url --init-license --init-module --init-version --install-strategy --key --libc
    --local-address --location --lockfile-version --loglevel --logs-dir --logs-max --maxsockets --message
    --node-options --noproxy --omit --only --os --otp --pack-destination --package --prefix --preid --provenance-file
    --proxy --reg --registry --replace-registry-host --sbom-format --sbom-type --save-prefix --scope --script-shell
    --searchlimit --searchopts --shell --tag --tag-version-prefix --umask --user-agent --userconfig --viewer --workspace
  `),
  leftovers: [
    {
      what: 'download cache',
      leftBy: ['install', 'upgrade'],
      // Not the folder itself: `_npx` in it holds the packages that npx starts.
      paths: ['~/.npm/_cacache', '~/.npm/_logs'],
      movedBy: words(`
        npm_config_cache NPM_CONFIG_CACHE npm_config_logs_dir NPM_CONFIG_LOGS_DIR npm_config_userconfig
        NPM_CONFIG_USERCONFIG npm_config_globalconfig NPM_CONFIG_GLOBALCONFIG npm_config_offline NPM_CONFIG_OFFLINE
      `),
      movedByOptions: ['--cache', '--logs-dir', '--userconfig', '--globalconfig'],
      configuration: {
        file: /\bnpmrc\b|\bnpm (config|c|set)\b/,
        moves: /\bset\s+(-\S+\s+)*(cache|logs-dir|offline)[\s=]|(?<![\w-])(cache|logs-dir|offline)\s*=/,
      },
      // npx looks the package up again even when `_npx` has it.
      readBy: ['run', 'cache'],
      readByOptions: ['--offline'],
      readers: ['npx'],
      // `npm cache clean --force` leaves the logs, and that of npm 9 failed in 7 of 8 runs.
      cleanup: { cleanedBy: ['cache clean', 'cache clear', 'cache rm'] },
      mount: { target: '~/.npm', sharing: 'shared', byPlatform: false },
      weighs: {
        bytes: 5_300_000,
        perPackage: false,
        basis:
          'express with its 68 packages; with typescript and eslint, 132 packages, 36 MB (measured 2026-11)',
      },
      source: {
        from: 'measured on npm 6.14, 8.19, 9.9, 10.8 and 11.19; npm/cli:lib/commands/cache.js, workspaces/libnpmexec/lib/index.js',
        date: '2026-11',
      },
    },
  ],
  prompt: {
    verbs: ['run'],
    flag: '--yes',
    place: 'behind',
    answers: (flag) => /^(--yes|--no|--no-yes|-[a-z]*[yn])(=|$)/.test(flag),
    environment: ['npm_config_yes', 'NPM_CONFIG_YES'],
    // Without a terminal it only warns that it installs.
    without: 'takes the default',
    source: { from: 'npm/cli:workspaces/libnpmexec/lib/index.js', date: '2026-11' },
  },
  source: { from: 'npm/cli:lib/utils/cmd-list.js, workspaces/config/lib/definitions', date: '2026-11' },
};
