/** The instructions of a file with what BuildKit's checks need of them: their lines and the comments above them. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { lineRanges, typed, type Typed } from '../../grammar/index.ts';
import { unspliced } from '../../grammar/dockerfile/lines.ts';

export interface Located {
  readonly instruction: Instruction;
  readonly view: Typed;
  /** The keyword as it is written. */
  readonly keyword: string;
  /** 1-based, where BuildKit says the instruction is. */
  readonly line: number;
  readonly endLine: number;
  /** The comments since the instruction before, back to an empty one; without their `#`. */
  readonly comments: readonly string[];
}

/** Locates every instruction, in order. */
export function locate(file: File): readonly Located[] {
  const ranges = lineRanges(file);
  return file.instructions.map((instruction, index) => {
    const { start, end } = ranges[index] ?? { start: 0, end: 0 };
    return {
      instruction,
      view: typed(instruction),
      keyword: unspliced(instruction.keyword.text, instruction.escape),
      line: start,
      endLine: end,
      comments: commentsAbove(instruction.keyword.before),
    };
  });
}

function commentsAbove(trivia: string): readonly string[] {
  if (!trivia.includes('#')) return none;
  let comments: string[] = [];
  for (const line of trivia.replace(/^\uFEFF/, '').split('\n')) {
    if (!line.trimStart().startsWith('#')) continue;
    // BuildKit takes the first character away, which is a blank of an indented comment.
    const comment = line.slice(1).trim();
    if (comment === '') comments = [];
    else comments.push(comment);
  }
  return comments;
}

const none: readonly string[] = [];
