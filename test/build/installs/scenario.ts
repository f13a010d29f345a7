/** A whole file that installs something, to be optimized at each level and really built before and after. */
import type { Level } from '../../../src/index.ts';
import type { Files } from '../workshop.ts';

export interface Scenario {
  readonly name: string;
  readonly text: string;
  readonly context?: Files;
  /** Run in both images. */
  readonly smoke: string;
  readonly levels: readonly Level[];
}
