/** The sample of real RUNs that judges the recogniser of package managers, and what a reader found in each. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { File, Instruction } from '../../../grammar/index.ts';
import { bodyText, parse, typed } from '../../../grammar/index.ts';
import type { VerbKind } from '../../../src/know/manager.ts';
import { corpusFiles } from '../../corpus/read.ts';

/** Where a RUN stands. The corpus is not ours to copy, so its text is read from there. */
export interface SampledRun {
  /** Of the file in the corpus. */
  readonly id: string;
  /** Its place among the file's instructions, from 0. */
  readonly instruction: number;
  /** Of its text: labels never meet another one. */
  readonly sha256: string;
}

export interface LabelledRun {
  readonly id: string;
  readonly instruction: number;
  /** In the order a reader meets them. */
  readonly calls: readonly Label[];
}

export interface Reading {
  readonly manager: string;
  readonly kind: VerbKind;
}

export interface Label extends Reading {
  /** What an install installs, sorted, each once; absent where it is not written out, in the file's variables either. */
  readonly packages?: readonly string[];
  /** Readings as good as this one: the kinds do not tell `rustup update` from an install. */
  readonly or?: readonly Reading[];
  /** Asks for the version and has no verb (`npm -v`): may be a call or none. */
  readonly optional?: boolean;
  /** Why it was corrected after the recogniser had run. */
  readonly note?: string;
}

export interface Sampled extends LabelledRun {
  readonly file: File;
  readonly run: Instruction;
  /** `repository path, id:instruction` */
  readonly where: string;
}

export const runsFile = new URL('runs.json', import.meta.url);
const labelsFile = new URL('labels.json', import.meta.url);

/** The sample with its labels; undefined when the corpus is absent. Throws when the two do not belong together. */
export function sample(): readonly Sampled[] | undefined {
  const files = corpusFiles();
  if (files === undefined) return undefined;
  const byId = new Map(files.map((file) => [file.id, file]));
  const labels = new Map(read<LabelledRun>(labelsFile).map((labelled) => [keyOf(labelled), labelled]));
  return read<SampledRun>(runsFile).map((sampled) => {
    const where = keyOf(sampled);
    const labelled = labels.get(where);
    const { text = '', repo = '', path = '' } = byId.get(sampled.id) ?? {};
    const { file } = parse(text);
    const run = file.instructions[sampled.instruction];
    if (labelled === undefined) throw new Error(`${where} has no label`);
    if (run === undefined || hashOf(scriptText(run)) !== sampled.sha256)
      throw new Error(`${where} of the corpus is not the RUN that was labelled`);
    return { ...labelled, file, run, where: `${repo} ${path}, ${where}` };
  });
}

/** What a RUN hands to its shell, and its heredocs. */
export function scriptText(run: Instruction): string {
  const view = typed(run);
  const heredocs = view.kind === 'run' ? view.heredocs : [];
  return [bodyText(run), ...heredocs.map(({ body }) => body.text)].join('\n');
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function keyOf({ id, instruction }: { readonly id: string; readonly instruction: number }): string {
  return `${id}:${instruction}`;
}

function read<T>(file: URL): readonly T[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly T[];
}
