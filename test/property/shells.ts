/** Runs sequences of scripts in the shells of this machine and tells what came of it. */
import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Shell {
  readonly name: string;
  /** The words in front of its options. */
  readonly command: readonly string[];
}

/** What /bin/sh is somewhere: dash on Debian, busybox on Alpine, bash in its POSIX mode on Fedora. */
export const posixShells = installed([
  { name: 'dash', command: ['dash'] },
  { name: 'busybox sh', command: ['busybox', 'sh'] },
  { name: 'bash --posix', command: ['bash', '--posix'] },
]);
export const bashShells = installed([{ name: 'bash', command: ['bash'] }]);

/** Scripts run one after the other, each in a shell of its own, up to the first that fails. */
export interface Sequence {
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly scripts: readonly string[];
}

export interface Outcome {
  readonly status: number;
  readonly output: string;
  /** `path type mode content`, in order of path. */
  readonly files: readonly string[];
}

/** The outcomes of many sequences in one shell: one driver for all of them, a process for each script. */
export function run(shell: Shell, sequences: readonly Sequence[]): readonly Outcome[] {
  const root = mkdtempSync(join(tmpdir(), 'dockopt-scripts-'));
  const kept = (index: number): string => join(root, 'kept', String(index));
  try {
    for (const name of ['kept', 'second']) mkdirSync(join(root, name));
    writeFileSync(join(root, 'second', 't'), '#!/bin/sh\necho old\n', { mode: 0o755 });
    const steps = sequences.map((sequence, index) => step(shell, sequence, kept(index)));
    writeFileSync(join(root, 'driver'), [driver, ...steps].join('\n'));
    // Relative names would find other files in every folder a script goes to.
    const env = {
      PATH: `${root}/case/first:${root}/second:${process.env['PATH'] ?? ''}`,
      HOME: `${root}/case/home`,
    };
    const { status, stderr } = spawnSync('/bin/sh', ['driver'], {
      cwd: root,
      env,
      encoding: 'utf8',
      timeout,
    });
    if (status !== 0) throw new Error(`the driver for ${shell.name} ended with ${String(status)}: ${stderr}`);
    return sequences.map((_, index) => outcome(kept(index)));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const timeout = 120_000;

/**
 * Every sequence runs in the same folder, so that paths in outputs are comparable, and is moved away when done.
 * `first` and `second` are on PATH, and `t` is found in the second until a script makes one in the first.
 */
const driver = `
ulimit -t 5
root=$PWD
script() {
  [ "$status" = 0 ] || return 0
  [ -d "$root/case/w" ] || mkdir "$root/case/w"
  ( cd "$root/case/w" && unset OLDPWD && umask 022 && eval "$1" && shift && exec "$@" ) >>"$root/output" 2>/dev/null </dev/null
  status=$?
}
`;

function step(shell: Shell, { options, environment, scripts }: Sequence, kept: string): string {
  const exports = Object.entries(environment).map(([name, value]) => `export ${name}=${quoted(value)}; `);
  const command = [...shell.command, ...options].map(quoted).join(' ');
  return [
    'mkdir -p case/w case/home case/first; : >output; status=0',
    ...scripts.map((text) => `script ${quoted(`${exports.join('')}true`)} ${command} ${quoted(text)}`),
    `echo "$status" >>output; mv output case; mv case ${quoted(kept)}`,
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The status is the last line of the output. */
function outcome(folder: string): Outcome {
  const [, output = '', status = ''] =
    /^([^]*?)(\d+)\n$/.exec(readFileSync(join(folder, 'output'), 'utf8')) ?? [];
  const files = ['w', 'x', 'home', 'first'].flatMap((name) => listing(folder, name));
  return { status: Number(status), output, files };
}

function listing(root: string, path: string): readonly string[] {
  const full = join(root, path);
  const entry = lstatSync(full, { throwIfNoEntry: false });
  if (entry === undefined) return [];
  const mode = (entry.mode & 0o7777).toString(8);
  if (entry.isSymbolicLink()) return [`${path} -> ${readlinkSync(full)}`];
  if (!entry.isDirectory())
    return [`${path} ${mode} ${entry.isFile() ? readFileSync(full, 'utf8') : 'special'}`];
  const inside = readdirSync(full)
    .sort()
    .flatMap((name) => listing(root, join(path, name)));
  return [`${path}/ ${mode}`, ...inside];
}

function installed(shells: readonly Shell[]): readonly Shell[] {
  return shells.filter(({ name, command: [program = '', ...words] }) => {
    const found = spawnSync(program, [...words, '-c', 'exit 0']).status === 0;
    if (!found) console.warn(`${name} is not installed: the merged scripts are NOT run under it`);
    return found;
  });
}
