/** What package managers leave behind and what takes it away, really built: the facts that cache passes rest on. */
import { failed } from '../../src/cli/engine/failure.ts';
import type { FileDifference } from '../../src/verify/build/compare.ts';
import { pathCover } from '../../src/verify/build/judge.ts';
import { smokeSame, type Report } from '../../src/verify/build/report.ts';
import { aptLeftovers } from './leftovers/apt.ts';
import { corepackLeftovers } from './leftovers/corepack.ts';
import type { Leftover } from './leftovers/leftover.ts';
import { npmLeftovers } from './leftovers/npm.ts';
import { pipLeftovers } from './leftovers/pip.ts';
import { pnpmLeftovers } from './leftovers/pnpm.ts';
import { yarnLeftovers } from './leftovers/yarn.ts';
import { openNodeBases, unavailable } from './node-bases.ts';
import type { Tally } from './tally.ts';
import { complaint, lines, type Workshop } from './workshop.ts';

const all: readonly Leftover[] = [
  ...aptLeftovers,
  ...pipLeftovers,
  ...npmLeftovers,
  ...yarnLeftovers,
  ...pnpmLeftovers,
  ...corepackLeftovers,
];

/** @param print takes a line for each pattern: how many paths went, and their bytes */
export async function leftovers(
  workshop: Workshop,
  tally: Tally,
  print: (line: string) => void,
): Promise<void> {
  const bases = await openNodeBases(workshop.engine, workshop.stopped);
  try {
    for (const leftover of all) {
      const told: string[] = [];
      await tally.run('leftovers', leftover.name, async () => {
        const { tool, context, goes, written = [], smoke } = leftover;
        const before = await bases.on(leftover.before, tool);
        if (failed(before)) return { skipped: unavailable(before) };
        const after = await bases.on(leftover.after, tool);
        if (failed(after)) return { skipped: unavailable(after) };
        const report = await workshop.same(
          { before, after, context, smoke },
          {
            covers: (homes) => [...goes, ...written].map((path) => pathCover('caches-unread', path, homes)),
            swapsBase: false,
          },
        );
        if (failed(report)) return { wrong: lines(report) };
        const gone = goes.map((pattern) => ({ pattern, paths: wentBy(report, pattern) }));
        told.push(...gone.map(({ pattern, paths }) => goneText(pattern, paths)));
        told.push(
          `    the image: ${(report.before.bytes - report.after.bytes).toLocaleString('en-US')} bytes less`,
        );
        return { report, wrong: wrongWith(leftover, report) };
      });
      for (const line of told) print(line);
    }
  } finally {
    await bases.close();
  }
}

function wrongWith({ breaks, goes }: Leftover, report: Report): string | undefined {
  const idle = goes.filter((pattern) => wentBy(report, pattern).length === 0);
  if (idle.length > 0) return `nothing went of ${idle.join(', ')}`;
  if (!breaks) return complaint(report);
  const { smoke, ...unsmoked } = report;
  if (smokeSame(report) || smoke?.before.code !== 0) return 'what should break works, or never worked';
  return complaint(unsmoked);
}

/** What only the image before has, below a pattern. */
function wentBy({ judged }: Report, pattern: string): readonly FileDifference[] {
  return judged.flatMap(({ difference, verdict }) =>
    verdict.kind === 'covered' &&
    verdict.by.what === pattern &&
    difference.kind === 'file' &&
    difference.after === undefined
      ? [difference]
      : [],
  );
}

function goneText(pattern: string, paths: readonly FileDifference[]): string {
  const inodes = new Set(paths.map(({ before }) => before));
  const bytes = [...inodes].reduce((sum, entry) => sum + (entry?.size ?? 0), 0);
  return `    ${pattern}: ${paths.length.toLocaleString('en-US')} paths, ${bytes.toLocaleString('en-US')} bytes`;
}
