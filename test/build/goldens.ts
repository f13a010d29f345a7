/** Every golden that changes and whose images are there: input and output must give the same image. */
import { optimize } from '../../src/index.ts';
import { grantedBy } from '../../src/cli/engine/bisect.ts';
import { failed } from '../../src/cli/engine/failure.ts';
import { passCases, passFolders, pipelineCases, pipelineFolders, type GoldenCase } from '../golden/cases.ts';
import { externalImages, standIns } from './bases.ts';
import { madeUpContext } from './context.ts';
import type { Tally } from './tally.ts';
import { complaint, lines, type Workshop } from './workshop.ts';

export async function goldens(workshop: Workshop, tally: Tally): Promise<void> {
  for (const folder of passFolders) for (const one of passCases(folder)) await golden(folder, one);
  for (const folder of pipelineFolders)
    for (const one of pipelineCases(folder)) await golden(`pipeline ${folder}`, one);

  async function golden(folder: string, { name, text, options, expected }: GoldenCase): Promise<void> {
    if (expected.kind === 'keeps') return;
    await tally.run('goldens', `${folder}, ${name}`, async () => {
      const images = externalImages(text);
      const strange = images?.filter((image) => !standIns.includes(image));
      if (strange === undefined || strange.length > 0)
        return { skipped: `no stand-in for ${strange?.join(', ') ?? 'its base'}` };
      const context = madeUpContext(text);
      if (context === undefined) return { skipped: 'its build context cannot be made up' };
      const result = optimize(text, options);
      if (result.rewrites.some(({ law }) => law === 'leave-out'))
        return { skipped: 'which files come with packages nobody asked for is not known beforehand' };
      const report = await workshop.same({ before: text, after: result.code, context }, grantedBy(result));
      if (failed(report) && report.reason === 'original') return { skipped: lines(report) };
      return { report, wrong: complaint(report) };
    });
  }
}
