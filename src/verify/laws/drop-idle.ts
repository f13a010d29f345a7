/** A command that does nothing anybody sees = no command. */
import type { Instruction } from '../../../grammar/ast.ts';
import { typed, wholeText } from '../../../grammar/index.ts';
import type { Assumption } from '../../assume.ts';
import type { Call } from '../../facts/calls.ts';
import type { Argument, Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ReadableScript } from '../../facts/script.ts';
import type { Leftover, Manager } from '../../know/manager.ts';
import { fault, type Fault } from '../claim.ts';
import { sameTokens, tokensIn, tokensOf, type ShellToken } from '../tokens.ts';
import { absolute, lossOf, needs, noticedBy, noticedLater, told, type Loss } from './loss.ts';
import { sameFlags } from './same-flags.ts';
import { unfounded, type Checker } from './trial.ts';

export const dropIdle: Checker = ({ claim, placed, before, after }) => {
  const [target, ...more] = claim.targets;
  const [whole, ...others] = placed.flat();
  if (target === undefined || more.length + others.length > 0)
    return fault('wrong-shape', 'one RUN loses a command, or goes');
  const old = before.script(target);
  if (old.kind === 'opaque') return fault(old.reason, old.because);
  if (whole !== undefined && !sameFlags(target, whole))
    return fault('flags-differ', 'the flags of the RUN are not what they were');
  const now = whole && after.script(whole);
  if (now?.kind === 'opaque') return fault(now.reason, now.because);
  const dropped = before.commands(target).find((command) => isGone(command, old, now));
  if (dropped === undefined) return fault('not-the-commands', 'the scripts differ by more than one command');
  const unsure = surelyRuns(dropped);
  if (unsure !== undefined) return unsure;
  const losses = idle(target, dropped, before);
  if ('because' in losses) return losses;
  const touched = touchedBy(target, dropped, before);
  for (const loss of losses) {
    const noticed = noticedLater(target, loss, before) ?? (whole && noticedLater(whole, loss, after));
    if (noticed !== undefined) return noticed;
  }
  const rests = new Map<Assumption, ReadonlySet<string> | undefined>();
  if (whole === undefined) rests.set('layers-unread', undefined);
  const unread = [...touched, ...losses.flatMap(({ paths }) => paths)];
  if (unread.length > 0) rests.set('caches-unread', new Set(unread));
  return unfounded(claim, rests);
};

/** Whether the script now is the old one without this command, and its absence changes no status. */
export function isGone(
  { node, placed }: Command,
  old: ReadableScript,
  now: ReadableScript | undefined,
): boolean {
  const { items } = old.script.body;
  const at = items.findIndex(({ start, end }) => start <= node.start && node.end <= end);
  const item = items[at];
  if (!placed || item === undefined || item.separator === '&') return false;
  if (now === undefined) return items.length === 1 && item.node === node;
  if (now.script.comments.length !== old.script.comments.length) return false;
  const all = tokensOf(old.script);
  const own = tokensIn(old.script, node);
  const first = all.findIndex(({ start }) => start === own[0]?.start);
  const rest = (from: number, to: number): readonly ShellToken[] => [...all.slice(0, from), ...all.slice(to)];
  const end = first + own.length;
  const is = tokensOf(now.script);
  if (item.node === node) return at < items.length - 1 && sameTokens(rest(first, end + 1), is);
  if (item.node.kind !== 'and-or' || item.node.operators.some((operator) => operator !== '&&')) return false;
  const place = item.node.commands.findIndex((command) => command === node);
  const last = place === item.node.commands.length - 1;
  return place >= 0 && sameTokens(last ? rest(first - 1, end) : rest(first, end + 1), is);
}

/** A command that may be left out by itself, writes elsewhere or runs others in its words is not idle. */
function surelyRuns({ certainty, redirects, argv, node, wrappers }: Command): Fault | undefined {
  if (certainty !== 'surely') return fault('not-sure', 'the command may not run');
  if (redirects.length > 0) return fault('writes', 'the command writes somewhere');
  if (wrappers.some(({ name }) => name !== 'sudo'))
    return fault('wrapped', 'the command runs inside of another');
  const open = argv.some(({ value, pattern }) => (value ?? pattern) === undefined);
  const computes = node.assignments.some(({ value }) => value?.parts.some(({ kind }) => kind !== 'literal'));
  return open || computes ? fault('not-known', 'its words depend on what is not known') : undefined;
}

/** What its absence changes, for readers to be looked for; a fault when it does something. */
function idle(run: Instruction, command: Command, facts: Facts): readonly Loss[] | Fault {
  const call = facts.calls(run).find((one) => one.command === command);
  if (call?.verb === 'clean') return emptyAnyway(run, call, facts) ?? [];
  if (call?.verb === 'update') return unread(run, call, facts);
  if (command.name !== 'rm') return fault('not-idle', `${command.name ?? 'a command'} does something`);
  const words = command.argv.slice(1);
  const forced = words.some(({ value }) => /^(-[a-zA-Z]*f|--force$)/.test(value ?? ''));
  const operands = words.filter(({ value }) => value?.startsWith('-') !== true);
  if (!forced || operands.length === 0) return fault('not-idle', 'rm may fail');
  const { workdir } = facts.before(run);
  if (operands.every((one) => mountTargets(run).some((target) => isBelow(one, target, workdir)))) return [];
  return unshipped(run, operands, facts);
}

