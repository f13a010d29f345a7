/** Parser directives: nodes at the head of the file that nothing may be put above. */
import { describe, expect, it } from 'vitest';
import { bodyText, parse, syntaxOf } from '../../grammar/index.ts';

function directives(text: string): readonly string[] {
  return parse(text).file.directives.map(({ name, value }) => `${name}=${value}`);
}

describe('directives', () => {
  it.each([
    ['one', '# syntax=docker/dockerfile:1\nFROM a\n', ['syntax=docker/dockerfile:1']],
    ['blanks around everything', '  #\t escape =  ` \nFROM a\n', ['escape=`']],
    ['any case of the name', '# EsCaPe=`\nFROM a\n', ['escape=`']],
    [
      'several',
      '# syntax=a\n# escape=`\n# check=skip=all\nFROM a\n',
      ['syntax=a', 'escape=`', 'check=skip=all'],
    ],
    ['with CRLF', '# escape=`\r\nFROM a\r\n', ['escape=`']],
    ['behind a byte order mark', '\uFEFF# escape=`\nFROM a\n', ['escape=`']],
    ['not behind a comment', '# a comment\n# escape=`\nFROM a\n', []],
    ['not behind a blank line', '\n# escape=`\nFROM a\n', []],
    ['not behind an instruction', 'FROM a\n# escape=`\n', []],
    ['not of an unknown name', '# colour=red\n# escape=`\nFROM a\n', []],
  ])('%s', (_, text, expected) => {
    expect(directives(text)).toEqual(expected);
  });

  it('that come twice are an error', () => {
    const { diagnostics } = parse('# escape=`\n# escape=`\nFROM a\n');
    expect(diagnostics.map(({ line, message }) => [line, message])).toEqual([
      [2, 'only one escape parser directive can be used'],
    ]);
  });

  it('of an escape that is none are an error', () => {
    const { diagnostics } = parse('# escape=x\nFROM a\n');
    expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([[1, 'directive']]);
  });
});

describe('the escape character', () => {
  it('continues lines', () => {
    const { file } = parse('# escape=`\nFROM a\nRUN dir `\n  C:\\\nRUN b\n');
    expect(file.instructions.map(bodyText)).toEqual(['a', 'dir   C:\\', 'b']);
    expect(file.escape).toBe('`');
  });

  it('is the backslash elsewhere', () => {
    const { file } = parse('FROM a\nRUN b `\n');
    expect(file.instructions.map(bodyText)).toEqual(['a', 'b `']);
  });
});

it.each([
  ['# syntax=docker/dockerfile:1.4\nFROM a', 'docker/dockerfile:1.4'],
  ['#!/usr/bin/env x\n# syntax=a/b\nFROM a', 'a/b'],
  ['// syntax=a/b\n', 'a/b'],
  ['{"syntax": "a/b"}', 'a/b'],
  ['# escape=`\n# syntax=a/b\nFROM a', 'a/b'],
  ['# a comment\n# syntax=a/b\nFROM a', undefined],
  ['FROM a', undefined],
])('the frontend that %j names', (text, syntax) => {
  expect(syntaxOf(text)).toBe(syntax);
});
