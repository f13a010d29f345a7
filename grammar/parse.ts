/** Text to tree and problems. */
import type { File } from './ast.ts';
import { check } from './dockerfile/check.ts';
import { readFile } from './dockerfile/parser.ts';
import type { Problem } from './problem.ts';

export interface Parsed {
  readonly file: File;
  /** What BuildKit rejects, in source order. */
  readonly diagnostics: readonly Problem[];
}

/** Parses any text; never throws. `print(parse(text).file) === text`, whatever BuildKit thinks of it. */
export function parse(text: string): Parsed {
  const { file, problems } = readFile(text);
  const all = [...problems, ...check(file, text)];
  return { file, diagnostics: all.length > 1 ? all.sort((a, b) => a.span.start - b.span.start) : all };
}
