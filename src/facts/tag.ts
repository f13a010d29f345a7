/** What a tag says: `3.11-slim-bookworm`. */
import type { Distribution, ImageFamily } from '../know/image.ts';

export type Flavour = 'full' | 'slim' | 'alpine';

export interface TagFacts {
  readonly words: readonly string[];
  readonly distribution: Distribution | undefined;
  readonly release: string | undefined;
  readonly version: string | undefined;
  readonly flavour: Flavour;
}

const releases: Readonly<Record<Exclude<Distribution, 'alpine'>, RegExp>> = {
  debian: /^(wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|forky|sid)$/,
  ubuntu:
    /^(trusty|utopic|vivid|wily|xenial|yakkety|zesty|artful|bionic|cosmic|disco|eoan|focal|groovy|hirsute|impish|jammy|kinetic|lunar|mantic|noble|oracular|plucky|questing|resolute|stonking)$/,
};

/** Operating systems, and images with triggers of their own, that no row speaks of. */
const foreign = /^(windowsservercore|nanoserver|onbuild|oraclelinux.*|oracle|ubi.*|centos.*|uclibc)$/;

/** Takes a tag apart; undefined when the row does not speak of it. */
export function readTag(tag: string, family: ImageFamily): TagFacts | undefined {
  const words = tag.split('-');
  if (family.except?.test(tag) === true || words.some((word) => foreign.test(word))) return undefined;
  const alpine = words.find((word) => /^alpine(\d|$)/.test(word));
  const [first = ''] = words;
  const plain = family.versions?.[first] ?? first;
  const version = /^\d/.test(plain) ? plain : undefined;
  if (alpine !== undefined || family.distribution === 'alpine') {
    const release = alpine === undefined ? version : alpine.slice('alpine'.length) || undefined;
    return { words, distribution: 'alpine', release, version, flavour: 'alpine' };
  }
  const flavour = words.includes('slim') ? 'slim' : 'full';
  const named = words.find((word) => Object.values(releases).some((names) => names.test(word)));
  // With words that say more (`rc`, `zts`) it is another row of images.
  const others = words.slice(1).filter((word) => word !== 'slim');
  const release =
    named ?? (others.length === 0 && version !== undefined ? releaseOf(version, family) : undefined);
  const distribution = named === undefined ? family.distribution : distributionOf(named);
  return { words, distribution, release, version, flavour };
}

function distributionOf(release: string): Distribution {
  return releases.debian.test(release) ? 'debian' : 'ubuntu';
}

/** The release under a version, by the row's table: the latest one that began at or before it. */
function releaseOf(version: string, { releases: table = {} }: ImageFamily): string | undefined {
  const key = Object.keys(table).find((start) => version === start || version.startsWith(`${start}.`));
  if (key === undefined) return undefined;
  const rest = version.slice(key.length + 1);
  const next = rest === '' ? Infinity : Number(rest.split('.')[0]);
  const begun = Object.entries(table[key] ?? {}).filter(([, from]) => from <= next);
  return begun.sort(([, a], [, b]) => b - a)[0]?.[0];
}
