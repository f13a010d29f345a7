/**
 * Wrong rewrites made by machine: each guard of each pass is turned off in turn, and the passes run on the goldens and
 * on the corpus. What such a compiler rewrites and ours does not is presumed wrong: how much of it does the static
 * verifier, which is left as it is, reject? What it accepts is listed, less what is only laid out otherwise, and really
 * built on request: what gives the same image was not wrong (the guard is one of policy, or more careful than it need be).
 *
 *     npm run mutants [-- --every 40] [--only TEXT] [--show 3] [--json FILE] [--build] [--pairs 3]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { print } from '../../../grammar/index.ts';
import { pipeline } from '../../../passes/index.ts';
import { failed } from '../../../src/cli/engine/failure.ts';
import { factsOf } from '../../../src/facts/facts.ts';
import type { Pass } from '../../../src/pass.ts';
import { apply, drain, type Candidate } from '../../../src/rounds.ts';
import { verify } from '../../../src/verify/verify.ts';
import { openWorkshop, type Workshop } from '../../build/workshop.ts';
import { guardedBy, passIn, type Change } from './guarded.ts';
import { guardsOf, probed, type Guard } from './guards.ts';
import { key, momentsOf, texts, wordsOf, type Moment } from './moments.ts';
import { planFor, rebuilt, type Output, type Plan, type Verdict } from './rebuild.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** More outputs of one guard than these are only counted. */
const mostKept = 12;

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    only: { type: 'string' },
    show: { type: 'string', default: '2' },
    json: { type: 'string' },
    build: { type: 'boolean', default: false },
    pairs: { type: 'string', default: '3' },
  },
});

/** A pass without one of its guards, and what came of it. */
interface Mutant {
  readonly pass: Pass;
  readonly guard: Guard;
  readonly without: Pass;
  rejected: number;
  crashed: number;
  /** The verifier accepts it, and the pass makes the same but for line breaks and blanks. */
  laidOut: number;
  accepted: number;
  readonly reasons: Map<string, number>;
  /** Accepted, the shortest of them, no two alike. */
  readonly shown: Output[];
  /** The shortest that can be built. */
  readonly plans: { readonly output: Output; readonly plan: Plan }[];
  readonly unplanned: Map<string, number>;
  readonly built: { readonly output: Output; readonly verdict: Verdict }[];
}

/** The numbers of the guards that were reached since it was cleared. */
const reached = new Set<number>();
const probing = new Map<Pass, { readonly probe: Pass; readonly always: ReadonlySet<number> }>();

const began = performance.now();
const mutants = await allMutants();
const inputs = texts(Number(values.every));
for (const text of inputs) {
  const moments = momentsOf(text);
  for (const pass of pipeline) {
    const own = moments.filter((moment) => moment.pass === pass);
    for (const mutant of reachedBy(own, pass)) for (const moment of own) judge(mutant, moment, text.name);
  }
}
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
const places = new Set(mutants.map(({ guard }) => `${titleOf(guard)} ${guard.text}`)).size;
console.log(
  `${places} guards, ${mutants.length} times one turned off in one pass, on ${inputs.length} files, in ${minutes} minutes`,
);
save();
if (values.build) await buildAll();
report();

async function allMutants(): Promise<readonly Mutant[]> {
  const all: Mutant[] = [];
  Object.assign(globalThis, { guardReached: (index: number) => reached.add(index) });
  for (const pass of pipeline) {
    const guarded = await guardedBy(pass);
    const whole = await guarded.code();
    const probes: Change[] = [];
    for (const path of guarded.paths) {
      const source = readFileSync(root + path, 'utf8');
      const guards = guardsOf(path, source);
      const first = all.length;
      for (const guard of guards) {
        const title = `${pass.name} ${path}:${String(guard.line)} ${guard.text}`;
        if (values.only !== undefined && !title.includes(values.only)) continue;
        const code = await guarded.code([{ path, contents: guard.mutated }]);
        if (code === whole) continue;
        all.push({
          pass,
          guard,
          without: await passIn(code),
          rejected: 0,
          crashed: 0,
          laidOut: 0,
          accepted: 0,
          reasons: new Map(),
          shown: [],
          plans: [],
          unplanned: new Map(),
          built: [],
        });
      }
      const kept = all.slice(first).map(({ guard }) => guard);
      const call = (guard: Guard): string => `guardReached(${String(first + kept.indexOf(guard))})`;
      probes.push({ path, contents: probed(source, kept, call) });
    }
    reached.clear();
    const probe = await passIn(await guarded.code(probes));
    // A table at the top of a file is reached when it is loaded.
    probing.set(pass, { probe, always: new Set(reached) });
  }
  return all;
}

