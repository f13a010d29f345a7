/** What lock files say is installed: one shape for all of them. */
import type { Shelf } from './ledger.ts';

/** What a call that installs a project can read, and what it stands among. */
export interface ProjectContext extends Shelf {
  /** The text of a file, and its path in the build context; undefined: not known what it holds. */
  readonly file: (path: string) => { readonly path: string; readonly text: string } | undefined;
}

export interface Locked {
  readonly name: string;
  /** Exactly that one. */
  readonly version: string;
  /** `registry`: the archive that the public registry has under that name and version. */
  readonly from: 'registry' | 'git' | 'elsewhere';
  /** Whether it runs a script of its own when it is installed; undefined: the file does not tell. */
  readonly script: boolean | undefined;
}

/** For a sentence: the first few, and how many more. */
export function listLocked(packages: readonly Locked[]): string {
  const names = packages.map(({ name, version }) => `${name} ${version}`.trim());
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
