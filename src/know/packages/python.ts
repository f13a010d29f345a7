/** PyPI packages: what they need of the image they are installed in. */
import type { Source } from '../source.ts';
import { needing, selfContained } from './python-table.ts';

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
  table ??= read();
  return table.get(normalized(name));
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

let table: Map<string, PythonPackage> | undefined;

function read(): Map<string, PythonPackage> {
  const rows = new Map<string, PythonPackage>();
  for (const line of selfContained.trim().split('\n')) {
    const [name = '', version, wheels = ''] = line.split(' ');
    rows.set(name, {
      kind: 'self-contained',
      version: version === '-' ? undefined : version,
      wheels: wheels === 'any' ? 'any' : wheels.split(',').map(Number),
    });
  }
  for (const line of needing.trim().split('\n')) {
    const [name = '', ...debian] = line.split(' ');
    rows.set(name, { kind: 'needing', debian });
  }
  return rows;
}
