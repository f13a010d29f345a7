import { words, type CommandRow } from '../command.ts';

/** Fetching, and looking at the network. */
export const network: readonly CommandRow[] = [
  {
    names: ['curl'],
    operands: 'text',
    network: true,
    options: {
      '-o --output --output-dir': 'writes',
      '-c --cookie-jar -D --dump-header --trace --trace-ascii --stderr --etag-save --libcurl --hsts --alt-svc':
        'writes',
      '-T --upload-file --cacert --cert -E --key -K --config --etag-compare --netrc-file': 'reads',
      '-H --header -A --user-agent -e --referer -u --user -X --request -d --data --data-raw': 'text',
      '--data-binary --data-urlencode --json -F --form -b --cookie -x --proxy -U --proxy-user': 'text',
      '-m --max-time --connect-timeout --retry --retry-delay --retry-max-time --max-redirs': 'text',
      '-w --write-out -r --range -C --continue-at -y --speed-time -Y --speed-limit --limit-rate': 'text',
      '--url --resolve --connect-to --proto --proto-redir --tls-max --ciphers --interface': 'text',
      '--unix-socket --capath -z --time-cond -t --telnet-option -P --ftp-port -Q --quote': 'text',
    },
    with: {
      '-O --remote-name --remote-name-all': { operands: 'fetches', options: { '--output-dir': 'into' } },
      '-J --remote-header-name': { fillsWorkdir: true, backsUp: true },
      // To a file: address it is copied.
      '-T --upload-file': { operands: 'unknown' },
      '-K --config': { operands: 'unknown' },
    },
    source: { from: 'man 1 curl (7.88)', date: '2026-11' },
  },
  {
    names: ['wget'],
    operands: 'fetches',
    network: true,
    // Beside a file that is there already: `index.html.1`.
    backsUp: true,
    alsoWrites: ['/root/.wget-hsts'],
    options: {
      '-O --output-document': 'writes',
      '-P --directory-prefix': 'into',
      '-o --output-file -a --append-output --save-cookies --rejected-log': 'writes',
      '-i --input-file --ca-certificate --certificate --private-key --load-cookies --config': 'reads',
      '--post-file --body-file': 'reads',
      '-t --tries -T --timeout --dns-timeout --connect-timeout --read-timeout -w --wait --waitretry': 'text',
      '-U --user-agent --header --user --password --http-user --http-password --referer --proxy': 'text',
      '--limit-rate --retry-connrefused --progress -e --execute -Q --quota -B --base --method': 'attached',
      '-A --accept -R --reject -D --domains -l --level -I -X --cut-dirs --post-data --body-data': 'text',
      '--secure-protocol --prefer-family --max-redirect --ca-directory': 'text',
    },
    with: {
      '-O --output-document': { operands: 'text', backsUp: false },
      '--spider': { operands: 'text', backsUp: false },
      '-r --recursive -m --mirror -p --page-requisites -x --force-directories -i --input-file': {
        fillsWorkdir: true,
        options: { '-P --directory-prefix': 'fills' },
      },
      '--content-disposition --trust-server-names': { fillsWorkdir: true },
      '-b --background': { hazards: ['daemon'], fillsWorkdir: true },
      '-e --execute --config': { operands: 'unknown' },
    },
    source: { from: 'man 1 wget (1.21); BusyBox 1.36 wget --help', date: '2026-11' },
  },
  {
    names: words(`
      aria2c axel scp sftp lftp aws gsutil az oras skopeo crane rclone
    `),
    operands: 'unknown',
    network: true,
    source: { from: 'man 1 aria2c, axel, scp, rclone', date: '2026-11' },
  },
  {
    names: ['rsync'],
    operands: 'copies',
    network: true,
    trees: true,
    options: {
      '--exclude --include --filter -f -e --rsh --chmod --chown --bwlimit --timeout --rsync-path': 'text',
      '--exclude-from --include-from --files-from --password-file': 'reads',
      '--backup-dir --partial-dir -T --temp-dir --log-file': 'writes',
      '--suffix': 'text',
      '--link-dest --compare-dest --copy-dest': 'reads',
    },
    with: {
      '-H --hard-links': { linksUnseen: true },
      '--link-dest': { hazards: ['hard-links'] },
      '-b --backup --suffix': { backsUp: true },
      // A script of that name with `.sh`, too.
      '--write-batch --only-write-batch': { operands: 'unknown' },
      '--delete --del --delete-before --delete-after --delete-during --delete-excluded --remove-source-files -R --relative':
        { operands: 'unknown' },
    },
    source: { from: 'man 1 rsync (3.2.7)', date: '2026-11' },
  },
  {
    names: words(`
      ping ping6 nslookup dig host whois traceroute nc ncat netcat telnet
    `),
    operands: 'text',
    network: true,
    source: { from: 'man 1 ping, dig, nc', date: '2026-11' },
  },
  {
    names: ['ssh-keyscan', 'netstat', 'ss', 'arp'],
    operands: 'text',
    network: true,
    source: { from: 'man 1 ssh-keyscan, man 8 ss', date: '2026-11' },
  },
  {
    names: ['ssh-keygen'],
    operands: 'text',
    options: { '-f': 'writes', '-t -b -C -N -P': 'text' },
    // The public half, and what `known_hosts` held.
    backsUp: true,
    alsoWrites: ['/root/.ssh'],
    with: {
      '-A': { alsoWrites: ['/etc/ssh'] },
      // Certificates and signatures stand beside what they are for.
      '-s -Y -M -K -k': { operands: 'unknown' },
    },
    source: { from: 'man 1 ssh-keygen (OpenSSH 9.2)', date: '2026-11' },
  },
  {
    names: ['ssh', 'wait-for-it', 'sshpass', 'mosh'],
    operands: 'unknown',
    network: true,
    runsOthers: true,
    source: { from: 'man 1 ssh', date: '2026-11' },
  },
  {
    names: words(`
      ip ifconfig route iptables ip6tables nft ipset tc brctl sysctl hostname
    `),
    operands: 'text',
    // Network, kernel settings and host name are made anew for every RUN.
    hazards: ['hosts'],
    source: { from: 'man 8 ip, iptables, sysctl; moby/buildkit executor/oci/spec.go', date: '2026-11' },
  },
  {
    names: words(`
      mount umount swapon swapoff losetup modprobe insmod rmmod fusermount
    `),
    operands: 'text',
    alsoWrites: ['/run/mount'],
    hazards: ['hosts'],
    source: { from: 'man 8 mount, losetup', date: '2026-11' },
  },
];
