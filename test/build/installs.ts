/** Whole files of each package manager, really installed, optimized at each level: what the README promises of a level. */
import { optimize } from '../../src/index.ts';
import { grantedBy } from '../../src/cli/engine/bisect.ts';
import { failed } from '../../src/cli/engine/failure.ts';
import { aptInstalls } from './installs/apt.ts';
import { nodeInstalls } from './installs/node.ts';
import { pipInstalls } from './installs/pip.ts';
import { openNodeBases, unavailable } from './node-bases.ts';
import type { Tally } from './tally.ts';
import { complaint, nothingGranted, type Workshop } from './workshop.ts';

export async function installs(workshop: Workshop, tally: Tally): Promise<void> {
  const bases = await openNodeBases(workshop.engine, workshop.stopped);
  try {
    for (const { name, text, context, smoke, levels } of [...aptInstalls, ...pipInstalls, ...nodeInstalls])
      for (const level of levels)
        await tally.run(`installs -O${level}`, name, async () => {
          const result = optimize(text, { level });
          if (!result.changed) return { skipped: 'nothing to rewrite' };
          const before = await bases.on(text);
          if (failed(before)) return { skipped: unavailable(before) };
          const after = await bases.on(result.code);
          if (failed(after)) return { skipped: unavailable(after) };
          const granted = level === 1 ? nothingGranted : grantedBy(result);
          const report = await workshop.same({ before, after, context, smoke }, granted);
          return { report, wrong: complaint(report) };
        });
  } finally {
    await bases.close();
  }
}
