/** Each law: the pairs that are really built are instances of it, its counter-examples are not. */
import { describe, expect, it } from 'vitest';
import type { Assumption } from '../../../src/assume.ts';
import { lawNames, laws, type LawRow } from '../../../src/law.ts';
import { checkerOf } from '../../../src/verify/laws/index.ts';
import { counterExamples, pairs } from '../../build/laws.ts';
import { verdict } from '../wrong/claims.ts';

/** Pairs that are two rewrites of one law, or of several laws, and so no single instance. */
const several = new Set(['into two installs', 'python and a pure package', 'node and a package of scripts']);

describe.each(lawNames)('%s', (law) => {
  const row: LawRow = laws[law];

  it('has a checker, conditions and counter-examples', () => {
    expect(checkerOf(law)).toBeDefined();
    expect(row.conditions.length).toBeGreaterThan(2);
    expect(row.counterExamples.length).toBeGreaterThan(1);
  });

  it.each(row.counterExamples)('is not broken: $breaks', ({ before, after }) => {
    expect(verdict({ law, before, after })).not.toEqual([]);
  });

  const own = pairs.filter((pair) => pair.law === law && !several.has(pair.name));
  it.each(own)('holds: $name', ({ before, after, covers = [] }) => {
    // Without a CMD anything may be run in the image, which then needs this to be granted.
    const open: readonly Assumption[] = ['tags-move-together', 'packages-self-contained'];
    const cached = { assumes: ['caches-unread'], covers: { 'caches-unread': covers } } as const;
    const basis = law === 'swap-base' ? { assumes: open } : law === 'mount-cache' ? cached : {};
    expect(verdict({ law, before, after, ...basis })).toEqual([]);
  });

  it.each(counterExamples.filter((example) => example.law === law))(
    'does not hold: $name',
    ({ before, after }) => {
      expect(verdict({ law, before, after })).not.toEqual([]);
    },
  );
});

describe('laws', () => {
  it('are few', () => expect(lawNames.length).toBeLessThan(20));
  it('have no checker for a name that is none', () => {
    expect(checkerOf('drop-everything')).toBeUndefined();
    expect(checkerOf('constructor')).toBeUndefined();
  });
});
