import { words, type CommandRow } from '../command.ts';

/** Packing and unpacking. What an archive holds is seen by nobody; where it goes is. */
export const archives: readonly CommandRow[] = [
  {
    names: ['tar', 'bsdtar', 'gtar'],
    bundle: true,
    operands: 'text',
    options: {
      '-f --file': 'reads',
      '-C --directory --cd': 'fills',
      '-T --files-from -X --exclude-from': 'reads',
      '--exclude --transform --xform --strip --strip-components --owner --group --mode --mtime --sort':
        'text',
      '-b --blocking-factor -K --starting-file -N --newer -L --tape-length -V --label -F': 'text',
      '--index-file --volno-file': 'writes',
      '-I --use-compress-program --to-command --checkpoint-action --rsh-command': 'text',
      '--warning --occurrence --format --hole-detection --wildcards-match-slash --one-top-level': 'attached',
    },
    with: {
      '-x --extract --get': { fillsWorkdir: true, linksUnseen: true },
      // Those it keeps in place it does not write, but the folder is where it stands then.
      '-c --create': {
        operands: 'reads',
        options: { '-f --file': 'writes', '-C --directory --cd': 'reads' },
      },
      '-r --append -u --update -A --catenate --concatenate --delete': {
        operands: 'reads',
        options: { '-f --file': 'writes', '-C --directory --cd': 'reads' },
      },
      '-t --list -d --diff --compare': { options: { '-C --directory --cd': 'reads' } },
      '-O --to-stdout': { fillsWorkdir: false },
      // A snapshot file is written; with one, what the archive does not know is removed.
      '-g --listed-incremental -G --incremental': { operands: 'unknown' },
      // Its folder may be anywhere.
      '--one-top-level': { operands: 'unknown' },
      '-P --absolute-names': { operands: 'unknown' },
      '--remove-files --recursive-unlink': { operands: 'unknown' },
      '--to-command --checkpoint-action --use-compress-program -I -F --info-script': { runsOthers: true },
    },
    source: { from: 'man 1 tar (GNU 1.34), man 1 bsdtar; BusyBox 1.36 tar --help', date: '2026-11' },
  },
  {
    names: ['unzip'],
    operands: 'reads',
    options: { '-d': 'fills', '-x -P': 'text' },
    fillsWorkdir: true,
    with: { '-l -p -t -v -z -Z': { fillsWorkdir: false } },
    source: { from: 'man 1 unzip (6.0); BusyBox 1.36 unzip --help', date: '2026-11' },
  },
  {
    names: ['zip'],
    operands: 'collects',
    options: { '-b -t -tt -n -P -x -i -s -Z': 'text', '--temp-path': 'text', '--out -O -lf -la': 'writes' },
    with: { '-m --move': { operands: 'unknown' }, '-TT --unzip-command': { runsOthers: true } },
    source: { from: 'man 1 zip (3.0)', date: '2026-11' },
  },
  {
    names: words(`
      gzip gunzip bzip2 bunzip2 xz unxz lzma unlzma zstd unzstd pigz unpigz lz4 unlz4 uncompress compress
      brotli lbzip2
    `),
    operands: 'repacks',
    options: { '-o --output': 'writes', '-S --suffix -T --threads -p --processes --format': 'text' },
    with: {
      '-c --stdout --to-stdout -l --list -t --test': { operands: 'reads' },
      // Whatever lies below, or is listed; into other folders.
      '-r --recursive --files --filelist --output-dir-flat --output-dir-mirror --train': {
        operands: 'unknown',
      },
    },
    source: { from: 'man 1 gzip, bzip2, xz, zstd; BusyBox 1.36 --help', date: '2026-11' },
  },
  {
    names: ['lzop'],
    operands: 'repacks',
    options: { '-o --output': 'writes', '-S --suffix': 'text' },
    with: {
      '-c --stdout --to-stdout -l --list -t --test': { operands: 'reads' },
      // The folder stands in the same word.
      '-p --path -x --extract -N --name -P': { operands: 'unknown' },
    },
    source: { from: 'man 1 lzop (1.04); measured', date: '2026-11' },
  },
  {
    names: words(`
      zcat gzcat bzcat xzcat lzcat zstdcat zless zmore zdiff rpm2cpio zipinfo
    `),
    operands: 'reads',
    source: { from: 'man 1 zcat, xzcat, zipinfo, rpm2cpio', date: '2026-11' },
  },
  {
    // An absolute name in the archive is written where it says.
    names: ['cpio', 'pax'],
    operands: 'unknown',
    linksUnseen: true,
    source: { from: 'man 1 cpio (2.13); BusyBox 1.36 cpio --help', date: '2026-11' },
  },
  {
    names: words(`
      7z 7za 7zr 7zz p7zip unrar unar cabextract innoextract unsquashfs
    `),
    operands: 'unknown',
    linksUnseen: true,
    source: { from: 'man 1 7z, unrar, unsquashfs', date: '2026-11' },
  },
  {
    names: ['ar', 'ranlib', 'gcc-ar', 'gcc-ranlib', 'llvm-ar', 'llvm-ranlib'],
    bundle: true,
    operands: 'writes',
    options: { '--output': 'fills' },
    with: {
      // A script on standard input names the archives.
      '-M': { operands: 'unknown' },
      '-x': { operands: 'reads', fillsWorkdir: true },
      '-t -p': { operands: 'reads' },
    },
    source: { from: 'man 1 ar (binutils 2.40); BusyBox 1.36 ar --help', date: '2026-11' },
  },
  {
    names: ['jar'],
    bundle: true,
    operands: 'reads',
    options: { '-f --file': 'reads', '-C': 'reads', '-e -m': 'text' },
    with: {
      '-x --extract': { fillsWorkdir: true },
      '-c -u --create --update': { options: { '-f --file': 'writes' } },
    },
    source: { from: 'man 1 jar (OpenJDK 17)', date: '2026-11' },
  },
];
