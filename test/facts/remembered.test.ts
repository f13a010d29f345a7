/** What facts keep from one file to the next that was edited from it, and what they must not keep. */
import { describe, expect, it } from 'vitest';
import type { File } from '../../grammar/ast.ts';
import { edit, instruction, parse } from '../../grammar/index.ts';
import { factsOf, type Facts } from '../../src/facts/facts.ts';
import { variable } from '../../src/facts/state.ts';
import type { World } from '../../src/world.ts';

const world: World = Object.freeze({ buildArgs: {} });

/** The facts of a text, and those after one of its instructions was replaced. */
function twice(text: string, index: number, replacement: string): readonly [Facts, Facts] {
  const { file } = parse(text);
  return [factsOf(file, world), factsOf(replaced(file, index, replacement), world)];
}

function replaced(file: File, index: number, text: string): File {
  const target = file.instructions[index];
  return target === undefined ? file : edit(file, new Map([[target, [instruction(text)]]]));
}

function last({ file }: Facts): File['instructions'][number] {
  return file.instructions.at(-1) ?? instruction('RUN true');
}

describe('facts of an edited file', () => {
  it('keep the commands of a RUN when the base makes no difference to it', () => {
    const [before, after] = twice(
      'FROM python:3.11\nENV A=b\nRUN pip install flask\n',
      0,
      'FROM python:3.11-slim',
    );
    expect(last(after)).toBe(last(before));
    expect(after.before(last(after))).toBe(before.before(last(before)));
    expect(after.commands(last(after))).toBe(before.commands(last(before)));
  });

  it('differ when the base has another user', () => {
    const [before, after] = twice('FROM python:3.11\nRUN id\n', 0, 'FROM nobody/knows');
    expect(before.before(last(before)).user).toBe('root');
    expect(after.before(last(after)).user).toBeUndefined();
  });

  it('see a variable that was changed above', () => {
    const [before, after] = twice('FROM alpine\nENV A=old\nRUN echo $A\n', 1, 'ENV A=new');
    const words = [before, after].map((facts) =>
      facts.commands(last(facts))[0]?.argv.map(({ value }) => value),
    );
    expect(words).toEqual([
      ['echo', 'old'],
      ['echo', 'new'],
    ]);
  });

  it('see an ARG above the first FROM that was changed', () => {
    const [before, after] = twice('ARG A=old\nFROM alpine\nARG A\nRUN echo $A\n', 0, 'ARG A=new');
    const values = [before, after].map((facts) => variable(facts.before(last(facts)), 'A'));
    expect(values).toEqual(['old', 'new']);
  });
});
