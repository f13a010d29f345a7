/** Two Dockerfiles of which the second cleans up more: a fact about a package manager, for really building. */
import type { Files } from '../workshop.ts';

export interface Leftover {
  readonly name: string;
  /** What npm installs into the node base first, `yarn@1.22.22`. */
  readonly tool?: string;
  readonly before: string;
  readonly after: string;
  readonly context?: Files;
  /** What goes, and nothing else does: the patterns of `covers`. Each must be missed somewhere. */
  readonly goes: readonly string[];
  /** What each call writes anew, so that it differs between any two builds. */
  readonly written?: readonly string[];
  /** Run in both images: what was installed still works. */
  readonly smoke: string;
  /** The clean-up takes too much, and `smoke` shows it. */
  readonly breaks?: true;
}

/** A file whose last RUN is given with and without its clean-up. */
export function cleaned(file: string, cleanup: string): Pick<Leftover, 'before' | 'after'> {
  return { before: file, after: `${file.trimEnd()} && ${cleanup}\n` };
}
