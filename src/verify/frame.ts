/** What is no target of a claim must stand in the file as it stood, and replacements where their targets stood. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { equal, instruction as parsedAlone, source } from '../../grammar/index.ts';
import { fault, type Claim, type Fault } from './claim.ts';

export interface Frame {
  readonly faults: readonly (Fault & { readonly claim: Claim | undefined })[];
  /** The replacements of each claim, as they stand in the file after. */
  readonly placed: ReadonlyMap<Claim, readonly (readonly Instruction[])[]>;
}

/** Lays the claims over the two files. */
export function frame(before: File, after: File, claims: readonly Claim[]): Frame {
  const faults: Frame['faults'][number][] = [];
  const owners = new Map<Instruction, { readonly claim: Claim; readonly index: number }>();
  const placed = new Map<Claim, Instruction[][]>();
  const order = new Map(before.instructions.map((instruction, index) => [instruction, index]));
  for (const claim of claims) {
    const wrong = malformed(claim, order) ?? overlapping(claim, owners);
    if (wrong !== undefined) faults.push({ ...wrong, claim });
    for (const [index, target] of claim.targets.entries()) owners.set(target, { claim, index });
    placed.set(
      claim,
      claim.targets.map(() => []),
    );
  }
  if (faults.length > 0) return { faults, placed };
  if (!headsAgree(before, after))
    return {
      faults: [
        { ...fault('head-changed', 'the parser directives are not what they were'), claim: undefined },
      ],
      placed,
    };
  let at = 0;
  for (const instruction of before.instructions) {
    const owner = owners.get(instruction);
    for (const wanted of owner?.claim.replacements[owner.index] ?? [instruction]) {
      const found = after.instructions[at];
      if (found === undefined || !sameText(found, wanted)) {
        const because = `${excerpt(wanted)} is not where it should be`;
        return { faults: [{ ...fault('frame-broken', because), claim: owner?.claim }], placed };
      }
      if (owner !== undefined) placed.get(owner.claim)?.[owner.index]?.push(found);
      at += 1;
    }
  }
  const [extra] = after.instructions.slice(at);
  return extra === undefined
    ? { faults: [], placed }
    : {
        faults: [{ ...fault('frame-broken', `${excerpt(extra)} comes from no claim`), claim: undefined }],
        placed,
      };
}

function malformed(claim: Claim, order: ReadonlyMap<Instruction, number>): Fault | undefined {
  const { targets, replacements } = claim;
  if (targets.length === 0 || targets.length !== replacements.length)
    return fault('malformed-claim', 'a claim needs targets, and as many lists of replacements');
  const places = targets.map((target) => order.get(target) ?? -1);
  if (places.some((place, index) => place <= (places[index - 1] ?? -1)))
    return fault('malformed-claim', 'the targets are not instructions of the file in their order');
  const broken = replacements.flat().find((replacement) => !readsAlone(replacement));
  return broken && fault('reads-otherwise', `${excerpt(broken)} reads otherwise than it was built`);
}

function overlapping({ targets }: Claim, owners: ReadonlyMap<Instruction, unknown>): Fault | undefined {
  const taken = targets.find((target) => owners.has(target));
  return taken && fault('overlap', `${excerpt(taken)} is a target of two claims`);
}

/** A replacement is one instruction, and its text says what its tree says. */
function readsAlone(replacement: Instruction): boolean {
  let alone: Instruction;
  try {
    alone = parsedAlone(source(replacement), replacement.escape);
  } catch {
    return false;
  }
  return alone.name === replacement.name && equal(alone, withoutTrivia(replacement));
}

function withoutTrivia(instruction: Instruction): Instruction {
  return { ...instruction, keyword: { ...instruction.keyword, before: '' } };
}

function sameText(a: Instruction, b: Instruction): boolean {
  return a === b || (a.name === b.name && equal(withoutTrivia(a), withoutTrivia(b)));
}

function headsAgree(before: File, after: File): boolean {
  const [old, now] = [before.directives, after.directives];
  if (before.escape !== after.escape || old.length !== now.length) return false;
  return old.every(({ name, value }, index) => now[index]?.name === name && now[index].value === value);
}

/** The beginning of an instruction, for messages. */
function excerpt(instruction: Instruction): string {
  const [line = ''] = source(instruction).split('\n', 1);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
