/** Programs that a user would pick instead. */
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const name = `@wharflab/tally-${process.platform}-${process.arch}`;

/** Said where tally is missing: it is no dependency, for its 60 MB. */
export const noTally = `no tally: npm install --prefix FOLDER ${name}, then DOCKOPT_TALLY=FOLDER/node_modules/${name}/bin/tally`;

/** The path of tally: from DOCKOPT_TALLY, else from PATH; undefined when it is not there. */
export function findTally(): string | undefined {
  const { DOCKOPT_TALLY, PATH = '' } = process.env;
  const paths =
    DOCKOPT_TALLY === undefined
      ? PATH.split(delimiter).map((folder) => join(folder, 'tally'))
      : [DOCKOPT_TALLY];
  return paths.find(executable);
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `tally lint` for any files: no settings of the machine it runs on, nothing over the network, no findings as a failure. */
export const tallyLint = ['lint', '--no-config', '--slow-checks', 'off', '--fail-level', 'none'];

/** The script of dockerfile-utils. */
export function dockerfileUtils(): string {
  return createRequire(import.meta.url).resolve('dockerfile-utils/bin/dockerfile-utils');
}
