/** Where a call stands: whether its words can be changed, who sees its status, what is at its input and output. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Script, Simple } from '../../grammar/shell/ast.ts';
import { head } from './bindings.ts';
import type { Call } from './calls.ts';
import type { Argument, Redirection } from './commands.ts';
import type { Facts } from './facts.ts';
import { heeded } from './needs-status.ts';
import { refused, type Refusal } from './refusal.ts';

/**
 * Why another call in this place could make the RUN go on where it would have stopped, or cannot be written there;
 * undefined when a call that fails makes the RUN fail, and all it says is known.
 */
export function unclear(run: Instruction, { command }: Call, facts: Facts): Refusal | undefined {
  const script = facts.script(run);
  if (script.kind === 'opaque' || script.place === 'heredoc' || !command.placed)
    return refused('not-editable', 'the call stands where its text is not edited');
  if (!heededIn(script.script, script.shell.options.has('e')).has(command.node))
    return refused('status-unread', 'the RUN may go on when the call fails');
  return command.argv.every(isClear)
    ? undefined
    : refused('words-unknown', 'a word of the call is not known, and may be an option');
}

/** Whether it is known to be an option, or to be none. */
function isClear({ value, pattern, many, word }: Argument): boolean {
  if (value !== undefined) return true;
  const start = pattern ?? (many ? '' : head(word).text);
  return /^[\w.+/]/.test(start);
}

const known = new WeakMap<Script, ReadonlySet<Simple>>();

function heededIn(script: Script, errexit: boolean): ReadonlySet<Simple> {
  let found = known.get(script);
  if (found === undefined) known.set(script, (found = heeded(script, errexit)));
  return found;
}

/** Whether anything may be read from the input of a call. */
export function hasInput(run: Instruction, { command }: Call, facts: Facts): boolean {
  if (command.pipeline === 'last' || command.pipeline === 'middle') return true;
  return redirections(run, command.redirects, facts).some(({ node }) => node.operator.startsWith('<'));
}

/** Whether what a call prints goes anywhere but to the log of the build; for one that is not `unclear`, so in front of no pipe. */
export function hasOutput(run: Instruction, { command }: Call, facts: Facts): boolean {
  return redirections(run, command.redirects, facts).some(({ node, target }) => {
    if (!node.operator.includes('>')) return false;
    return (
      target?.value !== '/dev/null' && !(node.operator.endsWith('>&') && /^[12]$/.test(target?.value ?? ''))
    );
  });
}

/** Its own, and those that an `exec` makes for all of the shell. */
function redirections(run: Instruction, own: readonly Redirection[], facts: Facts): readonly Redirection[] {
  const executed = facts.commands(run).filter(({ argv }) => argv.length === 1 && argv[0]?.value === 'exec');
  return [...own, ...executed.flatMap(({ redirects }) => redirects)];
}