/** The base is known to keep it empty, and nothing in the file speaks against it. */
function emptyAnyway(run: Instruction, call: Call, facts: Facts): Fault | undefined {
  const stage = facts.stageOf(run);
  const { repository, tag } = (stage && facts.image(stage).reference) ?? {};
  const rows = call.manager.leftovers.filter(({ cleanup }) => cleanup?.cleanedBy.includes(call.verbText));
  const isEmpty = rows.every(
    ({ emptyIn }) => emptyIn?.test(`${repository ?? ''}:${tag ?? 'latest'}`) === true,
  );
  if (rows.length === 0 || repository === undefined || !isEmpty)
    return fault('not-empty', 'the base is not known to keep it empty');
  for (const row of rows) {
    const against = spokenAgainst(row, call.manager, facts);
    if (against !== undefined) return against;
  }
  return undefined;
}

const known = new WeakMap<Facts, Map<Leftover, Fault | undefined>>();

/** What in the file makes the base keep it after all; asked for every claim. */
function spokenAgainst(row: Leftover, manager: Manager, facts: Facts): Fault | undefined {
  let ofFile = known.get(facts);
  if (ofFile === undefined) known.set(facts, (ofFile = new Map()));
  if (!ofFile.has(row)) ofFile.set(row, firstAgainst(row, manager, facts));
  return ofFile.get(row);
}

function firstAgainst(
  { configuration, emptyUnless = [] }: Leftover,
  of: Manager,
  facts: Facts,
): Fault | undefined {
  for (const instruction of facts.file.instructions) {
    const text = wholeText(instruction);
    const brings = /^(copy|add)$/.test(instruction.name) || configuration?.moves.test(text) === true;
    if (configuration?.file.test(text) === true && brings)
      return fault('configured', 'a configuration may keep it');
    const filled = facts
      .calls(instruction)
      .some(({ manager, options }) =>
        options.some(({ name }) => manager === of && (name === undefined || emptyUnless.includes(name))),
      );
    if (filled) return fault('filled', 'a call leaves it all the same');
  }
  return undefined;
}

/** Where a clean-up makes empty folders. */
function touchedBy(run: Instruction, command: Command, facts: Facts): readonly string[] {
  const call = facts.calls(run).find((one) => one.command === command);
  return (call?.verb === 'clean' ? call.manager.leftovers : []).flatMap(({ cleanup }) =>
    cleanup?.cleanedBy.includes(call?.verbText ?? '') === true ? (cleanup.touches ?? []) : [],
  );
}

/** Nothing behind the update in its RUN reads the index. */
function unread(run: Instruction, call: Call, facts: Facts): readonly Loss[] | Fault {
  const calls = facts.calls(run).filter(({ manager }) => manager === call.manager);
  const behind = calls.slice(calls.indexOf(call) + 1);
  const losses = call.manager.leftovers
    .filter(({ leftBy }) => leftBy.includes('update'))
    .map((leftover) => lossOf(call.manager, leftover, run, facts));
  const commands = facts.commands(run);
  const { workdir } = facts.before(run);
  for (const loss of losses) {
    if (behind.some((one) => needs(one, loss, false)))
      return fault('read', 'a call behind it reads the index');
    if (!behind.some((one) => told(one, loss)))
      return fault('not-idle', 'no call behind it fetches its own index');
    for (const command of commands.slice(commands.indexOf(call.command) + 1)) {
      const noticed = noticedBy(command, loss, workdir);
      if (noticed !== undefined) return noticed;
    }
  }
  return losses.length > 0 ? losses : fault('not-idle', 'an update changes what is not in the table');
}

function mountTargets(run: Instruction): readonly string[] {
  const view = typed(run);
  if (view.kind !== 'run') return [];
  return view.mounts.flatMap(({ type, fields }) => {
    const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination') ?? '';
    return (type === 'cache' || type === 'tmpfs') && target.startsWith('/') && !target.includes('$')
      ? [target]
      : [];
  });
}

/** Whether a word names only what stands below a folder. */
function isBelow({ value, pattern }: Argument, folder: string, workdir: string | undefined): boolean {
  const text = value ?? pattern ?? '';
  const path = text.split('/').includes('..') ? undefined : absolute(text, workdir);
  return path !== undefined && path.startsWith(`${folder.replace(/(?<!\/)\/+$/, '')}/`);
}

/** Leftovers of managers that the RUN calls, in a stage that nobody gets to see. */
function unshipped(run: Instruction, operands: readonly Argument[], facts: Facts): readonly Loss[] | Fault {
  const stage = facts.stageOf(run);
  if (stage === undefined || stage.ships || stage.public) return fault('ships', 'the files are in an image');
  const { workdir } = facts.before(run);
  const managers = new Set(facts.calls(run).map(({ manager }) => manager));
  const losses = [...managers].flatMap((manager) =>
    manager.leftovers.map((leftover) => lossOf(manager, leftover, run, facts)),
  );
  const found = operands.map((one) =>
    losses.find(({ names }) =>
      names.some((name) => isBelow(one, name, workdir) || absolute(one.value ?? '', workdir) === name),
    ),
  );
  if (found.includes(undefined)) return fault('not-idle', 'rm removes more than leftovers');
  return [...new Set(found)].flatMap((loss) => loss ?? []);
}
