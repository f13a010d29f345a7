/** Images made up for tests: a few entries and a config, without an engine. */
import { Readable } from 'node:stream';
import { packTar, type TarEntry, type TarHeader } from 'modern-tar';
import { exported } from '../../../src/cli/engine/archive.ts';
import { configOf } from '../../../src/verify/build/config.ts';
import { filesOf, type Member, type Snapshot } from '../../../src/verify/build/snapshot.ts';

/** One member of an archive: its text, or what its header says besides. */
export type Made = string | (Partial<TarHeader> & { readonly text?: string });

/** A tar archive as an engine would print it. */
export async function archive(members: Readonly<Record<string, Made>>): Promise<Uint8Array> {
  return packTar(Object.entries(members).map(([name, made]) => entryOf(name, made)));
}

function entryOf(name: string, made: Made): TarEntry {
  const { text, ...header } = typeof made === 'string' ? { text: made } : made;
  const body = text ?? '';
  const size = Buffer.byteLength(body);
  return { header: { name, mtime: new Date(0), ...header, size: header.type ? 0 : size }, body };
}

/** A stream that comes in small chunks, as from a pipe. */
export function piped(bytes: Uint8Array, chunk = 1000): Readable {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) chunks.push(Buffer.from(bytes.subarray(at, at + chunk)));
  return Readable.from(chunks);
}

export async function membersOf(members: Readonly<Record<string, Made>>): Promise<readonly Member[]> {
  const read: Member[] = [];
  for await (const member of exported(piped(await archive(members)))) read.push(member);
  return read;
}

export async function snapshot(
  members: Readonly<Record<string, Made>>,
  config: Readonly<Record<string, unknown>> = {},
): Promise<Snapshot> {
  return { files: filesOf(await membersOf(members)), config: configOf({ Config: config }) };
}
