/** How the flags of a RUN are written: on its line, or each on one of its own. */
import type { Instruction } from '../../grammar/ast.ts';
import { bodyText, replaceSource, source, typed } from '../../grammar/index.ts';
import type { Facts } from './facts.ts';
import { lineEnding, styleFor } from './style.ts';

/** Longer lines than this are not made. */
const widest = 100;

/** The RUN with more mounts; undefined when that does not read as it should. */
export function withMounts(
  run: Instruction,
  original: Instruction,
  mounts: readonly string[],
  facts: Facts,
): Instruction | undefined {
  const text = source(run);
  const flags = run.flags.reduce((sum, { before, text: flag }) => sum + before.length + flag.length, 0);
  const at = run.keyword.text.length + flags;
  const rest = text.slice(at);
  const [line = ''] = `${text.slice(0, at)} ${mounts.join(' ')}${rest}`.split(/\r?\n/, 1);
  const short = mounts.length + run.flags.length === 1 && line.length <= widest;
  // The lines of a heredoc begin behind the line that names it.
  if (short || run.heredocs.length > 0)
    return checked(run, `${text.slice(0, at)} ${mounts.join(' ')}${rest}`, mounts);
  const splice = `${run.escape}${lineEnding(original)}${styleFor(original, facts.file).indent}`;
  const first = run.flags.length === 0 ? ' ' : ` ${splice}`;
  const body = /^[ \t]+[^ \t\r\n\\\u0060]/.test(rest) ? ` ${splice}${rest.replace(/^[ \t]+/, '')}` : rest;
  return checked(run, text.slice(0, at) + first + mounts.join(` ${splice}`) + body, mounts);
}

/** Only the flags may differ. */
function checked(run: Instruction, text: string, mounts: readonly string[]): Instruction | undefined {
  const made = replaceSource(run, text);
  if (made === undefined || bodyText(made) !== bodyText(run)) return undefined;
  const view = typed(made);
  return view.kind === 'run' && made.flags.length === run.flags.length + mounts.length ? made : undefined;
}
