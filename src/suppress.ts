/** `# dockopt ignore=<pass>[,<pass>] # why` above an instruction: the passes named leave it alone. */
import type { Instruction } from '../grammar/ast.ts';

const names = new WeakMap<Instruction, ReadonlySet<string>>();

/** Whether the comments above one of the targets ask a pass to leave it. `all` names every pass. */
export function suppressed(pass: string, targets: readonly Instruction[]): boolean {
  return targets.some((target) => {
    const ignored = ignoredAt(target);
    return ignored.has(pass) || ignored.has('all');
  });
}

/** The names after `ignore=` in the comments directly above an instruction. */
export function ignoredAt(instruction: Instruction): ReadonlySet<string> {
  let found = names.get(instruction);
  if (found === undefined) {
    const lines = instruction.keyword.before.split('\n');
    found = new Set(lines.flatMap((line) => namesIn(line)));
    names.set(instruction, found);
  }
  return found;
}

function namesIn(line: string): readonly string[] {
  const list = /^\s*#\s*dockopt\s+ignore=([\w,-]+)/.exec(line)?.[1];
  return list === undefined ? [] : list.split(',').filter((name) => name !== '');
}