/** The mutants of a pass that may do something else on a file: the pass comes by their guards. */
function reachedBy(moments: readonly Moment[], pass: Pass): readonly Mutant[] {
  const { probe, always = [] } = probing.get(pass) ?? {};
  reached.clear();
  if (probe !== undefined) for (const { file, setting } of moments) drain(probe, file, setting);
  return [...new Set([...always, ...reached])].flatMap((index) => mutants[index] ?? []);
}

function judge(mutant: Mutant, moment: Moment, name: string): void {
  const { file, setting, made, meant } = moment;
  let found: readonly Candidate[];
  try {
    found = drain(mutant.without, file, setting).candidates.filter((one) => !made.has(key(one)));
  } catch {
    mutant.crashed += 1;
    return;
  }
  for (const candidate of found) {
    const { id, rewrite } = candidate;
    const after = apply(file, [candidate]);
    const [rejection] = verify(file, after, [{ id, ...rewrite }], setting.world);
    if (rejection !== undefined) {
      mutant.rejected += 1;
      count(mutant.reasons, `${rejection.check}: ${rejection.reason}`);
      continue;
    }
    if (meant.has(wordsOf(candidate))) {
      mutant.laidOut += 1;
      continue;
    }
    const [target] = rewrite.targets;
    accept(mutant, {
      name,
      before: print(file),
      after: print(after),
      law: rewrite.law,
      covers: rewrite.covers ?? {},
      stage: (target && factsOf(file, setting.world).stageOf(target)?.index) ?? 0,
      world: setting.world,
    });
  }
}

function accept(mutant: Mutant, output: Output): void {
  mutant.accepted += 1;
  keep(mutant.shown, output, (one) => one);
  const plan = planFor(output);
  if (typeof plan === 'string') count(mutant.unplanned, plan);
  else keep(mutant.plans, { output, plan }, (one) => one.output);
}

