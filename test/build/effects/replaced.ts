/** Commands that a layer brings or takes away on PATH, and that a shell could remember where they were. */
import { parse } from '../../../grammar/index.ts';
import { factsOf } from '../../../src/facts/facts.ts';
import { joining } from '../../../src/facts/joining.ts';
import { plainFile, type Bench } from './bench.ts';
import type { Change } from './changes.ts';

const onPath = /^\/(?:usr\/local\/s?bin|usr\/s?bin)\/([^/]+)$/;

/** What is wrong: a RUN that calls a command, and then does the sample, would be joined with one that calls it again. */
export function replacedUnseen(bench: Bench, number: number, changes: readonly Change[]): readonly string[] {
  const sample = bench.samples[number] ?? '';
  return changes.flatMap(({ path, kind }) => {
    const name = onPath.exec(path)?.[1];
    // Nobody calls what dpkg-divert puts aside.
    if (name === undefined || /[^\w.+-]|\.distrib$/.test(name)) return [];
    if (kind !== 'new' && kind !== 'removed') return [];
    const { file } = parse(plainFile({ ...bench, samples: [`command -v ${name} && ${sample}`, name] }));
    const [first, second] = file.instructions.filter((one) => one.name === 'run');
    if (first === undefined || second === undefined) return [];
    const joined = joining(first, second, factsOf(file, Object.freeze({ buildArgs: {} })));
    // What the sample does may rest on `commands-ordinary`, which a replaced command would break.
    return joined.kind === 'joins' && joined.ordinary.length === 0
      ? [`it may be joined with a RUN that calls ${name}, and ${path} is ${kind}`]
      : [];
  });
}
