/** Reads the corpus of real files, and what BuildKit's own code made of each, where it is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export interface CorpusFile {
  readonly id: string;
  readonly repo: string;
  readonly path: string;
  /** `test-fixture`: some of these are invalid on purpose. */
  readonly kind: 'real' | 'test-fixture';
  /** Equal for near-copies. */
  readonly cluster: string;
  readonly text: string;
}

/** The part of the oracle that is read here. */
export interface OracleFile {
  readonly id: string;
  /** Why BuildKit rejects the file. */
  readonly instrError?: string;
}

const folder =
  process.env['DOCKOPT_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Said once by whoever needs the corpus and does not find it. */
export const absent = `no corpus in ${folder}: set DOCKOPT_CORPUS to the folder with dockerfiles.jsonl.gz`;

/** The corpus; undefined when it is absent. */
export function corpusFiles(): readonly CorpusFile[] | undefined {
  return lines<CorpusFile>('dockerfiles.jsonl.gz');
}

/** What BuildKit made of each file, in the corpus' order; undefined when it is absent. */
export function oracleFiles(): readonly OracleFile[] | undefined {
  return lines<OracleFile>('buildkit.jsonl.gz');
}

function lines<T>(name: string): readonly T[] | undefined {
  return read(name)
    ?.split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function read(name: string): string | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
