/**
 * The official images of one day: what their tags stood for, and what those images were like. A row is about its day;
 * `floats` says what its tag leaves open. Made by make/catalogue.mjs; nothing is said of Windows.
 */
import { imageSizes } from './catalogue/image-sizes.ts';
import { officialImages, officialImagesSource } from './catalogue/official-images.ts';
import type { Source } from './source.ts';

export interface ImageRow {
  readonly repository: string;
  readonly tag: string;
  /** All that stood for the same image. */
  readonly tags: readonly string[];
  /**
   * What may be another tomorrow under the same tag, or is not known: `3.11` leaves both open, `3.11-trixie` the
   * version, `3.11.16` the release. Whatever the tag says, the image is built anew with newer packages: only a digest
   * fixes those.
   */
  readonly floats: readonly Floating[];
  /** Of the software on that day, as far as its tags say it: `3.11.16`. */
  readonly version: string | undefined;
  /** `full`, `slim`, `alpine`, `alpine-slim` */
  readonly flavour: string;
  /** `debian`, `ubuntu`, `alpine`, `amazonlinux`, … */
  readonly distribution: string | undefined;
  /** `trixie`, `noble`, `3.24`, `2023` */
  readonly release: string | undefined;
  readonly libc: 'glibc' | 'musl' | undefined;
  readonly manager: 'apt' | 'apk' | 'dnf' | 'yum' | 'pacman' | undefined;
  /** `linux/amd64`, … */
  readonly platforms: readonly string[];
  /** Undefined: its Dockerfile, or that of an image under it, is not known. */
  readonly configuration: ImageConfiguration | undefined;
  readonly size: RowSize | undefined;
  readonly source: Source;
}

export type Floating = 'version' | 'release';

export interface ImageConfiguration {
  /** Every variable that is set, with its value where that is known and says more than a version or a key. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly user: string;
  readonly workdir: string | undefined;
  readonly shell: readonly string[];
  readonly entrypoint: readonly string[];
  /** Undefined: that of a root file system. */
  readonly command: readonly string[] | undefined;
  /** A Dockerfile that was read is not of the very commit of the row: it says what is usual, and no more. */
  readonly approximate: boolean;
}

export interface RowSize {
  /** The day it was read. */
  readonly date: string;
  /** Compressed, by platform. */
  readonly bytes: Readonly<Record<string, number>>;
}

/** What a tag of an official image stood for; undefined: it was not among them. */
export function imageRow(repository: string, tag: string): ImageRow | undefined {
  const table = tableOf(repository);
  const row = table?.rows.find(([tags]) => ` ${tags} `.includes(` ${tag} `));
  if (table === undefined || row === undefined) return undefined;
  const [names, platforms, flavour, system, configuration, source = officialImagesSource] = row;
  const tags = names.split(' ');
  const version = fullVersion(tags);
  const [distribution, release] = system === 0 ? [] : system.split(' ');
  return {
    repository,
    tag,
    tags,
    floats: floating(repository, tag, version, distribution, release),
    version,
    flavour,
    distribution,
    release,
    libc: libcOf(distribution),
    manager: managerOf(distribution, release),
    platforms: (table.platforms[platforms] ?? '').split(' ').map((name) => `linux/${name}`),
    configuration: configurationOf(table.configurations[configuration]),
    size: tags.map((name) => sizesOf(repository).get(name)).find((size) => size !== undefined),
    source,
  };
}

/** The tags that an official image had; undefined: there is none of the name. */
export function tagsOf(repository: string): readonly string[] | undefined {
  return tableOf(repository)?.rows.flatMap(([tags]) => tags.split(' '));
}

/** What images of a repository weighed, by tag; the tags need not be there any more. */
export function sizesOf(repository: string): ReadonlyMap<string, RowSize> {
  let sizes = sizeTables.get(repository);
  if (sizes === undefined) sizeTables.set(repository, (sizes = readSizes(repository)));
  return sizes;
}

interface Table {
  readonly platforms: readonly string[];
  readonly configurations: readonly RawConfiguration[];
  readonly rows: readonly RawRow[];
}

type RawRow = readonly [
  tags: string,
  platforms: number,
  flavour: string,
  system: string | 0,
  configuration: number,
  source?: Source,
];

