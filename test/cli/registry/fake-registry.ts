/** A registry on loopback that misbehaves as it is told. */
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Blob, Image } from './image.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Answers a request itself and says so, or leaves it to the registry. */
export type Whim = (asked: Asked, response: http.ServerResponse, count: number) => boolean | void;

export interface FakeRegistry {
  /** `localhost:PORT` */
  readonly host: string;
  readonly port: number;
  /** What it was asked, oldest first. */
  readonly asked: Asked[];
  /** What it does before it does what it should; may be changed at any time. */
  whim: Whim;
  close(): Promise<void>;
}

export interface Tls {
  readonly key: string;
  readonly cert: string;
}

/**
 * @param images by repository and tag: `team/app:1`
 * @param address where it listens
 */
export async function fakeRegistry(
  images: Readonly<Record<string, Image>>,
  { tls, address = '127.0.0.1' }: { readonly tls?: Tls; readonly address?: string } = {},
): Promise<FakeRegistry> {
  const listener = (request: http.IncomingMessage, response: http.ServerResponse): void => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const one = { method, path: url, headers, body };
      registry.asked.push(one);
      if (registry.whim(one, response, registry.asked.length) !== true) serve(images, one, response);
    });
  };
  const server = tls === undefined ? http.createServer(listener) : https.createServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  const registry: FakeRegistry = {
    host: `${address === '127.0.0.1' ? 'localhost' : address}:${port}`,
    port,
    asked: [],
    whim: () => false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return registry;
}

function serve(
  images: Readonly<Record<string, Image>>,
  { method, path }: Asked,
  response: http.ServerResponse,
): void {
  const [, repository = '', kind, reference = ''] =
    /^\/v2\/(.+)\/(manifests|blobs)\/([^/?]+)(?:\?.*)?$/.exec(path) ?? [];
  const own = Object.entries(images).filter(([name]) => name.startsWith(`${repository}:`));
  const found: (Blob & { readonly type?: string }) | undefined =
    kind === 'blobs'
      ? own.flatMap(([, image]) => image.blobs).find(({ digest }) => digest === reference)
      : (images[`${repository}:${reference}`]?.manifest ??
        own
          .flatMap(([, image]) => [image.manifest, ...image.children])
          .find(({ digest }) => digest === reference));
  if (found === undefined)
    return void response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
  response.writeHead(200, {
    'content-type': found.type ?? 'application/octet-stream',
    'content-length': found.bytes.length,
    'docker-content-digest': found.digest,
  });
  response.end(method === 'HEAD' ? undefined : found.bytes);
}
