/** A RUN installs the same files when what its manager keeps for later calls lies in a cache mount. */
import type { Instruction } from '../../../grammar/ast.ts';
import type { Call } from '../../facts/calls.ts';
import type { Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { globMeets } from '../../facts/globs.ts';
import { within } from '../../facts/paths.ts';
import { fault, type Fault } from '../claim.ts';
import { mountsAdded, rowsOf, type Held } from './held-mount.ts';
import { lossOf, needs, noticedBy, told, type Loss } from './loss.ts';
import { around } from './mount-around.ts';
import { argument, undeclared, unfit } from './mount-fit.ts';
import { elsewhere } from './mount-moved.ts';
import { rewritten } from './mount-script.ts';
import { unfounded, type Checker } from './trial.ts';

export const mountCache: Checker = ({ claim, placed, before, after }) => {
  const [target, ...more] = claim.targets;
  const whole = placed.flat().at(-1);
  const declared = placed.flat().slice(0, -1);
  if (target === undefined || whole === undefined || more.length > 0 || declared.length > 1)
    return fault('wrong-shape', 'one RUN makes place for one, with an ARG in front at most');
  const added = mountsAdded(target, whole);
  if ('because' in added) return added;
  const held: Held[] = [];
  for (const mount of added) {
    const rows = rowsOf(mount, target, before);
    if (rows.length === 0) return fault('not-the-folder', `no row knows a mount over ${mount.text}`);
    held.push(...rows);
  }
  const texts = added.map(({ text }) => text);
  const wrong = argument(declared, texts, target, before) ?? rewritten(target, whole, held, before, after);
  if (wrong !== undefined) return wrong;
  const covered = new Set<string>();
  for (const one of held) {
    const loss = lossFor(one, target, before);
    const found =
      unfit(one, target, before) ??
      elsewhere(one, target, before) ??
      stillKept(one, whole, after) ??
      readHere(one, whole, loss, after) ??
      undeclared(one, whole, after) ??
      around(one, whole, loss, after);
    if (found !== undefined) return found;
    for (const path of loss.paths) covered.add(path);
  }
  return unfounded(claim, new Map([['caches-unread', covered]]));
};

/** Files that are gone from the layer: the leftover's own, and what else is below the mount. */
function lossFor({ target, row, manager, leftover }: Held, run: Instruction, facts: Facts): Loss {
  const loss = lossOf(manager, leftover, run, facts);
  const held =
    loss.paths.some((path) => path.replace(/\/\*$/, '') === row.target) || loss.paths.includes(target);
  return {
    ...loss,
    paths: held ? loss.paths : [...loss.paths, row.target],
    folders: [...new Set([...loss.folders, target])],
    names: [...new Set([...loss.names, target, row.target])],
  };
}

/** Whether a call of the new RUN is still told to keep no cache. */
function stillKept({ leftover, manager }: Held, whole: Instruction, after: Facts): Fault | undefined {
  const loss = { manager, leftover, paths: [], folders: [], names: [] };
  const calls = after
    .calls(whole)
    .filter((call) => call.manager === manager && leftover.leftBy.includes(call.verb));
  if (calls.length === 0) return fault('nothing-left', 'no call leaves such a cache');
  return calls.some((call) => told(call, loss))
    ? fault('prevented', 'a call is told to keep no cache')
    : undefined;
}

/** Whether the new RUN itself needs what an earlier one left, or does something else to the folder. */
function readHere(held: Held, whole: Instruction, loss: Loss, after: Facts): Fault | undefined {
  const { manager, leftover, target } = held;
  const { workdir } = after.before(whole);
  if (workdir !== undefined && within(workdir, target))
    return fault('read-here', 'the RUN stands in the folder');
  const calls = new Map(after.calls(whole).map((call) => [call.command, call]));
  const wider = !lossOf(manager, leftover, whole, after).folders.some((folder) => within(target, folder));
  const moves = after.commands(whole).some(({ name }) => /^(cd|chdir|pushd)$/.test(name ?? ''));
  let fresh = false;
  for (const command of after.commands(whole)) {
    const call = calls.get(command);
    const leaves = call?.manager === manager && leftover.leftBy.includes(call.verb);
    if (call?.manager === manager && needsMore(call, loss, leaves, fresh && !wider))
      return fault('read-here', `${call.verbText} needs what is not there`);
    const reader = leftover.readers?.includes(command.name ?? '') === true;
    if (reader && !fresh) return fault('read-here', 'a command needs what is not there');
    if (leaves && command.certainty === 'surely') fresh = true;
    const seen = noticedBy(command, loss, workdir);
    // A folder that a mount stands on cannot be removed, with -f or without.
    if (seen !== undefined || removesIt(command, { ...loss, folders: [target], names: [target] }, workdir))
      return fault('read-here', 'a command of the RUN names the folder');
    const globs = command.argv.flatMap(({ pattern }) => pattern ?? []);
    if (
      mentions(command, target) ||
      globs.some((glob) => globMeets(glob, target, moves ? undefined : workdir))
    )
      return fault('read-here', 'a command of the RUN speaks of the folder');
  }
  return undefined;
}

function needsMore(call: Call, loss: Loss, leaves: boolean, filled: boolean): boolean {
  const { readByOptions = [], cleanup } = loss.leftover;
  if (call.options.some(({ name }) => name === undefined || readByOptions.includes(name))) return true;
  if (cleanup?.cleanedBy.includes(call.verbText) === true) return true;
  return !leaves && !filled && needs(call, loss, false);
}

function mentions({ argv, redirects }: Command, target: string): boolean {
  const end = target.split('/').slice(-2).join('/');
  const words = [...argv, ...redirects.flatMap((redirect) => redirect.target ?? [])];
  return words.some(({ value, word }) => (value ?? word.text).includes(end));
}

/** Whether it removes the folder, or one of that name wherever it stands. */
function removesIt(command: Command, loss: Loss, workdir: string | undefined): boolean {
  if (!/^(rm|rmdir|unlink)$/.test(command.name ?? '')) return false;
  const bare = command.argv.filter(({ value }) => value?.startsWith('-') !== true);
  const names = loss.folders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1));
  const same = bare.slice(1).some(({ value, pattern }) => {
    const text = (value ?? pattern ?? '').replace(/\/(\*[^/]*)?$/, '');
    return !/^[/~]/.test(text) && names.includes(text.slice(text.lastIndexOf('/') + 1));
  });
  return same || noticedBy({ ...command, name: 'rmdir', argv: bare }, loss, workdir) !== undefined;
}
