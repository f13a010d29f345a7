/** The Dockerfiles that are measured: the corpus of real files, or this repository's own goldens. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '../grammar/index.ts';
import { corpusFiles } from '../test/corpus/read.ts';

/** Which files: ratios differ from one set to the other. */
export type FileSet = 'corpus' | 'golden';

/** Files that BuildKit takes: a peer that stops at the first mistake would be measured on nothing. */
export interface Texts {
  readonly set: FileSet;
  readonly list: readonly string[];
}

/** The files. @param most so many of them, evenly spaced */
export function readTexts(most = Infinity): Texts {
  const corpus = corpusFiles();
  const all = corpus?.map(({ text }) => text) ?? joinedGoldens();
  const valid = all.filter((text) => parse(text).diagnostics.length === 0);
  const count = Math.min(most, valid.length);
  const list = Array.from(
    { length: count },
    (_, index) => valid[Math.floor((index * valid.length) / count)] ?? '',
  );
  return { set: corpus === undefined ? 'golden' : 'corpus', list };
}

/** The length of a usual file, and how many files a measurement wants. */
const usual = { length: 1500, files: 1000 };

/** Goldens are short: several are joined, stage behind stage, and the set is repeated. */
function joinedGoldens(): readonly string[] {
  const texts: string[] = [];
  let joined = '';
  for (const text of goldens()) {
    joined += `${text.trimEnd()}\n`;
    if (joined.length < usual.length) continue;
    texts.push(joined);
    joined = '';
  }
  return Array.from({ length: usual.files }, (_, index) => texts[index % texts.length] ?? '');
}

function goldens(): readonly string[] {
  const folder = fileURLToPath(new URL('../golden', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.Dockerfile'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => parse(text).diagnostics.length === 0);
}

/** Characters of all texts together. */
export function lengthOf(list: readonly string[]): number {
  return list.reduce((sum, text) => sum + text.length, 0);
}
