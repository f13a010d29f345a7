/** Real files, chosen by `pick.ts`: on stand-in bases, with a made-up context, before and after. */
import { readFileSync } from 'node:fs';
import { grantedBy } from '../../src/cli/engine/bisect.ts';
import { failed } from '../../src/cli/engine/failure.ts';
import { passes, type Level } from '../../src/index.ts';
import { absent, corpusFiles } from '../corpus/read.ts';
import { candidate, type Candidate } from './candidates.ts';
import type { Tally } from './tally.ts';
import { complaint, lines, nothingGranted, type Workshop } from './workshop.ts';

/** Which files of the corpus, and why they were chosen. */
export interface Pick {
  readonly id: string;
  readonly level: Level;
  readonly cluster: string;
  readonly passes: readonly string[];
  readonly managers: readonly string[];
}

export const picksFile = new URL('picks.json', import.meta.url);

export async function corpus(workshop: Workshop, tally: Tally): Promise<void> {
  const files = corpusFiles();
  if (files === undefined) {
    await tally.run('corpus', 'all files', async () => ({ skipped: absent }));
    return;
  }
  const built: Candidate[] = [];
  const byId = new Map(files.map((file) => [file.id, file]));
  for (const { id, level } of JSON.parse(readFileSync(picksFile, 'utf8')) as readonly Pick[]) {
    const file = byId.get(id);
    await tally.run(
      level === 2 ? 'corpus' : `corpus -O${level}`,
      file === undefined ? id : `${file.repo} ${file.path}`,
      async () => {
        if (file === undefined) return { skipped: 'not in this corpus' };
        const found = candidate(file, level);
        if (typeof found === 'string') return { skipped: found };
        const { before, result, context } = found;
        const granted = result.rewrites.every(({ level }) => level === 1)
          ? nothingGranted
          : grantedBy(result);
        const report = await workshop.same({ before, after: result.code, context }, granted);
        if (failed(report) && report.reason === 'original') return { skipped: lines(report) };
        built.push(found);
        return { report, wrong: complaint(report) };
      },
    );
  }
  await tally.run('corpus summary', summaryOf(built), async () => ({ wrong: missing(built) }));
}

/** What the corpus suite must hold at least. */
const least = { files: 60, clusters: 25, withManager: 30, perPass: 10 };

/** Passes that too few files at hand show, which build without a look outside. */
const tooRare: Readonly<Record<string, string>> = {
  'answer-prompts': 'two files, of which one builds',
  'remove-archives': 'what is fetched is fetched from outside',
  'leave-extras': 'a pass of level 3',
  'mount-caches': 'only with --cache mount',
};

function missing(built: readonly Candidate[]): string | undefined {
  const enough = ({ name }: { readonly name: string }): boolean =>
    built.filter((one) => one.passes.includes(name)).length >= least.perPass;
  const rare = passes.filter((pass) => enough(pass) === Object.hasOwn(tooRare, pass.name));
  const short = [
    built.length < least.files ? `${least.files} files` : '',
    clustersOf(built) < least.clusters ? `${least.clusters} clusters` : '',
    managed(built) < least.withManager ? `${least.withManager} files with a package manager` : '',
    ...rare.map(({ name }) =>
      Object.hasOwn(tooRare, name) ? `the exceptions: ${name} is one` : `${least.perPass} files for ${name}`,
    ),
  ].filter((text) => text !== '');
  return short.length === 0 ? undefined : `fewer than ${short.join(', ')}: choose again with pick.ts`;
}

function summaryOf(built: readonly Candidate[]): string {
  const perPass = passes.map(
    ({ name }) => `${name} ${built.filter((one) => one.passes.includes(name)).length}`,
  );
  return `${built.length} files of ${clustersOf(built)} clusters, ${managed(built)} with a package manager; ${perPass.join(', ')}`;
}

function clustersOf(built: readonly Candidate[]): number {
  return new Set(built.map(({ file }) => file.cluster)).size;
}

function managed(built: readonly Candidate[]): number {
  return built.filter(({ managers }) => managers.length > 0).length;
}
