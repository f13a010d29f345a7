/**
 * What kinds of official images on Debian have: packages and commands, as far as apt put them there. A kind is
 * `debian:`, `buildpack-deps:scm`, `python:*-slim`, `php:*-cli`.
 */
import { alternativeCommands, alternativesFor } from './alternatives.ts';
import { debianImages } from './debian-images.ts';

export interface PackageInside {
  readonly version: string | undefined;
  /** KiB, with the manuals that a slim image leaves out. */
  readonly installed: number | undefined;
  /** KiB of the compressed package. */
  readonly download: number | undefined;
}

/** What the makers of Debian's images put there, so that nothing starts while packages come in. */
const added = ['policy-rc.d'];

/** The packages of a kind of images on a release; undefined: one of them is not known. */
export function packagesOfKind(
  release: string,
  kind: string,
): ReadonlyMap<string, PackageInside> | undefined {
  const table = tableOf(release);
  const bit = table?.kinds.indexOf(kind) ?? -1;
  if (table === undefined || bit === -1) return undefined;
  const own = [...table.packages].filter(([, { mask }]) => hasBit(mask, bit));
  return new Map(own.map(([name, { sizes }]) => [name, sizedPackage(sizes)]));
}

/** The commands of a kind, those of update-alternatives too. */
export function commandsOfKind(release: string, kind: string): ReadonlySet<string> | undefined {
  const table = tableOf(release);
  if (table === undefined || !table.kinds.includes(kind)) return undefined;
  const all = [...table.commands.keys(), ...alternativeCommands(), ...added];
  return new Set(all.filter((command) => kindHas(release, kind, command) === true));
}

/** Whether a kind has a command; undefined: release or kind is not known. */
export function kindHas(release: string, kind: string, command: string): boolean | undefined {
  const table = tableOf(release);
  const bit = table?.kinds.indexOf(kind) ?? -1;
  if (table === undefined || bit === -1) return undefined;
  if (added.includes(command) || hasBit(table.commands.get(command), bit)) return true;
  return alternativesFor(command).some((owner) => hasBit(table.packages.get(owner)?.mask, bit));
}

/** `INSTALLED,DOWNLOAD`, either of which may be missing. */
export function sizedPackage(sizes: string | undefined): PackageInside {
  const [installed, download] = (sizes ?? '').split(',');
  return { version: undefined, installed: count(installed), download: count(download) };
}

interface Table {
  /** The first is the lowest bit of a mask. */
  readonly kinds: readonly string[];
  readonly packages: ReadonlyMap<string, { readonly mask: number; readonly sizes: string | undefined }>;
  readonly commands: ReadonlyMap<string, number>;
}

const tables = new Map<string, Table>();

function tableOf(release: string): Table | undefined {
  if (!Object.hasOwn(debianImages, release)) return undefined;
  let table = tables.get(release);
  if (table === undefined) {
    const [packageLines = '', commandLines = ''] = (debianImages[release]?.() ?? '').split('\n\n');
    const [kinds = '', ...lines] = packageLines.split('\n');
    const packages = new Map(
      maskedWords(lines).map(([word, mask]) => {
        const [name = '', sizes] = word.split('=');
        return [name, { mask, sizes }];
      }),
    );
    table = { kinds: kinds.split(' '), packages, commands: new Map(maskedWords(commandLines.split('\n'))) };
    tables.set(release, table);
  }
  return table;
}

/** Of lines `MASK: WORD WORD`. */
function maskedWords(lines: readonly string[]): [word: string, mask: number][] {
  return lines.flatMap((line) => {
    const [mask = '', words = ''] = line.split(': ');
    return words.split(' ').map((word): [string, number] => [word, Number.parseInt(mask, 36)]);
  });
}

function hasBit(mask: number | undefined, bit: number): boolean {
  return mask !== undefined && Math.floor(mask / 2 ** bit) % 2 === 1;
}

function count(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text);
}
