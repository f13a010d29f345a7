import { describe, expect, it } from 'vitest';
import { parse, positions } from '../grammar/index.ts';
import { conversionProblems } from '../src/conversion.ts';
import { stagesOf } from '../src/facts/stages.ts';

function problems(text: string): readonly string[] {
  const { file } = parse(text);
  const found = conversionProblems(file, stagesOf(file, {}), positions(text));
  return found.map(({ line, message }) => `${line}: ${message}`);
}

describe('what BuildKit rejects when it converts a file', () => {
  it.each([
    ['ARG a\n', ['1: dockerfile contains no stages to build']],
    [
      'FROM a\n\nENV A="b\n',
      ['3: failed to process "\\"b": unexpected end of statement while looking for matching double-quote'],
    ],
    ["FROM a\nLABEL a='b c\n", [expect.stringContaining('matching single-quote')]],
    ['FROM a\nWORKDIR ${b\n', [expect.stringContaining('in substitution')]],
    ['FROM ${a:!b}\n', [expect.stringContaining('unsupported modifier')]],
  ])('%j', (text, expected) => expect(problems(text)).toEqual(expected));

  it.each([
    'FROM a\nRUN echo "b\n',
    'FROM a\nCMD echo "b\n',
    'ARG a\nFROM $a\nENV A="b" C=\'d\' E=${F:-g}\n',
    // Never built: nothing needs the first stage.
    'FROM a AS b\nENV A="b\nFROM c\n',
  ])('%j is no problem', (text) => expect(problems(text)).toEqual([]));
});
