/** Who may remove, at the end of a RUN, what its calls leave, and what keeps it from being removed. */
import type { Instruction } from '../../grammar/ast.ts';
import { bodyText } from '../../grammar/index.ts';
import type { Facts } from './facts.ts';
import { laterReader } from './later-readers.ts';
import { heldByMount, type Left } from './leftovers.ts';
import { moverOf } from './prevention.ts';
import { isRoot } from './state.ts';
import { refused, type Refusal } from './refusal.ts';

/** What has to stand in front of the command that removes it (`sudo `), or why it is left. */
export function wrapperAt(run: Instruction, left: Left, facts: Facts): string | Refusal {
  const { leftover, calls } = left;
  if (heldByMount(run, left, facts)) return refused('cache-mount', `a mount holds the ${leftover.what}`);
  const reader = laterReader(run, left, facts);
  if (reader !== undefined) return refused(reader.reason, reader.because);
  const mover = calls.map((call) => moverOf(run, call, leftover, facts)).find((by) => by !== undefined);
  if (mover !== undefined)
    return refused('cache-moved', `${mover} may put the ${leftover.what} somewhere else`);
  const { settledBy } = leftover;
  const settled = calls.every(({ options }) => options.some(({ name }) => settledBy?.includes(name ?? '')));
  if (settledBy !== undefined && !settled)
    return refused('still-written', `without ${settledBy.join(' or ')} a process may still write there`);
  return (
    wrapperText(run, left, facts) ??
    refused(
      'wrapped',
      `whoever fetches the ${leftover.what}, a user or a command in front, may not be allowed to remove what is left`,
    )
  );
}

/** Wrappers that leave the user and the root of the file system as they are. */
const harmless = new Set([
  'env',
  'command',
  'exec',
  'nice',
  'ionice',
  'nohup',
  'time',
  'timeout',
  'stdbuf',
  'xargs',
]);

/** `sudo ` where the author needed it; undefined when whoever runs the call may not be allowed to remove the files. */
function wrapperText(run: Instruction, { calls, written }: Left, facts: Facts): string | undefined {
  const wrappers = calls.at(-1)?.command.wrappers.filter(({ name }) => !harmless.has(name)) ?? [];
  const { user } = facts.before(run);
  const own = written.every((path) => path.startsWith('~'));
  if (wrappers.length === 0) return own || user === undefined || isRoot(user) ? '' : undefined;
  const plainly =
    !own && wrappers.every(({ name, argv }) => name === 'sudo' && !argv.some(({ value }) => asks(value)));
  return plainly && !facts.file.instructions.some(limitsSudo) ? 'sudo ' : undefined;
}

/** An option of sudo that reads or forgets a password. */
function asks(word: string | undefined): boolean {
  return word === undefined || /^-\w*[Sk]/.test(word);
}

/** A rule for sudo that names commands. */
function limitsSudo(instruction: Instruction): boolean {
  return instruction.name === 'run' && /NOPASSWD:(?!\s*ALL\b)/.test(bodyText(instruction));
}
