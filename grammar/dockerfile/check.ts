/** What BuildKit rejects once the instructions are read (instructions/parse.go: Parse). */
import type { File } from '../ast.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { lineRanges } from '../ranges.ts';
import { syntaxOf } from './directives.ts';
import { typed } from './typed.ts';

/** Problems of the instructions of a file that was parsed from `text`. */
export function check(file: File, text: string): readonly Problem[] {
  const problems: Problem[] = [];
  let ranges: ReturnType<typeof lineRanges> | undefined;
  const report = (index: number, code: ProblemCode, message: string): void => {
    const span = file.instructions[index]?.origin[0] ?? { start: 0, end: 0 };
    const { start, end } = (ranges ??= lineRanges(file))[index] ?? { start: 0, end: 0 };
    problems.push({ code, message, span, line: start, endLine: end });
  };
  let stage = false;
  let newer: boolean | undefined;
  for (const [index, instruction] of file.instructions.entries()) {
    const view = typed(instruction);
    if (view.kind === 'invalid') report(index, 'invalid-instruction', view.message);
    if (view.kind === 'unknown' && !(newer ??= mayBeNewer(syntaxOf(text))))
      report(
        index,
        view.reason.startsWith('unknown flag') ? 'unknown-flag' : 'unknown-instruction',
        view.reason,
      );
    if (view.kind === 'from') stage = true;
    else if (!stage && view.kind !== 'arg' && view.kind !== 'invalid' && view.kind !== 'unknown')
      report(index, 'no-build-stage', 'no build stage in current context');
  }
  return problems;
}

/** Whether a frontend may know words that the one these rules were read from (1.20) does not. */
function mayBeNewer(syntax: string | undefined): boolean {
  const match = /^(?:docker\.io\/)?docker\/dockerfile(-upstream)?(?::([^@]+))?/.exec(syntax ?? '');
  if (match === null) return false;
  if (match[1] !== undefined) return true;
  const tag = match[2] ?? '';
  const minor = /^1\.(\d+)/.exec(tag)?.[1];
  return (
    /labs|experimental|master|edge/.test(tag) ||
    /^[2-9]/.test(tag) ||
    (minor !== undefined && Number(minor) > 20)
  );
}