/** Keeps the shortest, no two alike. */
function keep<T>(kept: T[], one: T, outputOf: (one: T) => Output): void {
  const { before, after } = outputOf(one);
  const alike = kept.some((other) => outputOf(other).before === before && outputOf(other).after === after);
  if (alike) return;
  kept.push(one);
  kept.sort((a, b) => outputOf(a).before.length - outputOf(b).before.length);
  kept.length = Math.min(kept.length, mostKept);
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

async function buildAll(): Promise<void> {
  const workshop = await openWorkshop();
  if (failed(workshop)) {
    console.error(`mutants: NOTHING WAS BUILT: ${workshop.message}`);
    process.exitCode = 2;
    return;
  }
  try {
    await buildWith(workshop);
  } finally {
    await workshop.close();
  }
}

/** Of each guard the first pairs that build; equal pairs of several guards are built once. */
async function buildWith(workshop: Workshop): Promise<void> {
  const known = new Map<string, Verdict>();
  for (const { pass, guard, plans, built } of mutants)
    for (const { output, plan } of plans) {
      const done = built.filter(({ verdict }) => verdict.kind !== 'not built').length;
      if (done >= Number(values.pairs) || built.length >= 2 * Number(values.pairs)) break;
      if (workshop.stopped.aborted) return;
      const pair = `${output.before}\0${output.after}`;
      const verdict = known.get(pair) ?? (await rebuilt(plan, workshop));
      known.set(pair, verdict);
      built.push({ output, verdict });
      console.log(`${verdict.kind}  ${titleOf(guard)} (${pass.name}): ${output.name}: ${verdict.because}`);
      save();
    }
}

function titleOf({ path, line }: Guard): string {
  return `${path}:${String(line)}`;
}

/** What the accepted outputs of a guard are, by those of them that were built. */
function nature({ accepted, built }: Mutant): 'none' | 'different' | 'equal' | 'not built' {
  if (accepted === 0) return 'none';
  const kinds = new Set(built.map(({ verdict }) => verdict.kind));
  return kinds.has('different') ? 'different' : kinds.has('equal') ? 'equal' : 'not built';
}

function report(): void {
  const head = ['pass', 'guards', 'in effect', 'laid out otherwise', 'outputs', 'rejected', 'accepted'];
  if (values.build)
    head.push('built: different', 'guards (outputs)', 'built: equal', 'guards (outputs)', 'not built');
  const rows = [head];
  for (const pass of [...pipeline, undefined]) {
    const own = mutants.filter((one) => pass === undefined || one.pass === pass);
    if (own.length === 0) continue;
    const sum = (number: (mutant: Mutant) => number): number =>
      own.reduce((total, one) => total + number(one), 0);
    const numberOf = (kind: ReturnType<typeof nature>): string => {
      const some = own.filter((one) => nature(one) === kind);
      return `${some.length} (${some.reduce((total, { accepted }) => total + accepted, 0)})`;
    };
    const counts: (number | string)[] = [
      own.length,
      own.filter((one) => one.accepted + one.rejected + one.laidOut + one.crashed > 0).length,
      sum((one) => one.laidOut),
      sum((one) => one.accepted + one.rejected),
      sum((one) => one.rejected),
      sum((one) => one.accepted),
    ];
    const builds = (kind: Verdict['kind']): number =>
      sum(({ built }) => built.filter(({ verdict }) => verdict.kind === kind).length);
    if (values.build)
      counts.push(
        ...[builds('different'), numberOf('different'), builds('equal'), numberOf('equal')],
        numberOf('not built'),
      );
    rows.push([pass?.name ?? 'all', ...counts.map(String)]);
  }
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(
    rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n'),
  );
  if (values.build) console.log(`at most ${values.pairs} pairs of a guard are built, the shortest`);
  for (const mutant of mutants) if (mutant.accepted > 0) list(mutant);
}

function list(mutant: Mutant): void {
  const { pass, guard, accepted, rejected, shown, unplanned, built } = mutant;
  const verdict = values.build ? `, ${nature(mutant)}` : '';
  console.log(
    `\n${titleOf(guard)} (${pass.name}): ${accepted} accepted, ${rejected} rejected${verdict}\n  ${guard.text}`,
  );
  for (const [why, number] of unplanned) console.log(`  ${number} cannot be built: ${why}`);
  for (const { output, verdict } of built)
    console.log(`  ${verdict.kind}: ${output.name}: ${verdict.because}`);
  for (const { name, before, after } of shown.slice(0, Number(values.show)))
    console.log(`  ${name}\n${changed(before, after)}`);
}

function save(): void {
  if (values.json === undefined) return;
  const plain = mutants.map(({ pass, guard: { path, line, text }, reasons, unplanned, ...rest }) => ({
    pass: pass.name,
    guard: { path, line, text },
    rejected: rest.rejected,
    crashed: rest.crashed,
    laidOut: rest.laidOut,
    accepted: rest.accepted,
    reasons: Object.fromEntries(reasons),
    unplanned: Object.fromEntries(unplanned),
    shown: rest.shown,
    built: rest.built,
  }));
  writeFileSync(values.json, `${JSON.stringify(plain, null, 1)}\n`);
}

/** The lines that only one of two texts has. */
function changed(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.split('\n'));
  const only = (one: readonly string[] = [], other: readonly string[] = [], sign: string): string[] =>
    one.filter((line) => !other.includes(line)).map((line) => `    ${sign} ${line.slice(0, 140)}`);
  return [...only(old, now, '-'), ...only(now, old, '+')].slice(0, 14).join('\n');
}
