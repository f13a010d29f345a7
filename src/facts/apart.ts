/** Which of several changes of a stage can be made at once: those that leave each other's surroundings alone. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Stage } from './stages.ts';

/** From its first instruction to its last, nothing may change but what it changes itself. */
export interface Stretch {
  readonly from: Instruction;
  readonly until: Instruction;
  /** Of two that meet, the lighter goes first. */
  readonly weight: number;
}

/** Those that do not meet, in their order; the others can be looked for again once these are made. */
export function apart<S extends Stretch>(all: readonly S[], { instructions }: Stage): readonly S[] {
  const places = new Map(instructions.map((instruction, index) => [instruction, index]));
  const at = (instruction: Instruction): number => places.get(instruction) ?? -1;
  const taken = new Set<S>();
  for (const one of all.toSorted((a, b) => a.weight - b.weight)) {
    const meets = [...taken].some(
      (other) => at(one.from) <= at(other.until) && at(other.from) <= at(one.until),
    );
    if (!meets) taken.add(one);
  }
  return all.filter((one) => taken.has(one));
}
