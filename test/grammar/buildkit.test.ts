/** A sample of what `npm run conformance` compares in full: BuildKit's own tests, and what it made of real files. */
import { describe, expect, it } from 'vitest';
import { compareFiles } from '../conformance/files.ts';
import { hasCorpus, readCorpus } from '../conformance/oracle.ts';
import type { Aspect } from '../conformance/score.ts';
import { compareTests } from '../conformance/tests.ts';
import { absent } from '../corpus/read.ts';

if (!hasCorpus()) console.warn(absent);

/** One file of so many. */
const every = 16;

describe.skipIf(!hasCorpus())('BuildKit', () => {
  it('passes its own tests', () => expect(disagreements(compareTests())).toEqual([]));

  it('reads a sample of real files as we do', () => {
    const files = compareFiles();
    for (const [index, { file, oracle }] of readCorpus().entries())
      if (index % every === 0) files.compare(file.text, oracle);
    expect(disagreements(files.aspects())).toEqual([]);
  });
});

function disagreements(aspects: readonly Aspect[]): readonly string[] {
  return aspects
    .filter(({ target }) => target !== undefined)
    .flatMap(({ name, differences }) => differences.map(({ where, what }) => `${name}: ${where}: ${what}`));
}
