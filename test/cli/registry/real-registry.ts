/** The reference implementation of a registry (Debian's package docker-registry), run on loopback. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Blob, Image } from './image.ts';

export const hasRegistry = spawnSync('docker-registry', ['--version']).status === 0;
if (!hasRegistry)
  console.warn('!!! SKIPPED: nothing is tested against a real registry (apt-get install docker-registry)');

export interface RealRegistry {
  /** `localhost:PORT` */
  readonly host: string;
  stop(): Promise<void>;
}

/**
 * @param folder for its configuration
 * @param storage where images lie; several may share one
 * @param settings more of its configuration below `http:` and `auth:`, as YAML that is JSON
 */
export async function realRegistry(
  folder: string,
  storage: string,
  settings: { readonly http?: object; readonly auth?: object } = {},
): Promise<RealRegistry> {
  const config = join(folder, `registry-${Math.random().toString(36).slice(2)}.yml`);
  const said = {
    version: 0.1,
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: storage } },
    http: { addr: '127.0.0.1:0', ...settings.http },
    ...(settings.auth && { auth: settings.auth }),
  };
  writeFileSync(config, JSON.stringify(said));
  const server = spawn('docker-registry', ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await listening(server);
  return {
    host: `localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.on('close', () => resolve());
        server.kill('SIGKILL');
      }),
  };
}

function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      const [, port] = /listening on 127\.0\.0\.1:(\d+)/.exec(log) ?? [];
      if (port !== undefined) resolve(port);
    });
    server.on('close', () => reject(new Error(`docker-registry does not start: ${log}`)));
  });
}

/** Pushes an image over plain http. */
export async function push(host: string, repository: string, tag: string, image: Image): Promise<void> {
  const base = `http://${host}/v2/${repository}`;
  for (const { digest, bytes } of image.blobs) {
    const upload = await sent(`${base}/blobs/uploads/`, 'POST');
    const place = new URL(upload.headers.get('location') ?? '', base);
    place.searchParams.set('digest', digest);
    await sent(place.href, 'PUT', bytes, 'application/octet-stream');
  }
  const put = ({ bytes, type }: Blob & { readonly type: string }, reference: string): Promise<Response> =>
    sent(`${base}/manifests/${reference}`, 'PUT', bytes, type);
  for (const child of image.children) await put(child, child.digest);
  await put(image.manifest, tag);
}

async function sent(url: string, method: string, body?: Buffer, type?: string): Promise<Response> {
  const headers = type === undefined ? {} : { 'content-type': type };
  const response = await fetch(url, { method, headers, ...(body && { body }) });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response;
}
