/** A tool told to keep no cache installs the same files, less its cache. */
import type { Instruction } from '../../../grammar/ast.ts';
import { source } from '../../../grammar/index.ts';
import { usualReference } from '../../facts/arguments.ts';
import type { Call } from '../../facts/calls.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ReadableScript } from '../../facts/script.ts';
import { sets, variable } from '../../facts/state.ts';
import type { Leftover } from '../../know/manager.ts';
import { fault, type Fault } from '../claim.ts';
import { sameToken, tokensOf } from '../tokens.ts';
import { leaves, lossOf, mounted, needs, noticedBy, noticedLater, removes, type Loss } from './loss.ts';
import { sameFlags } from './same-flags.ts';
import { unfounded, type Checker } from './trial.ts';

export const preventCache: Checker = ({ claim, placed, before, after }) => {
  const [target, ...more] = claim.targets;
  const [whole, ...others] = placed.flat();
  if (target === undefined || whole === undefined || more.length + others.length > 0)
    return fault('wrong-shape', 'one RUN makes place for one');
  const [old, now] = [before.script(target), after.script(whole)];
  if (old.kind === 'opaque') return fault(old.reason, old.because);
  if (now.kind === 'opaque') return fault(now.reason, now.because);
  if (!sameFlags(target, whole)) return fault('flags-differ', 'the flags of the RUN are not what they were');
  const told = additions(old, now, after.calls(whole));
  if ('because' in told) return told;
  if (told.length === 0) return fault('nothing-prevented', 'no call is told to keep no cache');
  const losses = new Set<Loss>();
  for (const { call, leftover } of told) {
    const loss = lossOf(call.manager, leftover, target, before);
    losses.add(loss);
    const wrong =
      elsewhere(call, leftover, target, before) ??
      tooOld(leftover, target, before) ??
      seen(target, loss, before) ??
      readBehind(call, after.calls(whole), loss) ??
      removedBehind(call, loss, whole, after) ??
      noticedLater(target, loss, before) ??
      noticedLater(whole, loss, after);
    if (wrong !== undefined) return wrong;
  }
  const paths = new Set([...losses].flatMap((loss) => loss.paths));
  return unfounded(claim, new Map([['caches-unread', paths]]));
};

/** What is removed in the same RUN is in no layer, but the folder it was in is. */
function removedBehind(call: Call, loss: Loss, run: Instruction, facts: Facts): Fault | undefined {
  const commands = facts.commands(run);
  const later = commands.slice(commands.indexOf(call.command) + 1);
  const { workdir } = facts.before(run);
  return later.some((command) => command.certainty === 'surely' && removes(command, loss, workdir))
    ? fault('removed', 'the RUN removes the cache itself')
    : undefined;
}

/** A call that is told something that it was not told before. */
interface Told {
  readonly call: Call;
  readonly leftover: Leftover;
}

/** The scripts must have the same tokens, but for the table's option or variable on calls that leave a cache. */
function additions(
  old: ReadableScript,
  now: ReadableScript,
  calls: readonly Call[],
): readonly Told[] | Fault {
  const allowed = new Map(calls.flatMap((call) => tellings(call).map((told) => [told.start, told])));
  const found: Told[] = [];
  const was = tokensOf(old.script);
  let at = 0;
  for (const token of tokensOf(now.script)) {
    if (sameToken(token, was[at])) {
      at += 1;
      continue;
    }
    const told = token.leaf ? allowed.get(token.start) : undefined;
    if (told === undefined || found.some(({ call }) => call === told.call))
      return fault('not-the-commands', `${token.text} is more than a call told to keep no cache`);
    found.push(told);
  }
  return at === was.length ? found : fault('not-the-commands', `${was[at]?.text ?? ''} is lost`);
}

/** The words of a call, by where they stand, that tell it to keep no cache. */
function tellings(call: Call): readonly (Told & { readonly start: number })[] {
  const { command, manager, verb, options } = call;
  if (!command.placed) return [];
  return manager.leftovers.flatMap((leftover) => {
    const { prevention, leftBy } = leftover;
    if (prevention === undefined || !leftBy.includes(verb)) return [];
    const words = options
      .filter(
        ({ name, value, argument }) => name === prevention.flag && value === undefined && !argument.many,
      )
      .map(({ argument }) => argument.word);
    const { name, value } = prevention.environment ?? {};
    // In front of a wrapper or a function it would be another command's.
    const direct =
      command.wrappers.length === 0 && command.inside === undefined && command.name !== undefined;
    const variables = command.node.assignments.filter(
      (assignment) => direct && assignment.name === name && assignment.value?.text === value,
    );
    return [...words, ...variables].map(({ start }) => ({ call, leftover, start }));
  });
}

