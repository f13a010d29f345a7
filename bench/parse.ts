/** Parsing with typed instructions, against the parsers of others, in one process. */
import { parseDocker } from '@tdurieux/dinghy';
import { DockerfileParser } from 'dockerfile-ast';
import { parse, typed } from '../grammar/index.ts';
import { parseScript } from '../grammar/shell/parse.ts';
import type { Finding } from './figure.ts';
import { duration, megabytes } from './figure.ts';
import { inTurn, median, ratioOf } from './measure.ts';
import { lengthOf, readTexts } from './texts.ts';

/** dinghy takes a hundred times as long as the others. */
const filesOfDinghy = 40;

/** Throughput to that of dockerfile-ast and of dinghy. */
export async function* parseFigures(): AsyncGenerator<Finding> {
  const { list } = readTexts(1000);
  const times = await inTurn(
    {
      dockopt: () => list.forEach(readTyped),
      ast: () => list.forEach((text) => DockerfileParser.parse(text)),
      astOperands: () => list.forEach(readOperands),
    },
    7,
  );
  const rate = (rounds: readonly number[]): string =>
    `${megabytes(lengthOf(list) / (median(rounds) / 1000))}/s`;
  yield {
    kind: 'figure',
    name: 'parse, typed: throughput to dockerfile-ast, untyped',
    ratio: ratioOf(times.ast, times.dockopt),
    absolute: `${rate(times.dockopt)} against ${rate(times.ast)}`,
  };
  yield {
    kind: 'figure',
    name: 'parse, typed: throughput to dockerfile-ast with operands',
    ratio: ratioOf(times.astOperands, times.dockopt),
    absolute: `${rate(times.dockopt)} against ${rate(times.astOperands)}`,
  };
  const some = readTexts(filesOfDinghy).list;
  const both = await inTurn(
    { dockopt: () => some.forEach(readScripts), dinghy: () => some.forEach(readByDinghy) },
    3,
  );
  const each = (rounds: readonly number[]): string => duration(median(rounds) / some.length);
  yield {
    kind: 'figure',
    name: 'parse, typed, and shell: throughput to dinghy',
    ratio: ratioOf(both.dinghy, both.dockopt),
    absolute: `${each(both.dockopt)} a file against ${each(both.dinghy)}`,
  };
}

function readTyped(text: string): void {
  for (const instruction of parse(text).file.instructions) typed(instruction);
}

function readOperands(text: string): void {
  for (const instruction of DockerfileParser.parse(text).getInstructions()) instruction.getArguments();
}

function readScripts(text: string): void {
  for (const instruction of parse(text).file.instructions) {
    const view = typed(instruction);
    if (view.kind === 'run' && view.command.form === 'shell') parseScript(view.command.text, 'sh');
  }
}

/** It gives up on some files that BuildKit takes. */
function readByDinghy(text: string): void {
  try {
    parseDocker(text);
  } catch {
    return;
  }
}
