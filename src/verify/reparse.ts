/** The edited tree must be what its own text parses to, and no comment may be lost. */
import type { File } from '../../grammar/ast.ts';
import { comments, equal, parse, print } from '../../grammar/index.ts';

/**
 * Checks one round of edits by reading its text afresh.
 * @returns what is wrong, undefined when nothing is
 */
export function reparse(before: File, after: File): string | undefined {
  const { file, diagnostics } = parse(print(after));
  const [problem] = diagnostics;
  if (problem !== undefined) return `the text no longer parses: ${problem.message}`;
  if (!equal(file, after)) return 'the text reads otherwise than the tree it was printed from';
  const lost = missingFrom(comments(after), comments(before));
  return lost === undefined ? undefined : `the comment ${JSON.stringify(lost)} would be lost`;
}

/** The first of `wanted` that `present` lacks, doubles counted. */
function missingFrom(present: readonly string[], wanted: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const comment of present) counts.set(comment, (counts.get(comment) ?? 0) + 1);
  return wanted.find((comment) => {
    const left = counts.get(comment) ?? 0;
    counts.set(comment, left - 1);
    return left <= 0;
  });
}
