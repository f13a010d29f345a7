/** What can go wrong around an engine, as values. None of them is ever read as "verified". */

export type FailureReason =
  'no-engine' | 'engine' | 'disk-full' | 'original' | 'environment' | 'rewritten' | 'call' | 'interrupted';

export interface Failure {
  readonly kind: 'failure';
  readonly reason: FailureReason;
  readonly message: string;
  /** What the user can do about it. */
  readonly remedy: string;
  /** The last lines the engine said. */
  readonly detail: readonly string[];
}

/** The exit code of each: 2 the call or the machine, 3 the rewritten file is at fault, 130 as a shell counts Ctrl-C. */
export const exitOf: Readonly<Record<FailureReason, number>> = {
  'no-engine': 2,
  engine: 2,
  'disk-full': 2,
  original: 2,
  environment: 2,
  rewritten: 3,
  call: 2,
  interrupted: 130,
};

export function failure(
  reason: FailureReason,
  message: string,
  remedy: string,
  detail: readonly string[] = [],
): Failure {
  return { kind: 'failure', reason, message, remedy, detail };
}

export function failed<T>(outcome: T | Failure): outcome is Failure {
  return typeof outcome === 'object' && outcome !== null && 'kind' in outcome && outcome.kind === 'failure';
}
