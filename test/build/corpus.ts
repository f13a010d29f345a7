/** Real files, chosen by `pick.ts`: on stand-in bases, with a made-up context, before and after. */
import { readFileSync } from 'node:fs';
import { grantedBy } from '../../src/cli/engine/bisect.ts';
import { failed } from '../../src/cli/engine/failure.ts';
import { absent, corpusFiles } from '../corpus/read.ts';
import { candidate } from './candidates.ts';
import type { Tally } from './tally.ts';
import { complaint, lines, nothingGranted, type Workshop } from './workshop.ts';

/** Which files of the corpus, and why they were chosen. */
export interface Pick {
  readonly id: string;
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
  const byId = new Map(files.map((file) => [file.id, file]));
  for (const { id } of JSON.parse(readFileSync(picksFile, 'utf8')) as readonly Pick[]) {
    const file = byId.get(id);
    await tally.run('corpus', file === undefined ? id : `${file.repo} ${file.path}`, async () => {
      if (file === undefined) return { skipped: 'not in this corpus' };
      const found = candidate(file);
      if (typeof found === 'string') return { skipped: found };
      const { before, result, context } = found;
      const granted = result.rewrites.every(({ level }) => level === 1) ? nothingGranted : grantedBy(result);
      const report = await workshop.same({ before, after: result.code, context }, granted);
      if (failed(report) && report.reason === 'original') return { skipped: lines(report) };
      return { report, wrong: complaint(report), passes: found.passes };
    });
  }
}
