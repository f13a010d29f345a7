/** New nodes are made by parsing text, so whatever is built is valid. */
import type { Escape, Instruction } from './ast.ts';
import { parseInstructions } from './dockerfile/parser.ts';

/**
 * The instruction a text holds.
 * @throws Error when the text is not exactly one instruction: a mistake of the caller, never of a user's file
 */
export function instruction(text: string, escape: Escape = '\\'): Instruction {
  const { file } = parseInstructions(text, escape);
  const [found, ...more] = file.instructions;
  if (found === undefined || more.length > 0) throw new Error(`not one instruction: ${text}`);
  return { ...found, keyword: { ...found.keyword, before: '' }, origin: [] };
}
