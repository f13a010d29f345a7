/** Tar archives that an engine prints, read as they stream: every file hashed, nothing kept or unpacked. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import type { Layer } from '../../verify/build/layers.ts';
import { memberPath, type Member } from '../../verify/build/snapshot.ts';

type Bytes = ReadableStream<Uint8Array>;

/** The members of the archive that `export` prints. Throws when it is cut short. */
export function exported(output: Readable): AsyncGenerator<Member> {
  return members(web(output));
}

/** The layers of the archive that `save` prints, lowest first. Throws when it is cut short. */
export async function savedLayers(output: Readable): Promise<readonly Layer[]> {
  const texts = new Map<string, string>();
  const layers = new Map<string, readonly Member[]>();
  const aliases = new Map<string, string>();
  for await (const { header, body } of entries(web(output))) {
    if (header.type === 'symlink')
      aliases.set(header.name, posix.join(posix.dirname(header.name), header.linkname ?? ''));
    if (header.type !== 'file' || header.size === 0) {
      await body.cancel();
      continue;
    }
    const { form, bytes } = await sniff(body, header.size);
    if (form === 'json') texts.set(header.name, await text(bytes));
    else if (form === 'tar' || form === 'gzip') {
      const inner: Member[] = [];
      const plain = form === 'gzip' ? bytes.pipeThrough(gunzip()) : bytes;
      for await (const member of members(plain)) inner.push(member);
      layers.set(header.name, inner);
    } else await bytes.cancel();
  }
  const [manifest] = json<readonly Manifest[]>(texts.get('manifest.json')) ?? [];
  if (manifest === undefined) throw new Error('the archive has no manifest.json');
  const config = json<Config>(texts.get(manifest.Config));
  const commands = (config?.history ?? []).filter((step) => !step.empty_layer).map((step) => step.created_by);
  return manifest.Layers.map((name, index) => ({
    command: commandOf(commands[index]),
    members: layers.get(name) ?? layers.get(aliases.get(name) ?? '') ?? [],
  }));
}

interface Manifest {
  readonly Config: string;
  readonly Layers: readonly string[];
}

interface Config {
  readonly history?: readonly { readonly created_by?: string; readonly empty_layer?: boolean }[];
}

function json<T>(content: string | undefined): T | undefined {
  return content === undefined ? undefined : (JSON.parse(content) as T);
}

/** A step of the history as its author wrote it. */
function commandOf(createdBy = ''): string {
  return createdBy
    .replace(/ # buildkit$/, '')
    .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
    .replace(/^(?:RUN )?(?:\|\d+ .*? )?\/bin\/sh -c /, 'RUN ')
    .replace(/\s+/g, ' ')
    .trim();
}

async function* members(archive: Bytes): AsyncGenerator<Member> {
  for await (const { header, body } of entries(archive)) {
    const path = memberPath(header.name);
    if (header.type === 'link') {
      await body.cancel();
      yield { type: 'link', path, target: memberPath(header.linkname ?? '') };
      continue;
    }
    if (header.type?.startsWith('pax') || header.type?.startsWith('gnu')) {
      await body.cancel();
      continue;
    }
    const type = (header.type ?? 'file') as Exclude<Member['type'], 'link'>;
    yield {
      path,
      type,
      mode: (header.mode ?? 0) & 0o7777,
      uid: header.uid ?? 0,
      gid: header.gid ?? 0,
      size: type === 'file' ? header.size : 0,
      mtime: Math.floor((header.mtime?.getTime() ?? 0) / 1000),
      content: type === 'file' ? await hash(body) : ((await body.cancel(), header.linkname) ?? ''),
      attributes: attributesOf(header.pax),
    };
  }
}

const none: ReadonlyMap<string, string> = new Map();
const prefix = 'SCHILY.xattr.';

function attributesOf(pax: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, string> {
  if (pax === undefined) return none;
  const found = Object.entries(pax).filter(([key]) => key.startsWith(prefix));
  return found.length === 0 ? none : new Map(found.map(([key, value]) => [key.slice(prefix.length), value]));
}

async function* entries(archive: Bytes): AsyncGenerator<ParsedTarEntry> {
  const reader = archive.pipeThrough(createTarDecoder({ strict: true })).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function hash(body: Bytes): Promise<string> {
  const sum = createHash('sha256');
  for (const reader = body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return sum.digest('hex');
    sum.update(value);
  }
}

async function text(body: Bytes): Promise<string> {
  return new Response(body).text();
}

/** What a member of a saved image is, by its first bytes; layers have no telling names. */
async function sniff(
  body: Bytes,
  size: number,
): Promise<{ readonly form: 'json' | 'gzip' | 'tar' | 'other'; readonly bytes: Bytes }> {
  const reader = body.getReader();
  const { value: head = new Uint8Array() } = await reader.read();
  const bytes = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(head),
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => reader.cancel(),
  });
  if (head[0] === 0x1f && head[1] === 0x8b) return { form: 'gzip', bytes };
  if (head[0] === 0x28 && head[1] === 0xb5) throw new Error('layers compressed with zstd cannot be read');
  if (head[0] === 0x7b || head[0] === 0x5b) return { form: 'json', bytes };
  return { form: size >= 512 ? 'tar' : 'other', bytes };
}

function gunzip(): TransformStream<Uint8Array, Uint8Array> {
  return new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>;
}

function web(output: Readable): Bytes {
  return Readable.toWeb(output) as Bytes;
}
