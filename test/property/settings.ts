/** How long and from which seed properties run. A failure prints its seed; `FC_SEED` runs it again. */
import type fc from 'fast-check';

export const seed = Number(process.env['FC_SEED'] ?? 20_261_125);
export const factor = Number(process.env['FC_RUNS'] ?? 1);

/**
 * Seeded and bounded in time. `FC_RUNS=20` runs twenty times as many.
 * @param numRuns with a factor of 1
 * @param seconds after which a run ends without having failed
 */
export function bounded<T>(numRuns: number, seconds = 20): fc.Parameters<T> {
  return {
    seed,
    numRuns: numRuns * factor,
    interruptAfterTimeLimit: seconds * 1000 * factor,
    markInterruptAsFailure: false,
  };
}

/** How long the test around it may take: shrinking included. */
export function patience(seconds = 20): number {
  return (seconds * factor + 60) * 1000;
}
