import { describe, expect, it } from 'vitest';
import { differences, type Difference } from '../../../src/verify/build/compare.ts';
import { snapshot, type Made } from './image.ts';

const directory = { type: 'directory' } as const;

async function found(
  before: Readonly<Record<string, Made>>,
  after: Readonly<Record<string, Made>>,
  times: readonly number[] = [],
): Promise<readonly string[]> {
  const list = differences(await snapshot(before), await snapshot(after), new Set(times));
  return list.map(short);
}

function short(difference: Difference): string {
  return difference.kind === 'config'
    ? `config ${difference.key}`
    : `${difference.aspect} ${difference.path}`;
}

describe('differences', () => {
  it('are none between an image and itself', async () => {
    const files = { 'etc/': directory, 'etc/a': 'x', 'etc/b': { type: 'link', linkname: 'etc/a' } } as const;
    expect(await found(files, files)).toEqual([]);
  });

  it('take ./ and a slash at the end for the same path', async () => {
    expect(await found({ './etc/': directory }, { etc: directory })).toEqual([]);
  });

  const pairs: readonly (readonly [string, Made, Made, string])[] = [
    ['content', 'a', 'b', 'content'],
    ['mode', { mode: 0o644 }, { mode: 0o600 }, 'mode'],
    ['setuid', { mode: 0o4755 }, { mode: 0o755 }, 'mode'],
    ['user', { uid: 0 }, { uid: 33 }, 'owner'],
    ['group', { gid: 0 }, { gid: 33 }, 'owner'],
    ['target', { type: 'symlink', linkname: 'a' }, { type: 'symlink', linkname: 'b' }, 'content'],
    ['xattr', {}, { pax: { 'SCHILY.xattr.security.capability': 'x' } }, 'attributes'],
    ['type', { type: 'fifo', mode: 0o644 }, { type: 'character-device', mode: 0o644 }, 'type'],
  ];
  it.each(pairs)('show the %s', async (_, before, after, aspect) => {
    expect(await found({ f: before }, { f: after })).toEqual([`${aspect} /f`]);
  });

  it('show what only one side has', async () => {
    expect(await found({ a: '' }, { b: '' })).toEqual(['presence /a', 'presence /b']);
  });

  it('show a hard link that became two files', async () => {
    const linked = { a: 'x', b: { type: 'link', linkname: 'a' } } as const;
    expect(await found(linked, { a: 'x', b: 'x' })).toEqual(['links /b']);
  });

  it('blame only the name that is missing for a smaller group of links', async () => {
    const three = { a: 'x', b: { type: 'link', linkname: 'a' }, c: { type: 'link', linkname: 'a' } } as const;
    const two = { b: 'x', c: { type: 'link', linkname: 'b' } } as const;
    expect(await found(three, two)).toEqual(['presence /a']);
  });

  it('compare times only where something else than the clock gave them', async () => {
    const [old, now] = [{ mtime: new Date(1_000_000) }, { mtime: new Date(9_000_000) }];
    expect(await found({ f: old }, { f: now })).toEqual([]);
    expect(await found({ f: old }, { f: now }, [1000])).toEqual(['mtime /f']);
  });

  it('read a config key by key, whatever the order of the variables', async () => {
    const before = await snapshot({}, { Env: ['A=1', 'B=x=y'], Labels: { l: '1' }, Cmd: ['a'], User: '' });
    const after = await snapshot({}, { Env: ['B=x=y', 'A=2'], Labels: { l: '1', m: '' }, Cmd: null });
    expect(differences(before, after).map(short)).toEqual(['config Env A', 'config Cmd', 'config Labels m']);
  });
});
