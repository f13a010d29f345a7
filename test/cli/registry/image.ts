/** Images as registries hold them, made of nothing but their documents. */
import { createHash } from 'node:crypto';

export interface Blob {
  readonly digest: string;
  readonly bytes: Buffer;
}

export interface Image {
  readonly manifest: Blob & { readonly type: string };
  /** Its manifests, when it is an index. */
  readonly children: readonly (Blob & { readonly type: string })[];
  readonly blobs: readonly Blob[];
}

export interface Config {
  readonly os?: string;
  readonly architecture?: string;
  readonly variant?: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

export function blob(content: string | Buffer | object): Blob {
  const bytes =
    typeof content === 'string' || Buffer.isBuffer(content)
      ? Buffer.from(content)
      : Buffer.from(JSON.stringify(content));
  return { digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, bytes };
}

const types = {
  oci: {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  },
  docker: {
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  },
} as const;

type Kind = keyof typeof types;

/** An image of one platform with two layers. */
export function image(given: Config = {}, kind: Kind = 'oci'): Image {
  const { os = 'linux', architecture = 'amd64', variant, config = {} } = given;
  const layers = [blob('first layer'), blob(`second layer of ${architecture}`)];
  const described = blob({
    os,
    architecture,
    ...(variant !== undefined && { variant }),
    config,
    rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
  });
  const called = types[kind];
  const part = ({ digest, bytes }: Blob, mediaType: string): object => ({
    mediaType,
    digest,
    size: bytes.length,
  });
  const manifest = blob({
    schemaVersion: 2,
    mediaType: called.manifest,
    config: part(described, called.config),
    layers: layers.map((layer) => part(layer, called.layer)),
  });
  return { manifest: { ...manifest, type: called.manifest }, children: [], blobs: [described, ...layers] };
}

/** An index of images, and an attestation as BuildKit adds it. */
export function index(configs: readonly Config[], kind: Kind = 'oci'): Image {
  const images = configs.map((config) => ({ config, image: image(config, kind) }));
  const attestation = image({ os: 'unknown', architecture: 'unknown' }, kind);
  const entries = images.map(({ config: { os = 'linux', architecture = 'amd64', variant }, image: one }) => ({
    mediaType: one.manifest.type,
    digest: one.manifest.digest,
    size: one.manifest.bytes.length,
    platform: { os, architecture, ...(variant !== undefined && { variant }) },
  }));
  const manifest = blob({
    schemaVersion: 2,
    mediaType: types[kind].index,
    manifests: [
      ...entries,
      {
        mediaType: attestation.manifest.type,
        digest: attestation.manifest.digest,
        size: attestation.manifest.bytes.length,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
      },
    ],
  });
  const all = [...images.map(({ image: one }) => one), attestation];
  return {
    manifest: { ...manifest, type: types[kind].index },
    children: all.map((one) => one.manifest),
    blobs: all.flatMap(({ blobs }) => blobs),
  };
}
