import { words, type CommandRow } from '../command.ts';

const files: readonly string[] = [
  ...['passwd', 'group', 'shadow', 'gshadow', 'subuid', 'subgid'].flatMap((name) => [
    `/etc/${name}`,
    `/etc/${name}-`,
  ]),
  ...words(`
    /etc/.pwd.lock /home /var/mail /var/spool/mail /var/log/lastlog /var/log/faillog
  `),
];

/**
 * Users and groups. A RUN reads the entry, home and groups of its own user when it starts. Making another account
 * changes none of that: whoever runs these programs has an entry already, and `USER newcomer` in between keeps two
 * RUNs apart anyway. Passwords, shells' expiry and the like stand in /etc/shadow, which no RUN reads at its start.
 */
export const accounts: readonly CommandRow[] = [
  {
    names: ['useradd'],
    operands: 'text',
    options: {
      '-d --home-dir --home -b --base-dir -R --root -P --prefix': 'fills',
      '-c --comment -e --expiredate -f --inactive -g --gid -G --groups': 'text',
      '-k --skel -K --key -p --password -s --shell -u --uid -Z --selinux-user': 'text',
    },
    alsoWrites: files,
    with: { '-D --defaults': { alsoWrites: ['/etc/default'] } },
    source: { from: 'man 8 useradd (shadow 4.13)', date: '2026-11' },
  },
  {
    names: ['groupadd'],
    operands: 'text',
    options: { '-g --gid -K --key -p --password -U --users': 'text', '-R --root -P --prefix': 'fills' },
    alsoWrites: files,
    // The members it is told to take exist.
    with: { '-U --users': { hazards: ['accounts'] } },
    source: { from: 'man 8 groupadd (shadow 4.13)', date: '2026-11' },
  },
  {
    // Debian's, BusyBox's, and Red Hat's other name of useradd. A user and a group: an existing user joins.
    names: ['adduser', 'addgroup'],
    operands: 'text',
    options: {
      '-d -h --home': 'fills',
      '--shell --uid --gid --gecos --comment --ingroup --conf --firstuid --lastuid --firstgid --lastgid':
        'text',
      '--add_extra_groups --add-extra-groups --quiet --debug': 'attached',
      '-g -s -G -u -k -b -c -e -f -K -p -R -Z': 'text',
    },
    countHazards: { operands: 2, hazards: ['accounts'] },
    alsoWrites: files,
    source: {
      from: 'man 8 adduser (Debian 3.134); BusyBox 1.36 adduser --help; man 8 useradd',
      date: '2026-11',
    },
  },
  {
    names: words(`
      usermod groupmod gpasswd chsh chfn vipw vigr newusers pwck grpck groupmems userdel deluser
      groupdel delgroup lusermod lgroupmod luserdel lgroupdel lchsh
    `),
    // Homes move and go, wherever they are.
    operands: 'own',
    hazards: ['accounts'],
    source: { from: 'man 8 usermod, groupmod, vipw, man 1 gpasswd, chsh (shadow 4.13)', date: '2026-11' },
  },
  {
    names: words(`
      passwd chpasswd chgpasswd chage faillock pwconv grpconv
    `),
    operands: 'text',
    options: { '-R --root -P --prefix': 'fills' },
    alsoWrites: files,
    source: { from: 'man 1 passwd, chage, man 8 chpasswd (shadow 4.13)', date: '2026-11' },
  },
  {
    names: ['pam-auth-update'],
    operands: 'text',
    alsoWrites: ['/etc/pam.d', '/var/lib/pam', '/var/cache/debconf'],
    source: { from: 'man 8 pam-auth-update (1.5.2)', date: '2026-11' },
  },
  {
    names: words(`
      su runuser sudo doas gosu su-exec setpriv chroot unshare nsenter fakeroot
    `),
    operands: 'text',
    runsOthers: true,
    source: { from: 'man 1 su, runuser, setpriv, man 8 sudo, chroot', date: '2026-11' },
  },
];
