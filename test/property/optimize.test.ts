/** The optimizer on any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optimize, type Level } from '../../src/index.ts';
import { faultOf, firstError, rejects } from '../golden/checks.ts';
import { anyText, dockerfile } from './dockerfile-texts.ts';
import { bounded, patience } from './settings.ts';

const level = fc.constantFrom<Level[]>(1, 2, 3);

describe('optimize', () => {
  it(
    'throws on no text, and a second run of it finds nothing',
    () => {
      fc.assert(
        fc.property(anyText, level, (text, level) => {
          expect(faultOf(text, optimize(text, { level }), { level })).toBeUndefined();
        }),
        bounded(400, 12),
      );
    },
    patience(12),
  );

  it(
    'finds no fault in itself',
    () => {
      fc.assert(
        fc.property(dockerfile, level, (text, level) => {
          if (firstError(text) !== undefined) return;
          const { diagnostics } = optimize(text, { level });
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        }),
        bounded(300, 8),
      );
    },
    patience(8),
  );

  it(
    'is deterministic, and keeps what BuildKit rejects',
    () => {
      fc.assert(
        fc.property(anyText, level, (text, level) => {
          const result = optimize(text, { level });
          expect(optimize(text, { level })).toEqual(result);
          if (firstError(text) !== undefined) expect(result.code).toBe(text);
        }),
        bounded(200, 8),
      );
    },
    patience(8),
  );

  it(
    'leaves out what is vetoed',
    () => {
      fc.assert(
        fc.property(dockerfile, level, fc.nat(), (text, level, place) => {
          const { rewrites } = optimize(text, { level });
          const vetoed = rewrites[place % Math.max(1, rewrites.length)];
          if (vetoed === undefined) return;
          const options = { level, veto: [vetoed.id] };
          const without = optimize(text, options);
          expect(without.rewrites.map(({ id }) => id)).not.toContain(vetoed.id);
          expect(rejects(text, without)).toBeUndefined();
        }),
        bounded(300, 8),
      );
    },
    patience(8),
  );

  it(
    'stops after as many rewrites as it may make',
    () => {
      fc.assert(
        fc.property(dockerfile, level, fc.nat(4), (text, level, limit) => {
          const all = optimize(text, { level });
          const some = optimize(text, { level, limit });
          expect(some.rewrites.length).toBeLessThanOrEqual(limit);
          expect(some.rewrites.map(({ id }) => id)).toEqual(all.rewrites.slice(0, limit).map(({ id }) => id));
          expect(rejects(text, some)).toBeUndefined();
        }),
        bounded(200, 8),
      );
    },
    patience(8),
  );
});
