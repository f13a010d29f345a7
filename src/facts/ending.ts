/** Where a command can be added to a script so that it runs last, and only when the rest succeeded. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Script, Simple, Statement } from '../../grammar/shell/ast.ts';
import { walkShell } from '../../grammar/shell/walk.ts';
import type { Facts } from './facts.ts';

export type Ending =
  /** `&& command` belongs at this offset of the body. */
  | { readonly kind: 'open'; readonly offset: number }
  | { readonly kind: 'closed'; readonly reason: string; readonly because: string };

/**
 * The end of a RUN's script. With `&& command` added there, the exit status is what it was, as long as the command
 * itself succeeds.
 */
export function endingOf(
  run: Instruction,
  facts: Facts,
  where: 'in lines' | 'also in a heredoc' = 'in lines',
): Ending {
  const script = facts.script(run);
  if (script.kind === 'opaque') return closed(script.reason, script.because);
  if (script.place === 'heredoc' && where === 'in lines')
    return closed('heredoc', 'the script is a heredoc, whose lines are not edited');
  const last = script.script.body.items.at(-1);
  if (last === undefined) return closed('empty-script', 'the RUN does nothing');
  if (background(script.script))
    return closed('background', 'a process in the background may still be at work at the end');
  const commands = facts.commands(run);
  const leaves = lastWord(last.node);
  if (leaves !== undefined && leaving.has(leaves))
    return closed('exits', `nothing behind ${leaves} would run`);
  if (commands.some(({ argv }) => argv[0]?.value === 'trap'))
    return closed('trap', 'a trap runs when the script ends');
  if (commands.some(({ argv }) => argv[0]?.value === 'alias'))
    return closed('alias', 'an alias may change what runs at the end');
  if (definesFunction(script.script))
    return closed('function', 'a function of the script may stand for what would be added');
  const options = commands.filter(({ argv }) => changesOptions.has(argv[0]?.value ?? ''));
  if (options.some(({ argv }) => argv.slice(1).some(({ value }) => !plainOption.test(value ?? '?'))))
    return closed('shell-options', 'the script changes how its shell reads what would be added');
  if ((script.shell.options.has('e') || options.length > 0) && !plain(last.node))
    return closed(
      'errexit',
      'the shell ignores -e on the left of &&, so the last command would fail otherwise',
    );
  return { kind: 'open', offset: script.start + (script.place === 'heredoc' ? last.node.end : last.end) };
}

function closed(reason: string, because: string): Ending {
  return { kind: 'closed', reason, because };
}

const leaving = new Set(['exit', 'exec', 'return']);

/** The command that surely ends the script; behind `||` it runs only when the rest failed. */
function lastWord(node: Statement): string | undefined {
  if (node.kind === 'and-or' && node.operators.at(-1) === '||') return undefined;
  const last = node.kind === 'and-or' || node.kind === 'pipeline' ? node.commands.at(-1) : node;
  return last?.kind === 'simple' ? last.words[0]?.text : undefined;
}

/** Whether a script starts a process that it does not wait for. */
export function background(script: Script): boolean {
  let found = false;
  walkShell(script, (node) => {
    if (node.kind === 'item' && node.separator === '&') found = true;
  });
  return found;
}

function definesFunction(script: Script): boolean {
  let found = false;
  walkShell(script, (node) => {
    if (node.kind === 'compound' && node.type === 'function') found = true;
  });
  return found;
}

const changesOptions = new Set(['set', 'shopt', 'eval', '.', 'source']);
/** Options that change neither words nor globs. */
const plainOption = /^([-+][eEuxo]+|errexit|nounset|xtrace|pipefail|errtrace)$/;

/** Simple commands joined by `&&`, `||` and `|`, with nothing inside them that -e could end early. */
function plain(node: Statement): boolean {
  const commands = node.kind === 'and-or' ? node.commands : [node];
  return commands
    .flatMap((command) => (command.kind === 'pipeline' ? command.commands : [command]))
    .every((command) => command.kind === 'simple' && !hasList(command));
}

/** Whether a substitution in a command runs more than one command. */
export function hasList(command: Simple): boolean {
  let found = false;
  walkShell(command, (node) => {
    if (node.kind !== 'script') return;
    const [item, ...more] = node.body.items;
    if (more.length > 0 || (item !== undefined && item.node.kind !== 'simple')) found = true;
  });
  return found;
}
