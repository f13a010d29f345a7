/** What an instruction reads and writes. Unknown is everything. */
import type { Hazard } from '../know/command.ts';

/** `any`, or absolute paths; a directory stands for all below it. */
export type Paths = 'any' | readonly string[];

export interface Effects {
  readonly reads: Paths;
  /** Made, written, changed. */
  readonly writes: Paths;
  readonly removes: Paths;
  readonly network: boolean;
  /** Hazards that are there or cannot be excluded. */
  readonly hazards: ReadonlySet<Hazard>;
  /** Commands without a row, by name: that they have no hazard rests on `commands-ordinary`. */
  readonly ordinary: readonly string[];
}
