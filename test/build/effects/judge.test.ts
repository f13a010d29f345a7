import { describe, expect, it } from 'vitest';
import { parse } from '../../../grammar/index.ts';
import { factsOf } from '../../../src/facts/facts.ts';
import type { Member } from '../../../src/verify/build/snapshot.ts';
import { plainFile, workdir } from './bench.ts';
import { newStack } from './changes.ts';
import { judge } from './judge.ts';
import type { Moment } from './recorder.ts';
import { replacedUnseen } from './replaced.ts';

const moment: Moment = {
  passwd: ['root:x:0:0::/root:/bin/sh', 'one:x:1:1::/one:/bin/sh'],
  group: ['audio:x:29:'],
  processes: [],
  mounted: [],
  ended: ['0 '],
};

function member(path: string, type: 'file' | 'directory' | 'symlink' = 'file', content = ''): Member {
  const mode = type === 'directory' ? 0o755 : 0o644;
  return { path, type, mode, uid: 0, gid: 0, size: 1, mtime: 1, content, attributes: new Map() };
}

const base = [
  member('/usr', 'directory'),
  member('/usr/bin', 'directory'),
  member('/bin', 'symlink', 'usr/bin'),
  member('/usr/bin/tool'),
  member(workdir, 'directory'),
  member(`${workdir}/old`),
];

/** What is wrong with a sample whose layer holds some members. */
function wrongWith(
  sample: string,
  members: readonly Member[],
  after: Partial<Moment> = {},
): readonly string[] {
  const stack = newStack();
  stack.add({ command: '', members: base });
  const { real, ...layer } = stack.add({ command: '', members });
  const bench = { name: '', base: 'debian:bookworm', setUp: [], samples: [sample] };
  const { file } = parse(plainFile(bench));
  const run = file.instructions.find(({ name }) => name === 'run');
  const effects = run && factsOf(file, Object.freeze({ buildArgs: {} })).effects(run);
  if (effects === undefined) return ['not understood'];
  const shown = { ...layer, before: moment, after: { ...moment, ...after } };
  return [...judge(shown, { effects, workdir, real }), ...replacedUnseen(bench, 0, layer.changes)];
}

describe('what a layer shows beyond what the rows say', () => {
  it('is a path that nobody predicted', () => {
    expect(wrongWith('touch new', [member(`${workdir}/new`)])).toEqual([]);
    expect(wrongWith('touch new', [member('/opt/new')])).toHaveLength(1);
    expect(wrongWith('touch new', [member(`${workdir}/.wh.old`)])).toHaveLength(1);
    expect(wrongWith('rm old', [member(`${workdir}/.wh.old`)])).toEqual([]);
    expect(wrongWith('touch new', [member(`${workdir}/old`, 'file', 'other')])).toHaveLength(1);
  });

  it('is seen behind links, and not where only a time differs', () => {
    expect(wrongWith('touch /bin/new', [member('/usr/bin', 'directory'), member('/usr/bin/new')])).toEqual(
      [],
    );
    expect(wrongWith('true', [member(workdir, 'directory'), member(`${workdir}/old`)])).toEqual([]);
    expect(wrongWith('true', [member('/var/log/new')])).toEqual([]);
  });

  it('is a folder on the way only when something is predicted in it', () => {
    expect(wrongWith('mkdir -p a/b', [member(`${workdir}/a`, 'directory')])).toEqual([]);
    expect(wrongWith('mkdir -p a/b', [member(`${workdir}/c`, 'directory')])).toHaveLength(1);
  });

  it('is a hazard without a flag', () => {
    const link: Member = { type: 'link', path: `${workdir}/new`, target: `${workdir}/old` };
    expect(wrongWith('cp old new', [member(`${workdir}/old`), link])).toHaveLength(1);
    expect(wrongWith('ln old new', [member(`${workdir}/old`), link])).toEqual([]);
    expect(wrongWith('true', [member('/usr/bin/sh')]).join()).toContain('hazard shell');
    expect(wrongWith('true', [], { processes: ['tool'] }).join()).toContain('hazard daemon');
    expect(wrongWith('true', [], { mounted: ['x'] }).join()).toContain('hazard hosts');
    expect(wrongWith('true', [], { group: ['audio:x:29:one'] }).join()).toContain('hazard accounts');
    expect(wrongWith('true', [], { passwd: [...moment.passwd, 'new:x:2:2::/:/bin/sh'] })).toEqual([]);
    expect(wrongWith(`rm -r ${workdir} || true`, [member('/.wh.work')])).toEqual([]);
    expect(wrongWith('true', [member('/.wh.work')]).join()).toContain('hazard workdir');
  });

  it('is a sample that fails', () => {
    expect(wrongWith('true', [], { ended: ['1 no'] })).toEqual(['it ends with 1 no']);
  });

  it('is a command that a shell could remember in another place', () => {
    expect(wrongWith('cp old /usr/bin/new', [member('/usr/bin/new')])).toEqual([]);
    expect(wrongWith('true', [member('/usr/bin/new')]).join()).toContain('may be joined');
  });
});
