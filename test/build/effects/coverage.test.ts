import { describe, expect, it } from 'vitest';
import { commandRows } from '../../../src/know/commands/index.ts';
import type { Bench } from './bench.ts';
import { benches } from './benches.ts';
import { coverage, reliedOn } from './coverage.ts';
import { exceptions } from './exceptions.ts';

const { relied, tested } = coverage(benches);
const excused = Object.values(exceptions).flat();

describe('effect rows that a law relies on', () => {
  it('have a sample that is really run, or a reason for none', () => {
    expect(relied.filter((one) => !tested.has(one) && !excused.includes(one))).toEqual([]);
  });

  it('are no exception where they have a sample, or are no row', () => {
    expect(excused.filter((one) => tested.has(one) || !relied.includes(one))).toEqual([]);
    expect(new Set(excused).size).toBe(excused.length);
  });

  it('are those that say less than everything', () => {
    const names = commandRows.map(({ names: [name = ''] }) => name);
    expect(reliedOn().length).toBeGreaterThan(names.length);
    expect(reliedOn()).toContain('tar -x');
    for (const one of ['make', 'eval', 'dd', 'apt-get', 'git']) expect(reliedOn()).not.toContain(one);
  });
});

describe('samples', () => {
  it('fit into the layers of one image, each with a text of its own', () => {
    for (const { samples, setUp } of benches) {
      expect(samples.length + setUp.length).toBeLessThan(118);
      expect(new Set(samples).size).toBe(samples.length);
    }
  });

  it('test the row and the case that they call, and no other', () => {
    const bench = (sample: string): Bench => ({ name: '', base: 'busybox', setUp: [], samples: [sample] });
    const testedBy = (sample: string): readonly string[] => [...coverage([bench(sample)]).tested].sort();
    expect(testedBy('cp a b')).toEqual(['cp']);
    expect(testedBy('cp -r a b && rm c')).toEqual(['cp -r', 'rm']);
    expect(testedBy('cd x && git fetch && rm c')).toEqual(['git fetch']);
    expect(testedBy('rm --version')).toEqual([]);
  });
});
