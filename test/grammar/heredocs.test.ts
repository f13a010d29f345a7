/** Heredocs: what announces one, what its body is, what ends it. */
import { describe, expect, it } from 'vitest';
import { bodyText, parse, typed } from '../../grammar/index.ts';

function instructions(text: string) {
  return parse(`FROM x\n${text}`).file.instructions.slice(1);
}

function heredocs(text: string): readonly string[] {
  return instructions(text).flatMap((one) => one.heredocs.map(({ name, body }) => `${name}: ${body.text}`));
}

describe('a heredoc', () => {
  it.each([
    ['of RUN', 'RUN <<E\na\nb\nE\n', ['E: a\nb\n']],
    ['of COPY', 'COPY <<E /f\na\nE\n', ['E: a\n']],
    ['of ADD', 'ADD <<E /f\na\nE\n', ['E: a\n']],
    ['without a body', 'RUN <<E\nE\n', ['E: ']],
    ['two at once', 'RUN a <<A b <<B\n1\nA\n2\nB\n', ['A: 1\n', 'B: 2\n']],
    [
      'with what looks like instructions',
      'RUN <<E\nFROM y\n# no comment\nE\nRUN a\n',
      ['E: FROM y\n# no comment\n'],
    ],
    ['with what looks like a continuation', 'RUN <<E\na \\\nE\n', ['E: a \\\n']],
    ['ended by the exact line only', 'RUN <<E\n E\nE \nEE\nE\n', ['E:  E\nE \nEE\n']],
    ['with tabs in front of its end', 'RUN <<-E\n\ta\n\tE\n', ['E: \ta\n']],
    ['with CRLF', 'RUN <<E\r\na\r\nE\r\n', ['E: a\r\n']],
    ['announced behind a continuation', 'RUN a \\\n <<E\n1\nE\n', ['E: 1\n']],
    ['in a trigger', 'ONBUILD RUN <<E\na\nE\n', ['E: a\n']],
    ['not of other instructions', 'ENV A=<<E\nRUN a\n', []],
    ['not a here-string', 'RUN a <<<E\nRUN b\n', []],
    ['not in quotes', 'RUN echo "<<E"\nRUN b\n', []],
    ['not in JSON form', 'RUN ["a", "<<E"]\nRUN b\n', []],
  ])('%s', (_, text, expected) => {
    expect(heredocs(text)).toEqual(expected);
    expect(parse(`FROM x\n${text}`).diagnostics).toEqual([]);
  });

  it('says how it is written', () => {
    const [run] = instructions('RUN 3<<-"E" a\n\tE\n');
    expect(run?.heredocs).toMatchObject([{ name: 'E', expand: false, chomp: true, fileDescriptor: 3 }]);
  });

  it('leaves the line that announces it to the shell', () => {
    const [run] = instructions('RUN cat <<E >f && b\na\nE\n');
    expect(run && bodyText(run)).toBe('cat <<E >f && b');
    expect(run && typed(run)).toMatchObject({
      kind: 'run',
      command: { form: 'shell', text: 'cat <<E >f && b' },
    });
  });

  it.each(['a\n', 'a', '', 'E '])('that does not end is an error of its line: %j', (rest) => {
    const { diagnostics } = parse(`FROM x\nRUN <<E\n${rest}`);
    expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([[2, 'unterminated-heredoc']]);
  });

  it('is an error also where the text ends with its line', () => {
    const { diagnostics } = parse('FROM x\nRUN <<E');
    expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([[2, 'unterminated-heredoc']]);
  });
});
