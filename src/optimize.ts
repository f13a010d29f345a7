/**
 * The driver. Passes run in rounds until they are silent, then the whole pipeline again, until a turn changes
 * nothing. Every round is checked by code that knows no pass; what fails is taken back and told.
 */
import type { File, Span } from '../grammar/ast.ts';
import { parse, positions, print, source, syntaxOf, typed } from '../grammar/index.ts';
import type { Problem } from '../grammar/problem.ts';
import { granted } from './assume.ts';
import { conversionProblems } from './conversion.ts';
import { fault, fromProblem, notes, type Diagnostic } from './diagnostic.ts';
import { factsOf } from './facts/facts.ts';
import { stagesOf } from './facts/stages.ts';
import { groupsOf } from './groups.ts';
import type { Pass } from './pass.ts';
import type { BaseSize, Options, Refusal, Result } from './result.ts';
import { apply, described, drain, spansKey, type Candidate, type Round, type Setting } from './rounds.ts';
import type { Claim } from './verify/claim.ts';
import { verify } from './verify/verify.ts';
import type { World } from './world.ts';

/** Turns of the whole pipeline before the driver gives up: the last checked state is the result. */
const mostTurns = 8;
/** Rounds of one pass in one turn. */
const mostRounds = 100;

/** Says what is wrong with a file in which claims were applied: nothing, when every claim holds. */
export type Judge = typeof verify;

const unknownWorld: World = Object.freeze({});

/**
 * Rewrites a Dockerfile. Pure and synchronous; never throws, whatever the text.
 * @param passes the pipeline, in order
 * @param judge what checks every round
 * @returns the new text with a reason for every change; the text unchanged when BuildKit rejects it
 */
export function optimizeWith(
  passes: readonly Pass[],
  text: string,
  options: Options = {},
  judge: Judge = verify,
): Result {
  const { file, diagnostics } = parse(text);
  const foreign = foreignSyntax(text, file);
  if (foreign !== undefined) return unchanged(text, [foreign]);
  const problems = diagnostics.length > 0 ? diagnostics : unbuildable(text, file, options.world);
  if (problems.length > 0) return unchanged(text, problems.map(fromProblem));
  return drive(passes, text, file, options, judge);
}

/** What BuildKit rejects after it has read the instructions. */
function unbuildable(text: string, file: File, world = unknownWorld): readonly Problem[] {
  return conversionProblems(file, stagesOf(file, world), positions(text));
}

function unchanged(text: string, diagnostics: readonly Diagnostic[]): Result {
  return {
    code: text,
    changed: false,
    rewrites: [],
    suggestions: [],
    refused: [],
    suppressed: [],
    diagnostics,
    groups: [],
    baseSize: undefined,
  };
}

/** A frontend that is not docker/dockerfile reads another language. */
function foreignSyntax(text: string, file: File): Diagnostic | undefined {
  const syntax = syntaxOf(text);
  if (syntax === undefined || /^(docker\.io\/)?docker\/dockerfile(-upstream)?(:|@|$)/.test(syntax))
    return undefined;
  const token = file.directives.find(({ name }) => name === 'syntax')?.token;
  const start = token === undefined ? 0 : text.indexOf(token.text);
  return notes.foreignSyntax({ start, end: start + (token?.text.length ?? 0) }, 1, syntax);
}

