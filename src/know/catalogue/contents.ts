/** What an image of the catalogue has inside: packages and commands. */
import type { ImageRow } from '../catalogue.ts';
import type { Source } from '../source.ts';
import { alpineImages, alpineImagesSource } from './alpine-images.ts';
import { debianImagesSource } from './debian-images.ts';
import { commandsOfKind, packagesOfKind, sizedPackage, type PackageInside } from './debian-kinds.ts';
import { listedPackages } from './listed-packages.ts';

interface Contents {
  /**
   * `listed`: read from the image. `computed`: what apt installs for its Dockerfile, which may be more than it has and
   * was not less wherever it was compared.
   */
  readonly basis: 'listed' | 'computed';
  readonly source: Source;
}

export interface ImagePackages extends Contents {
  readonly packages: ReadonlyMap<string, PackageInside>;
}

export interface ImageCommands extends Contents {
  /** Without what is in /usr/local, and without names that begin with the machine they make programs for. */
  readonly commands: ReadonlySet<string>;
}

/** The packages of a row's image; undefined: not known. */
export function packagesIn(row: ImageRow): ImagePackages | undefined {
  const computed = onDebian(row, packagesOfKind);
  const names = row.tags.map((tag) => `${row.repository}:${tag}`);
  const listed = names.find((name) => Object.hasOwn(listedPackages, name));
  if (listed !== undefined) return readListed(listedPackages[listed]?.() ?? '', computed);
  if (computed !== undefined) return { packages: computed, basis: 'computed', source: debianImagesSource };
  return onAlpine(row)?.packages;
}

/** The commands of a row's image; undefined: not known. */
export function commandsIn(row: ImageRow): ImageCommands | undefined {
  const computed = onDebian(row, commandsOfKind);
  if (computed !== undefined) return { commands: computed, basis: 'computed', source: debianImagesSource };
  return onAlpine(row)?.commands;
}

function onDebian<T>(row: ImageRow, of: (release: string, kind: string) => T | undefined): T | undefined {
  const { distribution, release, tags } = row;
  if (distribution !== 'debian' || release === undefined) return undefined;
  for (const tag of tags) {
    const found = of(release, kindOf(row, tag));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Words of a tag beyond version, release and slim are another kind: `cli`, `scm`, `backports`. */
function kindOf({ release, repository, flavour }: ImageRow, tag: string): string {
  const words = tag.split('-').filter((word) => word !== 'slim' && word !== release);
  const rest = (/^\d/.test(words[0] ?? '') ? words.slice(1) : words).join('-');
  if (repository === 'debian' || repository === 'buildpack-deps') return `${repository}:${rest}`;
  const parts = [`${repository}:*`, ...(flavour === 'slim' ? ['slim'] : []), rest];
  return parts.filter((part) => part !== '').join('-');
}

/** Sizes are those of the computed list: of the same packages, if not of the same versions. */
function readListed(text: string, sized: ReadonlyMap<string, PackageInside> | undefined): ImagePackages {
  const [head = '', ...lines] = text.split('\n');
  const [, date = '', from = ''] = /^(\S+) (.*)$/.exec(head) ?? [];
  const packages = lines.map((line): [string, PackageInside] => {
    const [name = '', version] = line.split(' ');
    return [name, { ...(sized?.get(name) ?? sizedPackage(undefined)), version }];
  });
  return { packages: new Map(packages), basis: 'listed', source: { from, date } };
}

/** What the root file system of a release has; only of Alpine's own image. */
function onAlpine(row: ImageRow): { packages: ImagePackages; commands: ImageCommands } | undefined {
  const { repository, release = '' } = row;
  if (repository !== 'alpine' || !Object.hasOwn(alpineImages, release)) return undefined;
  const lines = (alpineImages[release]?.() ?? '').split('\n').map((line) => line.split(' '));
  const packages = lines.map(([first = '']): [string, PackageInside] => {
    const [name = '', size] = first.split('=');
    return [name, sizedPackage(size)];
  });
  const commands = new Set(lines.flatMap(([, ...names]) => names));
  const told = { basis: 'listed', source: alpineImagesSource } as const;
  return { packages: { packages: new Map(packages), ...told }, commands: { commands, ...told } };
}
