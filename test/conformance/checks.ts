/** Our checks against those of BuildKit: the same rule on the same line. */
import { check } from '../../src/check/check.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { CorpusFile } from '../corpus/read.ts';
import type { Oracle } from './oracle.ts';
import { difference, tally, type Aspect } from './score.ts';

/** How often a rule is found. */
export interface RuleCount {
  readonly rule: string;
  readonly both: number;
  readonly ours: number;
  readonly theirs: number;
}

export interface CheckComparison {
  compare(file: CorpusFile, oracle: Oracle): void;
  aspects(): readonly Aspect[];
  counts(): readonly RuleCount[];
}

/** The oracle ran without a registry: its base images set nothing but PATH. */
const nothing: ReadonlyMap<string, string> = new Map();
const options = { imageVariables: () => nothing };

/** Compares findings file by file, and the reason for which the checks stop. */
export function compareChecks(): CheckComparison {
  const files = tally('checks: files', 0.995);
  const stops = tally('checks: where they stop', 1);
  const counts = new Map(rules.map(({ id }) => [id, { both: 0, ours: 0, theirs: 0 }]));
  return {
    compare({ id, text }, { lint = [], lintError }) {
      const { findings, error } = check(text, options);
      const [own, theirs] = [findings, lint].map((list) =>
        list.map(({ rule, line }) => `${rule} ${String(line)}`),
      );
      const left = [...(theirs ?? [])];
      for (const one of own ?? []) {
        const count = counts.get(one.split(' ', 1)[0] ?? '');
        const at = left.indexOf(one);
        if (at >= 0) left.splice(at, 1);
        if (count !== undefined) count[at >= 0 ? 'both' : 'ours'] += 1;
      }
      for (const one of left) {
        const count = counts.get(one.split(' ', 1)[0] ?? '');
        if (count !== undefined) count.theirs += 1;
      }
      files.count(id, difference(own?.toSorted(), theirs?.toSorted()));
      stops.count(id, difference(error, lintError));
    },
    aspects: () => [files.aspect(), stops.aspect()],
    counts: () => [...counts].map(([rule, count]) => ({ rule, ...count })),
  };
}
