/** What dnf, yum, microdnf and tdnf have in common. */
import type { Prompt, VerbKind } from '../manager.ts';
import type { Source } from '../source.ts';

/** The verbs of dnf 4 and 5, yum 3, microdnf and tdnf; what one does not know it would not be called with. */
export const rpmVerbs: Readonly<Record<string, VerbKind>> = {
  install: 'install',
  in: 'install',
  'install-n': 'install',
  'install-na': 'install',
  'install-nevra': 'install',
  localinstall: 'install',
  groupinstall: 'install',
  'debuginfo-install': 'install',
  builddep: 'install',
  'build-dep': 'install',
  reinstall: 'install',
  rei: 'install',
  swap: 'install',
  upgrade: 'upgrade',
  update: 'upgrade',
  up: 'upgrade',
  'upgrade-to': 'upgrade',
  'update-to': 'upgrade',
  localupdate: 'upgrade',
  groupupdate: 'upgrade',
  'upgrade-minimal': 'upgrade',
  'update-minimal': 'upgrade',
  'up-min': 'upgrade',
  'distro-sync': 'upgrade',
  distrosync: 'upgrade',
  dsync: 'upgrade',
  'distribution-synchronization': 'upgrade',
  distupgrade: 'upgrade',
  downgrade: 'upgrade',
  dg: 'upgrade',
  remove: 'remove',
  erase: 'remove',
  rm: 'remove',
  groupremove: 'remove',
  grouperase: 'remove',
  autoremove: 'remove',
  autoerase: 'remove',
  makecache: 'update',
  mc: 'update',
  clean: 'clean',
  download: 'download',
  reposync: 'download',
  'check-update': 'query',
  'check-updates': 'query',
  'check-upgrade': 'query',
  search: 'query',
  se: 'query',
  info: 'query',
  if: 'query',
  list: 'query',
  ls: 'query',
  provides: 'query',
  whatprovides: 'query',
  prov: 'query',
  wp: 'query',
  repoquery: 'query',
  rq: 'query',
  deplist: 'query',
  repolist: 'query',
  repoinfo: 'query',
  repo: 'query',
  updateinfo: 'query',
  upif: 'query',
  advisory: 'query',
  grouplist: 'query',
  groupinfo: 'query',
  leaves: 'query',
  count: 'query',
  check: 'other',
  'check-local': 'other',
  'config-manager': 'other',
  copr: 'other',
  environment: 'other',
  group: 'other',
  groups: 'other',
  grp: 'other',
  history: 'other',
  hist: 'other',
  mark: 'other',
  module: 'other',
  'needs-restarting': 'other',
  shell: 'other',
  versionlock: 'other',
};

/** `clean metadata` and the like leave the rest. */
export const rpmTwoWordVerbs: Readonly<Record<string, VerbKind>> = {
  'clean all': 'clean',
  'group install': 'install',
  'groups install': 'install',
  'grp install': 'install',
  'group upgrade': 'upgrade',
  'group update': 'upgrade',
  'groups update': 'upgrade',
  'group remove': 'remove',
  'groups remove': 'remove',
  'module install': 'install',
  'module update': 'upgrade',
  'module remove': 'remove',
  'module list': 'query',
  'module info': 'query',
  'module provides': 'query',
};

export const rpmValueOptions: readonly string[] = [
  ...['-c', '--config', '--installroot', '--releasever', '--releasever-major', '--releasever-minor'],
  ...['--setopt', '--setvar', '--enableplugin', '--disableplugin', '--enable-plugin', '--disable-plugin'],
  ...['--enablerepo', '--disablerepo', '--enable-repo', '--disable-repo', '--repo', '--repoid'],
  ...['--repofrompath', '--from-repo', '-x', '--exclude', '--excludepkgs', '-d', '--debuglevel'],
  ...['-e', '--errorlevel', '--rpmverbosity', '-R', '--randomwait', '--color', '--comment', '--forcearch'],
  ...['--destdir', '--downloaddir', '--arch', '--archlist', '--qf', '--queryformat'],
  ...['--advisory', '--advisories', '--bz', '--bzs', '--cve', '--cves', '--sec-severity', '--secseverity'],
];

/** Metadata taken without a check of signatures is there for the next call, which may refuse to fetch it. */
const unchecked: readonly string[] = ['--nogpgcheck', '--no-gpgchecks'];

/** With `--downloadonly` the packages in the cache are what the call is for. */
export const rpmMovers: readonly string[] = [
  '--installroot',
  '-c',
  '--config',
  '--downloadonly',
  ...unchecked,
];

/** `-C` works from the cache alone. */
export const rpmCacheReaders: readonly string[] = ['-C', '--cacheonly'];

/** How each of them is told to ask nothing. */
export function rpmPrompt(without: Prompt['without'], source: Source): Prompt {
  return {
    verbs: ['install', 'upgrade', 'remove'],
    flag: '-y',
    place: 'behind',
    // -y alone or among letters without a value; options are taken by their beginning.
    answers: (option) => /^-[bCqtvh46]*y|^--assume(y|no?$)|^--setopt=assume(yes|no)=/.test(option),
    without,
    source,
  };
}
