/** A checker for each law. What has none is refused. */
import type { Law } from '../../law.ts';
import { cleanInLayer } from './clean-in-layer.ts';
import { joinRuns } from './join-runs.ts';
import { moveUpdate } from './move-update.ts';
import { preventCache } from './prevent-cache.ts';
import { swapBase } from './swap-base.ts';
import type { Checker } from './trial.ts';

const checkers: Readonly<Record<Law, Checker>> = {
  'join-runs': joinRuns,
  'prevent-cache': preventCache,
  'clean-in-layer': cleanInLayer,
  'move-update': moveUpdate,
  'swap-base': swapBase,
};

/** The checker of a law; undefined for a name that is none. */
export function checkerOf(law: string): Checker | undefined {
  return Object.hasOwn(checkers, law) ? checkers[law as Law] : undefined;
}
