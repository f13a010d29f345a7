import type { Manager } from '../manager.ts';

/** apt-get, apt and aptitude of Debian and Ubuntu. */
export const apt: Manager = {
  name: 'apt',
  commands: /^(apt-get|apt|aptitude)$/,
  verbs: {
    update: 'update',
    install: 'install',
    reinstall: 'install',
    satisfy: 'install',
    'build-dep': 'install',
    upgrade: 'upgrade',
    'safe-upgrade': 'upgrade',
    'dist-upgrade': 'upgrade',
    'full-upgrade': 'upgrade',
    'dselect-upgrade': 'upgrade',
    remove: 'remove',
    purge: 'remove',
    autoremove: 'remove',
    autopurge: 'remove',
    clean: 'clean',
    autoclean: 'clean',
    distclean: 'clean',
    'dist-clean': 'clean',
    download: 'download',
    source: 'download',
    changelog: 'download',
    search: 'query',
    show: 'query',
    list: 'query',
    policy: 'query',
    check: 'other',
    'edit-sources': 'other',
  },
  valueOptions: [
    ...['-o', '--option', '-t', '--target-release', '--default-release', '-c', '--config-file'],
    ...['-a', '--host-architecture', '-P', '--build-profiles', '--with-source'],
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
      weighs: {
        bytes: 19_400_000,
        perPackage: false,
        basis: 'the lists of Debian bookworm on disk (measured 2026-11; Ubuntu noble 54 MB)',
      },
      source: { from: 'measured on Debian bookworm; man 8 apt-get', date: '2026-11' },
    },
  ],
  source: { from: 'man 8 apt-get 2.6.1, man 8 apt', date: '2026-11' },
};
