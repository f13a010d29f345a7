/** What a mount lets go from a script, and lets come in: token by token. */
import type { Instruction, Span } from '../../../grammar/ast.ts';
import type { AndOr, Simple } from '../../../grammar/shell/ast.ts';
import type { Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ReadableScript } from '../../facts/script.ts';
import { within } from '../../facts/paths.ts';
import { home } from '../../facts/state.ts';
import { fault, type Fault } from '../claim.ts';
import { sameTokens, tokensIn, tokensOf, type ShellToken } from '../tokens.ts';
import { absolute } from './loss.ts';
import type { Held } from './held-mount.ts';

/** Whether the new script is the old one less all that kept the caches empty, and with the variables of their rows. */
export function rewritten(
  old: Instruction,
  now: Instruction,
  held: readonly Held[],
  before: Facts,
  after: Facts,
): Fault | undefined {
  const [was, is] = [before.script(old), after.script(now)];
  if (was.kind === 'opaque') return fault(was.reason, was.because);
  if (is.kind === 'opaque') return fault(is.reason, is.because);
  const gone = new Set<Simple>();
  const words: Span[] = [];
  const place = { home: home(before.before(old)), workdir: before.before(old).workdir };
  for (const command of before.commands(old)) {
    const found = needless(
      command,
      held,
      before.calls(old).find((call) => call.command === command)?.verbText,
      place,
    );
    if (found === undefined) continue;
    if (!command.placed) return fault('cleans', 'what empties the cache stands where it cannot go');
    if (found === 'all') gone.add(command.node);
    else words.push(...found);
  }
  for (const { calls, leftover } of held)
    for (const { command, options } of calls)
      words.push(
        ...preventing(
          command,
          options.map(({ argument }) => argument),
          leftover,
        ),
      );
  const left = without(was, gone, words);
  if (left === undefined)
    return fault('cleans', 'a command cannot go without changing the status of the script');
  const [set, given] = [settingsOf(old, held, before), settingsOf(now, held, after)];
  if (given === undefined || set === undefined) return fault('not-the-commands', 'a variable is set twice');
  const tokens = tokensOf(is.script).filter(({ start }) => !given.has(start));
  const rest = left.filter(({ start }) => !set.has(start));
  return sameTokens(rest, tokens)
    ? undefined
    : fault('not-the-commands', 'the scripts differ by more than the cache');
}

interface Place {
  readonly home: string | undefined;
  readonly workdir: string | undefined;
}

/** A command that does nothing but empty a cache, or the words of one that do; undefined: it has nothing to do with it. */
function needless(
  command: Command,
  held: readonly Held[],
  verb: string | undefined,
  place: Place,
): 'all' | readonly Span[] | undefined {
  if (command.redirects.length > 0) return undefined;
  const { argv, name, wrappers } = command;
  const empties = held.some(
    ({ note, manager }) =>
      verb !== undefined && manager.commands.test(name ?? '') && note?.empties?.includes(verb) === true,
  );
  if (empties) return argv.every(({ value }) => value !== undefined) ? 'all' : undefined;
  const words = argv.slice(1);
  const forced = words.some(({ value }) => /^(-[a-zA-Z]*f[a-zA-Z]*|--force)$/.test(value ?? ''));
  if (name !== 'rm' || !forced || wrappers.some((one) => one.name !== 'sudo')) return undefined;
  const operands = words.filter(({ value }) => value?.startsWith('-') !== true);
  const inside = operands.filter(({ value, pattern }) => {
    const text = (value ?? pattern ?? '').replace(/^~(?=\/|$)/, place.home ?? '~');
    const path = absolute(text.replace(/\/\*[^/]*$/, ''), place.workdir);
    return path !== undefined && !text.includes('..') && held.some(({ target }) => within(path, target));
  });
  if (inside.length === 0) return undefined;
  return inside.length === operands.length ? 'all' : inside.map(({ word }) => word);
}

/** The words of a call that tell it to keep no cache. */
function preventing(
  command: Command,
  words: readonly Command['argv'][number][],
  { prevention }: Held['leftover'],
): readonly Span[] {
  if (prevention === undefined) return [];
  const { name, disables } = prevention.environment ?? {};
  const options = words
    .filter(({ value, word }) => value === word.text && prevention.prevents(value))
    .map(({ word }) => word);
  const variables = command.node.assignments.filter(
    (one) => one.name === name && one.value !== undefined && disables?.(one.value.text) === true,
  );
  return [...new Set([...options, ...variables])];
}

/** Where the variables that the rows want stand in front of their calls; undefined: one stands there twice. */
function settingsOf(run: Instruction, held: readonly Held[], facts: Facts): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  for (const { command, manager } of facts.calls(run)) {
    const { node, inside, wrappers, placed } = command;
    if (!placed || inside !== undefined || wrappers.length > 0) continue;
    for (const { row, manager: own } of held)
      for (const [key, text] of own.name === manager.name ? Object.entries(row.environment ?? {}) : []) {
        const set = node.assignments.filter(({ name }) => name === key);
        if (set.length > 1) return undefined;
        for (const { value, start } of set) if (value?.text === text) found.add(start);
      }
  }
  return found;
}

/** The tokens that stay; undefined when a command that goes stands where its absence changes a status. */
function without(
  { script }: ReadableScript,
  gone: ReadonlySet<Simple>,
  words: readonly Span[],
): readonly ShellToken[] | undefined {
  const all = tokensOf(script);
  const dead = new Set(words.flatMap((word) => tokensIn(script, word).map(({ start }) => start)));
  let left = gone.size;
  const { items } = script.body;
  for (const [index, { node, separator }] of items.entries()) {
    if (node.kind === 'simple' && gone.has(node)) {
      if (index === items.length - 1 || separator === '&') return undefined;
      bury(all, dead, { start: node.start, end: items[index + 1]?.start ?? node.end });
      left -= 1;
    } else if (node.kind === 'and-or') {
      const found = node.commands.filter((one) => gone.has(one as Simple));
      if (found.length === 0) continue;
      if (
        separator === '&' ||
        node.operators.some((one) => one !== '&&') ||
        found.length === node.commands.length
      )
        return undefined;
      ofChain(all, dead, node, gone);
      left -= found.length;
    }
  }
  return left === 0 ? all.filter(({ start }) => !dead.has(start)) : undefined;
}

/** Each goes with the operator in front, or, where nothing is left in front, with the one behind. */
function ofChain(
  all: readonly ShellToken[],
  dead: Set<number>,
  { commands }: AndOr,
  gone: ReadonlySet<Simple>,
): void {
  const first = commands.findIndex((one) => !gone.has(one as Simple));
  for (const [index, one] of commands.entries()) {
    if (!gone.has(one as Simple)) continue;
    const [before, next] = [commands[index - 1], commands[index + 1]];
    if (index < first) bury(all, dead, { start: one.start, end: next?.start ?? one.end });
    else bury(all, dead, { start: before?.end ?? one.start, end: one.end });
  }
}

function bury(all: readonly ShellToken[], dead: Set<number>, { start, end }: Span): void {
  for (const token of all) if (token.start >= start && token.start < end) dead.add(token.start);
}
