/** npm packages: what they need of the image they are installed in. */
import type { Source } from '../source.ts';
import { npmPackages } from './npm-table.ts';
import { rowIn, type PackageRow } from './rows.ts';

/** What is known of a package; undefined: nothing. */
export function npmPackage(name: string): PackageRow | undefined {
  return rowIn(npmPackages, name);
}

interface NpmProgram {
  /** The package that installs it. */
  readonly package: string;
  readonly source: Source;
}

/** Programs of packages that do their work alone, without another program, a plug-in or a project's own code. */
export const npmPrograms: Readonly<Record<string, NpmProgram>> = {
  cowsay: { package: 'cowsay', source: { from: 'npm cowsay 1.6.0: package.json, cli.js', date: '2026-11' } },
  cowthink: {
    package: 'cowsay',
    source: { from: 'npm cowsay 1.6.0: package.json, cli.js', date: '2026-11' },
  },
  json5: { package: 'json5', source: { from: 'npm json5 2.2.3: package.json, lib/cli.js', date: '2026-11' } },
  mime: { package: 'mime', source: { from: 'npm mime 4.1.2: package.json, bin/cli.js', date: '2026-11' } },
  semver: {
    package: 'semver',
    source: { from: 'npm semver 7.8.6: package.json, bin/semver.js', date: '2026-11' },
  },
  tsc: {
    package: 'typescript',
    source: { from: 'npm typescript 7.0.2: package.json, lib/tsc.js', date: '2026-11' },
  },
};
