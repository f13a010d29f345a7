/**
 * The one decision about what package managers leave, under the policy `mount`: a cache mount holds it, or else it is
 * cleaned up as it always is. Never both on one command.
 */
import type { File, Instruction } from '../../grammar/ast.ts';
import type { Facts } from './facts.ts';
import { laterReader } from './later-readers.ts';
import { heldByMount, type Left } from './leftovers.ts';
import { candidatesAt, type Candidate, type Unmountable } from './mount-candidates.ts';
import { mountedView } from './mounted-view.ts';
import { populated } from './populated.ts';
import type { Stage } from './stages.ts';
import type { Refusal } from './refusal.ts';

/** What mounts hold of a RUN, and what they do not, with the reason. */
export interface CachePlan {
  readonly mounts: readonly Candidate[];
  readonly refused: readonly Unmountable[];
}

const none: CachePlan = { mounts: [], refused: [] };

/** What is decided for a RUN; nothing under another policy. */
export function cachePlan(run: Instruction, facts: Facts): CachePlan {
  if (facts.world.policy?.cache !== 'mount') return none;
  let plans = plansOf.get(facts);
  if (plans === undefined) plansOf.set(facts, (plans = decide(facts)));
  return plans.get(run) ?? none;
}

/** Whether a mount holds, or is about to hold, what would otherwise be cleaned up. */
export function takenByMount(run: Instruction, { leftover, ...left }: Left, facts: Facts): boolean {
  if (facts.world.policy?.cache !== 'mount') return false;
  if (cachePlan(run, facts).mounts.some((mount) => mount.left.leftover === leftover)) return true;
  return leftover.mount !== undefined && heldByMount(run, { leftover, ...left }, facts);
}

const plansOf = new WeakMap<Facts, ReadonlyMap<Instruction, CachePlan>>();

/** The most mounts that hold beside one another: a RUN may read what another leaves only where both have the mount. */
function decide(facts: Facts): ReadonlyMap<Instruction, CachePlan> {
  const refused: Unmountable[] = [];
  const all: Candidate[] = [];
  for (const { instructions } of facts.stages)
    for (const run of instructions)
      for (const one of run.name === 'run' ? candidatesAt(run, facts) : [])
        if ('reason' in one) refused.push(one);
        else all.push(one);
  let mounts: readonly Candidate[] = all;
  for (;;) {
    const failing = new Map(noticed(mounts, facts));
    if (failing.size === 0) break;
    for (const [{ run, left }, refusal] of failing)
      refused.push({ run, manager: left.manager, leftover: left.leftover, ...refusal });
    mounts = mounts.filter((mount) => !failing.has(mount));
  }
  const plans = new Map<Instruction, { mounts: Candidate[]; refused: Unmountable[] }>();
  const of = (run: Instruction): { mounts: Candidate[]; refused: Unmountable[] } => {
    let plan = plans.get(run);
    if (plan === undefined) plans.set(run, (plan = { mounts: [], refused: [] }));
    return plan;
  };
  for (const one of declaredOnce(mounts, facts)) of(one.run).mounts.push(one);
  for (const one of refused) of(one.run).refused.push(one);
  return plans;
}

/** One declaration a stage: the others that need it have their turn when it stands there. */
function declaredOnce(mounts: readonly Candidate[], facts: Facts): readonly Candidate[] {
  const first = new Map<Stage | undefined, Instruction>();
  for (const { run, undeclared } of mounts) {
    const stage = facts.stageOf(run);
    if (undeclared !== undefined && !first.has(stage)) first.set(stage, run);
  }
  return mounts.filter(
    ({ run, undeclared }) => undeclared === undefined || first.get(facts.stageOf(run)) === run,
  );
}

/** The mounts that another instruction would notice, if exactly these are made. */
function noticed(mounts: readonly Candidate[], facts: Facts): readonly (readonly [Candidate, Refusal])[] {
  return [...new Set(mounts.map(({ target }) => target))].flatMap((target) => {
    const own = mounts.filter((mount) => mount.target === target);
    const view = mountedView(target, facts, new Set(own.map(({ run }) => run)));
    return own.flatMap((mount) => {
      const refusal = noticedOne(mount, view.of(mount.run), view.facts) ?? variableSeen(mount, facts);
      return refusal === undefined ? [] : [[mount, refusal] as const];
    });
  });
}

function noticedOne({ left, target }: Candidate, run: Instruction, facts: Facts): Refusal | undefined {
  if (populated(run, target, facts))
    return {
      reason: 'populated',
      because: `an instruction above fills ${target}, and a mount would hide that`,
    };
  return laterReader(run, left, facts);
}

/** Whether a variable that the id needs, and the stage does not declare, may be read by something else. */
function variableSeen({ left, undeclared, run }: Candidate, facts: Facts): Refusal | undefined {
  if (undeclared === undefined || !seen(undeclared, run, facts)) return undefined;
  const because = `the id of the ${left.leftover.what} needs ARG ${undeclared}, which something else may read`;
  return { reason: 'variable-seen', because };
}

/** Whether the file speaks of a variable, or runs what may: the environment shows it to every program from there on. */
function seen(name: string, run: Instruction, facts: Facts): boolean {
  const stage = facts.stageOf(run);
  if (stage === undefined || speaksOf(name, facts.file)) return true;
  return stage.instructions.indexOf(run) <= lastUnknown(stage, facts);
}

const speaking = new WeakMap<File, Map<string, boolean>>();

function speaksOf(name: string, file: File): boolean {
  let answers = speaking.get(file);
  if (answers === undefined) speaking.set(file, (answers = new Map()));
  let answer = answers.get(name);
  if (answer === undefined) answers.set(name, (answer = JSON.stringify(file.instructions).includes(name)));
  return answer;
}

const unknowns = new WeakMap<Facts, Map<Stage, number>>();

/** The place of a stage's last RUN that may start any program; infinity where a stage that builds on it has one. */
function lastUnknown(stage: Stage, facts: Facts): number {
  let known = unknowns.get(facts);
  if (known === undefined) unknowns.set(facts, (known = new Map()));
  let last = known.get(stage);
  if (last === undefined) {
    last = stage.children.some((child) => lastUnknown(child, facts) >= 0)
      ? Infinity
      : stage.instructions.findLastIndex((one) => one.name === 'run' && runsUnknown(one, facts));
    known.set(stage, last);
  }
  return last;
}

/** Whether a RUN starts a program that no table knows; a manager that runs nothing of a project is known. */
function runsUnknown(run: Instruction, facts: Facts): boolean {
  const managers = facts.calls(run).filter(({ manager }) => manager.onlyPackages === true);
  const names = new Set(managers.map(({ command }) => command.name));
  return facts.effects(run)?.ordinary.some((name) => !names.has(name)) !== false;
}
