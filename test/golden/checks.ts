/** What must hold of every result, whatever was optimized. Each check returns what is wrong, or nothing. */
import { comments } from '../../grammar/index.ts';
import { optimize, parse, print, type Diagnostic, type Options, type Result } from '../../src/index.ts';

export type Fault = string | undefined;

/** Everything below at once; the first fault. */
export function faultOf(text: string, result: Result, options: Options): Fault {
  return (
    losesTrack(text, result) ??
    rejects(text, result) ??
    losesComments(text, result) ??
    editsDiffer(text, result) ??
    restless(result, options) ??
    changesAtO0(text, options)
  );
}

/** `changed`, the numbers and the groups tell what happened. */
export function losesTrack(text: string, { code, changed, rewrites, groups }: Result): Fault {
  if (changed !== (code !== text)) return `changed is ${String(changed)}`;
  if (rewrites.some(({ number }, index) => number !== index + 1)) return 'numbers have gaps';
  const ids = new Set(rewrites.map(({ id }) => id));
  if (ids.size !== rewrites.length) return 'two rewrites have one id';
  if (rewrites.some(({ needs }) => needs.some((id) => !ids.has(id)))) return 'a rewrite needs one that is not there';
  const lost = rewrites.find(({ id, group }) => groups[group]?.rewrites.includes(id) !== true);
  return lost && `rewrite ${lost.id} is in no group`;
}

/** What BuildKit accepts stays accepted, and the text says what the tree says. */
export function rejects(text: string, { code }: Result): Fault {
  if (print(parse(code).file) !== code) return 'the output does not print as itself';
  const error = firstError(code);
  if (error === undefined || firstError(text) !== undefined) return undefined;
  return `the output is rejected, line ${String(error.line)}: ${error.message}`;
}

/** The first reason BuildKit has to reject a text. */
export function firstError(text: string): Diagnostic | undefined {
  return optimize(text, { level: 0 }).diagnostics.find(({ severity }) => severity === 'error');
}

/** The output has the comments of the input, each as often. */
export function losesComments(text: string, { code }: Result): Fault {
  const left = [...comments(parse(code).file)];
  for (const comment of comments(parse(text).file)) {
    const at = left.indexOf(comment);
    if (at < 0) return `lost a comment: ${comment}`;
    left.splice(at, 1);
  }
  const [more] = left;
  return more === undefined ? undefined : `has a comment too many: ${more}`;
}

/** The groups' edits, applied to the original text, give the output. */
export function editsDiffer(text: string, { code, groups }: Result): Fault {
  const edits = groups.flatMap((group) => group.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  let made = '';
  let at = 0;
  for (const { start, end, text: insertion } of edits) {
    if (start < at || end < start || end > text.length) return `the edit at ${String(start)} overlaps another`;
    made += text.slice(at, start) + insertion;
    at = end;
  }
  return made + text.slice(at) === code ? undefined : 'the edits do not give the output';
}

/** A second run finds nothing to do. */
export function restless({ code }: Result, options: Options): Fault {
  const again = optimize(code, options);
  const [rewrite] = again.rewrites;
  return again.code === code && rewrite === undefined
    ? undefined
    : `a second run still rewrites: ${rewrite?.because ?? 'but names no rewrite'}`;
}

/** Nothing is granted at O0, so nothing is done. */
export function changesAtO0(text: string, options: Options): Fault {
  const { assume: _, ...rest } = options;
  return optimize(text, { ...rest, level: 0 }).code === text ? undefined : 'O0 changes the text';
}
