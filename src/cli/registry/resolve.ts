/** What a registry says of an image: digest, platforms, and for those wanted its configuration and sizes. */
import type { Cache } from './cache.ts';
import { tagLife } from './cache.ts';
import { digestOf } from './digest.ts';
import {
  manifestTypes,
  parseConfig,
  parseManifest,
  type Descriptor,
  type ForPlatform,
  type ImageConfig,
  type Manifest,
} from './documents.ts';
import { failures, type Failure } from './failure.ts';
import { choose, parsePlatform, platformText } from './platform.ts';
import { canonical, isDigest, type ImageName } from './reference.ts';
import { plainAllowed, type Way } from './send.ts';
import type { Repository } from './repository.ts';

/** Platforms by name, or all there are of Linux. */
export type WantedPlatforms = readonly string[] | 'all';

export interface Resolved {
  readonly kind: 'resolved';
  /** As it was given. */
  readonly image: string;
  /** The image in full: registry, repository, tag or digest. */
  readonly reference: string;
  /** Of the index when there is one: what a FROM may be pinned to. */
  readonly digest: string;
  /** When the registry said so: milliseconds since 1970. */
  readonly time: number;
  /** All it has, as `linux/amd64`. */
  readonly platforms: readonly string[];
  /** Those that were wanted. */
  readonly variants: readonly Variant[];
}

/** An image of one platform. */
export interface Variant {
  readonly platform: string;
  readonly digest: string;
  /** Compressed, lowest first. */
  readonly layers: readonly Descriptor[];
  readonly config: ImageConfig;
}

export interface Surroundings {
  readonly repository: Repository;
  readonly cache: Cache;
  readonly way: Way;
  /** Ask again for what the cache has of the tag. */
  readonly refresh: boolean;
}

/** Bytes. The distribution specification lets registries refuse larger manifests than 4 MiB. */
const most = { manifest: 4 * 2 ** 20, config: 8 * 2 ** 20 };
const mostPlatforms = 32;

export async function resolveImage(
  name: ImageName,
  wanted: WantedPlatforms,
  surroundings: Surroundings,
): Promise<Resolved | Failure> {
  const top =
    name.digest === undefined
      ? await byTag(name, surroundings)
      : await document(name, name.digest, 'manifest', undefined, surroundings);
  if ('reason' in top) return top;
  const manifest = parseManifest(top.bytes);
  const found = await variantsOf(name, manifest, top.digest, wanted, surroundings);
  if ('reason' in found) return found;
  return {
    kind: 'resolved',
    image: name.text,
    reference: canonical(name),
    digest: top.digest,
    time: top.time,
    platforms: (manifest.kind === 'index' ? manifest.manifests : found.map(({ config }) => config)).map(
      ({ platform }) => platformText(platform),
    ),
    variants: found,
  };
}

async function variantsOf(
  name: ImageName,
  manifest: Manifest,
  digest: string,
  wanted: WantedPlatforms,
  surroundings: Surroundings,
): Promise<readonly Variant[] | Failure> {
  switch (manifest.kind) {
    case 'unknown':
      return failures.unsupported(name.text, manifest.why);
    case 'image': {
      // BuildKit takes it for whatever platform is wanted.
      const variant = await variantOf(name, manifest, digest, surroundings);
      return 'reason' in variant ? variant : [variant];
    }
    case 'index': {
      const entries = entriesFor(name, manifest.manifests, wanted);
      if ('reason' in entries) return entries;
      const variants: Variant[] = [];
      for (const { digest: one, size } of entries) {
        const part = await document(name, one, 'manifest', size, surroundings);
        if ('reason' in part) return part;
        const image = parseManifest(part.bytes);
        if (image.kind !== 'image')
          return failures.unsupported(
            name.text,
            image.kind === 'unknown' ? image.why : 'an index in an index',
          );
        const variant = await variantOf(name, image, one, surroundings);
        if ('reason' in variant) return variant;
        variants.push(variant);
      }
      return variants;
    }
    default:
      return manifest satisfies never;
  }
}

