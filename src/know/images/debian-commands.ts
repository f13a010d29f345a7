/** Which commands of Debian the official images have. */
import type { SlimPart } from '../image.ts';
import { debianCommands } from './debian-commands-table.ts';

/** In every image; with one of the parts a slim image may have; only in full images. */
export type CommandPlace = 'base' | Exclude<SlimPart, 'zones'> | 'full';

/** Where a command of a release stands; undefined: in no image, or the release is not known. */
export function commandPlace(release: string, command: string): CommandPlace | undefined {
  table ??= read();
  const at = releases.indexOf(release);
  // The machine in front, as in x86_64-linux-gnu-gcc.
  const letter = table.get(command.replace(/^[a-z0-9_]+-linux-gnu[a-z]*-/, ''))?.[at];
  return letter === undefined ? undefined : places[letter];
}

/** In the order of the table's letters. */
const releases = ['trixie', 'bookworm', 'bullseye'];

const places: Readonly<Record<string, CommandPlace>> = {
  b: 'base',
  c: 'certificates',
  g: 'gcc',
  f: 'full',
};

let table: Map<string, string> | undefined;

function read(): Map<string, string> {
  return new Map(
    Object.entries(debianCommands).flatMap(([letters, commands]) =>
      commands
        .trim()
        .split(/\s+/)
        .map((command): [string, string] => [command, letters]),
    ),
  );
}
