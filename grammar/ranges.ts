/** The source lines of instructions, as BuildKit's messages count them. */
import type { Escape, File, Instruction } from './ast.ts';
import { contentEnd, emptyLine, lineFeed, readLine, skipSpace } from './dockerfile/lines.ts';
import { positions } from './position.ts';
import { print } from './tree.ts';

/** 1-based, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of every instruction of a file, in order. A range starts at a continued line in front of the keyword
 * when there is one, and includes heredocs and the comment lines that end a file inside a continuation.
 */
export function lineRanges(file: File): readonly LineRange[] {
  const text = print(file);
  const at = positions(text);
  const ranges: LineRange[] = [];
  let offset = file.directives.reduce((sum, directive) => sum + print(directive).length, 0);
  /** Where the lines of the instruction before end. */
  let previous = offset === 0 && text.startsWith('\uFEFF') ? 1 : offset;
  for (const instruction of file.instructions) {
    const keyword = offset + instruction.keyword.before.length;
    offset += print(instruction).length;
    const start = at.line(spliceBefore(text, previous, keyword, file.escape) ?? keyword);
    previous = lastFeed(text, keyword, offset, instruction);
    const last = previous === text.length && text.endsWith('\n') ? previous - 1 : previous;
    ranges.push({ start, end: Math.max(start, at.line(last)) });
  }
  return ranges;
}

/** The first line between two offsets that holds nothing but a continuation. */
function spliceBefore(text: string, from: number, to: number, escape: Escape): number | undefined {
  for (let line = from; line < to;) {
    const feed = lineFeed(text, line);
    const start = skipSpace(text, line, feed);
    if (
      start < Math.min(feed, to) &&
      text[start] === escape &&
      contentEnd(text, start, feed, escape) === start
    )
      return start;
    line = feed + 1;
  }
  return undefined;
}

/** The line feed that ends what BuildKit reads for an instruction, or the text's length. */
function lastFeed(text: string, keyword: number, end: number, instruction: Instruction): number {
  if (instruction.heredocs.length > 0) return lineFeed(text, end);
  const line = emptyLine();
  readLine(text, keyword, instruction.escape, line);
  return line.next;
}
