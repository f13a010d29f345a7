import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dockopt, folder } from './program.ts';

const cwd = folder();
fs.writeFileSync(join(cwd, 'a'), 'FROM python:3.11\nRUN pip install flask\n');
fs.writeFileSync(join(cwd, 'b'), 'FROM python:3.11\nRUN pip install flask\n');

describe('a call that cannot be meant', () => {
  it.each([
    [['a', 'b'], '2 inputs — say what to do with them: --write, --check or --diff'],
    [['a', 'b', '-o', 'out'], '2 inputs and one output — use --write, or one -o for each input'],
    [['a', '-o', 'out', '--write'], '--write and -o name two outputs — leave one of them out'],
    [['a', '-o', 'out', '--check'], '--check writes nothing — leave out -o'],
    [['a', '--write', '--check'], '--check writes nothing — leave out --write'],
    [
      ['-', '--write'],
      '--write cannot replace standard input — leave out --write: the text goes to standard output',
    ],
    [['a', '--chekc'], "unknown option '--chekc' — did you mean --check?"],
    [['a', '-O4'], 'there is no level 4 — use -O0, -O1, -O2 or -O3'],
    [['a', '--assume', 'cache-unread'], 'there is no assumption cache-unread — did you mean caches-unread?'],
    [
      ['a', '--no-assume', 'cache-unread'],
      'there is no assumption cache-unread — did you mean caches-unread?',
    ],
    [['a', '--passes', 'merge-run'], 'there is no pass merge-run — did you mean merge-runs?'],
    [['a', '--limit', 'x'], '--limit x is no number — give a number of rewrites'],
    [['a', '--platform', 'arm'], 'arm is no platform — write it like linux/amd64'],
    [['a', '--build-arg', '=x'], '--build-arg =x has no name — write --build-arg NAME=value'],
    [['a', '--color', 'blue'], '--color blue is unknown — use auto, always, never'],
    [['a', '--cache', 'keep'], '--cache keep is unknown — use clean, mount'],
    [['explain', 'merge-run'], 'there is no pass merge-run — did you mean merge-runs?'],
  ])('%j', (words, line) => {
    expect(dockopt(words, { cwd })).toEqual({ code: 2, out: '', err: `dockopt: error: ${line}\n` });
    expect(fs.readdirSync(cwd)).toEqual(['a', 'b']);
  });

  it('an option without its value', () => {
    const { code, err } = dockopt(['a', '-o'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^dockopt: error: [^\n]*-o[^\n]* — see dockopt --help\n$/);
  });
});

describe('what may be rewritten', () => {
  const rewritten = (...words: string[]): boolean => dockopt(['a', '--check', ...words], { cwd }).code === 1;

  it('is decided by levels, assumptions, passes and the limit', () => {
    expect(rewritten()).toBe(true);
    expect(rewritten('-O1')).toBe(false);
    expect(rewritten('-O', '1', '--assume', 'caches-unread,layers-unread')).toBe(true);
    expect(rewritten('--no-assume', 'caches-unread', '--passes', 'prevent-leftovers')).toBe(false);
    expect(rewritten('--passes', 'remove-leftovers')).toBe(false);
    expect(rewritten('--limit', '0')).toBe(false);
  });

  it('--cache decides what becomes of caches', () => {
    const run = (...words: string[]): string => dockopt(['a', '-o', '-', ...words], { cwd }).out;
    const mounted = 'RUN --mount=type=cache,id=pip-python-3.11,target=/root/.cache/pip pip install flask\n';
    expect(run('--cache', 'mount', '--layers', 'keep')).toContain(mounted);
    expect(run('--cache', 'clean')).toBe(run());
    expect(run()).toContain('RUN pip install --no-cache-dir flask\n');
  });

  it('--builder decides what it understands', () => {
    const run = (...words: string[]): string =>
      dockopt(['a', '-o', '-', '--cache', 'mount', '--layers', 'keep', ...words], { cwd }).out;
    const mount = '--mount=type=cache';
    expect(run('--builder', 'buildkit')).toContain(mount);
    expect(run('--builder', 'podman')).not.toContain(mount);
    expect(run('--builder', 'buildah@1.20')).not.toContain(mount);
    expect(run('--builder', 'buildah@1.33')).toContain(mount);
    for (const wrong of ['kaniko', 'buildah@new', 'podman@5'])
      expect(dockopt(['a', '--builder', wrong], { cwd }).code).toBe(2);
  });

  it('what is withdrawn is suggested, with what would grant it', () => {
    const { err } = dockopt(['a', '--passes', 'prevent-leftovers', '--no-assume', 'caches-unread'], { cwd });
    expect(err).toContain('suggested, not made');
    expect(err).toContain('granted by --assume caches-unread');
  });
});

describe('the other commands', () => {
  it('--version and --help', () => {
    const { version } = JSON.parse(
      fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {
      version: string;
    };
    expect(dockopt(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const { code, out } = dockopt(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: dockopt');
    expect(out).toContain('Exit codes:');
  });

  it('explain says why a pass is safe, when it refuses, and how to keep it out', () => {
    const { code, out } = dockopt(['explain', 'remove-leftovers']);
    expect(code).toBe(0);
    for (const part of [
      'It stands back when',
      'caches-unread (-O2)',
      'DL3009',
      '# dockopt ignore=remove-leftovers',
    ])
      expect(out).toContain(part);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('explain knows the assumptions too', () => {
    const { out } = dockopt(['explain', 'caches-unread']);
    expect(out).toContain('Granted by -O2');
    expect(out).toContain('prevent-leftovers');
  });

  it('rules lists the passes with what they answer', () => {
    const { code, out } = dockopt(['rules']);
    expect(code).toBe(0);
    expect(out).toMatch(/^prevent-leftovers +DL3019 DL3042 /m);
  });
});

describe('reports', () => {
  it('--json prints one report on standard output and no summary', () => {
    const { code, out, err } = dockopt(['a', 'missing', '--json', '--diff'], { cwd });
    expect([code, err]).toEqual([2, 'dockopt: error: missing: there is no such file — check the path\n']);
    const report = JSON.parse(out) as { files: Record<string, unknown>[] };
    expect(report).toMatchObject({ schemaVersion: 1, tool: { name: 'dockopt' } });
    expect(report.files[0]).toMatchObject({
      path: 'a',
      exitCode: 1,
      changed: true,
      refused: [],
      diagnostics: [],
    });
    expect(report.files[0]?.['diff']).toContain('+RUN pip install --no-cache-dir flask');
    expect(report.files[1]).toEqual({
      path: 'missing',
      exitCode: 2,
      fault: { what: 'there is no such file', remedy: 'check the path' },
    });
  });

  it('colours follow --color, FORCE_COLOR and NO_COLOR, and never reach standard output', () => {
    const coloured = (words: readonly string[], env: Record<string, string>): boolean => {
      const { out, err } = dockopt(['a', ...words], { cwd, env });
      expect(out).not.toContain('\u001b');
      return err.includes('\u001b[');
    };
    expect(coloured([], {})).toBe(false);
    expect(coloured(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured([], { FORCE_COLOR: '0' })).toBe(false);
    expect(coloured(['--color=never'], { FORCE_COLOR: '1' })).toBe(false);
  });

  it('--verbose shows the evidence', () => {
    const { err } = dockopt(['a', '--passes', 'prevent-leftovers', '--verbose'], { cwd });
    expect(err).toContain('law prevent-cache');
  });
});
