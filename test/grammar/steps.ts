/**
 * Work counted, not timed: how often the blocks of our own code run, as the engine's coverage counts them. Only code
 * that is loaded after this module is counted, and the engine's own functions are not seen.
 */
import { Session } from 'node:inspector';

const session = new Session();
session.connect();
ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** Blocks of grammar/ and src/ that run during a call. */
export function stepsOf(work: () => void): number {
  ask('Profiler.takePreciseCoverage');
  work();
  const { result } = ask('Profiler.takePreciseCoverage') as Coverage;
  let steps = 0;
  for (const { url, functions } of result)
    if (/\/(grammar|src)\//.test(url) && !url.includes('node_modules'))
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}

/** The inspector of one's own thread answers at once. */
function ask(method: string, parameters: object = {}): unknown {
  let answer: unknown;
  session.post(method, parameters, (error, result: unknown) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}
