import { words, type CommandRow, type Doing } from '../command.ts';

const source = { from: 'man 1 of GNU coreutils 9.1, findutils 4.9; BusyBox 1.36 --help', date: '2026-11' };
const suffix = { '-S --suffix': 'text', '--backup': 'attached' } as const;
const backup: Readonly<Record<string, Partial<Doing>>> = { '-b --backup -S --suffix': { backsUp: true } };

/** Files and folders, as GNU and BusyBox handle them. */
export const coreutils: readonly CommandRow[] = [
  {
    names: words(`
      basename dirname seq sleep usleep date id whoami groups logname who users uname arch nproc hostid
      tty printenv expr factor yes numfmt pathchk sync which whereis whatis cal bc tput clear reset stty
      getopt
    `),
    operands: 'text',
    source,
  },
  {
    names: words(`
      cat tac rev wc nl cksum sum b2sum md5sum sha1sum sha224sum sha256sum sha384sum sha512sum shasum ls
      dir vdir readlink realpath cmp comm tsort namei lsattr getfacl getcap more less
    `),
    operands: 'reads',
    options: { '--relative-to --relative-base': 'reads' },
    source,
  },
  {
    names: ['head', 'tail', 'strings'],
    operands: 'reads',
    options: { '-n --lines --bytes': 'text', '-c': 'text' },
    source,
  },
  {
    names: ['stat', 'du', 'df', 'tree'],
    operands: 'reads',
    options: {
      '-c --format --printf': 'text',
      '-d --max-depth -L -P -I': 'text',
      '--exclude --threshold': 'text',
      '-o': 'writes',
    },
    source,
  },
  {
    names: ['file'],
    operands: 'reads',
    options: {
      '-m --magic-file -f --files-from': 'reads',
      '-F --separator -P --parameter -e --exclude': 'text',
    },
    // Compiled magic goes into the working directory.
    with: { '-C --compile': { fillsWorkdir: true } },
    source: { from: 'man 1 file (5.44)', date: '2026-11' },
  },
  {
    names: words(`
      od hexdump base32 base64 basenc fold fmt pr expand unexpand column
    `),
    operands: 'reads',
    options: { '-A -j -N -t -w -s -e -n -c': 'text', '--wrap --width --tabs': 'text' },
    source,
  },
  {
    names: ['touch'],
    operands: 'changes',
    options: { '-d --date -t --time': 'text', '-r --reference': 'reads' },
    source,
  },
  {
    names: ['mkdir', 'mkfifo', 'mknod'],
    operands: 'changes',
    options: { '-m --mode': 'text' },
    source,
  },
  {
    names: ['chmod', 'chown', 'chgrp', 'chcon'],
    operands: 'changes',
    leading: 1,
    options: { '--from -t --type': 'text' },
    with: {
      '--reference': { leading: 0, options: { '--reference': 'reads' } },
      // A mode that takes away looks like an option.
      '-r -w -x -X -s -u -g -o -a': { leading: 0 },
    },
    source,
  },
  {
    names: ['setcap', 'chattr'],
    operands: 'changes',
    leading: 1,
    with: { '-r -i -a': { leading: 0 } },
    source: { from: 'man 8 setcap, man 1 chattr', date: '2026-11' },
  },
  {
    names: ['setfacl', 'restorecon'],
    operands: 'changes',
    options: { '-m --modify -x --remove': 'text', '-M -X --restore': 'reads' },
    source: { from: 'man 1 setfacl, man 8 restorecon', date: '2026-11' },
  },
  {
    names: ['rm', 'unlink'],
    operands: 'removes',
    with: { '-r -R --recursive': { trees: true } },
    source,
  },
  {
    names: ['shred'],
    operands: 'writes',
    options: { '-n --iterations -s --size --random-source': 'text' },
    with: { '-u --remove': { operands: 'removes' } },
    source,
  },
  {
    names: ['rmdir'],
    operands: 'removes',
    trees: true,
    // Folders above the one it names.
    with: { '-p --parents': { operands: 'unknown' } },
    source,
  },
  {
    names: ['mv'],
    operands: 'moves',
    trees: true,
    options: { ...suffix, '-t --target-directory': 'into' },
    with: { ...backup, '-T --no-target-directory --exchange': { replaces: true } },
    source,
  },
  {
    names: ['cp'],
    operands: 'copies',
    options: { ...suffix, '-t --target-directory': 'into', '--no-preserve --sparse': 'text' },
    with: {
      ...backup,
      '-r -R --recursive': { trees: true },
      // Names of one file in the source are names of one file in the copy.
      '-a --archive': { trees: true, linksUnseen: true },
      '-d --preserve': { linksUnseen: true },
      '-l --link': { hazards: ['hard-links'] },
      '--parents': { operands: 'unknown' },
    },
    source,
  },
  {
    names: ['ln'],
    operands: 'copies',
    options: { ...suffix, '-t --target-directory': 'into' },
    hazards: ['hard-links'],
    with: {
      ...backup,
      '-s --symbolic': { hazards: [] },
      '-n --no-dereference -T --no-target-directory': { replaces: true },
    },
    source,
  },
  { names: ['link'], operands: 'copies', hazards: ['hard-links'], source },
  {
    names: ['install', 'ginstall'],
    operands: 'copies',
    options: {
      ...suffix,
      '-t --target-directory': 'into',
      '-m --mode -o --owner -g --group': 'text',
      '--strip-program': 'text',
    },
    with: { ...backup, '-d --directory': { operands: 'changes' } },
    source,
  },
  {
    names: ['mktemp', 'tempfile'],
    // The name gets other letters than the template.
    operands: 'collects',
    options: { '-p --tmpdir': 'fills', '--suffix': 'text' },
    alsoWrites: ['/tmp'],
    source,
  },
  {
    names: ['tee', 'truncate'],
    operands: 'writes',
    options: { '-s --size': 'text', '-r --reference': 'reads' },
    source,
  },
  { names: ['dd', 'split', 'csplit'], operands: 'unknown', source },
  { names: ['find'], operands: 'finds', source },
  {
    names: words(`
      env xargs parallel nohup nice time timeout setsid stdbuf ionice taskset
    `),
    operands: 'text',
    runsOthers: true,
    source,
  },
];
