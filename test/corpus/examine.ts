/** One file of the corpus, optimized and looked at from all sides. */
import { typed } from '../../grammar/index.ts';
import { optimize, parse, print, type AppliedRewrite, type Level, type Result } from '../../src/index.ts';
import {
  changesAtO0,
  editsDiffer,
  losesComments,
  losesTrack,
  rejects,
  restless,
  type Fault,
} from '../golden/checks.ts';
import { managersIn, type ManagerCounts } from './managers.ts';
import { opportunitiesIn } from './opportunities.ts';
import type { CorpusFile, OracleFile } from './read.ts';

/** What must hold of every file; anything less fails the run. */
export const promises = [
  'lossless',
  'no exception',
  'output re-parses',
  'twice is once',
  'no comment lost',
  'O0 is the identity',
  'edits give the output',
  'no internal fault',
  'unknown only where BuildKit rejects',
] as const;
export type Promised = (typeof promises)[number];

/** Firing rates: what was done of what there was to do. */
export const rates = {
  'pip caches': { pass: 'prevent-leftovers', target: 90, unit: 'pip install calls that leave a cache' },
  'pipx caches': {
    pass: 'prevent-leftovers',
    target: undefined,
    unit: 'pipx install calls that leave a cache',
  },
  'apt lists': {
    pass: 'remove-leftovers',
    target: 80,
    unit: 'updates with an install in their RUN that leave lists',
  },
  'all apt lists': { pass: 'remove-leftovers', target: undefined, unit: 'updates that leave lists' },
  'RUN pairs': { pass: 'merge-runs', target: 60, unit: 'pairs of RUNs in a row, as rewrites claim' },
  'RUN pairs gone': {
    pass: 'merge-runs',
    target: undefined,
    unit: 'pairs of RUNs in a row, fewer in the output',
  },
} as const;
export type RateName = keyof typeof rates;

/** Plain data: it travels between processes. */
export interface FileReport {
  readonly index: number;
  /** What `optimize` took. */
  readonly milliseconds: number;
  readonly broken: readonly { readonly promise: Promised; readonly detail: string }[];
  /** Whether both BuildKit and we take it, or neither does. */
  readonly agrees: boolean;
  readonly rewrites: readonly Pick<AppliedRewrite, 'pass' | 'line' | 'because' | 'assumes'>[];
  readonly refused: readonly Case[];
  readonly suggested: readonly Case[];
  readonly rates: Readonly<Record<RateName, { readonly done: number; readonly all: number }>> | undefined;
  readonly managers: Readonly<Record<string, ManagerCounts>>;
}

/** Something a pass saw and did not do. */
export interface Case {
  readonly pass: string;
  /** Of a suggestion: what would grant it. */
  readonly reason: string;
  readonly because: string;
  readonly line: number;
}

/** Never throws: an exception is a broken promise. */
export function examine(
  file: CorpusFile,
  oracle: OracleFile | undefined,
  index: number,
  level: Level,
): FileReport {
  const { text } = file;
  const broken: { promise: Promised; detail: string }[] = [];
  const check = (promise: Promised, fault: Fault): void => {
    if (fault !== undefined) broken.push({ promise, detail: fault });
  };
  const nothing = { rewrites: [], refused: [], suggested: [], rates: undefined, managers: {} };
  try {
    const { file: tree, diagnostics } = parse(text);
    check('lossless', print(tree) === text ? undefined : 'prints otherwise');
    const rejected = oracle?.instrError !== undefined;
    const unknown = tree.instructions.find((one) => typed(one).kind === 'unknown');
    check(
      'unknown only where BuildKit rejects',
      unknown && !rejected ? `${unknown.keyword.text} is not known` : undefined,
    );
    const start = performance.now();
    const result = optimize(text, { level });
    const milliseconds = performance.now() - start;
    check('output re-parses', rejects(text, result));
    check('twice is once', restless(result, { level }));
    check('no comment lost', losesComments(text, result));
    check('O0 is the identity', changesAtO0(text, {}));
    check('edits give the output', losesTrack(text, result) ?? editsDiffer(text, result));
    check('no internal fault', internalFault(text, result));
    return {
      index,
      milliseconds,
      broken,
      agrees: rejected === diagnostics.length > 0,
      rewrites: result.rewrites.map(({ pass, line, because, assumes }) => ({ pass, line, because, assumes })),
      refused: result.refused.map(({ pass, reason, because, line }) => ({ pass, reason, because, line })),
      suggested: result.suggestions.map(({ pass, grant, because, line }) => ({
        pass,
        reason: grant.join(', '),
        because,
        line,
      })),
      rates: ratesOf(text, result),
      managers: managersIn(text, result.code),
    };
  } catch (error) {
    check('no exception', error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { index, milliseconds: 0, broken, agrees: false, ...nothing };
  }
}

/** An error in a file that BuildKit takes is ours. */
function internalFault(text: string, { diagnostics }: Result): Fault {
  if (parse(text).diagnostics.length > 0) return undefined;
  return diagnostics.find(({ code }) => faults.includes(code))?.message;
}

const faults: readonly string[] = ['check-failed', 'pass-failed', 'unsettled'];

function ratesOf(text: string, { code, rewrites }: Result): NonNullable<FileReport['rates']> {
  const before = opportunitiesIn(text);
  const after = code === text ? before : opportunitiesIn(code);
  const fewer = (all: number, left: number): { done: number; all: number } => ({
    done: Math.max(0, all - left),
    all,
  });
  const joined = rewrites.map(({ spans }) => new Set(spans.map(({ start }) => start)));
  const merged = before.pairs.filter(([a, b]) =>
    joined.some((starts) => starts.has(a.start) && starts.has(b.start)),
  );
  return {
    'pip caches': fewer(before.pipCaches, after.pipCaches),
    'pipx caches': fewer(before.pipxCaches, after.pipxCaches),
    'apt lists': fewer(before.aptLists, after.aptLists),
    'all apt lists': fewer(before.allAptLists, after.allAptLists),
    'RUN pairs': { done: merged.length, all: before.pairs.length },
    'RUN pairs gone': fewer(before.pairs.length, after.pairs.length),
  };
}
