/** A checker for each law. What has none is refused. */
import type { Law } from '../../law.ts';
import { answerPrompt } from './answer-prompt.ts';
import { cleanInLayer } from './clean-in-layer.ts';
import { dropIdle } from './drop-idle.ts';
import { joinRuns } from './join-runs.ts';
import { leaveOut } from './leave-out.ts';
import { mountCache } from './mount-cache.ts';
import { moveRemoval } from './move-removal.ts';
import { moveUpdate } from './move-update.ts';
import { preventCache } from './prevent-cache.ts';
import { removeArchive } from './remove-archive.ts';
import { sameTool } from './same-tool.ts';
import { swapBase } from './swap-base.ts';
import type { Checker } from './trial.ts';

const checkers: Readonly<Record<Law, Checker>> = {
  'join-runs': joinRuns,
  'prevent-cache': preventCache,
  'clean-in-layer': cleanInLayer,
  'mount-cache': mountCache,
  'drop-idle': dropIdle,
  'answer-prompt': answerPrompt,
  'same-tool': sameTool,
  'leave-out': leaveOut,
  'move-removal': moveRemoval,
  'remove-archive': removeArchive,
  'move-update': moveUpdate,
  'swap-base': swapBase,
};

/** The checker of a law; undefined for a name that is none. */
export function checkerOf(law: string): Checker | undefined {
  return Object.hasOwn(checkers, law) ? checkers[law as Law] : undefined;
}
