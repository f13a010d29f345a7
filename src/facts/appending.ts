/** A command added to the end of a RUN, in the author's layout. */
import type { Instruction } from '../../grammar/ast.ts';
import { editBody } from '../../grammar/index.ts';
import { endingOf } from './ending.ts';
import type { Facts } from './facts.ts';
import { joint, lineEnding, styleFor } from './style.ts';
import type { Refusal } from './refusal.ts';

/** Longer lines than this are not made longer. */
const widest = 100;

/** The RUN with `&& command` behind it: on the same line where it has only one, else on a line of its own. */
export function appended(run: Instruction, command: string, facts: Facts): Instruction | Refusal {
  const ending = endingOf(run, facts);
  if (ending.kind === 'closed') return { reason: ending.reason, because: ending.because };
  const [line, ...more] = run.lines;
  const length = run.keyword.text.length + 1 + (line?.text.length ?? 0) + 4 + command.length;
  const short = more.length === 0 && length <= widest;
  const between = short ? ' && ' : joint(styleFor(run, facts.file), run.escape, lineEnding(run));
  const edit = { start: ending.offset, end: ending.offset, text: between + command };
  return (
    editBody(run, [edit]) ?? {
      reason: 'not-editable',
      because: 'the command does not bear an addition at its end',
    }
  );
}
