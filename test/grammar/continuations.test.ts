/** How lines become one instruction: continuations, and the comments and blank lines inside them. */
import { describe, expect, it } from 'vitest';
import { bodyOffset, bodyText, comments, parse, source } from '../../grammar/index.ts';

function bodies(text: string): readonly string[] {
  return parse(`FROM x\n${text}`).file.instructions.slice(1).map(bodyText);
}

describe('the body of an instruction', () => {
  it.each([
    ['one line', 'RUN a b\n', ['a b']],
    ['two lines', 'RUN a \\\n  && b\n', ['a   && b']],
    ['blanks behind the continuation', 'RUN a \\ \t\n  && b\n', ['a   && b']],
    ['a comment line inside', 'RUN a \\\n  # why\n  && b\n', ['a   && b']],
    ['a comment line with a backslash', 'RUN a \\\n# why \\\n  && b\n', ['a   && b']],
    ['blank lines inside', 'RUN a \\\n\n \t\n  && b\n', ['a   && b']],
    ['a comment line at the end of the continuation', 'RUN a \\\n# why\nRUN b\n', ['a RUN b']],
    ['an indented comment line', 'RUN a \\\n\t# why\n\n# and\n  && b\n', ['a   && b']],
    ['a number sign that begins no line', 'RUN a # b \\\n && c\n', ['a # b  && c']],
    ['two backslashes, which continue nothing', 'RUN a \\\\\nRUN b\n', ['a \\\\', 'b']],
    ['a backslash inside a line', 'RUN a\\ b\n', ['a\\ b']],
    ['a continuation inside a word', 'RUN ec\\\nho a\n', ['echo a']],
    ['CRLF', 'RUN a \\\r\n# why\r\n\r\n  && b\r\n', ['a   && b']],
    ['a continuation at the end of the file', 'RUN a \\', ['a']],
    ['nothing but continuations', 'RUN \\\n\\\n a\n', ['a']],
    ['a comment between instructions', 'RUN a\n# why\nRUN b\n', ['a', 'b']],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('maps each of its offsets to the character in the source', () => {
    const [, run] = parse('FROM x\nRUN --network=none a \\\n # why\n\n  && b \\\n  c\n').file.instructions;
    if (run === undefined) throw new Error('no RUN');
    const body = bodyText(run);
    for (const [at, character] of [...body].entries())
      expect(source(run)[bodyOffset(run, at)]).toBe(character);
    expect(bodyOffset(run, body.length)).toBe(source(run).length);
  });
});

describe('comments', () => {
  it('are found wherever they stand', () => {
    const text = '# syntax=a\n# top\nFROM x\n  # mid\nRUN a \\\n# in\n && b\n\n# end';
    expect(comments(parse(text).file)).toEqual(['# top', '# mid', '# in', '# end']);
  });

  it('do not stand in scripts and operands', () => {
    expect(comments(parse('FROM x\nRUN a # b\nENV A="# c"\nRUN <<E\n# d\nE\n').file)).toEqual([]);
  });
});

describe('positions of diagnostics', () => {
  it('are lines of the original text, a byte order mark and CRLF notwithstanding', () => {
    const { diagnostics } = parse('\uFEFF# a\r\n\r\nFROM x\r\nRUN a \\\r\n  b\r\nNOPE\r\n');
    expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([[6, 'unknown-instruction']]);
  });
});
