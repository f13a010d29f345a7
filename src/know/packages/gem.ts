/** Ruby gems: what they need of the image they are installed in. */
import type { Source } from '../source.ts';
import { gems } from './gem-table.ts';
import { rowIn, type PackageRow } from './rows.ts';

/** What is known of a gem; undefined: nothing. */
export function rubyGem(name: string): PackageRow | undefined {
  return rowIn(gems, name);
}

interface GemProgram {
  /** The gem that installs it. */
  readonly package: string;
  readonly source: Source;
}

/** Programs of gems that do their work alone, without another program, a plug-in or a project's own code. */
export const gemPrograms: Readonly<Record<string, GemProgram>> = {
  kramdown: {
    package: 'kramdown',
    source: { from: 'gettalong/kramdown:bin/kramdown, Rakefile', date: '2026-01-19' },
  },
};
