/** RUNs with an `rm` of certain files more, in words that surely mean them, or without one. */
import type { Instruction } from '../../grammar/ast.ts';
import { editBody } from '../../grammar/index.ts';
import { appended } from './appending.ts';
import type { LaterRemoval } from './archive-readers.ts';
import { commands } from './commands.ts';
import { dropping } from './dropping.ts';
import type { Facts } from './facts.ts';
import type { Archive } from './fetched.ts';
import { scriptOf } from './script.ts';
import { standingIn } from './standing.ts';
import { variable } from './state.ts';
import { commentsAbove } from './style.ts';
import type { Refusal } from './refusal.ts';

/**
 * The RUN with `rm -f` of its archives at its end. A version that stands in a variable is not written a second time:
 * the words are the author's, as long as they mean the same at the end.
 */
export function withRemoval(
  run: Instruction,
  archives: readonly Archive[],
  facts: Facts,
): Instruction | Refusal {
  const state = facts.before(run);
  const paths = archives.map(({ path }) => path);
  const { stays } = standingIn(run, facts);
  const own = archives.map((archive) => wordsFor(archive, stays));
  for (const words of [own, paths]) {
    const edited = appended(run, `rm -f ${words.join(' ')}`, facts);
    if ('reason' in edited) return edited;
    const script = scriptOf(edited, state);
    const last =
      script.kind === 'script' ? commands(script.script, (name) => variable(state, name)).at(-1) : undefined;
    const named = last?.argv
      .slice(2)
      .map(({ value = '' }) => absolutePath(value, stays ? state.workdir : undefined));
    if (named?.join('\0') === paths.join('\0')) return edited;
  }
  return { reason: 'not-editable', because: 'the files cannot be named at the end of the script' };
}

/** Relative where the shell never leaves the working directory; with its variables where it has some. */
function wordsFor({ path, argument: { word, value = '' } }: Archive, stays: boolean): string {
  const spelled = word.parts.some(({ kind }) => kind !== 'literal') ? word.text : value;
  if (value.startsWith('/') || value.startsWith('~')) return value.startsWith('/') ? spelled : path;
  if (stays) return spelled;
  return path.endsWith(`/${value}`) ? path.slice(0, -value.length) + spelled : path;
}

function absolutePath(text: string, folder: string | undefined): string | undefined {
  const whole = text.startsWith('/') ? text : folder && `${folder}/${text}`;
  const steps = whole?.split('/').filter((step) => step !== '' && step !== '.');
  return steps && `/${steps.join('/')}`;
}

/** What is left of the RUN with the `rm` when that removes nothing else; undefined when it has to stay. */
export function withoutRemoval(
  { run, command }: LaterRemoval,
  archives: readonly Archive[],
  facts: Facts,
): readonly Instruction[] | undefined {
  const script = facts.script(run);
  const standing = standingIn(run, facts);
  const operands = command.argv.slice(1).filter(({ value }) => value?.startsWith('-') !== true);
  const paths = operands.map((operand) => standing.pathOf(operand, command));
  const all = paths.every((path) => archives.some((archive) => archive.path === path));
  const others = facts.commands(run).filter((one) => one !== command);
  const empty = others.length > 0 && others.every(({ name }) => name === 'cd');
  if (
    !all ||
    empty ||
    run.flags.length > 0 ||
    script.kind === 'opaque' ||
    !command.placed ||
    command.redirects.length > 0
  )
    return undefined;
  const { items } = script.script.body;
  if (items.length === 1 && items[0]?.node === command.node)
    return commentsAbove(run).length === 0 ? [] : undefined;
  const edit = dropping(script, command.node);
  const edited = edit && editBody(run, [edit]);
  return edited && [edited];
}
