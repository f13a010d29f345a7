/** Times that COPY and SOURCE_DATE_EPOCH give to files: only these are the same in every build. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** More files than this are not looked at: their times are not compared. */
const mostFiles = 100_000;

/** The times of everything in the build context, in whole seconds, and SOURCE_DATE_EPOCH. */
export function fixedTimes(
  context: string | undefined,
  buildArgs: Readonly<Record<string, string>>,
): ReadonlySet<number> {
  const times = new Set<number>();
  const epoch = Number(buildArgs.SOURCE_DATE_EPOCH ?? process.env.SOURCE_DATE_EPOCH ?? NaN);
  if (Number.isInteger(epoch)) times.add(epoch);
  let left = mostFiles;
  const read = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if ((left -= 1) < 0) return;
      const path = join(folder, entry.name);
      times.add(Math.floor(lstatSync(path).mtimeMs / 1000));
      if (entry.isDirectory()) read(path);
    }
  };
  try {
    if (context !== undefined) read(context);
  } catch {
    // What cannot be listed cannot be copied either.
  }
  return times;
}