/** Runs the pipeline on a file that parses. */
function drive(
  passes: readonly Pass[],
  text: string,
  original: File,
  options: Options,
  judge: Judge,
): Result {
  const { level = 2, assume, withdraw, veto = [], limit = Infinity, world = unknownWorld } = options;
  const pipeline = level === 0 ? [] : passes.filter(({ name }) => options.passes?.includes(name) !== false);
  const barred = new Set(veto);
  const applied = new Map<string, number>();
  const at = positions(text);
  const setting: Setting = { text, at, world, granted: granted(level, assume, withdraw), barred, applied };
  const last = new Map<Pass, Round>();
  const failures: Refusal[] = [];
  const stopped = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const taken: (Candidate & { readonly needs: readonly string[] })[] = [];
  /** Ids of the rewrites that touched the instruction that stood at an offset. */
  const touched = new Map<number, readonly string[]>();
  let file = original;

  /** Every pass until it is silent; whether anything changed. */
  function turn(): boolean {
    const before = file;
    for (const pass of pipeline) {
      let rounds = 1;
      while (round(pass)) {
        rounds += 1;
        if (rounds <= mostRounds) continue;
        diagnostics.push(fault.restless(pass.name, mostRounds));
        break;
      }
    }
    return file !== before;
  }

  function round(pass: Pass): boolean {
    const before = last.get(pass);
    if (before?.file === file && before.candidates.length === 0) return false;
    let found: Round;
    try {
      found = drain(pass, file, setting);
    } catch (error) {
      diagnostics.push(fault.threw(pass.name, taken.length + 1, String(error)));
      last.delete(pass);
      return false;
    }
    last.set(pass, found);
    const settled = found.candidates.filter(({ spans }) => !restless(pass, spans));
    const candidates = settled.slice(0, Math.max(0, limit - taken.length));
    return candidates.length > 0 && take(candidates);
  }

  /** A pass that has changed the same text again and again is stopped there, and told. */
  function restless(pass: Pass, spans: readonly Span[]): boolean {
    const key = spansKey(pass, spans);
    if ((applied.get(key) ?? 0) < mostTurns) return false;
    if (!stopped.has(key)) diagnostics.push(fault.restless(pass.name, mostTurns));
    stopped.add(key);
    return true;
  }

  /** Applies what passes the check, less what it names; a set that fails as a whole is halved until it names one. */
  function take(candidates: readonly Candidate[]): boolean {
    const [first, ...more] = candidates;
    if (first === undefined) return false;
    const after = apply(file, candidates);
    const rejections = judge(file, after, candidates.map(claimOf), world);
    if (rejections.length === 0) {
      file = after;
      candidates.forEach(record);
      return true;
    }
    const guilty = new Map(rejections.map(({ claim, because }) => [claim, because]));
    if (more.length === 0) {
      reject(first, rejections[0]?.because ?? '');
      return false;
    }
    if (candidates.some(({ id }) => guilty.has(id))) {
      for (const candidate of candidates) {
        const wrong = guilty.get(candidate.id);
        if (wrong !== undefined) reject(candidate, wrong);
      }
      return take(candidates.filter(({ id }) => !guilty.has(id)));
    }
    const middle = candidates.length >> 1;
    const one = take(candidates.slice(0, middle));
    const other = take(candidates.slice(middle));
    return one || other;
  }

  function record(candidate: Candidate): void {
    const { pass, id, spans } = candidate;
    const needs = new Set<string>();
    for (const { start } of spans) {
      const ids = touched.get(start) ?? [];
      for (const earlier of ids) needs.add(earlier);
      touched.set(start, [...ids, id]);
    }
    const key = spansKey(pass, spans);
    applied.set(key, (applied.get(key) ?? 0) + 1);
    taken.push({ ...candidate, needs: [...needs] });
  }

  function reject({ pass, rewrite, id, spans, line }: Candidate, wrong: string): void {
    const span = spans[0] ?? { start: 0, end: 0 };
    const before = rewrite.targets.map(source).join('\n');
    barred.add(id);
    failures.push({ pass: pass.name, reason: 'failed-check', because: wrong, span, line });
    diagnostics.push(fault.rejected(pass.name, rewrite.law, wrong, before, span, line));
  }

  for (let turns = 1; turn(); turns += 1)
    if (turns === mostTurns) {
      diagnostics.push(fault.unsettled(turns));
      break;
    }
  const rounds = [...last.values()];
  const code = print(file);
  const groups = groupsOf(original, file, taken);
  const groupOf = new Map(groups.flatMap(({ rewrites }, index) => rewrites.map((id) => [id, index])));
  return {
    code,
    changed: code !== text,
    rewrites: taken.map((one, index) => ({
      number: index + 1,
      ...described(one),
      needs: one.needs,
      group: groupOf.get(one.id) ?? -1,
    })),
    suggestions: rounds.flatMap(({ suggestions }) => suggestions),
    refused: [...failures, ...rounds.flatMap(({ refused }) => refused)],
    suppressed: rounds.flatMap(({ suppressed }) => suppressed),
    diagnostics: [...diagnostics, ...remarks(original, setting)],
    groups,
    baseSize: baseSize(original, file, world),
  };
}

function claimOf({ id, rewrite }: Candidate): Claim {
  const { targets, replacements, law, assumes, covers } = rewrite;
  return { id, targets, replacements, law, assumes, ...(covers && { covers }) };
}

/** What a user should know of a file that is valid: words that are kept because they are not understood. */
function remarks(file: File, { at, world }: Setting): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const told = new Set<string>();
  const facts = factsOf(file, world);
  for (const instruction of file.instructions) {
    const span: Span = instruction.origin[0] ?? { start: 0, end: 0 };
    const view = typed(instruction);
    if (view.kind === 'unknown') found.push(notes.notUnderstood(span, at.line(span.start), view.reason));
    if (view.kind !== 'run' || view.command.form === 'exec') continue;
    const script = facts.script(instruction);
    if (script.kind === 'script' || told.has(script.reason)) continue;
    told.add(script.reason);
    found.push(notes.scriptNotRead(span, at.line(span.start), script.because));
  }
  return found;
}

function baseSize(before: File, after: File, world: World): BaseSize | undefined {
  const [old, current] = [before, after].map((file) => {
    const facts = factsOf(file, world);
    const stage = facts.stages.at(-1);
    return stage && facts.image(stage);
  });
  const [a, b] = [old?.size, current?.size];
  return a && b ? { before: a, after: b } : undefined;
}
