/** Why something is left as it is. */

export interface Refusal {
  /** A short stable key, as a pass reports it. */
  readonly reason: string;
  /** One sentence. */
  readonly because: string;
}

export function refused(reason: string, because: string): Refusal {
  return { reason, because };
}