interface RawConfiguration {
  readonly env: Readonly<Record<string, string | null>>;
  readonly user: string;
  readonly workdir?: string;
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  readonly head?: true;
}

const tables = new Map<string, Table>();
const sizeTables = new Map<string, ReadonlyMap<string, RowSize>>();

function tableOf(repository: string): Table | undefined {
  if (!Object.hasOwn(officialImages, repository)) return undefined;
  let table = tables.get(repository);
  if (table === undefined) {
    const [platforms, configurations, rows] = JSON.parse(officialImages[repository]?.() ?? '[[],[],[]]') as [
      string[],
      RawConfiguration[],
      RawRow[],
    ];
    tables.set(repository, (table = { platforms, configurations, rows }));
  }
  return table;
}

/** Of the tags that begin with a version, the one that says most of it. */
function fullVersion(tags: readonly string[]): string | undefined {
  const versions = tags.map(versionOf).filter((version) => version !== undefined);
  return versions.sort((a, b) => parts(b) - parts(a) || b.length - a.length)[0];
}

function versionOf(tag: string): string | undefined {
  const [first = ''] = tag.split('-');
  return /^v?\d/.test(first) ? first : undefined;
}

function parts(version: string): number {
  return version.split(/[._]/).length;
}

function floating(
  repository: string,
  tag: string,
  version: string | undefined,
  distribution: string | undefined,
  release: string | undefined,
): readonly Floating[] {
  const own = versionOf(tag);
  // A number without a dot is the beginning of one.
  const exact = own !== undefined && own === version && parts(own) > 1;
  const told =
    release !== undefined &&
    (namesRelease(tag, release) || (repository === distribution && isRelease(own, release)));
  return [...(exact ? [] : ['version' as const]), ...(told ? [] : ['release' as const])];
}

/** `trixie`, `alpine3.24`, `al2023` */
function namesRelease(tag: string, release: string): boolean {
  const names = /^\d/.test(release)
    ? ['alpine', 'al', 'oraclelinux', 'ubi'].map((name) => name + release)
    : [release];
  return tag.split('-').some((word) => names.includes(word));
}

/** Whether the version of a distribution is one of its release: `12` of bookworm, `3.24.1` of 3.24. */
function isRelease(version: string | undefined, release: string): boolean {
  if (version === undefined) return false;
  return /^\d/.test(release) ? `${version}.`.startsWith(`${release}.`) : true;
}

function libcOf(distribution: string | undefined): ImageRow['libc'] {
  if (distribution === undefined) return undefined;
  return distribution === 'alpine' ? 'musl' : 'glibc';
}

function managerOf(distribution: string | undefined, release: string | undefined): ImageRow['manager'] {
  switch (distribution) {
    case 'debian':
    case 'ubuntu':
      return 'apt';
    case 'alpine':
      return 'apk';
    case 'amazonlinux':
      return release === '2' ? 'yum' : 'dnf';
    case 'fedora':
      return 'dnf';
    case 'archlinux':
      return 'pacman';
    default:
      // The minimal and slim images of the others have microdnf alone.
      return undefined;
  }
}

function configurationOf(raw: RawConfiguration | undefined): ImageConfiguration | undefined {
  if (raw === undefined) return undefined;
  const env = Object.entries(raw.env).map(([name, value]) => [name, value ?? undefined] as const);
  return {
    env: Object.fromEntries(env),
    user: raw.user,
    workdir: raw.workdir,
    // No Dockerfile of an official image for Linux has a SHELL that reaches its last stage.
    shell: ['/bin/sh', '-c'],
    entrypoint: raw.entrypoint ?? [],
    command: raw.cmd,
    approximate: raw.head === true,
  };
}

function readSizes(repository: string): ReadonlyMap<string, RowSize> {
  const sizes = new Map<string, RowSize>();
  const text = imageSizes();
  const start = `\n${repository}:`;
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    const [tag = '', date = '', ...bytes] = text
      .slice(at + start.length, text.indexOf('\n', at + 1))
      .split(' ');
    const pairs = bytes
      .map((pair) => pair.split('='))
      .map(([name = '', count]) => [`linux/${name}`, Number(count)]);
    sizes.set(tag, { date, bytes: Object.fromEntries(pairs) as Record<string, number> });
  }
  return sizes;
}
