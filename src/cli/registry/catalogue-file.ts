/**
 * A file of base images: what `dockopt catalog update --catalog FILE` writes, `--catalog FILE` reads, and anybody may
 * write by hand. It belongs beside the Dockerfiles, so that a result depends on nothing but what is checked in.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { KnownBase } from '../../world.ts';
import { faults, isFault, type Fault } from '../fault.ts';
import { replaceFile } from '../output.ts';
import { parseJson, record, text, texts } from './json.ts';
import { canonical, isDigest, parseName } from './reference.ts';

export interface Row extends KnownBase {
  /** The image when the row was written: the row also speaks of a name that is pinned to it. */
  readonly digest?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  /** What the row speaks of; absent: all platforms. */
  readonly platforms?: readonly string[];
}

/** Rows by the name of their image, as it is written. */
export type Catalogue = ReadonlyMap<string, Row>;

/** @param mayBeMissing whether a file that does not exist counts as an empty one */
export function readCatalogue(path: string, mayBeMissing = false): Catalogue | Fault {
  let content: string;
  try {
    if (mayBeMissing && !existsSync(path)) return new Map();
    content = readFileSync(path, 'utf8');
  } catch (error) {
    return existsSync(path) ? faults.unreadable(path, error) : faults.missing(path);
  }
  const read = parseJson(content);
  if (read === undefined) return faults.catalogue(path, 'is no JSON');
  const { schemaVersion, images } = record(read);
  if (schemaVersion !== 1) return faults.catalogue(path, 'is not a catalogue: schemaVersion is not 1');
  const rows = new Map<string, Row>();
  for (const [name, value] of Object.entries(record(images))) {
    if (parseName(name).kind === 'fault') return faults.catalogue(path, `${name} is no image name`);
    const row = readRow(value);
    if (typeof row === 'string') return faults.catalogue(path, `${name}: ${row}`);
    rows.set(name, row);
  }
  return rows;
}

export function writeCatalogue(path: string, catalogue: Catalogue): Fault | undefined {
  const images = Object.fromEntries([...catalogue].sort(([a], [b]) => (a < b ? -1 : 1)));
  return replaceFile(path, Buffer.from(`${JSON.stringify({ schemaVersion: 1, images }, null, 2)}\n`));
}

/** The row that speaks of an image, however it is spelled. */
export function rowOf(catalogue: Catalogue, image: string): Row | undefined {
  const exact = catalogue.get(image);
  if (exact !== undefined) return exact;
  const wanted = parseName(image);
  if (isFault(wanted)) return undefined;
  for (const [name, row] of catalogue) {
    const known = parseName(name);
    if (isFault(known)) continue;
    const pinned = row.digest === undefined ? undefined : canonical({ ...known, digest: row.digest });
    if ([canonical(known), pinned].includes(canonical(wanted))) return row;
  }
  return undefined;
}

/** The row, or what is wrong with it. A name that is not known is a slip: the row would say less than it seems to. */
function readRow(value: unknown): Row | string {
  const given = record(value);
  const row: { -readonly [Key in keyof Row]: Row[Key] } = {};
  for (const [name, field] of Object.entries(given)) {
    const [word, words] = [text(field), texts(field)];
    if (name === 'user' && word !== undefined) row.user = word;
    else if (name === 'workdir' && word?.startsWith('/')) row.workdir = word;
    else if (name === 'date' && word !== undefined) row.date = word;
    else if (name === 'digest' && word !== undefined && isDigest(word)) row.digest = word;
    else if (name === 'shell' && words !== undefined && words.length > 0) row.shell = words;
    else if (name === 'platforms' && words !== undefined) row.platforms = words;
    else if (name === 'env' && isEnvironment(field)) row.env = { ...field };
    else return `${name} is not known, or not written so`;
  }
  return row;
}

function isEnvironment(value: unknown): value is Readonly<Record<string, string>> {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return plain && Object.values(value).every((one) => typeof one === 'string');
}
