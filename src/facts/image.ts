/** What is known of a base image. */
import { imageRow, sizesOf, type ImageRow } from '../know/catalogue.ts';
import type { Distribution, ImageFamily } from '../know/image.ts';
import { imageFamilies } from '../know/images/index.ts';
import type { KnownBase } from '../world.ts';
import { readTag, type Flavour } from './tag.ts';

export interface Reference {
  /** As written, before the tag: `docker.io/library/python`. */
  readonly name: string;
  /** `python` for an official image however it is spelled; else the name. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

export interface Image {
  readonly reference: Reference | undefined;
  /** Its user, working directory, ENV and shell are known. */
  readonly known: boolean;
  /** The row of its repository, when that speaks of its tag. */
  readonly family: ImageFamily | undefined;
  readonly distribution: Distribution | undefined;
  /** `bookworm`, `noble`, `3.20`. */
  readonly release: string | undefined;
  /** What its tag says of the software: `3.11`, also for `latest`. */
  readonly version: string | undefined;
  readonly flavour: Flavour | undefined;
  readonly user: string | undefined;
  readonly workdir: string | undefined;
  /** Its ENV; names not in it are not set. Undefined when not known. */
  readonly env: ReadonlyMap<string, string | undefined> | undefined;
  readonly shell: readonly string[] | undefined;
  /** Undefined: not in the table. */
  readonly size: ImageSize | undefined;
}

