import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/verify/build/compare.ts';
import { byFolder } from '../../../src/verify/build/group.ts';
import { judge, pathCover } from '../../../src/verify/build/judge.ts';
import { outcome, reportJson, reportText, size, type Report } from '../../../src/verify/build/report.ts';
import { snapshot, type Made } from './image.ts';

async function report(
  before: Readonly<Record<string, Made>>,
  after: Readonly<Record<string, Made>>,
  more: Partial<Report> = {},
): Promise<Report> {
  const [a, b] = [await snapshot(before), await snapshot(after)];
  const covers = [pathCover('caches-unread', '/cache', [])];
  const judged = judge({ before: a, after: b, differences: differences(a, b), covers });
  const image = (name: string): Report['before'] => ({ name, seconds: 1, bytes: 2_000_000, layers: 1 });
  return { engine: 'e 1', before: image('a'), after: image('b'), files: 3, judged, twice: false, ...more };
}

describe('a report', () => {
  it('says same, covered or differs', async () => {
    expect(outcome(await report({ f: '' }, { f: '' }))).toBe('same');
    expect(outcome(await report({ f: '', 'var/log/l': '' }, { f: '' }))).toBe('same');
    expect(outcome(await report({ f: '', cache: '' }, { f: '' }))).toBe('covered');
    expect(outcome(await report({ f: '1' }, { f: '2' }))).toBe('differs');
  });

  it('differs when the smoke command does', async () => {
    const run = { code: 0, stdout: 'x', stderr: '' };
    const smoke = { command: 'c', before: run, after: { ...run, code: 1 } };
    const found = await report({}, {}, { smoke });
    expect(outcome(found)).toBe('differs');
    expect(reportText(found)).toContain('smoke: c: differs');
    expect(outcome(await report({}, {}, { smoke: { ...smoke, after: run } }))).toBe('same');
  });

  it('shows what it found', async () => {
    const found = await report(
      { 'etc/a': { text: '1', mode: 0o644 }, 'usr/x': '12', 'usr/y': '12', cache: 'abc' },
      { 'etc/a': { text: '22', mode: 0o600 } },
    );
    expect(reportText(found).split('\n')).toEqual([
      'a  1 layer  2.0 MB  built in 1.0 s',
      'b  1 layer  2.0 MB  built in 1.0 s',
      'compared 3 paths and the config with e 1',
      '  1 covered by caches-unread: /cache, 3 B less',
      'only in a: 2 paths, 4 B',
      '  /usr/x    2 B',
      '  /usr/y    2 B',
      'different in both: 1 paths',
      '  /etc/a  content, 1 B → 2 B, mode 644 → 600',
      'NOT verified: the images differ',
    ]);
    expect(reportJson(found)).toMatchObject({ schemaVersion: 1, outcome: 'differs', files: 3 });
  });
});

describe('byFolder', () => {
  it('splits the largest folder first and stays within the limit', () => {
    const entries = [
      ...Array.from({ length: 9 }, (_, index) => ({ path: `/usr/share/doc/${index}`, bytes: 1 })),
      { path: '/usr/bin/gcc', bytes: 100 },
      { path: '/usr', bytes: 0 },
      { path: '/etc/x', bytes: 5 },
    ];
    const folders = byFolder(entries, 4);
    expect(folders.map(({ path, count }) => `${path} ${count}`)).toEqual([
      '/usr/bin/gcc 1',
      '/usr/share/doc 9',
      '/etc/x 1',
      '/usr 1',
    ]);
    expect(byFolder([])).toEqual([]);
  });
});

describe('size', () => {
  it.each([
    [999, '999 B'],
    [1234, '1.2 kB'],
    [207_200_000, '207 MB'],
    [99_900_000, '99.9 MB'],
  ])('writes %i as %s', (bytes, text) => expect(size(bytes)).toBe(text));
});