/** Where the cache does not lie where the claim says it does. */
function elsewhere(
  { command, options }: Call,
  leftover: Leftover,
  run: Instruction,
  facts: Facts,
): Fault | undefined {
  const { movedBy, movedByOptions = [], paths } = leftover;
  const state = facts.before(run);
  const own = command.environment('HOME');
  const inHome = paths.some((path) => path.startsWith('~'));
  const told = command.node.assignments.some(({ name }) => name === 'HOME');
  const homeMoved = told || (typeof own === 'string' && own !== variable(state, 'HOME'));
  // What the base itself sets is in the table.
  const differs = (name: string): boolean =>
    (typeof command.environment(name) === 'string' || new RegExp(`\\b${name}=`).test(source(run))) &&
    command.environment(name) !== variable(state, name);
  const moved =
    movedBy.find((name) => sets(state, name) || differs(name)) ??
    options.find(({ name }) => name === undefined || movedByOptions.includes(name))?.name ??
    (inHome && homeMoved ? 'HOME' : undefined) ??
    (configured(leftover, facts) ? 'a configuration' : undefined);
  return moved === undefined ? undefined : fault('cache-moved', `${moved} puts the cache somewhere else`);
}

const configurations = new WeakMap<Facts, Map<Leftover, boolean>>();

/** Whether anything in the file may configure where the cache lies; asked for every claim. */
function configured(leftover: Leftover, facts: Facts): boolean {
  const { file, moves } = leftover.configuration ?? {};
  if (file === undefined || moves === undefined) return false;
  let ofFile = configurations.get(facts);
  if (ofFile === undefined) configurations.set(facts, (ofFile = new Map()));
  let answer = ofFile.get(leftover);
  if (answer === undefined) {
    answer = facts.file.instructions.some((instruction) => {
      if (!file.test(source(instruction))) return false;
      return /^(copy|add)$/.test(instruction.name) || moves.test(source(instruction));
    });
    ofFile.set(leftover, answer);
  }
  return answer;
}

function tooOld({ prevention }: Leftover, run: Instruction, facts: Facts): Fault | undefined {
  let stage = facts.stageOf(run);
  while (stage?.base.kind === 'stage') stage = stage.base.stage;
  const { repository, tag } = (stage && facts.image(stage).reference) ?? {};
  // Behind an ARG it may be the default.
  const names = [`${repository ?? ''}:${tag ?? ''}`, (stage && usualReference(stage.from, facts.file)) ?? ''];
  return names.some((name) => prevention?.unknownIn?.test(name) === true)
    ? fault('old-tool', 'the tool of the base does not know the option')
    : undefined;
}

/** Whether a call behind it in the script, as it stands now, needs what it no longer leaves. */
function readBehind(call: Call, calls: readonly Call[], loss: Loss): Fault | undefined {
  const behind = calls.slice(calls.indexOf(call) + 1).filter(({ manager }) => manager === call.manager);
  return behind.some((one) => needs(one, loss, false))
    ? fault('read-later', 'a call of the same RUN needs the cache')
    : undefined;
}

/** Whether a mount holds the cache, or the RUN itself reads it or needs it to be there. */
function seen(run: Instruction, loss: Loss, facts: Facts): Fault | undefined {
  if (mounted(run, loss, facts)) return fault('cache-mount', 'a mount of the RUN may hold the cache');
  const { workdir } = facts.before(run);
  const calls = facts.calls(run);
  if (!calls.some((call) => leaves(call, loss))) return fault('nothing-left', 'no call leaves such a cache');
  if (calls.some(({ manager, verb }) => manager === loss.manager && verb === 'clean'))
    return fault('cleaned', 'the RUN cleans the cache, which fails where there is none');
  for (const command of facts.commands(run)) {
    const found = noticedBy(command, loss, workdir);
    if (found !== undefined) return found;
  }
  return undefined;
}
