/** What a command does from where it stands in its script. */
import type { Command } from './commands.ts';
import { deedOf, type Deed } from './deed.ts';
import { absolute, piecesOf, somewhere } from './path-pattern.ts';
import type { Standing } from './standing.ts';

const known = new WeakMap<Command, Deed>();

/** @param home the home of who runs it; undefined: not known */
export function deedAt(command: Command, standing: Standing, home: string | undefined): Deed {
  let deed = known.get(command);
  if (deed === undefined) known.set(command, (deed = read(command, standing, home)));
  return deed;
}

function read(command: Command, standing: Standing, home: string | undefined): Deed {
  const { name, argv } = command;
  const word = argv[0]?.value ?? (name === undefined ? '' : `…/${name}`);
  const folder = standing.folderOf(command);
  const fields = argv.slice(1).map((argument) => ({ pieces: piecesOf(argument), word: argument.word.text }));
  return deedOf(word, fields, { cwd: folder === undefined ? somewhere : absolute(folder), home }, false);
}

/** Whether a command is the one of the system that has its name, and no other file that is called so. */
export function isOrdinary({ name, argv }: Command): boolean {
  const word = argv[0]?.value;
  return word === name || (word !== undefined && /^(\/usr(\/local)?)?\/s?bin\/[^/]+$/.test(word));
}
