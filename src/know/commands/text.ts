import type { CommandRow } from '../command.ts';

const source = {
  from: 'man 1 of GNU sed 4.9, grep 3.8, coreutils 9.1; BusyBox 1.36 --help',
  date: '2026-11',
};

/** Reading, choosing and editing text. */
export const text: readonly CommandRow[] = [
  {
    names: ['grep', 'egrep', 'fgrep', 'zgrep', 'rg'],
    operands: 'reads',
    leading: 1,
    options: {
      '-e --regexp': 'text',
      '-f --file': 'reads',
      '-A -B -C -m --max-count --after-context --before-context': 'text',
      '--include --exclude --exclude-dir --label': 'text',
    },
    with: { '-e --regexp -f --file': { leading: 0 } },
    source,
  },
  {
    names: ['sed', 'gsed'],
    operands: 'reads',
    leading: 1,
    options: {
      '-e --expression': 'script',
      '-f --file': 'reads',
      '-l --line-length': 'text',
      '-i --in-place': 'suffix',
    },
    computes: onlyEdits,
    with: {
      '-e --expression': { leading: 0 },
      '-f --file': { leading: 0, runsOthers: true },
      '-i --in-place': { operands: 'writes' },
    },
    source,
  },
  {
    names: ['awk', 'gawk', 'mawk', 'nawk'],
    operands: 'reads',
    leading: 1,
    options: { '-F --field-separator -v --assign': 'text', '-f --file -i --include -l --load': 'reads' },
    computes: onlyPrints,
    with: {
      '-f --file -i --include -l --load -E --exec': { leading: 0, runsOthers: true },
      // Into a file of that option, or of its own name.
      '-d --dump-variables -o --pretty-print -p --profile -W': { operands: 'unknown' },
    },
    source: { from: 'man 1 mawk, man 1 gawk; BusyBox 1.36 awk --help', date: '2026-11' },
  },
  {
    names: ['sort'],
    operands: 'reads',
    options: {
      '-o --output': 'writes',
      '-k --key -t --field-separator -S --buffer-size --parallel --batch-size': 'text',
      '-T --temporary-directory': 'text',
      '--files0-from': 'reads',
    },
    with: { '--compress-program': { runsOthers: true } },
    source,
  },
  // The second operand, if any, is written.
  {
    names: ['uniq'],
    operands: 'writes',
    options: { '-f -s -w': 'text', '--skip-fields --skip-chars': 'text' },
    source,
  },
  { names: ['tr'], operands: 'text', source },
  {
    names: ['cut', 'paste', 'join'],
    operands: 'reads',
    options: {
      '-b -c -d -f -e -j -o -t -v -1 -2': 'text',
      '--bytes --characters --fields --delimiter': 'text',
    },
    source,
  },
  {
    names: ['shuf'],
    operands: 'reads',
    options: {
      '-n --head-count -i --input-range': 'text',
      '-o --output': 'writes',
      '--random-source': 'reads',
    },
    source,
  },
  {
    names: ['diff', 'sdiff', 'diff3'],
    operands: 'reads',
    options: {
      '-U -C -I -x -W -F -L': 'text',
      '--exclude --label --unified': 'text',
      '-o --output': 'writes',
    },
    source: { from: 'man 1 diff, man 1 sdiff (diffutils 3.8)', date: '2026-11' },
  },
  {
    names: ['patch'],
    operands: 'writes',
    options: {
      '-p --strip -F --fuzz -V -z --suffix -B --prefix -D': 'text',
      '-i --input': 'reads',
      '-o --output -r --reject-file': 'writes',
      '-d --directory': 'fills',
    },
    fillsWorkdir: true,
    with: {
      '-b --backup -z --suffix -B --prefix -V --version-control': { backsUp: true },
      '--dry-run': { operands: 'reads', fillsWorkdir: false },
    },
    source: { from: 'man 1 patch (2.7.6); BusyBox 1.36 patch --help', date: '2026-11' },
  },
  {
    names: ['jq'],
    operands: 'reads',
    leading: 1,
    options: { '--arg --argjson --slurpfile --rawfile --indent': 'text', '-f --from-file': 'reads' },
    source: { from: 'man 1 jq (1.6)', date: '2026-11' },
  },
  {
    names: ['xmllint', 'iconv', 'envsubst', 'gettext'],
    operands: 'reads',
    options: { '-f -t -c -l --xpath --from-code --to-code': 'text', '-o --output --output-file': 'writes' },
    source: { from: 'man 1 xmllint, iconv, envsubst, gettext', date: '2026-11' },
  },
  {
    names: ['msgfmt'],
    operands: 'reads',
    options: { '-l --locale -r --resource': 'text', '-o --output-file': 'writes', '-d': 'fills' },
    // `messages.mo`, when nobody says where.
    fillsWorkdir: true,
    source: { from: 'man 1 msgfmt (gettext 0.21)', date: '2026-11' },
  },
  {
    // A style sheet may write documents of its own (exsl:document).
    names: ['xsltproc'],
    operands: 'unknown',
    options: { '-o --output': 'writes' },
    source: { from: 'man 1 xsltproc; measured with libxslt 1.1.35', date: '2026-11' },
  },
  {
    names: ['dos2unix', 'unix2dos', 'xxd'],
    operands: 'writes',
    source: { from: 'man 1 dos2unix, xxd', date: '2026-11' },
  },
  {
    names: ['yq', 'xmlstarlet', 'crudini', 'augtool'],
    operands: 'unknown',
    source: { from: 'man 1 xmlstarlet, crudini, augtool', date: '2026-11' },
  },
  {
    names: ['ed', 'ex', 'vi', 'vim'],
    operands: 'writes',
    runsOthers: true,
    source: { from: 'POSIX.1-2024: ed, ex', date: '2026-11' },
  },
];

/**
 * Whether a sed script is one command that writes no file and runs nothing: `w` and `e`, also behind `s`, do.
 * Where a bracket hides a delimiter, sed reads further than this does and finds no end.
 */
function onlyEdits(script: string): boolean {
  const address = String.raw`(?:\d+|\$|/(?:\\.|[^/\\])*/I?)`;
  const addresses = String.raw`(?:${address}(?:,\s*[+~]?${address})?\s*!?\s*)?`;
  const substitution = String.raw`([sy])(?<mark>[^\s\\\w])(?:\\.|(?!\k<mark>)[^\\])*\k<mark>(?:\\.|(?!\k<mark>)[^\\])*\k<mark>[gpiImM\d]*`;
  const others = String.raw`[dDpPgGhHnNxl=]|[qQ]\s*\d*|[aic](?:\\|\s)[^\n]*`;
  return new RegExp(`^\\s*${addresses}(?:${substitution}|${others})\\s*;?\\s*$`, 's').test(script);
}

/** Whether an awk program cannot write a file or run a command: no `>`, no `|`, nothing that runs or loads. */
function onlyPrints(program: string): boolean {
  return !/[>|@]|system|close|fflush/.test(program.replaceAll(/\|\||=>|>=/g, ''));
}
