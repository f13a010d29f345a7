/** Where instructions stand among the stages of a file. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Facts } from '../facts/facts.ts';
import type { Stage } from '../facts/stages.ts';

export interface Place {
  readonly stage: Stage;
  /** Among the stage's instructions; -1 for FROM itself. */
  readonly index: number;
}

const known = new WeakMap<Facts, ReadonlyMap<Instruction, Place>>();

/** Where an instruction stands; undefined before the first FROM. */
export function placeOf(instruction: Instruction, facts: Facts): Place | undefined {
  let places = known.get(facts);
  if (places === undefined) known.set(facts, (places = read(facts)));
  return places.get(instruction);
}

function read({ stages }: Facts): ReadonlyMap<Instruction, Place> {
  const places = new Map<Instruction, Place>();
  for (const stage of stages) {
    places.set(stage.from, { stage, index: -1 });
    for (const [index, instruction] of stage.instructions.entries())
      places.set(instruction, { stage, index });
  }
  return places;
}
