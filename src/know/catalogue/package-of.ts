/** Which package of a distribution has a command, and what packages weigh. */
import { alpineImages } from './alpine-images.ts';
import { alternativesFor } from './alternatives.ts';
import { debianPrograms } from './debian-programs.ts';
import { ubuntuPrograms } from './ubuntu-programs.ts';

/** KiB. */
export interface PackageSize {
  readonly installed: number;
  /** Undefined: not in the table. */
  readonly download: number | undefined;
}

/** In the order of the bits in the tables. */
const releases: Readonly<Record<string, readonly string[]>> = {
  debian: ['trixie', 'bookworm', 'bullseye'],
  ubuntu: ['noble', 'jammy', 'focal'],
};

/**
 * The packages that have a command, in /bin, /sbin, /usr/bin, /usr/sbin or /usr/games: where there are several, the
 * ones of update-alternatives first and the others by name. Undefined: none is known. Alpine's table holds only what
 * its image has.
 */
export function packageOf(
  distribution: string,
  release: string,
  command: string,
): readonly string[] | undefined {
  if (!/^[^\s:=]+$/.test(command)) return undefined;
  if (distribution === 'alpine') return alpinePackage(release, command);
  const bit = releases[distribution]?.indexOf(release) ?? -1;
  if (bit === -1) return undefined;
  const made = alternativesFor(command).filter((name) => isIn(programLine(distribution, name) ?? '', bit));
  const owners = new Set([...made, ...ownersOf(distribution, bit, command)]);
  return owners.size === 0 ? undefined : [...owners];
}

/** What a package with programs weighs in the newest release that has it; undefined: not in the table. */
export function packageSize(distribution: string, name: string): PackageSize | undefined {
  const [, installed, download] = /^\S+=(\d+),(\d+) /.exec(programLine(distribution, name) ?? '') ?? [];
  if (installed === undefined) return undefined;
  return { installed: Number(installed), download: Number(download) };
}

function ownersOf(distribution: string, bit: number, command: string): readonly string[] {
  const text = textOf(distribution);
  const owners: string[] = [];
  const word = ` ${command}`;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const next = text[at + word.length];
    if (next !== ' ' && next !== '\n') continue;
    const start = text.lastIndexOf('\n', at) + 1;
    const before = text.slice(start, at);
    if (isIn(before.slice(before.search(/ \d:(?!.* \d:)/)), bit))
      owners.push(/^[^\s=]+/.exec(before)?.[0] ?? '');
  }
  return owners;
}

/** Whether one of the masks in a piece of a line has the bit of a release. */
function isIn(line: string, bit: number): boolean {
  return [...line.matchAll(/ (\d):/g)].some(([, mask]) => Math.floor(Number(mask) / 2 ** bit) % 2 === 1);
}

function programLine(distribution: string, name: string): string | undefined {
  const text = textOf(distribution);
  const at = Math.max(text.indexOf(`\n${name}=`), text.indexOf(`\n${name} `));
  return at === -1 ? undefined : text.slice(at + 1, text.indexOf('\n', at + 1));
}

function textOf(distribution: string): string {
  switch (distribution) {
    case 'debian':
      return debianPrograms();
    case 'ubuntu':
      return ubuntuPrograms();
    default:
      return '';
  }
}

function alpinePackage(release: string, command: string): readonly string[] | undefined {
  if (!Object.hasOwn(alpineImages, release)) return undefined;
  const lines = (alpineImages[release]?.() ?? '').split('\n').map((line) => line.split(' '));
  const owner = lines.find(([, ...commands]) => commands.includes(command))?.[0];
  return owner === undefined ? undefined : [owner.replace(/=.*/, '')];
}
