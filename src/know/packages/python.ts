/** PyPI packages: what they need of the image they are installed in. */
import type { Source } from '../source.ts';
import { pythonNeeds } from './python-needs-table.ts';
import { needing, selfContained } from './python-table.ts';
import { rowIn, type PackageRow } from './rows.ts';

export type PythonPackage =
  /** It, and all it depends on, installs from wheels and needs no program and no system library. */
  | {
      readonly kind: 'self-contained';
      /** The version that was looked at; undefined: whatever was newest in 2026. */
      readonly version: string | undefined;
      /** Minor versions of CPython 3 with wheels for amd64 and arm64; `any`: no machine code at all. */
      readonly wheels: 'any' | readonly number[];
    }
  /** It compiles with these Debian packages, or runs or opens what is in them; slim images lack them. */
  | { readonly kind: 'needing'; readonly debian: readonly string[] };

/** What is known of a package; undefined: nothing. */
export function pythonPackage(name: string): PythonPackage | undefined {
  const key = normalized(name);
  let row = rows.get(key);
  if (row === undefined && (row = read(key)) !== undefined) rows.set(key, row);
  return row;
}

/** What lock files and build recipes tell of a package, in the shape of all tables; undefined: nothing. */
export function pythonRow(name: string): PackageRow | undefined {
  return rowIn(pythonNeeds, normalized(name));
}

/** The name as the index has it: `Flask_Cors` is `flask-cors`. */
export function normalized(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

interface PythonProgram {
  /** The package that installs it. */
  readonly package: string;
  /** It installs Python packages itself: its calls are read as such. */
  readonly installs?: true;
  readonly source: Source;
}

/** Console scripts that do their work alone, without a program, a plug-in or a project's own code. */
export const pythonPrograms: Readonly<Record<string, PythonProgram>> = {
  black: { package: 'black', source: { from: 'psf/black:pyproject.toml', date: '2026-11' } },
  cowsay: {
    package: 'cowsay',
    source: { from: 'VaasuDevanS/cowsay-python:pyproject.toml', date: '2024-12-26' },
  },
  // Starts pip and python; userpath, which it writes shell profiles with, does the same without `ps`.
  pipx: {
    package: 'pipx',
    installs: true,
    source: { from: 'pypa/pipx:src/pipx, ofek/userpath:userpath/utils.py', date: '2026-08-20' },
  },
  yamllint: { package: 'yamllint', source: { from: 'adrienverge/yamllint:pyproject.toml', date: '2026-11' } },
};

/** Rows that were asked for: a file names few packages, and to read every row takes half a millisecond. */
const rows = new Map<string, PythonPackage>();

function read(name: string): PythonPackage | undefined {
  const needed = wordsBehind(needing, name);
  if (needed !== undefined) return { kind: 'needing', debian: needed };
  const [version, wheels = ''] = wordsBehind(selfContained, name) ?? [];
  if (version === undefined) return undefined;
  return {
    kind: 'self-contained',
    version: version === '-' ? undefined : version,
    wheels: wheels === 'any' ? 'any' : wheels.split(',').map(Number),
  };
}

/** The words of the line that starts with a word. */
function wordsBehind(lines: string, first: string): string[] | undefined {
  if (/\s/.test(first)) return undefined;
  const start = `\n${first} `;
  const at = lines.indexOf(start);
  return at < 0 ? undefined : lines.slice(at + start.length, lines.indexOf('\n', at + 1)).split(' ');
}
