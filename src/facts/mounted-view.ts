/** A file without the RUNs that have a mount over a folder: to the rest of the file they do nothing there. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { edit, instruction, typed } from '../../grammar/index.ts';
import { factsOf, type Facts } from './facts.ts';
import { cacheTarget } from './leftovers.ts';
import { within } from './paths.ts';

export interface MountedView {
  readonly facts: Facts;
  /** The instruction that stands there for one of the file. */
  readonly of: (instruction: Instruction) => Instruction;
}

const known = new WeakMap<Facts, Map<string, MountedView>>();
const noMore: ReadonlySet<Instruction> = new Set();

/** The view for a folder; `also` have a mount over it soon. */
export function mountedView(
  folder: string,
  facts: Facts,
  also: ReadonlySet<Instruction> = noMore,
): MountedView {
  if (also.size > 0) return viewOf(folder, facts, also);
  let views = known.get(facts);
  if (views === undefined) known.set(facts, (views = new Map()));
  let view = views.get(folder);
  if (view === undefined) views.set(folder, (view = viewOf(folder, facts, also)));
  return view;
}

function viewOf(folder: string, facts: Facts, also: ReadonlySet<Instruction>): MountedView {
  const blanks = new Map<Instruction, readonly Instruction[]>();
  for (const run of facts.file.instructions)
    if (run.name === 'run' && (also.has(run) || hasMountOver(run, folder, facts)))
      blanks.set(run, [instruction(`RUN ${run.escape === '`' ? 'rem' : ':'}`, run.escape)]);
  const file: File = edit(facts.file, blanks);
  const places = new Map(facts.file.instructions.map((one, index) => [one, file.instructions[index]]));
  return { facts: factsOf(file, facts.world), of: (one) => places.get(one) ?? one };
}

/** Whether a cache mount of a RUN holds the folder. */
export function hasMountOver(run: Instruction, folder: string, facts: Facts): boolean {
  const view = typed(run);
  if (view.kind !== 'run') return false;
  return view.mounts.some((mount) => {
    const target = cacheTarget(mount, facts.before(run));
    return target !== undefined && within(folder, target);
  });
}
