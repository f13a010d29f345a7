/** Whether something puts a cache where its mount is not. */
import type { Instruction } from '../../../grammar/ast.ts';
import { wholeText } from '../../../grammar/index.ts';
import type { Facts } from '../../facts/facts.ts';
import { sets, variable } from '../../facts/state.ts';
import type { Leftover } from '../../know/manager.ts';
import { fault, type Fault } from '../claim.ts';
import type { Held } from './held-mount.ts';

/** Where the cache does not lie where the mount is. */
export function elsewhere(
  { calls, leftover, row, note }: Held,
  run: Instruction,
  facts: Facts,
): Fault | undefined {
  const { movedBy, movedByOptions = [], paths, rootPaths = [] } = leftover;
  const state = facts.before(run);
  for (const { command, options } of calls) {
    const differs = (name: string): boolean =>
      typeof command.environment(name) === 'string' && command.environment(name) !== variable(state, name);
    const moved = movedBy.find((name) => {
      const wanted = row.environment?.[name];
      const value = command.environment(name);
      if (wanted !== undefined) return value !== undefined && value !== wanted;
      return sets(state, name) || differs(name);
    });
    const inHome = [...paths, ...rootPaths].some((path) => path.startsWith('~'));
    const homeTold = command.node.assignments.some(({ name }) => name === 'HOME') || differs('HOME');
    const option = options.find(
      ({ name }) =>
        name === undefined || movedByOptions.includes(name) || note?.tells?.includes(name) === true,
    );
    if (moved !== undefined || option !== undefined || (inHome && homeTold))
      return fault('cache-moved', `${moved ?? option?.name ?? 'HOME'} may put the cache somewhere else`);
  }
  return configures(leftover, facts)
    ? fault('cache-moved', 'a configuration may put the cache somewhere else')
    : undefined;
}

const configurations = new WeakMap<Facts, Map<Leftover, boolean>>();

/** Whether anything in the file may be a configuration that moves it. */
function configures(leftover: Leftover, facts: Facts): boolean {
  const { file, moves } = leftover.configuration ?? {};
  if (file === undefined || moves === undefined) return false;
  let answers = configurations.get(facts);
  if (answers === undefined) configurations.set(facts, (answers = new Map()));
  let answer = answers.get(leftover);
  if (answer === undefined) {
    answer = facts.file.instructions.some((instruction) => {
      const text = wholeText(instruction);
      return file.test(text) && (/^(copy|add)$/.test(instruction.name) || moves.test(text));
    });
    answers.set(leftover, answer);
  }
  return answer;
}
