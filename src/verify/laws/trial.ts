/** What a checker of a law is given, and what it may say. */
import type { Instruction } from '../../../grammar/ast.ts';
import type { Assumption } from '../../assume.ts';
import type { Facts } from '../../facts/facts.ts';
import { fault, type Claim, type Fault } from '../claim.ts';

export interface Trial {
  readonly claim: Claim;
  /** The replacements as they stand in the file after. */
  readonly placed: readonly (readonly Instruction[])[];
  /** The targets of all claims that are made at once. */
  readonly claimed: ReadonlySet<Instruction>;
  readonly before: Facts;
  readonly after: Facts;
}

/** Undefined: the claim is an instance of the law. Whatever is not understood is a fault. */
export type Checker = (trial: Trial) => Fault | undefined;

/** The assumptions an instance rests on, each with what it covers; undefined: it names no files or packages. */
export type Needs = ReadonlyMap<Assumption, ReadonlySet<string> | undefined>;

/** Whether a claim names the assumptions it needs and no others, and what they cover and nothing else. */
export function unfounded({ assumes, covers = {} }: Claim, needs: Needs): Fault | undefined {
  for (const [name, things] of needs) {
    if (!assumes.includes(name))
      return fault('assumption-missing', `it rests on ${name} and does not say so`);
    const named = covers[name] ?? [];
    const missing = [...(things ?? [])].find((thing) => !named.includes(thing));
    if (missing !== undefined)
      return fault('not-covered', `it rests on ${name} for ${missing} and does not say so`);
    const extra = things && named.find((thing) => !things.has(thing));
    if (extra !== undefined)
      return fault('covers-too-much', `${name} would cover ${extra}, which it does not need`);
  }
  const extra = [...assumes, ...(Object.keys(covers) as Assumption[])].find((name) => !needs.has(name));
  return extra && fault('covers-too-much', `it names ${extra}, which it does not need`);
}
