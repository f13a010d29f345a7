/** What goes from a script, and what comes into it, when a cache mount holds what its calls leave. */
import type { Instruction } from '../../grammar/ast.ts';
import type { BodyEdit } from '../../grammar/index.ts';
import type { Simple } from '../../grammar/shell/ast.ts';
import type { MountNote } from '../know/cache-mounts.ts';
import type { Leftover } from '../know/manager.ts';
import type { Call } from './calls.ts';
import type { Argument, Command } from './commands.ts';
import { dropping } from './dropping.ts';
import type { Facts } from './facts.ts';
import { prevented } from './leftovers.ts';
import { names, placeOf, removes, whollyIn } from './naming.ts';
import type { ReadableScript } from './script.ts';
import { variable, type State } from './state.ts';
import type { Refusal } from './refusal.ts';

/** What is taken out of a RUN for one mount. */
export interface Removal {
  /** Commands that only empty the cache. */
  readonly commands: readonly Command[];
  /** Other edits, in body offsets: words of `rm`, options that keep no cache, variables that a call needs. */
  readonly edits: readonly BodyEdit[];
}

interface Cleaned {
  readonly leftover: Leftover;
  readonly note: MountNote | undefined;
  readonly target: string;
  readonly calls: readonly Call[];
}

/** What empties a cache that is mounted, or keeps it from being filled, goes; or why it cannot. */
export function removalFor(run: Instruction, cleaned: Cleaned, facts: Facts): Removal | Refusal {
  const commands: Command[] = [];
  const edits: BodyEdit[] = [];
  const script = facts.script(run);
  if (script.kind === 'opaque') return cleans('the script is not understood');
  const calls = new Map(facts.calls(run).map((call) => [call.command, call]));
  for (const command of facts.commands(run)) {
    const call = calls.get(command);
    const found =
      call && cleaningCall(call, cleaned) ? wholeCall(call, cleaned) : emptied(run, command, cleaned, facts);
    if (found === undefined) continue;
    if ('reason' in found) return found;
    if (script.place === 'heredoc' || !command.placed)
      return cleans('what empties the cache stands where its text is not edited');
    if (found.length === 0) commands.push(command);
    else for (const word of found) edits.push(without(word, command, script));
  }
  for (const call of cleaned.calls) {
    const changes = [
      ...(unprevent(call, cleaned.leftover, script, facts.before(run)) ?? [undefined]),
      ...setting(call, cleaned.leftover, script),
    ];
    for (const change of changes) {
      if (change === undefined)
        return { reason: 'prevented', because: `${call.manager.name} is told elsewhere to keep no cache` };
      edits.push(change);
    }
  }
  return { commands, edits };
}

function cleans(because: string): Refusal {
  return { reason: 'cleans', because };
}

/** A call of the manager that is there to empty the cache. */
function cleaningCall({ manager, verbText }: Call, { leftover, calls }: Cleaned): boolean {
  return calls[0]?.manager === manager && leftover.cleanup?.cleanedBy.includes(verbText) === true;
}

/** No words: the whole call goes. */
function wholeCall(call: Call, { leftover, note }: Cleaned): readonly Argument[] | Refusal {
  const { options, verbText, command } = call;
  const clear = command.argv.every(({ value }) => value !== undefined) && command.redirects.length === 0;
  const elsewhere = options.some(({ name }) => name === undefined || leftover.movedByOptions?.includes(name));
  return note?.empties?.includes(verbText) === true && clear && !elsewhere && call.packages.length === 0
    ? []
    : cleans(`${call.manager.name} ${verbText} would empty the cache that is mounted`);
}

/** The words of an `rm` that lie in the cache, none for all of it; undefined: it leaves the cache alone. */
function emptied(
  run: Instruction,
  command: Command,
  { target }: Cleaned,
  facts: Facts,
): readonly Argument[] | Refusal | undefined {
  const place = placeOf(run, facts);
  if (!removes(command, [target], place)) return undefined;
  const { name, wrappers, redirects, argv } = command;
  const words = argv.slice(1);
  const options = words.filter(({ value }) => value?.startsWith('-') === true);
  const operands = words.filter((word) => !options.includes(word));
  const forced = options.some(({ value }) => /^-\w*f|^--force$/.test(value ?? ''));
  const inside = operands.filter((word) => whollyIn(word, target, place, true));
  const others = operands.filter((word) => !inside.includes(word));
  const plain =
    name === 'rm' && forced && redirects.length === 0 && wrappers.every((one) => one.name === 'sudo');
  const unclear = others.some((word) => (word.value ?? word.pattern) === undefined);
  const rest = { ...command, argv: [...argv.slice(0, 1), ...options, ...others] };
  if (!plain || unclear || names(rest, [target], place))
    return cleans('a command of the same RUN removes the folder that the mount stands on');
  return others.length === 0 ? [] : inside;
}