/** The entries of an index for the platforms that are wanted, each once. */
function entriesFor(
  { text: image }: ImageName,
  manifests: readonly ForPlatform[],
  wanted: WantedPlatforms,
): readonly ForPlatform[] | Failure {
  const has = manifests.map(({ platform }) => platformText(platform));
  const linux = manifests.filter(({ platform }) => platform.os === 'linux');
  const entries = new Set<ForPlatform>(wanted === 'all' ? linux : []);
  for (const text of wanted === 'all' ? [] : wanted) {
    const entry = choose(parsePlatform(text), manifests);
    if (entry === undefined) return failures.platform(image, text, has);
    entries.add(entry);
  }
  if (entries.size === 0) return failures.platform(image, 'linux image', has);
  if (entries.size > mostPlatforms)
    return failures.unsupported(image, `has more than ${mostPlatforms} platforms`);
  return [...entries];
}

async function variantOf(
  name: ImageName,
  manifest: Extract<Manifest, { kind: 'image' }>,
  digest: string,
  surroundings: Surroundings,
): Promise<Variant | Failure> {
  const { config: described, layers } = manifest;
  const part = await document(name, described.digest, 'config', described.size, surroundings);
  if ('reason' in part) return part;
  const config = parseConfig(part.bytes);
  if (config === undefined)
    return failures.unsupported(name.text, 'its configuration is not that of an image');
  return { platform: platformText(config.platform), digest, layers, config };
}

interface Part {
  readonly digest: string;
  readonly bytes: Buffer;
  readonly time: number;
}

/** What a tag stands for: from the cache while that is young, else as the registry says. */
async function byTag(name: ImageName, surroundings: Surroundings): Promise<Part | Failure> {
  const { repository, cache, way, refresh } = surroundings;
  const reference = canonical(name);
  const kept = cache.tag(reference);
  const bytes = kept && cache.document(kept.digest);
  // What came over plain http counts only where plain http is allowed today as well.
  const trusted = kept?.protocol === 'https:' || plainAllowed(repository.host, way);
  if (kept !== undefined && bytes !== undefined && trusted) {
    const age = Date.now() - kept.time;
    if (!refresh && age >= 0 && age < tagLife) return { digest: kept.digest, bytes, time: kept.time };
    // HEAD is free where registries count what is pulled.
    const head = await repository.ask(manifestRequest('HEAD', name.tag ?? 'latest'));
    if ('status' in head && head.headers['docker-content-digest'] === kept.digest)
      return remembered({ digest: kept.digest, bytes, time: Date.now() });
  }
  const answer = await repository.ask(manifestRequest('GET', name.tag ?? 'latest'));
  if ('reason' in answer) return answer;
  const told = answer.headers['docker-content-digest'];
  const digest = digestOf(answer.body, typeof told === 'string' ? told : undefined);
  if (told !== undefined && told !== digest)
    return failures.damaged(name.text, repository.host, 'a manifest that does not fit its digest');
  if (parseManifest(answer.body).kind !== 'unknown') cache.keepDocument(digest, answer.body);
  return remembered({ digest, bytes: answer.body, time: Date.now() });

  function remembered(part: Part): Part {
    const protocol = repository.protocol() ?? 'https:';
    cache.keepTag({ reference, digest: part.digest, time: part.time, protocol });
    return part;
  }
}

function manifestRequest(method: 'GET' | 'HEAD', reference: string): Parameters<Repository['ask']>[0] {
  const accept = manifestTypes.join(', ');
  return { method, path: `manifests/${reference}`, accept, most: most.manifest, what: 'image' };
}

/** A manifest or a configuration by its digest: never another, and never less than all of it. */
async function document(
  { text: image }: ImageName,
  digest: string,
  what: 'manifest' | 'config',
  size: number | undefined,
  { repository, cache }: Surroundings,
): Promise<Part | Failure> {
  if (!isDigest(digest)) return failures.unsupported(image, 'a digest that cannot be checked');
  const kept = cache.document(digest);
  if (kept !== undefined) return { digest, bytes: kept, time: Date.now() };
  if (size !== undefined && size > most[what]) return failures.tooLarge(image, repository.host, most[what]);
  const answer = await repository.ask(
    what === 'manifest'
      ? manifestRequest('GET', digest)
      : { method: 'GET', path: `blobs/${digest}`, accept: '*/*', most: most.config, what: 'configuration' },
  );
  if ('reason' in answer) return answer;
  const whole = size === undefined || answer.body.length === size;
  if (!whole || digestOf(answer.body, digest) !== digest)
    return failures.damaged(image, repository.host, `a ${what} that does not fit its digest`);
  cache.keepDocument(digest, answer.body);
  return { digest, bytes: answer.body, time: Date.now() };
}
