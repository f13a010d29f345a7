/** Blank lines inside a continued instruction. */
import type { Escape } from '../../../grammar/ast.ts';
import { contentEnd, hash, lineFeed, skipSpace } from '../../../grammar/dockerfile/lines.ts';
import { print } from '../../../grammar/index.ts';
import type { FileSubject, Found, Rule } from '../rule.ts';

export const noEmptyContinuation: Rule = {
  id: 'NoEmptyContinuation',
  description: 'Empty continuation lines will become errors in a future release',
  scope: 'file',
  run: ({ file, located }: FileSubject) => {
    const text = print(file);
    const offsets = lineOffsets(text);
    return located.flatMap(({ line: first }): readonly Found[] => {
      const { empty, lines } = continuation(text, offsets[first - 1] ?? 0, file.escape);
      return empty ? [{ message: 'Empty continuation line', line: first + lines - 1 }] : [];
    });
  },
};

function lineOffsets(text: string): readonly number[] {
  const offsets = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
  return offsets;
}

/** The lines that are read for an instruction, heredocs aside, and whether one of them is blank. */
function continuation(
  text: string,
  start: number,
  escape: Escape,
): { readonly empty: boolean; readonly lines: number } {
  let empty = false;
  let lines = 1;
  let at = skipSpace(text, start, lineFeed(text, start));
  for (;;) {
    const feed = lineFeed(text, at);
    const end = contentEnd(text, at, feed, escape);
    if (end >= feed || text[end] !== escape) return { empty, lines };
    at = feed + 1;
    for (; at < text.length; at = lineFeed(text, at) + 1) {
      lines += 1;
      const first = skipSpace(text, at, lineFeed(text, at));
      if (first < text.length && text.charCodeAt(first) === hash) continue;
      if (first < lineFeed(text, at)) break;
      empty = true;
    }
    if (at >= text.length) return { empty, lines };
  }
}
