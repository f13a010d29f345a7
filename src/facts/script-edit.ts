/** Edits of the script of a RUN, wherever its text stands. */
import type { Instruction } from '../../grammar/ast.ts';
import { editBody, editHeredoc, type BodyEdit } from '../../grammar/index.ts';
import type { Facts } from './facts.ts';

/** The RUN with its script edited, in offsets of the script's place; undefined when it does not bear that. */
export function editScript(
  run: Instruction,
  edits: readonly BodyEdit[],
  facts: Facts,
): Instruction | undefined {
  const script = facts.script(run);
  if (script.kind === 'opaque') return undefined;
  return script.place === 'heredoc' ? editHeredoc(run, edits) : editBody(run, edits);
}
