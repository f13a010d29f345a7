/** RUN a, …, RUN rm f = RUN a && rm -f f, …, when nothing between sees f. */
import type { Instruction } from '../../../grammar/ast.ts';
import type { Facts } from '../../facts/facts.ts';
import { fault, type Fault } from '../claim.ts';
import { placeOf } from '../places.ts';
import { isGone } from './drop-idle.ts';
import { removedAtEnd, shellNeeds } from './fetched-files.ts';
import { isForced, places, removalIn, sightOf } from './sight.ts';
import { unfounded, type Checker, type Trial } from './trial.ts';
import { whereaboutsIn } from './whereabouts.ts';

export const moveRemoval: Checker = (trial) => {
  const { claim, placed, before } = trial;
  const [target, later, ...more] = claim.targets;
  const [[whole, ...others] = [], rest = []] = placed;
  if (target === undefined || whole === undefined || more.length + others.length > 0 || rest.length > 1)
    return fault('wrong-shape', 'a RUN takes in the removal of one below it');
  const paths = removedAtEnd(target, whole, trial);
  if ('because' in paths) return paths;
  const gone = later === undefined ? undefined : dropped(later, rest[0], paths, trial);
  if (gone !== undefined && typeof gone !== 'number') return gone;
  const needs = shellNeeds(target, before).set('layers-unread', undefined);
  for (const path of paths) {
    const unsure = removedBehind(
      target,
      path,
      later === undefined ? undefined : { run: later, number: gone ?? 0 },
      trial,
    );
    if (typeof unsure !== 'boolean') return unsure;
    if (unsure) needs.set('archives-unread', new Set(paths));
  }
  return unfounded(claim, needs);
};

/** The number of the `rm` that the later RUN loses, which removes these files and nothing else. */
function dropped(
  later: Instruction,
  left: Instruction | undefined,
  paths: readonly string[],
  { before, after }: Trial,
): number | Fault {
  const old = before.script(later);
  const now = left && after.script(left);
  if (old.kind === 'opaque') return fault(old.reason, old.because);
  if (now?.kind === 'opaque') return fault(now.reason, now.because);
  if ((left?.flags.length ?? 0) + later.flags.length > 0)
    return fault('flags', 'a RUN with flags is another place to run in');
  const where = whereaboutsIn(later, before);
  const commands = before.commands(later);
  const number = commands.findIndex((command) => isGone(command, old, now));
  const command = commands[number];
  if (command?.name !== 'rm' || command.redirects.length > 0)
    return fault('not-the-commands', 'the later RUN loses more, or something else, than an rm');
  const operands = command.argv.slice(1).filter(({ value }) => value?.startsWith('-') !== true);
  const extra = operands.find(({ value }) => !paths.includes(where(value, command) ?? ''));
  if (extra !== undefined)
    return fault('removes-more', `the rm that is lost removes ${extra.word.text}, too`);
  return paths.every((path) => removalIn(later, path, before) === number)
    ? number
    : fault('not-removed', 'the rm that is lost is not the one that surely removes the files');
}

/** Whether a command that nobody knows stands between a RUN and the one that surely removes a path. */
function removedBehind(
  target: Instruction,
  path: string,
  lost: { readonly run: Instruction; readonly number: number } | undefined,
  { before: facts, claimed }: Trial,
): boolean | Fault {
  const from = placeOf(target, facts);
  if (from === undefined) return fault('no-stage', 'the RUN stands in no stage');
  let [unsure, written] = [false, false];
  for (const instruction of from.stage.instructions.slice(from.index + 1)) {
    const copies = instruction.name === 'copy' || instruction.name === 'add';
    if (places(instruction, path, facts)) {
      if (!copies) return fault('kept', `${instruction.keyword.text} may keep the file`);
      written = true;
    }
    if (instruction.name !== 'run') continue;
    if (instruction !== lost?.run && claimed.has(instruction))
      return fault('claimed', 'a RUN between is changed at the same time');
    const number = removalIn(instruction, path, facts);
    const sight = sightOf(instruction, path, facts, number < 0 ? undefined : number);
    if ('because' in sight) return sight;
    unsure ||= sight.unsure;
    written ||= sight.written;
    if (number < 0) continue;
    if (lost !== undefined)
      return lost.run === instruction && lost.number === number && !written
        ? unsure
        : fault('written', 'the file may be written anew, and then stays');
    return staysHarmless(instruction, number, facts) ?? unsure;
  }
  return fault('not-removed', 'no RUN below it in the stage surely removes the file');
}

function staysHarmless(run: Instruction, number: number, facts: Facts): Fault | undefined {
  const command = facts.commands(run)[number];
  return command !== undefined && isForced(command)
    ? undefined
    : fault('not-forced', 'an rm without -f fails without the file');
}
