/** Work counted, not timed: how often the blocks of our own code run, as the engine's coverage counts them. */
import { Session } from 'node:inspector';

/** Blocks of grammar/ and src/ that run during a call; the engine's own functions are not seen. */
export function stepsOf(work: () => void): number {
  const session = new Session();
  session.connect();
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    const { result } = post(session, 'Profiler.takePreciseCoverage') as Coverage;
    let steps = 0;
    for (const { url, functions } of result)
      if (/\/(grammar|src)\//.test(url) && !url.includes('node_modules'))
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    return steps;
  } finally {
    post(session, 'Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** The inspector of one's own thread answers at once. */
function post(session: Session, method: string, parameters: object = {}): unknown {
  let answer: unknown;
  session.post(method, parameters, (error, result: unknown) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}
