/** Finds the rewrites after which the image is another, and leaves them out. */
import type { AppliedRewrite, Result } from '../../result.ts';
import { coversOf, swapsBase } from '../../verify/build/covers.ts';
import { outcome, type Report } from '../../verify/build/report.ts';
import { failed, type Failure } from './failure.ts';
import type { Granted, Original } from './pair.ts';

export interface Bisection {
  /** The rewrites at fault, in the order they were found. */
  readonly guilty: readonly AppliedRewrite[];
  /** What is left without them, and how it compares. */
  readonly result: Result;
  readonly report: Report;
}

/** The same file with some rewrites left out, or only the first few made. */
export type Optimize = (options: { readonly veto: readonly string[]; readonly limit?: number }) => Result;

/** What the rewrites of a result may change in the image. */
export function grantedBy({ rewrites }: Result): Granted {
  return { covers: (homes) => coversOf(rewrites, homes), swapsBase: swapsBase(rewrites) };
}

/**
 * Halves the list of rewrites until the first one at fault stands alone, leaves it out, and starts again until the image
 * is the original's.
 */
export async function bisect(
  original: Original,
  optimize: Optimize,
  name: string,
): Promise<Bisection | Failure> {
  const guilty: AppliedRewrite[] = [];
  for (;;) {
    const veto = guilty.map(({ id }) => id);
    const result = optimize({ veto });
    const report = await check(result);
    if (!failed(report) && outcome(report) !== 'differs') return { guilty, result, report };
    if (failed(report) && report.reason !== 'rewritten') return report;
    const found = await firstWrong(veto, result.rewrites.length);
    if (found !== undefined && 'kind' in found) return found;
    // No single rewrite makes the difference, or leaving it out does not help: the result stays what it is.
    if (found === undefined || veto.includes(found.id))
      return failed(report) ? report : { guilty, result, report };
    guilty.push(found);
  }

  /** The image is the same after `good` rewrites, and another after `bad`. */
  async function firstWrong(
    veto: readonly string[],
    count: number,
  ): Promise<AppliedRewrite | Failure | undefined> {
    let [good, bad] = [0, count];
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      const report = await check(optimize({ veto, limit: middle }));
      if (failed(report) && report.reason !== 'rewritten') return report;
      if (failed(report) || outcome(report) === 'differs') bad = middle;
      else good = middle;
    }
    return optimize({ veto, limit: bad }).rewrites.at(-1);
  }

  function check(result: Result): Promise<Report | Failure> {
    const made = result.rewrites.length;
    return original.against({ name: `${name} with ${made} rewrites`, text: result.code }, grantedBy(result));
  }
}