export interface ImageSize {
  /** As it is called in the table; the size of a tag that stands for the same image. */
  readonly image: string;
  /** Compressed, for linux/amd64. */
  readonly bytes: number;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** An image of which nothing is known. */
export const unknownImage: Image = unknown(undefined);

/** Takes a reference apart; undefined when it is none. */
export function parseReference(text: string): Reference | undefined {
  const match = /^([^@\s]+?)(?::([\w][\w.-]{0,127}))?(?:@([\w+.-]+:[\da-f]{32,}))?$/.exec(text);
  const [, name, tag, digest] = match ?? [];
  if (name === undefined || !/^([\w.-]+(:\d+)?\/)?[\w.-]+(\/[\w.-]+)*$/.test(name)) return undefined;
  return { name, repository: official(name) ?? name, tag, digest };
}

/** The name of an official image in any of its spellings; other registries may hold anything under the same name. */
function official(name: string): string | undefined {
  const path = name.replace(/^(index\.)?docker\.io\//, '');
  const [, repository] = /^(?:library\/)?([a-z0-9._-]+)$/.exec(path) ?? [];
  return repository;
}

const images = new Map<string, Image>();
/** References of this size and number are remembered. */
const remembered = { references: 1000, length: 256 };

/** What is known of the image a reference names; the same object for the same text. */
export function imageOf(reference: string): Image {
  let image = images.get(reference);
  if (image !== undefined) return image;
  const plain = reference === 'scratch' ? scratch : described(parseReference(reference));
  image = { ...plain, size: sizeOf(plain) };
  if (images.size >= remembered.references) images.clear();
  if (reference.length <= remembered.length) images.set(reference, image);
  return image;
}

/** An image as the user describes it. */
export function toldImage(reference: string, base: KnownBase): Image {
  const { user, workdir, env, shell: words } = base;
  return {
    ...unknown(parseReference(reference)),
    known: words !== undefined,
    user: user === '' ? 'root' : user,
    workdir: workdir === '' ? '/' : workdir,
    env: env && new Map(Object.entries(env)),
    shell: words,
  };
}

const shell: readonly string[] = ['/bin/sh', '-c'];

/** BuildKit gives an empty image only a PATH. */
const scratch: Image = {
  ...unknown(undefined),
  known: true,
  user: 'root',
  workdir: '/',
  env: new Map([['PATH', undefined]]),
  shell,
};

function unknown(reference: Reference | undefined): Image {
  return {
    reference,
    known: false,
    family: undefined,
    distribution: undefined,
    release: undefined,
    version: undefined,
    flavour: undefined,
    user: undefined,
    workdir: undefined,
    env: undefined,
    shell: undefined,
    size: undefined,
  };
}

function described(reference: Reference | undefined): Image {
  const family = imageFamilies.find(({ repository }) => repository === reference?.repository);
  if (reference === undefined) return unknown(reference);
  if (family === undefined) return fromRow(reference);
  // A digest without a tag may be of any of its images.
  const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
  const read = tag === undefined ? undefined : readTag(tag, family);
  if (read === undefined) return unknown(reference);
  const folder = read.words.map((word) => family.workdirs?.[word]).find((path) => path !== undefined);
  return {
    reference,
    known: true,
    family,
    distribution: read.distribution,
    release: read.release,
    version: read.version,
    flavour: read.flavour,
    user: family.user,
    workdir: folder ?? family.workdir,
    env: environmentOf(family),
    shell,
    size: undefined,
  };
}

/**
 * An official image whose history is not known, by what its tag stood for on the day of the catalogue: only where the
 * tag says version and release, so that it will stand for no other, and every Dockerfile of that image was read.
 */
function fromRow(reference: Reference): Image {
  const { repository, tag, digest } = reference;
  const row = tag === undefined || digest !== undefined ? undefined : imageRow(repository, tag);
  if (row === undefined || row.floats.length > 0) return unknown(reference);
  const { configuration, version } = row;
  const place = { distribution: distributionOf(row), release: row.release, version };
  if (configuration === undefined || configuration.approximate) return { ...unknown(reference), ...place };
  const { user, workdir, env } = configuration;
  return {
    ...unknown(reference),
    ...place,
    known: true,
    user,
    workdir,
    env: new Map(Object.entries(env)),
    shell: configuration.shell,
  };
}

function distributionOf({ distribution }: ImageRow): Distribution | undefined {
  switch (distribution) {
    case 'debian':
    case 'ubuntu':
    case 'alpine':
      return distribution;
    default:
      return undefined;
  }
}

const environments = new WeakMap<ImageFamily, ReadonlyMap<string, string | undefined>>();

function environmentOf(family: ImageFamily): ReadonlyMap<string, string | undefined> {
  let env = environments.get(family);
  if (env === undefined) environments.set(family, (env = new Map(Object.entries(family.env))));
  return env;
}

function sizeOf(image: Image): ImageSize | undefined {
  const key = keyOf(image);
  if (key === undefined || image.reference === undefined) return undefined;
  const { repository } = image.reference;
  let rows = sizeTables.get(repository);
  if (rows === undefined) sizeTables.set(repository, (rows = readSizes(repository)));
  return rows.get(key);
}

/** By repository: a file names few, and to tell what every tag of the table stands for takes a millisecond. */
const sizeTables = new Map<string, ReadonlyMap<string, ImageSize>>();

function readSizes(repository: string): ReadonlyMap<string, ImageSize> {
  const rows = new Map<string, ImageSize>();
  for (const [tag, { date, bytes }] of sizesOf(repository)) {
    const image = `${repository}:${tag}`;
    const key = keyOf(described(parseReference(image)));
    const compressed = bytes['linux/amd64'];
    if (key !== undefined && compressed !== undefined) rows.set(key, { image, bytes: compressed, date });
  }
  return rows;
}

/** Equal for tags that differ only in how much they say: `3.11` and `3.11-trixie`. */
function keyOf({ reference, family, version, release, flavour }: Image): string | undefined {
  if (reference === undefined || reference.digest !== undefined) return undefined;
  if (family === undefined) return undefined;
  const words = (reference.tag ?? 'latest').split('-');
  const plain = words
    .slice(1)
    .every((word) => word === 'slim' || word === release || word.startsWith('alpine'));
  if (!plain || release === undefined) return `${reference.repository}:${reference.tag ?? 'latest'}`;
  // A distribution's own image is told by its release.
  const said = family.repository === family.distribution ? '' : version;
  return [reference.repository, said, release, flavour].join(' ');
}
