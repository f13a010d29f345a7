/** What the passes make of the goldens is accepted: each round as the driver would hand it over. */
import { describe, expect, it } from 'vitest';
import type { File } from '../../../grammar/ast.ts';
import { parse, positions } from '../../../grammar/index.ts';
import { pipeline } from '../../../passes/index.ts';
import { granted } from '../../../src/assume.ts';
import type { Pass } from '../../../src/pass.ts';
import { apply, drain, type Setting } from '../../../src/rounds.ts';
import { verify } from '../../../src/verify/verify.ts';
import {
  passCases,
  passFolders,
  pipelineCases,
  pipelineFolders,
  type GoldenCase,
} from '../../golden/cases.ts';

const cases = [...passFolders.flatMap(passCases), ...pipelineFolders.flatMap(pipelineCases)].filter(
  ({ expected }) => expected.kind === 'changes',
);
let rewrites = 0;

describe('goldens', () => {
  it.each(cases)('$options.passes $name', ({ text, options }) => {
    const passes = pipeline.filter(({ name }) => options.passes?.includes(name) !== false);
    expect(rounds(passes, text, options)).toEqual([]);
  });

  it('are many rewrites', () => expect(rewrites).toBeGreaterThan(40));
});

/** The rejections over all rounds, which are applied whatever is said of them. */
function rounds(passes: readonly Pass[], text: string, options: GoldenCase['options']): readonly unknown[] {
  const world = options.world ?? {};
  const setting: Setting = {
    text,
    at: positions(text),
    world,
    granted: granted(options.level ?? 2, options.assume, options.withdraw),
    barred: new Set(),
    applied: new Map(),
  };
  let file: File = parse(text).file;
  const rejections: unknown[] = [];
  for (const pass of passes)
    for (let round = 0; round < 20; round += 1) {
      const { candidates } = drain(pass, file, setting);
      if (candidates.length === 0) break;
      const after = apply(file, candidates);
      const claims = candidates.map(({ id, rewrite }) => ({ id, ...rewrite }));
      rejections.push(...verify(file, after, claims, world));
      rewrites += candidates.length;
      file = after;
    }
  return rejections;
}
