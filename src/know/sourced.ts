/** Files that scripts read into their shell with `.`, of which it is known what they leave alone. */
import type { Source } from './source.ts';

export interface SourcedFile {
  readonly name: string;
  /** The variable that names its folder; a file of that name elsewhere may be any. */
  readonly folder: string;
  /** Variables that neither it nor the function it makes changes for the shell; all others may have changed. */
  readonly keeps: readonly string[];
  readonly function: string;
  /** Operands of the function with which it changes those too, and an empty one for those not known. */
  readonly changes: readonly string[];
  readonly source: Source;
}

export const sourcedFiles: readonly SourcedFile[] = [
  {
    name: 'nvm.sh',
    folder: 'NVM_DIR',
    // It sets NVM_DIR when that is no folder, and takes a slash off its end; NODE_VERSION is a local of its functions,
    // and an IFS that it unsets splits as the usual one.
    keeps: ['NVM_DIR', 'NODE_VERSION', 'IFS'],
    function: 'nvm',
    changes: ['unload', ''],
    source: { from: 'nvm-sh/nvm:nvm.sh (every version since 2012)', date: '2026-07-15' },
  },
];

/** The file that makes a function of this name. */
export function functionOfFile(name: string): SourcedFile | undefined {
  return sourcedFiles.find((file) => file.function === name);
}
