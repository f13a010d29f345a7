/** Texts made to hurt: one shape a name, of about the length that is asked for. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'one line': (length) => `FROM a\nRUN ${'x'.repeat(length)}`,
  'one word': (length) => 'x'.repeat(length),
  instructions: (length) => filled('RUN echo a\n', length),
  'unknown instructions': (length) => filled('nope a\n', length),
  'blank lines': (length) => `FROM a\n${'\n'.repeat(length)}`,
  'comment lines': (length) => `${filled('# a\n', length)}FROM a`,
  'continued lines': (length) => `FROM a\nRUN a${filled(' \\\n b', length)}`,
  'empty continued lines': (length) => `FROM a\nRUN a \\\n${'\n'.repeat(length)}b`,
  'comments in a continuation': (length) => `FROM a\nRUN a \\\n${filled('# c\n', length)} b`,
  'nothing but continuations': (length) => filled('\\\n', length),
  'a keyword on many lines': (length) => `FROM a\n${filled('R\\\n', length)}UN a`,
  backslashes: (length) => `FROM a\nRUN ${'\\'.repeat(length)}`,
  'blanks at the end': (length) => `FROM a\nRUN a\\${' '.repeat(length)}x`,
  'carriage returns': (length) => `FROM a\nRUN a${'\r'.repeat(length)}x`,
  'line ends of every kind': (length) => filled('RUN a\r\n\rRUN b\n\n\r\n\u2028\u0085', length),
  flags: (length) => `FROM a\nRUN ${filled('--a=b ', length)}c`,
  'fields of a mount': (length) => `FROM a\nRUN --mount=${filled('a=b,', length)} c`,
  'a heredoc that never ends': (length) => `FROM a\nRUN <<EOF\n${filled('a b\n', length)}`,
  'many heredocs that never end': (length) => `FROM a\n${filled('COPY <<E /\n', length)}`,
  'heredocs of one line': (length) => {
    const count = Math.ceil(length / 6);
    return `FROM a\nRUN a ${'<<E '.repeat(count)}\n${'E\n'.repeat(count)}`;
  },
  heredocs: (length) => `FROM a\n${filled('RUN <<E\na\nE\n', length)}`,
  'less-than signs': (length) => `FROM a\nRUN ${'<'.repeat(length)}`,
  'nested substitutions': (length) => `FROM a\nRUN ${filled('$(', length)}`,
  'nested brackets': (length) => `FROM a\nRUN ${filled('( a; ', length)}`,
  'nested brackets with decoys': (length) => `FROM a\nRUN ${filled("$( echo ')' fi; ", length)}`,
  'nested compounds': (length) => `FROM a\nRUN ${filled('if a; then ', length)}`,
  'nested expansions': (length) => `FROM a\nENV A ${filled('${A:-', length)}`,
  'nested ONBUILD': (length) => `FROM a\n${filled('ONBUILD ', length)}RUN a`,
  'nested JSON': (length) => `FROM a\nCMD ${'['.repeat(length)}`,
  'a JSON form': (length) => `FROM a\nCMD [${filled('"a",', length)}"b"]`,
  quotes: (length) => `FROM a\nENV A="${filled('\\"', length)}`,
  pairs: (length) => `FROM a\nLABEL ${filled("a='b' ", length)}`,
  'pairs of a line': (length) => filled('ENV A=$A$A\n', length),
  'patterns of many stars': (length) =>
    `FROM a\nENV A=${'a'.repeat(length)}\nENV B=\${A##${filled('*a', length)}b}`,
  'replacements everywhere': (length) => `FROM a\nENV A=${'a'.repeat(length)}\nENV B=\${A//a*b/c}`,
  'replacements that grow': (length) =>
    `FROM a\nENV A=${'a'.repeat(length)}\nENV B=\${A//a/${'b'.repeat(length)}}`,
  ports: (length) => `FROM a\nEXPOSE ${filled('1 ', length)}`,
  'a duration': (length) => `FROM a\nHEALTHCHECK --interval=${'1'.repeat(length)} CMD a`,
  'the name of a stage': (length) => `FROM a AS ${'a'.repeat(length)}!`,
  stages: (length) => filled('FROM a AS b\n', length),
  'a directive of blanks': (length) => `#${' '.repeat(length)}escape=\``,
  'directives that repeat': (length) => filled('# syntax=a\n', length),
  'NUL bytes': (length) => `FROM a\nRUN ${'\0'.repeat(length)}`,
  'lone surrogates': (length) => `FROM a\nRUN ${filled('\uD800x\uDC00 ', length)}`,
  'white space of all scripts': (length) => `FROM a\nRUN --a${filled('\u0085\u00A0\u2003', length)}b`,
};

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}
