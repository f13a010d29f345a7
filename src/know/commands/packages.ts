import { words, type CommandRow, type Doing, type Hazard, type OptionValue } from '../command.ts';
import { apk } from '../managers/apk.ts';
import { apt } from '../managers/apt.ts';

const shell: readonly Hazard[] = ['shell'];

/** Packages that bring a shell. By name only: nothing else makes a manager replace one that is there. */
const shells = named('bash dash busybox busybox-static', shell);
/** Alpine's bash comes beside busybox; /bin/sh changes hands by these. */
const alpineShells = named('busybox busybox-binsh dash-binsh yash-binsh bash-binsh', shell);

function named(names: string, hazards: readonly Hazard[]): Readonly<Record<string, readonly Hazard[]>> {
  return Object.fromEntries(words(names).map((name) => [name, hazards]));
}

function values(options: readonly string[]): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(options.map((option) => [option, 'text']));
}

const asked: Partial<Doing> = { operands: 'text', runsOthers: false, network: false };
/** Even to look, they open their database and keep what they fetch: where, their settings say (`%_dbpath`). */
const looks: Partial<Doing> = { operands: 'own', runsOthers: false, network: true };

/** Packages of the system. Their scripts run as root, and nobody sees them here. */
export const packages: readonly CommandRow[] = [
  {
    names: ['apt-get', 'apt', 'aptitude', 'xx-apt-get', 'xx-apt'],
    operands: 'text',
    options: values(apt.valueOptions),
    network: true,
    runsOthers: true,
    operandHazards: shells,
    with: {
      'upgrade dist-upgrade full-upgrade safe-upgrade dselect-upgrade': { hazards: shell },
      update: { ...asked, network: true, alsoWrites: ['/var/lib/apt', '/var/cache/apt'] },
      'clean autoclean': { ...asked, alsoWrites: ['/var/cache/apt'] },
      'distclean dist-clean': { ...asked, alsoWrites: ['/var/lib/apt', '/var/cache/apt'] },
      'search show list policy check': { ...asked, alsoWrites: ['/var/cache/apt'] },
      'source download changelog': { operands: 'own', runsOthers: false },
    },
    source: { from: 'man 8 apt-get, apt (2.6.1)', date: '2026-11' },
  },
  {
    names: words(`
      apt-cache apt-mark apt-config apt-listchanges apt-show-versions
    `),
    operands: 'text',
    // Holding a package back is dpkg's.
    alsoWrites: ['/var/cache/apt', '/var/lib/apt', '/var/lib/dpkg'],
    source: { from: 'man 8 apt-cache, apt-mark (2.6.1)', date: '2026-11' },
  },
  {
    names: ['apt-ftparchive'],
    operands: 'unknown',
    source: { from: 'man 1 apt-ftparchive (2.6.1)', date: '2026-11' },
  },
  {
    names: ['apt-key', 'add-apt-repository', 'apt-add-repository', 'extrepo', 'apt-file'],
    operands: 'text',
    network: true,
    alsoWrites: ['/etc/apt', '/var/lib/apt', '/var/cache/apt', '/usr/share/keyrings', '/root/.gnupg'],
    source: { from: 'man 8 apt-key (2.6.1), man 1 add-apt-repository', date: '2026-11' },
  },
  {
    names: ['dpkg'],
    operands: 'text',
    runsOthers: true,
    options: { '--root --admindir --instdir --log --status-fd -D --debug': 'text' },
    operandHazards: shells,
    with: {
      '-l --list -s --status -L --listfiles -S --search -p --print-avail --get-selections -V --verify': asked,
      '-c --contents -I --info -f --field --compare-versions --print-architecture --audit -C': asked,
      '--print-foreign-architectures --assert-multi-arch --assert-support-predepends --validate-version':
        asked,
      '--add-architecture --remove-architecture --set-selections --clear-selections': {
        ...asked,
        alsoWrites: ['/var/lib/dpkg'],
      },
      '-x --extract -X --vextract -e --control -b --build': { operands: 'unknown', runsOthers: false },
      '--configure': { hazards: [] },
    },
    source: { from: 'man 1 dpkg (1.21)', date: '2026-11' },
  },
  {
    names: words(`
      dpkg-query dpkg-architecture dpkg-parsechangelog dpkg-vendor dpkg-buildflags
    `),
    operands: 'text',
    options: { '-f --showformat --admindir': 'text' },
    source: { from: 'man 1 dpkg-query, dpkg-architecture (1.21)', date: '2026-11' },
  },
  {
    names: words(`
      dpkg-deb dpkg-scanpackages dpkg-scansources dpkg-genchanges dpkg-split dpkg-statoverride
    `),
    operands: 'unknown',
    source: { from: 'man 1 dpkg-deb (1.21)', date: '2026-11' },
  },
  {
    names: ['dpkg-divert'],
    operands: 'writes',
    options: { '--divert': 'writes', '--package --admindir --root': 'text' },
    alsoWrites: ['/var/lib/dpkg'],
    // What was there gets another name, and its own again.
    with: { '--rename': { operands: 'repacks' } },
    source: { from: 'man 1 dpkg-divert (1.21)', date: '2026-11' },
  },
  {
    names: ['dpkg-reconfigure'],
    operands: 'text',
    runsOthers: true,
    options: { '-f --frontend -p --priority': 'text' },
    operandHazards: shells,
    with: { '-a --all': { hazards: shell } },
    source: { from: 'man 8 dpkg-reconfigure (debconf 1.5)', date: '2026-11' },
  },
  {
    names: ['debconf-set-selections', 'debconf-show', 'debconf-get-selections'],
    operands: 'reads',
    alsoWrites: ['/var/cache/debconf'],
    source: { from: 'man 1 debconf-set-selections (1.5)', date: '2026-11' },
  },
  {
    names: ['update-alternatives', 'alternatives'],
    // With a link come and go its slaves, which the arguments do not name.
    operands: 'unknown',
    // The value of these is the link itself; name, program and priority follow.
    options: { '--install --slave': 'writes', '--altdir --admindir --instdir --root --log': 'text' },
    operandHazards: { sh: shell, bash: shell, dash: shell },
    with: {
      '--all': { hazards: shell },
      '--display --query --list --get-selections': { operands: 'text', alsoWrites: ['/var/log'] },
    },
    source: { from: 'man 1 update-alternatives (1.21), man 8 alternatives', date: '2026-11' },
  },
  {
    names: ['apk', 'xx-apk'],
    operands: 'text',
    options: values(apk.valueOptions),
    network: true,
    runsOthers: true,
    operandHazards: alpineShells,
    with: {
      'upgrade fix': { hazards: shell },
      // With these, what is installed is upgraded too.
      '-u --upgrade -a --available -l --latest': { operandHazards: { ...shells, ...alpineShells } },
      update: {
        ...asked,
        network: true,
        alsoWrites: ['/var/cache/apk', '/etc/apk/cache', '/lib/apk', '/usr/lib/apk'],
      },
      'info list search version policy stats audit dot manifest verify': { ...asked, network: true },
      cache: { ...asked, network: true, alsoWrites: ['/var/cache/apk', '/etc/apk/cache'] },
      fetch: { operands: 'own', runsOthers: false, options: { '-o --output': 'fills' } },
    },
    source: { from: 'alpinelinux/apk-tools:doc/apk.8.scd, apk-upgrade.8.scd', date: '2026-11' },
  },
  {
    names: ['yum', 'dnf', 'microdnf', 'tdnf', 'dnf5', 'yum-builddep', 'rpm-ostree'],
    operands: 'text',
    options: values(
      words(`
      -c --config -d --debuglevel -e --errorlevel -x --exclude --disableexcludes -R --installroot
      --enablerepo --disablerepo --repo --repoid --releasever --setopt --rpmverbosity
    `),
    ),
    network: true,
    runsOthers: true,
    operandHazards: shells,
    with: {
      'update upgrade upgrade-minimal update-minimal distro-sync distribution-synchronization swap downgrade':
        {
          hazards: shell,
        },
      'clean makecache': looks,
      'list info search repolist repoinfo repoquery provides whatprovides check-update deplist': looks,
      'config-manager copr': looks,
    },
    source: { from: 'man 8 dnf, yum, microdnf', date: '2026-11' },
  },
  {
    names: ['yum-config-manager', 'dnf-config-manager', 'subscription-manager'],
    operands: 'text',
    network: true,
    alsoWrites: words(`
      /etc/yum.repos.d /etc/yum /etc/dnf /etc/pki /etc/rhsm /var/cache /var/lib/rhsm
    `),
    source: { from: 'man 1 yum-config-manager', date: '2026-11' },
  },
  {
    names: ['rpm', 'rpmkeys', 'rpmdb'],
    operands: 'text',
    network: true,
    runsOthers: true,
    operandHazards: shells,
    with: {
      '-q --query -V --verify -K --checksig --eval --showrc --querytags': looks,
      '--import --rebuilddb --initdb': looks,
    },
    source: { from: 'man 8 rpm (4.18)', date: '2026-11' },
  },
  {
    names: ['zypper'],
    operands: 'text',
    network: true,
    runsOthers: true,
    operandHazards: shells,
    with: {
      'up update dup dist-upgrade patch': { hazards: shell },
      'clean cc ref refresh lr repos se search info if': looks,
      'ar addrepo rr removerepo mr modifyrepo': looks,
    },
    source: { from: 'man 8 zypper (1.14)', date: '2026-11' },
  },
  {
    names: ['pacman', 'yay', 'paru', 'pacman-key'],
    operands: 'text',
    network: true,
    runsOthers: true,
    operandHazards: shells,
    with: { '-u --sysupgrade': { hazards: shell } },
    source: { from: 'man 8 pacman (6.0)', date: '2026-11' },
  },
  {
    names: words(`
      emerge xbps-install opkg swupd nix nix-env nix-shell guix brew port snap flatpak
    `),
    operands: 'text',
    network: true,
    runsOthers: true,
    operandHazards: shells,
    with: { 'upgrade update switch -u --update': { hazards: shell } },
    source: { from: 'manual pages of the named programs', date: '2026-11' },
  },
  {
    names: words(`
      mk-build-deps gdebi debootstrap unminimize unattended-upgrade eatmydata deborphan
    `),
    operands: 'unknown',
    network: true,
    runsOthers: true,
    source: { from: 'man 1 mk-build-deps, gdebi, man 8 debootstrap', date: '2026-11' },
  },
];
