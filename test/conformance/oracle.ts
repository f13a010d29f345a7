/** What BuildKit's own code made of the corpus, as the files of the corpus hold it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { corpusFiles, type CorpusFile } from '../corpus/read.ts';

const folder =
  process.env['DOCKOPT_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

export interface OracleNode {
  readonly cmd: string;
  readonly flags?: readonly string[];
  readonly args: readonly string[];
  readonly attrs?: { readonly json?: boolean };
  readonly heredocs?: readonly OracleHeredoc[];
  /** What ONBUILD triggers. */
  readonly sub?: OracleNode;
  readonly start: number;
  readonly end: number;
  readonly original: string;
}

export interface OracleHeredoc {
  readonly Name: string;
  readonly FileDescriptor: number;
  readonly Expand: boolean;
  readonly Chomp: boolean;
  readonly Content: string;
}

export interface OracleArgs {
  readonly Args: readonly { readonly Key: string; readonly Value: string | null }[];
}

export interface OracleCommand {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** The fields of BuildKit's struct for the instruction. */
  readonly v: Readonly<Record<string, unknown>>;
}

export interface OracleStage {
  readonly base: string;
  readonly name?: string;
  readonly platform?: string;
  readonly start: number;
  readonly commands: readonly OracleCommand[];
}

export interface OracleLint {
  readonly rule: string;
  readonly msg: string;
  readonly line: number;
}

/** What BuildKit made of one file. */
export interface Oracle {
  readonly id: string;
  readonly escape: string;
  readonly syntax?: string;
  readonly nodes: readonly OracleNode[];
  readonly metaArgs?: readonly OracleArgs[];
  readonly stages?: readonly OracleStage[];
  /** Why the instructions were rejected. */
  readonly instrError?: string;
  readonly lint?: readonly OracleLint[];
  /** Why the checks stopped: everything of `instrError`, and what only a build would find. */
  readonly lintError?: string;
}

/** One of BuildKit's parser tests; `expect` is its dump, `error`, or null when any tree will do. */
export interface ParserTest {
  readonly name: string;
  readonly text: string;
  readonly expect: string | null;
}

/** BuildKit's tables of word expansions and splittings. */
export interface WordTables {
  readonly env: readonly {
    readonly platform: 'A' | 'U' | 'W';
    readonly input: string;
    readonly expected: string;
  }[];
  readonly words: readonly { readonly input: string; readonly words: readonly string[] }[];
}

/** Whether there is a corpus to compare with. */
export function hasCorpus(): boolean {
  return existsSync(join(folder, 'buildkit.jsonl.gz'));
}

/** The corpus with what BuildKit made of each file. */
export function readCorpus(): readonly { readonly file: CorpusFile; readonly oracle: Oracle }[] {
  const files = corpusFiles() ?? [];
  const oracles = jsonLines<Oracle>(unzipped('buildkit.jsonl.gz'));
  return files.map((file, index) => {
    const oracle = oracles[index];
    if (oracle?.id !== file.id) throw new Error(`the corpus has no oracle for ${file.id}`);
    return { file, oracle };
  });
}

/** BuildKit's own parser tests. */
export function readParserTests(): readonly ParserTest[] {
  return jsonLines<ParserTest>(readFileSync(join(folder, 'buildkit-parser-tests.jsonl'), 'utf8'));
}

/** BuildKit's own tests of words. */
export function readWordTables(): WordTables {
  return JSON.parse(readFileSync(join(folder, 'buildkit-shell-tables.json'), 'utf8')) as WordTables;
}

function unzipped(name: string): string {
  return gunzipSync(readFileSync(join(folder, name))).toString('utf8');
}

function jsonLines<T>(text: string): readonly T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