/** Takes a word out, with the blanks in front of it. */
function without({ word }: Argument, { node }: Command, { start }: ReadableScript): BodyEdit {
  const before = node.words[node.words.indexOf(word) - 1]?.end ?? word.start;
  return { start: start + before, end: start + word.end, text: '' };
}

/** The edits after which a call keeps its cache; undefined when it is told not to by something that stays. */
function unprevent(
  call: Call,
  leftover: Leftover,
  script: ReadableScript,
  state: State,
): readonly BodyEdit[] | undefined {
  const { prevention } = leftover;
  if (prevention === undefined || !prevented(call, leftover)) return [];
  const { command, options } = call;
  const told = options.filter(({ argument }) => prevention.prevents(argument.value ?? ''));
  const words = [...new Set(told.map(({ argument }) => argument))];
  const known = words.every(({ value, word }) => value?.startsWith('--') === true && value === word.text);
  const { environment } = prevention;
  const value = environment && command.environment(environment.name);
  const disables = typeof value === 'string' && environment?.disables(value) === true;
  const own = command.node.assignments.find(({ name }) => name === environment?.name);
  if (!known || !command.placed || script.place === 'heredoc') return undefined;
  const edits = words.map((word) => without(word, command, script));
  if (!disables) return edits;
  const next =
    command.node.assignments.find(({ start }) => own !== undefined && start > own.start) ??
    command.node.words[0];
  // What stands in front of the call hides what the build itself says.
  if (environment === undefined || typeof variable(state, environment.name) === 'string') return undefined;
  if (own === undefined || next === undefined || command.wrappers.length > 0 || command.inside !== undefined)
    return undefined;
  return [...edits, { start: script.start + own.start, end: script.start + next.start, text: '' }];
}

/** The variables that a call needs when its cache is a mount. */
function setting(
  { command }: Call,
  { mount }: Leftover,
  script: ReadableScript,
): readonly (BodyEdit | undefined)[] {
  const wanted = Object.entries(mount?.environment ?? {}).filter(
    ([name, value]) => command.environment(name) !== value,
  );
  if (wanted.length === 0) return [];
  const plain = command.placed && script.place === 'lines' && command.wrappers.length === 0;
  if (!plain || command.inside !== undefined) return [undefined];
  const at = script.start + command.node.start;
  return [{ start: at, end: at, text: wanted.map(([name, value]) => `${name}=${value} `).join('') }];
}

/** The edits that take several commands out at once; undefined when one of them cannot go. */
export function droppingAll(
  script: ReadableScript,
  commands: readonly Command[],
): readonly BodyEdit[] | undefined {
  const nodes = new Set<unknown>(commands.map(({ node }) => node));
  const edits = [...commands].map(({ node }) => dropping(script, node));
  if (edits.includes(undefined)) return undefined;
  for (const { node } of script.script.body.items)
    if (node.kind === 'and-or' && node.commands.every((member) => nodes.has(member))) return undefined;
  return commands
    .map(({ node }) => gapOf(script, node, nodes))
    .flatMap((edit, index) => edit ?? edits[index] ?? []);
}

/** In a chain: with the `&&` behind it when something stays there, else with the one in front. */
function gapOf(
  { script, start }: ReadableScript,
  node: Simple,
  gone: ReadonlySet<unknown>,
): BodyEdit | undefined {
  for (const { node: chain } of script.body.items) {
    if (chain.kind !== 'and-or') continue;
    const at = chain.commands.indexOf(node);
    if (at < 0) continue;
    const stays = chain.commands.slice(at + 1).some((member) => !gone.has(member));
    const [before, next] = [chain.commands[at - 1], chain.commands[at + 1]];
    if (stays && next !== undefined) return { start: start + node.start, end: start + next.start, text: '' };
    return before && { start: start + before.end, end: start + node.end, text: '' };
  }
  return undefined;
}
