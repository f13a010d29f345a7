import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/cli/bytes.ts';
import { readContext, readIgnore } from '../../src/cli/context.ts';
import { replaceFile, sameFile } from '../../src/cli/output.ts';

const root = fs.mkdtempSync(join(tmpdir(), 'dockopt-files-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

describe('bytes', () => {
  it('any bytes survive', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(encode(decode(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('bytes that are nearly UTF-8 survive', () => {
    const nearly = fc.constantFrom(
      'é',
      '☃',
      '😀',
      '\xff',
      '\xc3',
      '\xe2\x98',
      '\xed\xa0\x80',
      '\xf0\x9f',
      'a',
    );
    fc.assert(
      fc.property(fc.array(nearly, { maxLength: 40 }), (pieces) => {
        const bytes = Buffer.concat(
          pieces.map((piece) => Buffer.from(piece, /[^\0-\xff]/.test(piece) ? 'utf8' : 'latin1')),
        );
        expect(encode(decode(bytes))).toEqual(bytes);
      }),
    );
  });

  it('what is UTF-8 is read as such, a BOM included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decode(Buffer.from(`\uFEFF${text}`))).toBe(`\uFEFF${text}`);
      }),
    );
  });

  it('among bytes that are not, characters are still characters', () => {
    expect(decode(Buffer.from('é\xff', 'latin1'))).toBe('\udce9\udcff');
    expect(decode(Buffer.concat([Buffer.from('é☃😀'), Buffer.of(0xff)]))).toBe('é☃😀\udcff');
  });
});

describe('replacing a file', () => {
  it('is refused when it changed since it was read', () => {
    const path = join(root, 'changed');
    fs.writeFileSync(path, 'newer');
    expect(replaceFile(path, Buffer.from('new'), Buffer.from('old'))?.what).toContain('changed while');
    expect(fs.readFileSync(path, 'utf8')).toBe('newer');
  });

  it('is refused when it is gone', () => {
    expect(replaceFile(join(root, 'gone'), Buffer.from('new'), Buffer.from('old'))).toBeDefined();
    expect(fs.existsSync(join(root, 'gone'))).toBe(false);
  });

  it('leaves nothing behind when it fails', () => {
    const folder = join(root, 'full');
    fs.mkdirSync(folder);
    // A name this long leaves no room for a file beside it, so the rename target is what fails.
    expect(replaceFile(join(folder, 'x'.repeat(300)), Buffer.from('new'))?.what).toContain(
      'name is too long',
    );
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('a hard link is the same file', () => {
    fs.writeFileSync(join(root, 'one'), '');
    fs.linkSync(join(root, 'one'), join(root, 'two'));
    expect(sameFile(join(root, 'one'), join(root, 'two'))).toBe(true);
    expect(sameFile(join(root, 'one'), join(root, 'changed'))).toBe(false);
    expect(sameFile(join(root, 'one'), join(root, 'absent'))).toBe(false);
  });
});

describe('the build context', () => {
  const folder = join(root, 'context');
  fs.mkdirSync(join(folder, 'src', 'deep'), { recursive: true });
  fs.mkdirSync(join(folder, 'empty'));
  fs.writeFileSync(join(folder, 'requirements.txt'), 'flask\n');
  fs.writeFileSync(join(folder, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 });
  fs.writeFileSync(join(folder, 'src', 'deep', 'a.bin'), Buffer.of(1, 0, 2));
  fs.writeFileSync(join(folder, 'src', 'latin'), Buffer.of(0xe9));
  fs.writeFileSync(join(folder, 'large.txt'), 'x'.repeat(300_000));
  fs.symlinkSync('/etc', join(folder, 'outside'));

  it('has every file with its size and mode, and the text of small text files', () => {
    const context = readContext(folder);
    expect(context).toBeInstanceOf(Map);
    expect(Object.fromEntries(context as Map<string, object>)).toEqual({
      'requirements.txt': { size: 6, mode: 0o644, text: 'flask\n' },
      'run.sh': { size: 10, mode: 0o755, text: '#!/bin/sh\n' },
      'src/deep/a.bin': { size: 3, mode: 0o644 },
      'src/latin': { size: 1, mode: 0o644 },
      'large.txt': { size: 300_000, mode: 0o644 },
      outside: { size: 4, mode: 0o777 },
    });
  });

  it('is a fault when it is no folder', () => {
    expect(readContext(join(folder, 'run.sh'))).toMatchObject({ kind: 'fault' });
  });

  it('the ignore file of the Dockerfile comes before that of the context', () => {
    const dockerfile = join(root, 'api.Dockerfile');
    expect(readIgnore(dockerfile, folder)).toBe('');
    fs.writeFileSync(join(folder, '.dockerignore'), '.git\n');
    expect(readIgnore(dockerfile, folder)).toBe('.git\n');
    fs.writeFileSync(`${dockerfile}.dockerignore`, '*\n');
    expect(readIgnore(dockerfile, folder)).toBe('*\n');
    expect(readIgnore(undefined, folder)).toBe('.git\n');
  });
});
