/** The documents that describe an image (opencontainers/image-spec:manifest.md, image-index.md, config.md; 2026-11). */
import { parseJson, list, record, text, texts } from './json.ts';
import { normalized, type Platform } from './platform.ts';
import { isDigest } from './reference.ts';

export interface Descriptor {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

export interface ForPlatform extends Descriptor {
  readonly platform: Platform;
}

export type Manifest =
  | { readonly kind: 'index'; readonly manifests: readonly ForPlatform[] }
  | { readonly kind: 'image'; readonly config: Descriptor; readonly layers: readonly Descriptor[] }
  | { readonly kind: 'unknown'; readonly why: string };

/** What is asked for: an index or an image, as OCI and docker call them. */
export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** Reads a manifest by what is in it. One that could be read both ways is neither (CVE-2021-41190). */
export function parseManifest(bytes: Buffer): Manifest {
  const unknown = (why: string): Manifest => ({ kind: 'unknown', why });
  const read = parseJson(bytes.toString('utf8'));
  if (read === undefined) return unknown('no JSON');
  const { schemaVersion, mediaType, manifests, config, layers } = record(read);
  if (schemaVersion === 1) return unknown('an image of docker schema 1');
  const index = Array.isArray(manifests);
  const image = config !== undefined || layers !== undefined;
  const called = text(mediaType);
  if (schemaVersion !== 2 || index === image) return unknown('neither an image nor an index of images');
  if (called !== undefined && manifestTypes.includes(called) && /index|list/.test(called) !== index)
    return unknown('not what its media type says');
  if (index) return { kind: 'index', manifests: manifests.flatMap(forPlatform) };
  const described = descriptor(config);
  const parts = list(layers).map(descriptor);
  const whole = parts.filter((part) => part !== undefined);
  if (described === undefined || whole.length !== parts.length) return unknown('an image without its parts');
  return { kind: 'image', config: described, layers: whole };
}

/** Nothing for what is no image of a platform: attestations, indexes in an index. */
function forPlatform(entry: unknown): readonly ForPlatform[] {
  const { platform, mediaType } = record(entry);
  const { os, architecture, variant } = record(platform);
  const described = descriptor(entry);
  const whole = platformOf(os, architecture, variant);
  if (described === undefined || whole === undefined) return [];
  if (whole.os === 'unknown') return [];
  if (/index|list/.test(text(mediaType) ?? '')) return [];
  return [{ ...described, platform: whole }];
}

/** Undefined when one of its words could be no part of a platform. */
function platformOf(...words: readonly [unknown, unknown, unknown]): Platform | undefined {
  const [os, architecture, variant = ''] = words.map(text);
  const fit = [os, architecture, variant].every((word) => word === '' || /^[\w.-]+$/.test(word ?? '/'));
  return os && architecture && fit ? normalized(os, architecture, variant) : undefined;
}

function descriptor(value: unknown): Descriptor | undefined {
  const { digest, size } = record(value);
  const named = text(digest);
  if (named === undefined || !isDigest(named) || !Number.isSafeInteger(size) || Number(size) < 0)
    return undefined;
  return { digest: named, size: Number(size) };
}

/** What an image is set to. Undefined: the image says nothing of it. */
export interface ImageConfig {
  readonly platform: Platform;
  readonly user: string | undefined;
  readonly workdir: string | undefined;
  /** `NAME=value`. */
  readonly env: readonly string[] | undefined;
  readonly shell: readonly string[] | undefined;
  readonly entrypoint: readonly string[] | undefined;
  readonly cmd: readonly string[] | undefined;
  readonly onbuild: readonly string[] | undefined;
}

/** Undefined when it is not the configuration of an image, or says something in a way that is not understood. */
export function parseConfig(bytes: Buffer): ImageConfig | undefined {
  const read = record(parseJson(bytes.toString('utf8')));
  const platform = platformOf(read['os'], read['architecture'], read['variant']);
  if (platform === undefined) return undefined;
  const { User, WorkingDir, Env, Shell, Entrypoint, Cmd, OnBuild } = record(read['config']);
  const words = [Env, Shell, Entrypoint, Cmd, OnBuild];
  const understood =
    words.every((value) => value === undefined || value === null || texts(value) !== undefined) &&
    [User, WorkingDir].every((value) => value === undefined || value === null || typeof value === 'string');
  if (!understood) return undefined;
  return {
    platform,
    user: text(User),
    workdir: text(WorkingDir),
    env: texts(Env),
    shell: texts(Shell),
    entrypoint: texts(Entrypoint),
    cmd: texts(Cmd),
    onbuild: texts(OnBuild),
  };
}
