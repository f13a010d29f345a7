/**
 * What BuildKit rejects only when it turns a valid file into a build (dockerfile2llb/convert.go): words it cannot
 * expand, and a file without stages.
 */
import type { File, Instruction } from '../grammar/ast.ts';
import { processWord, typed, type Positions, type Problem, type Typed } from '../grammar/index.ts';
import { unknownValue } from '../grammar/value.ts';
import type { Stage } from './facts/stages.ts';

/** The first such problem of each instruction, in the stages that are surely built. */
export function conversionProblems(file: File, stages: readonly Stage[], at: Positions): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (instruction: Instruction, code: Problem['code'], message: string): void => {
    const span = instruction.origin[0] ?? { start: 0, end: 0 };
    problems.push({ code, message, span, line: at.line(span.start), endLine: at.line(span.end) });
  };
  const check = (instruction: Instruction): void => {
    for (const word of expanded(typed(instruction))) {
      const result = processWord(word, () => unknownValue, instruction.escape);
      if ('error' in result) return report(instruction, 'invalid-instruction', result.error);
    }
  };
  const [first] = file.instructions;
  if (stages.length === 0 && first !== undefined)
    report(first, 'no-build-stage', 'dockerfile contains no stages to build');
  for (const stage of stages) {
    check(stage.from);
    if (stage.ships) stage.instructions.forEach(check);
  }
  return problems;
}

/** The words of an instruction in which BuildKit replaces variables. */
function expanded(view: Typed): readonly string[] {
  switch (view.kind) {
    case 'from':
      return [view.image.value, view.platform ?? ''];
    case 'env':
    case 'label':
      return view.pairs.flatMap(({ key, value }) => [key.value, value.value]);
    case 'copy':
    case 'add':
      return [...view.sources.map(({ value }) => value), view.destination.value, view.chown ?? ''];
    case 'user':
    case 'workdir':
    case 'stopsignal':
      return [view.operand.value];
    case 'expose':
      return view.ports.map(({ value }) => value);
    case 'volume':
      return view.paths.map(({ value }) => value);
    case 'arg':
      return view.args.map(({ value }) => value?.value ?? '');
    default:
      return [];
  }
}
