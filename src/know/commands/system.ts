import { words, type CommandRow } from '../command.ts';

/** Settings and caches of the system, and looking at it. */
export const system: readonly CommandRow[] = [
  {
    // Links in every folder that its configuration names.
    names: ['ldconfig'],
    operands: 'own',
    source: { from: 'man 8 ldconfig (glibc 2.36); musl-utils ldconfig', date: '2026-11' },
  },
  {
    names: ['localedef'],
    operands: 'fills',
    options: {
      '-i --inputfile -f --charmap -A --alias-file -u --repertoire-map': 'text',
      '--prefix': 'fills',
    },
    alsoWrites: ['/usr/lib/locale'],
    source: { from: 'man 1 localedef (glibc 2.36)', date: '2026-11' },
  },
  {
    names: ['locale-gen', 'update-locale', 'validlocale'],
    operands: 'text',
    options: { '--locale-file': 'writes' },
    alsoWrites: words(`
      /usr/lib/locale /etc/locale.gen /etc/locale.conf /etc/default/locale /var/lib/locales
      /usr/share/locale
    `),
    source: { from: 'man 8 locale-gen, update-locale', date: '2026-11' },
  },
  {
    names: ['update-ca-certificates', 'update-ca-trust', 'trust'],
    operands: 'text',
    // Hooks in /etc/ca-certificates/update.d.
    runsOthers: true,
    source: { from: 'man 8 update-ca-certificates, update-ca-trust', date: '2026-11' },
  },
  {
    names: ['fc-cache', 'mkfontscale', 'mkfontdir', 'fc-list', 'fc-match'],
    operands: 'own',
    source: { from: 'man 1 fc-cache', date: '2026-11' },
  },
  {
    names: words(`
      lsb_release getconf locale ps pgrep pidof free uptime lscpu lsblk lspci lsmod lsof dmesg last
      w vmstat iostat systemd-detect-virt hostnamectl timedatectl killall pkill fuser logger nvidia-smi
      rocminfo pkg-config pkgconf pg_config xx-info apr-1-config
      icu-config mysql_config
    `),
    operands: 'text',
    source: { from: 'manual pages of the named programs', date: '2026-11' },
  },
  {
    // It makes a folder for its settings below home.
    names: ['top'],
    operands: 'own',
    source: { from: 'man 1 top (procps 4.0.2); measured', date: '2026-11' },
  },
  {
    names: words(`
      ldd nm readelf objdump size scanelf getent lddtree pdfinfo
    `),
    operands: 'reads',
    source: { from: 'man 1 ldd, nm, readelf, getent; pax-utils', date: '2026-11' },
  },
  {
    names: ['strip', 'patchelf', 'chrpath', 'upx', 'objcopy', 'execstack', 'paxctl'],
    operands: 'writes',
    options: {
      '-o --output': 'writes',
      '-R -K -N -O -I -j --remove-section --keep-symbol --strip-symbol --only-section': 'text',
      '--set-rpath --add-rpath --set-interpreter --replace-needed --add-needed --remove-needed -r': 'text',
    },
    with: { '--dump-section --extract-dwo --strip-dwo': { operands: 'unknown' } },
    source: { from: 'man 1 strip, objcopy (binutils 2.40), patchelf', date: '2026-11' },
  },
  {
    names: words(`
      depmod update-initramfs mkinitramfs mkfs mke2fs mksquashfs genisoimage qemu-img
    `),
    operands: 'own',
    source: { from: 'manual pages of the named programs', date: '2026-11' },
  },
  {
    names: words(`
      update-mime-database update-desktop-database gtk-update-icon-cache glib-compile-schemas
      install-info mandb
    `),
    operands: 'own',
    source: { from: 'manual pages of the named programs', date: '2026-11' },
  },
  {
    names: words(`
      authselect authconfig setenforce semanage setsebool firewall-cmd ufw
    `),
    operands: 'own',
    source: { from: 'man 8 authselect, semanage, firewall-cmd', date: '2026-11' },
  },
];
