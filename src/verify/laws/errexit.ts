/** The shell ignores -e in what stands on the left of `&&` (POSIX.1-2017 XCU 2.14 set). */
import type { Script, Simple, Statement } from '../../../grammar/shell/ast.ts';
import { walkShell } from '../../../grammar/shell/walk.ts';
import type { ReadableScript } from '../../facts/script.ts';
import { fault, type Fault } from '../claim.ts';

/** Whether a script that moves to the left of `&&` might have been ended early by the -e its SHELL sets. */
export function breaksUnderErrexit({ shell, script }: ReadableScript): Fault | undefined {
  if (!shell.options.has('e')) return undefined;
  const [item, ...more] = script.body.items;
  if (item !== undefined && more.length === 0 && failsAsAWhole(item.node)) return undefined;
  return fault('errexit', 'SHELL sets -e, which the shell ignores on the left of &&');
}

/** Simple commands joined by `&&`, `||` and `|`: with -e or without, it goes on or ends at the same place. */
export function failsAsAWhole(node: Statement): boolean {
  const commands = node.kind === 'and-or' ? node.commands : [node];
  return commands
    .flatMap((command) => (command.kind === 'pipeline' ? command.commands : [command]))
    .every((command) => command.kind === 'simple' && !hasList(command));
}

/** Whether a substitution runs more than one command: -e may count in it. */
function hasList(command: Simple): boolean {
  let found = false;
  walkShell(command, (node) => {
    if (node.kind === 'script' && !isOne(node)) found = true;
  });
  return found;
}

function isOne({ body }: Script): boolean {
  const [item, ...more] = body.items;
  return more.length === 0 && (item === undefined || failsAsAWhole(item.node));
}
