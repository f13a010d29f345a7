/** One pass on one frozen file: what it finds, what of it may be applied, and the file with that applied. */
import type { File, Instruction, Span } from '../grammar/ast.ts';
import { edit, originOf, source, type Changes } from '../grammar/index.ts';
import type { Positions } from '../grammar/index.ts';
import { levelOf, type Assumption } from './assume.ts';
import { factsOf } from './facts/facts.ts';
import { identify } from './identity.ts';
import type { Missed, Pass, Rewrite } from './pass.ts';
import type { Refusal, Suggestion } from './result.ts';
import { suppressed } from './suppress.ts';
import type { World } from './world.ts';

/** A rewrite with its name. */
export interface Candidate {
  readonly pass: Pass;
  readonly rewrite: Rewrite;
  readonly id: string;
  readonly spans: readonly Span[];
  readonly line: number;
}

/** What one round of a pass came to. */
export interface Round {
  readonly file: File;
  /** Granted, in source order, no two of them on one instruction. */
  readonly candidates: readonly Candidate[];
  readonly suggestions: readonly Suggestion[];
  readonly refused: readonly Refusal[];
  readonly suppressed: readonly Refusal[];
}

export interface Setting {
  readonly text: string;
  readonly at: Positions;
  readonly world: World;
  readonly granted: ReadonlySet<Assumption>;
  /** Ids that are not to be applied. */
  readonly barred: ReadonlySet<string>;
  /** How many rewrites a pass has had applied on the same spans. */
  readonly applied: ReadonlyMap<string, number>;
}

/** Runs a pass to its end on a file. @throws whatever the pass throws: a bug in it */
export function drain(pass: Pass, file: File, setting: Setting): Round {
  const candidates: Candidate[] = [];
  const suggestions: Suggestion[] = [];
  const refused: Refusal[] = [];
  const ignored: Refusal[] = [];
  const taken = new Set<Instruction>();
  const seen = new Map<string, number>();
  for (const found of pass.run(factsOf(file, setting.world))) {
    if (found.kind === 'missed') {
      refused.push(refusal(pass, found, setting));
      continue;
    }
    const spans = originOf(found.targets);
    const key = spansKey(pass, spans);
    const before = (setting.applied.get(key) ?? 0) + (seen.get(key) ?? 0);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    const candidate: Candidate = {
      pass,
      rewrite: found,
      id: identify(pass.name, spans, setting.text, before),
      spans,
      line: setting.at.line(spans[0]?.start ?? 0),
    };
    if (setting.barred.has(candidate.id)) continue;
    if (suppressed(pass.name, found.targets)) {
      const span = spans[0] ?? { start: 0, end: 0 };
      const because = `left alone as the comment above asks: ${found.because}`;
      ignored.push({ pass: pass.name, reason: 'ignored', because, span, line: candidate.line });
    } else if (found.assumes.some((name) => !setting.granted.has(name)))
      suggestions.push(suggestion(candidate, setting));
    else if (!found.targets.some((target) => taken.has(target))) {
      for (const target of found.targets) taken.add(target);
      candidates.push(candidate);
    }
  }
  return { file, candidates, suggestions, refused, suppressed: ignored };
}

/** What tells apart the rewrites of one pass on the same original text. */
export function spansKey(pass: Pass, spans: readonly Span[]): string {
  return `${pass.name} ${spans.map(({ start }) => start).join(' ')}`;
}

/** The file with rewrites applied that do not overlap. */
export function apply(file: File, candidates: readonly Candidate[]): File {
  const changes = new Map<Instruction, readonly Instruction[]>();
  const absorbed = new Set<Instruction>();
  for (const { rewrite } of candidates)
    for (const [index, target] of rewrite.targets.entries()) {
      changes.set(target, rewrite.replacements[index] ?? []);
      if (rewrite.absorbs === true) absorbed.add(target);
    }
  return edit(file, changes satisfies Changes, absorbed);
}

function refusal(pass: Pass, missed: Missed, setting: Setting): Refusal {
  const span = missed.node.origin[0] ?? { start: 0, end: 0 };
  const { reason, because } = missed;
  return { pass: pass.name, reason, because, span, line: setting.at.line(span.start) };
}

/** What a report says of a rewrite, applied or not. */
export function described({ pass, rewrite, id, spans, line }: Candidate): Description {
  const { law, assumes, because, evidence, saves } = rewrite;
  const covers = rewrite.covers ?? {};
  const level = levelOf(assumes);
  return { id, pass: pass.name, law, level, assumes, covers, because, evidence, spans, line, saves };
}

type Description = Omit<Suggestion, 'grant' | 'before' | 'after'>;

function suggestion(candidate: Candidate, { granted }: Setting): Suggestion {
  const { rewrite } = candidate;
  return {
    ...described(candidate),
    grant: rewrite.assumes.filter((name) => !granted.has(name)),
    before: rewrite.targets.map(source).join('\n'),
    after: rewrite.replacements.flat().map(source).join('\n'),
  };
}
