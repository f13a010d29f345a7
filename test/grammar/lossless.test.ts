/** What is read is printed, whatever the text; the corner cases one by one. */
import { describe, expect, it } from 'vitest';
import { keys, parse, print, walk, type Node } from '../../grammar/index.ts';

const texts = {
  empty: '',
  blanks: ' \t \n\n',
  'only comments': '# a\n#b\n',
  'no final newline': 'FROM a\nRUN b',
  'several final newlines': 'FROM a\n\n\n',
  'a comment at the end': 'FROM a\n# the end',
  CRLF: 'FROM a\r\nRUN b \\\r\n  && c\r\n',
  'lone carriage returns': 'FROM a\rRUN b\r\n\r',
  'mixed line endings': 'FROM a\r\nRUN b\nRUN c\r\n',
  'a byte order mark': '\uFEFFFROM a\n',
  'a byte order mark before a directive': '\uFEFF# syntax=docker/dockerfile:1\nFROM a\n',
  'tabs and indentation': '\t FROM\ta \t\n\tRUN\t b\t\n',
  'a continuation at the end': 'FROM a\nRUN b \\',
  'a continuation and nothing': 'FROM a\nRUN \\\n\n',
  'a spliced keyword': 'FROM a\nRU\\\nN b\n',
  'a spliced flag': 'FROM a\nRUN --mo\\\nunt=type=cache,target=/x b\n',
  'an unterminated heredoc': 'FROM a\nRUN <<E\nb\n',
  'a heredoc without a body': 'FROM a\nRUN <<E\nE\n',
  'a NUL and an astral character': 'FROM a\0\nRUN \u{1F40B}\n',
  'a lone surrogate': 'FROM a\uD800\n',
  'separators of other alphabets': 'FROM\u00a0a\u2028RUN b\u0085\n',
  'an unknown instruction': 'FROM a\nFETCH b\n',
  'a keyword that is a property of every object': 'FROM a\ntoString b\n__proto__ c\n',
};

describe.each(Object.entries(texts))('%s', (_, text) => {
  const { file } = parse(text);

  it('prints as it was read', () => expect(print(file)).toBe(text));

  it('is plain data', () => expect(JSON.parse(JSON.stringify(file))).toEqual(file));

  it('is visited through the one table of children', () => {
    const visited: Node[] = [];
    walk(file, (node) => visited.push(node));
    expect(new Set(visited).size).toBe(visited.length);
    expect(visited.every((node) => node.kind in keys)).toBe(true);
  });
});

it('a deep and a long file', () => {
  const long = `FROM a\n${'RUN b \\\n # c\n && d\n'.repeat(20_000)}`;
  const wide = `FROM a\nRUN b${' \\\n && c'.repeat(20_000)}\n`;
  for (const text of [long, wide]) expect(print(parse(text).file)).toBe(text);
});
