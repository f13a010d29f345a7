/** What the verifier reads of installed packages, by itself: the cases of the pass, without the pass. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../grammar/index.ts';
import { factsOf } from '../../../src/facts/facts.ts';
import { baseNeeds } from '../../../src/verify/laws/base/needs.ts';
import type { Reading } from '../../../src/verify/laws/base/reading.ts';
import { passCases, type GoldenCase } from '../../golden/cases.ts';

const cases = passCases('slim-base').filter(({ name }) =>
  /^(npm|yarn|gem|poetry|uv|requirements)-/.test(name),
);

function read({ text, options }: GoldenCase): Reading {
  const facts = factsOf(parse(text).file, options.world ?? {});
  const [stage] = facts.stages;
  const image = stage && facts.image(stage);
  const rule = image?.family?.slim;
  if (stage === undefined || image === undefined || rule === undefined) throw new Error('no full image');
  return baseNeeds(stage, image, rule, facts);
}

describe('of packages', () => {
  it.each(cases.filter(({ expected }) => expected.kind === 'keeps'))(
    '$name: something is not seen',
    (one) => {
      const { gone, unseen } = read(one);
      expect([...gone, ...unseen]).not.toEqual([]);
    },
  );
  it.each(cases.filter(({ expected }) => expected.kind === 'changes'))('$name: all is seen', (one) => {
    const { gone, unseen } = read(one);
    expect([...gone, ...unseen]).toEqual([]);
  });
});
