import { describe, expect, it } from 'vitest';
import { baseCover } from '../../../src/verify/build/base-cover.ts';
import { differences } from '../../../src/verify/build/compare.ts';
import { homesOf, judge, pathCover, undeclared, type Cover } from '../../../src/verify/build/judge.ts';
import type { Snapshot } from '../../../src/verify/build/snapshot.ts';
import { snapshot, type Made } from './image.ts';

const directory = { type: 'directory' } as const;
type Files = Readonly<Record<string, Made>>;

function verdicts(
  before: Snapshot,
  after: Snapshot,
  covers: readonly Cover[] = [],
  again?: Snapshot,
): object {
  const noise = again === undefined ? [] : differences(before, again);
  const judged = judge({ before, after, differences: differences(before, after), covers, noise });
  return Object.fromEntries(
    judged.map(({ difference, verdict }) => [
      difference.kind === 'config' ? difference.key : `${difference.aspect} ${difference.path}`,
      verdict.kind,
    ]),
  );
}

async function judged(before: Files, after: Files, ...patterns: readonly string[]): Promise<object> {
  const [a, b] = [await snapshot(before), await snapshot(after)];
  return verdicts(
    a,
    b,
    patterns.map((pattern) => pathCover('caches-unread', pattern, homesOf(a, b))),
  );
}

describe('a verdict', () => {
  it('is undeclared when nothing accounts for the difference', async () => {
    expect(await judged({ a: '1' }, { a: '2' })).toEqual({ 'content /a': 'undeclared' });
  });

  it('forgives logs, and the content of .pyc files but not their absence or mode', async () => {
    const before = {
      'var/log/apt.log': '1',
      'a.pyc': '1',
      'b.pyc': '1',
      'c.pyc': { text: '1', mode: 0o644 },
    };
    const after = { 'var/log/other.log': '2', 'a.pyc': '2', 'c.pyc': { text: '1', mode: 0o600 } };
    expect(await judged(before, after)).toEqual({
      'presence /var/log/apt.log': 'volatile',
      'presence /var/log/other.log': 'volatile',
      'content /a.pyc': 'volatile',
      'presence /b.pyc': 'undeclared',
      'mode /c.pyc': 'undeclared',
    });
  });

  it('covers the paths an assumption lists, nothing beside them', async () => {
    const before = { 'root/.cache/pip/x/y': '1', 'root/.cache/pipx': '1', 'var/lib/apt/lists/l': '1' };
    expect(await judged(before, {}, '~/.cache/pip', '/var/lib/apt/lists/*')).toEqual({
      'presence /root/.cache/pip/x/y': 'covered',
      'presence /root/.cache/pipx': 'undeclared',
      'presence /var/lib/apt/lists/l': 'covered',
    });
  });

  it('lets a folder go with the cache that is all it holds', async () => {
    const before = { 'root/.cache/': directory, 'root/.cache/pip/': directory, 'root/.cache/pip/x': '1' };
    expect(await judged(before, {}, '~/.cache/pip')).toEqual({
      'presence /root/.cache': 'covered',
      'presence /root/.cache/pip': 'covered',
      'presence /root/.cache/pip/x': 'covered',
    });
    expect(await judged({ ...before, 'root/.cache/mine': '' }, {}, '~/.cache/pip')).toMatchObject({
      'presence /root/.cache': 'undeclared',
    });
    expect(await judged({ 'srv/': directory }, {})).toEqual({ 'presence /srv': 'undeclared' });
  });

  it('looks for ~ where the config puts HOME', async () => {
    const before = await snapshot({ 'opt/me/.cache/pip/x': '1' }, { Env: ['HOME=/opt/me'] });
    const after = await snapshot({}, { Env: ['HOME=/opt/me'] });
    const cover = pathCover('caches-unread', '~/.cache/pip', homesOf(before, after));
    expect(verdicts(before, after, [cover])).toEqual({ 'presence /opt/me/.cache/pip/x': 'covered' });
  });

  it('takes what the original differs in from itself, aspect by aspect', async () => {
    const before = await snapshot({ a: { text: '1', mode: 0o644 }, b: '1' });
    const again = await snapshot({ a: { text: '2', mode: 0o644 }, b: '1' });
    const after = await snapshot({ a: { text: '3', mode: 0o600 }, b: '2' });
    expect(verdicts(before, after, [], again)).toEqual({
      'content /a': 'noise',
      'mode /a': 'undeclared',
      'content /b': 'undeclared',
    });
  });

  it('never covers the config', async () => {
    const [before, after] = [await snapshot({}, { User: 'a' }), await snapshot({}, { User: 'b' })];
    expect(verdicts(before, after, [pathCover('caches-unread', '/**', [])])).toEqual({ User: 'undeclared' });
  });
});

describe('a swap of the base', () => {
  it('covers what each side left as its base has it, and the package database', async () => {
    const full = await snapshot({ 'usr/bin/gcc': 'g', 'etc/passwd': '1', 'etc/os': 'full', lib: '1' });
    const slim = await snapshot({ 'etc/passwd': '1', 'etc/os': 'slim', lib: '1' });
    const before = await snapshot({
      'usr/bin/gcc': 'g',
      'etc/passwd': '2',
      'etc/os': 'full',
      lib: '2',
      app: '1',
      'var/lib/dpkg/status': '1',
    });
    const after = await snapshot({
      'etc/passwd': '3',
      'etc/os': 'slim',
      lib: '1',
      'var/lib/dpkg/status': '2',
    });
    expect(verdicts(before, after, [baseCover('swap', full.files, slim.files)])).toEqual({
      'presence /usr/bin/gcc': 'covered',
      'content /etc/os': 'covered',
      'content /var/lib/dpkg/status': 'covered',
      'content /etc/passwd': 'undeclared',
      'content /lib': 'undeclared',
      'presence /app': 'undeclared',
    });
  });
});

describe('undeclared', () => {
  it('keeps the differences that need an explanation', async () => {
    const [before, after] = [await snapshot({ a: '1', 'var/log/x': '1' }), await snapshot({ a: '2' })];
    const list = judge({ before, after, differences: differences(before, after), covers: [] });
    expect(undeclared(list)).toHaveLength(1);
  });
});
