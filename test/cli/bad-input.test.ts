import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dockopt, folder, program } from './program.ts';

const good = 'FROM python:3.11\nRUN pip install flask\n';

/** What is wrong with a text, and the one line that says so. */
const texts: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['an empty file', '', /^bad:1: file with no instructions — start with FROM$/],
  ['comments only', '# a\n\n# b\n', /^bad:\d: file with no instructions — start with FROM$/],
  ['a binary file', Buffer.from('FROM a\n\x7fELF\0\x01'), /^bad:2: a NUL byte: this is a binary file — /],
  ['UTF-16', Buffer.from('\uFEFFFROM a\n', 'utf16le'), /^bad:1: the text is UTF-16 — .*iconv/],
  ['no FROM', 'RUN echo a\n', /^bad:1: no build stage in current context — put FROM above it/],
  ['an unknown instruction', 'FROM a\n\nRUNN b\n', /^bad:3: unknown instruction: RUNN — did you mean RUN\?$/],
  [
    'a continuation that is missing',
    'FROM a\nRUN b &&\n  c\n',
    /^bad:3: unknown instruction: c — if the line continues the one above, end that one with \\/,
  ],
  ['an unknown flag', 'FROM a\nRUN --mout=type=cache b\n', /^bad:2: .*mout.* — /],
  [
    'a heredoc without its end',
    'FROM a\nRUN <<EOF\necho b\n',
    /^bad:2: unterminated heredoc — end the heredoc/,
  ],
  ['operands that are missing', 'FROM a\nWORKDIR\n', /^bad:2: WORKDIR requires exactly one argument — /],
  ['a line that is too long', `FROM a\nRUN ${'x'.repeat(65_536)}\n`, /^bad:2: .*65535 — break the line/],
  ['only ARG', 'ARG a\n', /^bad:1: dockerfile contains no stages to build — put FROM above it/],
  [
    'an unterminated quote',
    'FROM a\nENV B="c\nRUN d\n',
    /^bad:2: .* matching double-quote — close the quote$/,
  ],
  ['a directive given twice', '# escape=\\\n# escape=\\\nFROM a\n', /^bad:2: only one escape .* — /],
];

describe('a text that BuildKit rejects', () => {
  it.each(texts)('%s: one line, exit 2, nothing written', (_, text, line) => {
    const cwd = folder();
    fs.writeFileSync(join(cwd, 'bad'), text);
    for (const mode of [['-o', 'out'], ['--write'], ['--diff'], ['--check'], []]) {
      const { code, out, err } = dockopt(['bad', ...mode], { cwd });
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^dockopt: error: [^\n]*\n$/);
      expect(err.slice('dockopt: error: '.length, -1)).toMatch(line);
    }
    expect(fs.readdirSync(cwd)).toEqual(['bad']);
    expect(fs.readFileSync(join(cwd, 'bad'))).toEqual(Buffer.from(text));
  });

  it('every problem is told with --verbose', () => {
    const cwd = folder();
    fs.writeFileSync(join(cwd, 'bad'), 'FROM a\nRUNN b\nCOPPY c d\n');
    const { err } = dockopt(['--verbose', 'bad'], { cwd });
    expect(err.split('\n')).toHaveLength(3);
    expect(err).toContain('bad:3: unknown instruction: COPPY — did you mean COPY?');
  });
});

describe('a text that BuildKit accepts and that is not understood', () => {
  it.each([
    [
      'a newer instruction',
      '# syntax=docker/dockerfile:1.99\nFROM a\nFROBNICATE b\nRUN pip install c\n',
      /note: f:3: /,
    ],
    [
      'another language',
      '# syntax=example.com/other:1\nFROM a\nRUN pip install c\n',
      /note: f:1: .*example\.com/,
    ],
    [
      'a script for another program',
      'FROM a\nRUN <<EOF\n#!/usr/bin/env python\nprint(1)\nEOF\n',
      /note: f:2: /,
    ],
    ['a quote that the shell misses', 'FROM a\nRUN echo "b\n', /note: f:2: /],
  ])('is kept, with a note and exit 0: %s', (_, text, line) => {
    const cwd = folder();
    fs.writeFileSync(join(cwd, 'f'), text);
    const { code, out, err } = dockopt(['f'], { cwd });
    expect([code, out]).toEqual([0, text]);
    expect(err).toMatch(line);
  });
});

describe('files', () => {
  const cwd = folder();
  fs.writeFileSync(join(cwd, 'good'), good);
  fs.mkdirSync(join(cwd, 'project'));
  fs.writeFileSync(join(cwd, 'project', 'Dockerfile'), good);

  it.each([
    [['missing'], 'missing: there is no such file — check the path'],
    [['project'], 'project: is a directory — did you mean project/Dockerfile?'],
    [['good/x'], 'good/x: cannot be read (a part of its path is not a folder) — check its permissions'],
    [['good', '-o', 'no/such/out'], 'no/such/out: its folder does not exist — create the folder first'],
    [['good', '-o', 'project'], 'project: the output is a directory — name a file in it'],
    [['good', '-o', 'new/'], 'new/: the output is a directory — name a file in it'],
    [['good', '--context', 'nowhere'], 'nowhere: is no folder — give the folder of the build context'],
  ])('%j', (words, line) => {
    expect(dockopt(words, { cwd })).toEqual({ code: 2, out: '', err: `dockopt: error: ${line}\n` });
    expect(fs.readdirSync(cwd).sort()).toEqual(['good', 'project']);
  });

  it.runIf(process.getuid?.() === 0)('without permission', () => {
    const closed = folder();
    fs.chmodSync(join(program, '..', '..'), 0o755);
    fs.writeFileSync(join(closed, 'secret'), good, { mode: 0o600 });
    fs.writeFileSync(join(closed, 'open'), good, { mode: 0o644 });
    fs.chmodSync(closed, 0o755);
    const run = (...words: string[]): string => dockopt(words, { cwd: closed, uid: 65_534 }).err;
    expect(run('secret')).toBe(
      'dockopt: error: secret: cannot be read (permission denied) — check its permissions\n',
    );
    expect(run('open', '-o', 'out')).toMatch(
      /^dockopt: error: out: cannot be written \(permission denied\) — /,
    );
    expect(run('--write', 'open')).toMatch(
      /^dockopt: error: open: cannot be written \(permission denied\) — /,
    );
    expect(fs.readdirSync(closed).sort()).toEqual(['open', 'secret']);
  });

  it('of 10 MB are read', () => {
    const text = `FROM scratch\n${`RUN echo ${'a'.repeat(9990)}\n`.repeat(1000)}`;
    const { code, out, err } = dockopt(['-', '-O1'], { input: text });
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(9_000_000);
    expect(err).toContain('stdin: ');
  });
});
