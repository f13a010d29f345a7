import type { CommandRow } from '../command.ts';
import { accounts } from './accounts.ts';
import { archives } from './archives.ts';
import { building } from './building.ts';
import { builtins } from './builtins.ts';
import { coreutils } from './coreutils.ts';
import { gnupg } from './gnupg.ts';
import { languages } from './languages.ts';
import { network } from './network.ts';
import { packages } from './packages.ts';
import { services } from './services.ts';
import { system } from './system.ts';
import { text } from './text.ts';
import { versions } from './versions.ts';

/** Every effect row there is. */
export const commandRows: readonly CommandRow[] = [
  ...[builtins, coreutils, text, archives, network, versions, gnupg].flat(),
  ...[accounts, services, system, packages, languages, building].flat(),
];

const byName = new Map(commandRows.flatMap((row) => row.names.map((name) => [name, row] as const)));

/** Where a command of a known name is the known command. */
const places = /^(\/usr(\/local)?)?\/s?bin\/$/;

/**
 * The row of a command, undefined when there is none. A version at the end of a name is cut off (`python3.11`).
 * @param word its name or path, as it is called
 */
export function rowOf(word: string): CommandRow | undefined {
  const slash = word.lastIndexOf('/') + 1;
  const [folder, name] = [word.slice(0, slash), word.slice(slash)];
  const row =
    byName.get(folder) ?? byName.get(name) ?? byName.get(name.replace(/(?:-|(?<![\d.]))\d+(\.\d+)*$/, ''));
  if (row === undefined || folder === '' || places.test(folder) || byName.has(folder)) return row;
  // A program of that name somewhere else may be another one, so that only the worse half of the row counts.
  const worse = row.hazards ?? row.operandHazards ?? row.runsOthers;
  return worse === undefined ? undefined : elsewhere(row);
}

const copies = new WeakMap<CommandRow, CommandRow>();

function elsewhere(row: CommandRow): CommandRow {
  let copy = copies.get(row);
  if (copy === undefined) copies.set(row, (copy = { ...row, runsOthers: true, asks: [] }));
  return copy;
}
