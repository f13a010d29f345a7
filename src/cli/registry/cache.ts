/**
 * What registries answered, kept on this machine: documents under their digest, and for each tag the digest it last
 * stood for. An entry that is damaged counts as none. Nothing reads it but what may ask a registry.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { replaceFile } from '../output.ts';
import { digestOf } from './digest.ts';
import { parseJson, record, text } from './json.ts';
import { isDigest } from './reference.ts';

export interface Tag {
  /** The image, as `canonical` writes it. */
  readonly reference: string;
  readonly digest: string;
  /** When the registry said so: milliseconds since 1970. */
  readonly time: number;
  /** How it was asked: `https:` or `http:`. */
  readonly protocol: string;
}

export interface Cache {
  document(digest: string): Buffer | undefined;
  keepDocument(digest: string, bytes: Buffer): void;
  tag(reference: string): Tag | undefined;
  keepTag(tag: Tag): void;
  /** Every image that has an entry. */
  references(): readonly string[];
}

/** How long a tag is believed to stand for the same image: milliseconds. */
export const tagLife = 60 * 60 * 1000;

/** XDG_CACHE_HOME/dockopt (XDG Base Directory Specification: a relative path counts as unset). */
export function cacheFolder({ XDG_CACHE_HOME: home = '' }: NodeJS.ProcessEnv): string {
  return join(isAbsolute(home) ? home : join(homedir(), '.cache'), 'dockopt');
}

export function openCache(folder: string): Cache {
  const documents = join(folder, 'documents');
  const tags = join(folder, 'tags');
  const documentPath = (digest: string): string => join(documents, digest.replace(':', '-'));
  const tagPath = (reference: string): string =>
    join(tags, `${digestOf(Buffer.from(reference)).replace(':', '-')}.json`);

  /** A cache that cannot be written to only costs time. */
  function keep(parent: string, path: string, bytes: Uint8Array): void {
    try {
      mkdirSync(parent, { recursive: true, mode: 0o700 });
    } catch {
      return;
    }
    replaceFile(path, bytes);
  }

  function readTag(path: string): Tag | undefined {
    const read = record(parseJson(readText(path) ?? ''));
    const [reference, digest, protocol] = [
      text(read['reference']),
      text(read['digest']),
      text(read['protocol']),
    ];
    const time = read['time'];
    if (reference === undefined || digest === undefined || protocol === undefined) return undefined;
    if (!isDigest(digest) || typeof time !== 'number' || path !== tagPath(reference)) return undefined;
    return { reference, digest, time, protocol };
  }

  return {
    document(digest) {
      const bytes = readBytes(documentPath(digest));
      return bytes !== undefined && digestOf(bytes, digest) === digest ? bytes : undefined;
    },
    keepDocument: (digest, bytes) => keep(documents, documentPath(digest), bytes),
    tag: (reference) => readTag(tagPath(reference)),
    keepTag: (tag) => keep(tags, tagPath(tag.reference), Buffer.from(`${JSON.stringify(tag)}\n`)),
    references() {
      const found = names(tags).flatMap((name) => readTag(join(tags, name))?.reference ?? []);
      return found.sort();
    },
  };
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  return readBytes(path)?.toString('utf8');
}
