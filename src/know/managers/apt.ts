import type { Manager } from '../manager.ts';

/** Official images on Debian or Ubuntu, whose docker-clean empties the cache after every update and transaction. */
const cleanImages =
  /^(docker\.io\/)?(library\/)?(debian|ubuntu|buildpack-deps|eclipse-temurin|erlang|golang|httpd|nginx|node|openjdk|php|postgres|python|ruby|rust)([:@]|$)/;

/**
 * apt-get, apt and aptitude of Debian and Ubuntu. `install --update` (apt 2.7, 2023, and later) updates first; it is
 * taken for an install that reads the lists there are.
 */
export const apt: Manager = {
  name: 'apt',
  onlyPackages: true,
  commands: /^(apt-get|apt|aptitude)$/,
  verbs: {
    update: 'update',
    install: 'install',
    reinstall: 'install',
    satisfy: 'install',
    'build-dep': 'install',
    'build-depends': 'install',
    'history-redo': 'install',
    'history-undo': 'install',
    'history-rollback': 'install',
    upgrade: 'upgrade',
    'safe-upgrade': 'upgrade',
    'dist-upgrade': 'upgrade',
    'full-upgrade': 'upgrade',
    'dselect-upgrade': 'upgrade',
    remove: 'remove',
    purge: 'remove',
    autoremove: 'remove',
    'auto-remove': 'remove',
    autopurge: 'remove',
    clean: 'clean',
    autoclean: 'clean',
    'auto-clean': 'clean',
    distclean: 'clean',
    'dist-clean': 'clean',
    download: 'download',
    source: 'download',
    changelog: 'download',
    search: 'query',
    show: 'query',
    showsrc: 'query',
    info: 'query',
    list: 'query',
    depends: 'query',
    rdepends: 'query',
    policy: 'query',
    versions: 'query',
    why: 'query',
    'why-not': 'query',
    indextargets: 'query',
    check: 'other',
    'edit-sources': 'other',
    'modernize-sources': 'other',
    'history-list': 'other',
    'history-info': 'other',
    markauto: 'other',
    unmarkauto: 'other',
    hold: 'other',
    unhold: 'other',
    keep: 'other',
    'keep-all': 'other',
    'forbid-version': 'other',
    'forget-new': 'other',
    'add-user-tag': 'other',
    'remove-user-tag': 'other',
    help: 'other',
    moo: 'other',
  },
  valueOptions: [
    ...['-o', '--option', '-t', '--target-release', '--default-release', '-c', '--config-file'],
    ...['-a', '--host-architecture', '-P', '--build-profiles', '--with-source', '-S', '--snapshot'],
    ...['-e', '--error-on', '--solver', '--planner', '--comment', '-F', '-O', '-w'],
  ],
  leftovers: [
    {
      what: 'package lists',
      leftBy: ['update'],
      paths: ['/var/lib/apt/lists/*'],
      movedBy: [],
      readBy: ['install', 'upgrade', 'download', 'query'],
      readers: (
        'apt-cache apt-file apt-rdepends apt-show-versions apt-listchanges apt-fast apt-venv auto-apt gdebi mk-build-deps ' +
        'rosdep tasksel nala xx-apt xx-apt-get synaptic debtree grep-dctrl grep-aptavail command-not-found add-apt-repository'
      ).split(' '),
      cleanup: { cleanedBy: ['distclean', 'dist-clean'] },
      // Never the folder above: it holds which packages were installed only for others.
      mount: { target: '/var/lib/apt/lists', sharing: 'locked', byPlatform: true },
      weighs: {
        bytes: 19_400_000,
        perPackage: false,
        basis: 'the lists of Debian bookworm on disk (measured 2026-11; Ubuntu noble 54 MB)',
      },
      source: {
        from: 'measured on Debian bookworm, and with a file system of its own over them on trixie; man 8 apt-get',
        date: '2026-11',
      },
    },
    {
      what: 'package archives',
      leftBy: ['install', 'upgrade'],
      paths: ['/var/cache/apt/archives/*.deb', '/var/cache/apt/archives/partial/*', '/var/cache/apt/*.bin'],
      movedBy: [],
      // With these they are what the call is for, or the configuration is another.
      movedByOptions: ['-d', '--download-only', '-c', '--config-file'],
      configuration: {
        file: /\bapt\.conf\b/,
        moves: /\bDir(::Cache\b|\s*[{"])|Keep-Downloaded-Packages|docker-clean/i,
      },
      readBy: [],
      readByOptions: ['--no-download'],
      // It makes /var/lib/apt/lists/auxfiles anew where the lists are gone already.
      cleanup: {
        command: 'apt-get clean',
        cleanedBy: ['clean', 'distclean', 'dist-clean'],
        touches: ['/var/lib/apt/lists/*'],
      },
      emptyIn: cleanImages,
      emptyUnless: ['-d', '--download-only', '-c', '--config-file'],
      // Of use only where docker-clean is gone.
      mount: { target: '/var/cache/apt', sharing: 'locked', byPlatform: true },
      source: {
        from: 'debuerreotype/debuerreotype:scripts/debuerreotype-minimizing-config; docker-library/repo-info:repos/ubuntu/remote; measured on Debian trixie with and without docker-clean, and after the folder was removed',
        date: '2026-11',
      },
    },
  ],
  extras: [
    {
      what: 'recommended packages',
      broughtBy: ['install'],
      unknownTo: ['build-dep', 'reinstall', 'satisfy'],
      commands: /^apt(-get)?$/,
      flag: '--no-install-recommends',
      decides: (flag) =>
        /^--(no-)?install-recommends$|^--with(out)?-recommends$|^-[Rr]$|Install-Recommends/i.test(flag),
      configuration: { file: /\bapt\.conf\b/, moves: /Install-Recommends/i },
      wanted: {
        curl: ['ca-certificates'],
        wget: ['ca-certificates'],
        git: ['ca-certificates', 'openssh-client'],
        nodejs: ['ca-certificates'],
        npm: ['ca-certificates', 'git'],
        gcc: ['libc6-dev'],
        'g++': ['libc6-dev'],
        cmake: ['gcc', 'g++', 'make'],
        'python3-pip': ['build-essential', 'python3-dev', 'ca-certificates'],
        gnupg: ['gpg-agent', 'dirmngr'],
        'software-properties-common': ['ca-certificates', 'gnupg'],
        'docker.io': ['ca-certificates'],
        postgresql: ['ssl-cert'],
        'php-cli': ['ca-certificates'],
        composer: ['ca-certificates', 'unzip'],
      },
      source: {
        from: 'measured on Debian bookworm minbase: installs with and without, direct Recommends of apt-cache depends',
        date: '2026-11',
      },
    },
  ],
  prompt: {
    verbs: ['install', 'upgrade', 'remove'],
    flag: '-y',
    place: 'behind',
    // Two -q in one word imply -y; nothing is asked where nothing is done.
    answers: (option) =>
      /^-[bdfhmquvVDRZ]*[ys]|^-[bdfhmuvV]*q[bdfhmuvV]*q|^-q=[2-9]|assume-(yes|no)/i.test(option) ||
      /^--(yes|simulate|just-print|dry-run|recon|no-act|print-uris|trivial-only|force-yes)\b/.test(option),
    // Where more is installed or removed than was named.
    without: 'stops',
    source: {
      from: 'man 8 apt-get 2.6.1, 3.0.4; Debian/apt:apt-private/private-cmndline.cc; measured on Debian trixie',
      date: '2026-11',
    },
  },
  source: {
    from: 'man 8 apt-get 2.6.1, man 8 apt, man 8 aptitude 0.8.13; Debian/apt:cmdline/apt-get.cc, cmdline/apt.cc',
    date: '2026-11',
  },
};
