import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dockopt, folder, program } from './program.ts';

const before = 'FROM python:3.11\n# the web part\nRUN pip install flask\n';
const after = 'FROM python:3.11\n# the web part\nRUN pip install --no-cache-dir flask\n';
const clean = 'FROM python:3.11\nCMD ["python3"]\n';
/** One pass, so that the texts above stay true whatever passes are added. */
const one = ['--passes', 'prevent-leftovers'];

/** A folder with a Dockerfile in it. */
function given(text: string, name = 'Dockerfile'): { readonly cwd: string; readonly path: string } {
  const cwd = folder();
  const path = join(cwd, name);
  fs.writeFileSync(path, text);
  return { cwd, path };
}

const read = (path: string): string => fs.readFileSync(path, 'utf8');

describe('where the text goes', () => {
  it('to standard output, the summary to standard error', () => {
    const { cwd } = given(before);
    const { code, out, err } = dockopt([...one, 'Dockerfile'], { cwd });
    expect([code, out]).toEqual([0, after]);
    expect(err).toContain('Dockerfile: 1 rewrite');
    expect(err).toMatch(/line 3 +prevent-leftovers +.*saves about/);
    expect(err).toContain('caches-unread');
  });

  it('from standard input', () => {
    const { code, out, err } = dockopt([...one, '-', '--stdin-filename', 'api/Dockerfile'], {
      input: before,
    });
    expect([code, out]).toEqual([0, after]);
    expect(err).toContain('api/Dockerfile: 1 rewrite');
  });

  it('to a file with -o', () => {
    const { cwd, path } = given(before);
    const { code, out, err } = dockopt([...one, 'Dockerfile', '-o', 'out'], { cwd });
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('prevent-leftovers');
    expect([read(path), read(join(cwd, 'out'))]).toEqual([before, after]);
  });

  it('an unchanged file is still written to -o', () => {
    const { cwd } = given(clean);
    const { code, err } = dockopt(['Dockerfile', '-o', 'out'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('nothing to rewrite');
    expect(read(join(cwd, 'out'))).toBe(clean);
  });

  it('-o - is standard output, and a pipe is written to', () => {
    const { cwd } = given(before);
    expect(dockopt([...one, 'Dockerfile', '-o', '-'], { cwd }).out).toBe(after);
    const words = [...one, '--quiet', 'Dockerfile', '-o', '/dev/stdout'];
    const piped = ['-c', '"$0" "$@" | cat', process.execPath, program, ...words];
    expect(execFileSync('sh', piped, { cwd, encoding: 'utf8' })).toBe(after);
  });

  it('./Dockerfile when no file is named', () => {
    const { cwd } = given(before);
    expect(dockopt(one, { cwd })).toMatchObject({ code: 0, out: after });
  });

  it('help and exit 2 when there is none', () => {
    const { code, out, err } = dockopt([], { cwd: folder() });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: dockopt');
  });

  it('nothing is said with --quiet', () => {
    const { cwd } = given(before);
    expect(dockopt([...one, '--quiet', 'Dockerfile'], { cwd })).toEqual({ code: 0, out: after, err: '' });
  });

  it('works with standard error on a device', () => {
    const { cwd } = given(before);
    const text = execFileSync('sh', ['-c', '"$0" "$@" 2>/dev/null', process.execPath, program, ...one], {
      cwd,
      encoding: 'utf8',
    });
    expect(text).toBe(after);
  });

  it('a reader that leaves is no error', () => {
    const { cwd } = given(`FROM a\n${'# a comment\n'.repeat(100_000)}`);
    const { stdout, stderr } = spawnSync(
      'sh',
      [
        '-c',
        '{ "$0" "$@"; echo "exit $?" >&2; } | head -n 1',
        process.execPath,
        program,
        '--quiet',
        'Dockerfile',
      ],
      { cwd, encoding: 'utf8' },
    );
    expect([stdout, stderr]).toEqual(['FROM a\n', 'exit 0\n']);
  });
});

describe('--write', () => {
  it('replaces the file and keeps its mode', () => {
    const { cwd, path } = given(before);
    fs.chmodSync(path, 0o750);
    const { code, out } = dockopt([...one, '--write', 'Dockerfile'], { cwd });
    expect([code, out, read(path)]).toEqual([0, '', after]);
    expect(fs.statSync(path).mode & 0o7777).toBe(0o750);
    expect(fs.readdirSync(cwd)).toEqual(['Dockerfile']);
  });

  it('leaves an unchanged file alone', () => {
    const { cwd, path } = given(clean);
    fs.utimesSync(path, 1000, 1000);
    expect(dockopt(['--write', 'Dockerfile'], { cwd }).code).toBe(0);
    expect(fs.statSync(path).mtimeMs).toBe(1_000_000);
  });

  it('is what -o does when it names the input', () => {
    const { cwd, path } = given(before);
    fs.mkdirSync(join(cwd, 'x'));
    expect(dockopt([...one, 'Dockerfile', '-o', 'x/../Dockerfile'], { cwd })).toMatchObject({
      code: 0,
      out: '',
    });
    expect(read(path)).toBe(after);
  });

  it('goes through a symbolic link to its target', () => {
    const { cwd, path } = given(before, 'real');
    fs.symlinkSync('real', join(cwd, 'link'));
    expect(dockopt([...one, '--write', 'link'], { cwd }).code).toBe(0);
    expect(fs.lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true);
    expect(read(path)).toBe(after);
  });

  it('so does -o, also where the target does not exist yet', () => {
    const { cwd } = given(before);
    fs.symlinkSync('later', join(cwd, 'link'));
    expect(dockopt([...one, 'Dockerfile', '-o', 'link'], { cwd }).code).toBe(0);
    expect(fs.lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true);
    expect(read(join(cwd, 'later'))).toBe(after);
  });

  it('keeps line endings and BOM', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { cwd, path } = given(windows(before));
    expect(dockopt([...one, '--write', 'Dockerfile'], { cwd }).code).toBe(0);
    expect(read(path)).toBe(windows(after));
  });

  it('takes several files, and a bad one does not stop the rest', () => {
    const { cwd, path } = given(before);
    fs.writeFileSync(join(cwd, 'bad'), 'FROM a\nRUNN b\n');
    fs.writeFileSync(join(cwd, 'good'), before);
    const { code, err } = dockopt([...one, '--write', 'Dockerfile', 'bad', 'missing', 'good'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('bad:2: unknown instruction: RUNN — did you mean RUN?');
    expect(err).toContain('missing: there is no such file');
    expect(err).toContain('2 of 4 files changed, 2 with errors');
    expect([read(path), read(join(cwd, 'bad')), read(join(cwd, 'good'))]).toEqual([
      after,
      'FROM a\nRUNN b\n',
      after,
    ]);
  });
});

describe('--check', () => {
  it('exits 1 when a file would change, and writes nothing', () => {
    const { cwd, path } = given(before);
    const { code, out, err } = dockopt([...one, '--check', 'Dockerfile'], { cwd });
    expect([code, out, read(path)]).toEqual([1, '', before]);
    expect(err).toContain('would change, 1 rewrite');
  });

  it('exits 0 when none would', () => {
    const { cwd } = given(clean);
    expect(dockopt(['--check', 'Dockerfile'], { cwd })).toMatchObject({ code: 0, out: '' });
  });

  it('the highest exit code of several files counts', () => {
    const { cwd } = given(before);
    fs.writeFileSync(join(cwd, 'bad'), 'FROM a\nRUNN b\n');
    fs.writeFileSync(join(cwd, 'clean'), clean);
    expect(dockopt([...one, '--check', 'clean', 'Dockerfile'], { cwd }).code).toBe(1);
    expect(dockopt([...one, '--check', 'bad', 'Dockerfile', 'clean'], { cwd }).code).toBe(2);
  });
});

describe('--diff', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['a plain file', 'Dockerfile', before, after],
    ['a file in a folder', 'services/api/Dockerfile', before, after],
    ['a name with a blank', 'my Dockerfile', before, after],
    ['a name beyond ASCII', 'Dökerfile', before, after],
    ['CRLF', 'Dockerfile', before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n')],
    ['no final newline', 'Dockerfile', before.trimEnd(), after.trimEnd()],
  ];
  it.each(cases)('git applies it: %s', (_, name, old, current) => {
    const cwd = folder();
    const path = join(cwd, name);
    fs.mkdirSync(join(path, '..'), { recursive: true });
    fs.writeFileSync(path, old);
    const { code, out } = dockopt([...one, '--diff', `./${name}`], { cwd });
    expect(code).toBe(1);
    expect(read(path)).toBe(old);
    execFileSync('git', ['apply', '-'], {
      cwd,
      input: out,
      env: { ...process.env, GIT_DIR: '/nonexistent' },
    });
    expect(read(path)).toBe(current);
  });

  it('is empty, with exit 0, when nothing changes', () => {
    const { cwd } = given(clean);
    expect(dockopt(['--diff', 'Dockerfile'], { cwd })).toMatchObject({ code: 0, out: '' });
  });

  it('goes with -o: both', () => {
    const { cwd } = given(before);
    const { code, out } = dockopt([...one, 'Dockerfile', '-o', 'out', '--diff'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('+RUN pip install --no-cache-dir flask\n');
    expect(read(join(cwd, 'out'))).toBe(after);
  });

  it('names an absolute path without its first slash', () => {
    const { path } = given(before);
    expect(dockopt([...one, '--diff', path], { cwd: folder() }).out).toContain(`--- a${path}\n`);
  });
});

describe('bytes', () => {
  it('that are not UTF-8 stay as they are, and that is said', () => {
    const latin = Buffer.from(before.replace('web part', 'caf\xe9 \xff\xa0 \u2603'), 'latin1');
    const { code, out, err } = dockopt([...one, '-'], { input: latin });
    expect(code).toBe(0);
    expect(out).toBe(latin.toString('latin1').replace('install', 'install --no-cache-dir'));
    expect(err).toContain('note: stdin:2: byte 0xe9 is not UTF-8');
  });

  it('O0 changes nothing', () => {
    const { cwd } = given(before);
    const { out, err } = dockopt(['-O0', 'Dockerfile'], { cwd });
    expect(out).toBe(before);
    expect(err).toContain('left as it is at -O0');
  });
});
