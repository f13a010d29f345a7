/** What became of the package manager calls of a file: recognised, leaving something, cleaned, left alone and why. */
import { parse } from '../../grammar/index.ts';
import { preventLeftovers } from '../../passes/prevent-leftovers.ts';
import { removeLeftovers } from '../../passes/remove-leftovers.ts';
import { factsOf, type Facts } from '../../src/facts/facts.ts';
import { leftBy } from '../../src/facts/leftovers.ts';

/** Counts of one manager in one file, as plain data. */
export interface ManagerCounts {
  readonly calls: number;
  /** Calls of a kind that leaves something, in stages that ship, where the same RUN removes or prevents it. */
  readonly clean: number;
  /** The same where it is left in the file as it was, and of these, what is gone in the output. */
  readonly leaving: number;
  readonly cleaned: number;
  /** What is left in the output, by the reason of the pass. */
  readonly refused: Readonly<Record<string, number>>;
}

const world = {};

/** The counts by the name of the manager. */
export function managersIn(text: string, output: string): Readonly<Record<string, ManagerCounts>> {
  const before = census(factsOf(parse(text).file, world));
  const after = output === text ? before : census(factsOf(parse(output).file, world));
  return Object.fromEntries(
    [...before].map(([name, { calls, clean, left }]) => {
      const rest = after.get(name)?.left ?? [];
      const refused: Record<string, number> = {};
      for (const reason of rest) refused[reason] = (refused[reason] ?? 0) + 1;
      const cleaned = Math.max(0, left.length - rest.length);
      return [name, { calls, clean, leaving: left.length, cleaned, refused }];
    }),
  );
}

interface Census {
  calls: number;
  clean: number;
  /** For each call that leaves something, why it stays. */
  readonly left: string[];
}

function census(facts: Facts): ReadonlyMap<string, Census> {
  const reasons = new Map(
    [preventLeftovers, removeLeftovers].flatMap((pass) =>
      [...pass.run(facts)].flatMap((found) =>
        found.kind === 'missed' ? [[found.node, found.reason] as const] : [],
      ),
    ),
  );
  const found = new Map<string, Census>();
  const of = (name: string): Census => {
    const known = found.get(name) ?? { calls: 0, clean: 0, left: [] };
    found.set(name, known);
    return known;
  };
  for (const stage of facts.stages)
    for (const run of stage.instructions) {
      const calls = facts.calls(run);
      for (const { manager } of calls) of(manager.name).calls += 1;
      if (!stage.ships) continue;
      const left = leftBy(run, facts);
      for (const { manager, calls: leaving } of left)
        of(manager.name).left.push(...leaving.map(() => reasons.get(run) ?? 'nothing removes it'));
      for (const call of calls)
        if (
          call.manager.leftovers.some(({ leftBy: kinds }) => kinds.includes(call.verb)) &&
          !left.some(({ calls: leaving }) => leaving.includes(call))
        )
          of(call.manager.name).clean += 1;
    }
  return found;
}
