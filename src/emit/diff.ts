/** The change as a unified diff that `git apply` and `patch -p1` take. */
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch, type StructuredPatchHunk } from 'diff';

/** Lines that may differ before the smallest diff is no longer searched for: its cost grows with their square. */
const mostDifferent = 2_000;

/**
 * The unified diff of two texts, `''` when they are equal.
 * @param path relative, with `/`
 */
export function unifiedDiff(before: string, after: string, path: string): string {
  if (before === after) return '';
  const [from, to] = [`a/${path}`, `b/${path}`];
  const options = { context: 3, maxEditLength: mostDifferent };
  const patch = structuredPatch(from, to, before, after, undefined, undefined, options) ?? {
    oldFileName: from,
    newFileName: to,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [oneHunk(linesOf(before), linesOf(after), options.context)],
  };
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

/** Everything between the common head and the common tail as one change. */
function oneHunk(before: readonly string[], after: readonly string[], context: number): StructuredPatchHunk {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const start = Math.max(0, head - context);
  const kept = Math.min(tail, context);
  const marked = (mark: string, lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) =>
      line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'],
    );
  return {
    oldStart: start + 1,
    oldLines: before.length - tail + kept - start,
    newStart: start + 1,
    newLines: after.length - tail + kept - start,
    lines: [
      ...marked(' ', before.slice(start, head)),
      ...marked('-', before.slice(head, before.length - tail)),
      ...marked('+', after.slice(head, after.length - tail)),
      ...marked(' ', before.slice(before.length - tail, before.length - tail + kept)),
    ],
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}
