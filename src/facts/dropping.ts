/** How one command is taken out of a script so that the rest runs as it did. */
import type { BodyEdit } from '../../grammar/index.ts';
import type { AndOr, Item, List, Simple, Statement } from '../../grammar/shell/ast.ts';
import type { ReadableScript } from './script.ts';

/**
 * The edit that takes a command out, which always succeeds where it is run; undefined when it cannot go alone.
 * It must stand directly in the script: in a list of `&&`, or as a statement that is not the last one, whose status
 * nobody asks for.
 */
export function dropping({ script, start, place }: ReadableScript, command: Simple): BodyEdit | undefined {
  if (place === 'heredoc') return undefined;
  const { items } = script.body;
  const index = items.findIndex(({ node }) => node === command || membersOf(node).includes(command));
  const item = items[index];
  if (item === undefined) return undefined;
  const gap =
    item.node === command ? ofItem(script.body, index) : ofMember(item, item.node as AndOr, command);
  return gap && { start: start + gap.start, end: start + gap.end, text: '' };
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

function membersOf(node: Statement): readonly Statement[] {
  return node.kind === 'and-or' ? node.commands : [];
}

function ofItem({ items }: List, index: number): Gap | undefined {
  const [item, next] = [items[index], items[index + 1]];
  if (item === undefined || next === undefined || item.separator === '&') return undefined;
  return { start: item.node.start, end: next.node.start };
}

/** `cmd && `, or ` && cmd` at the end. */
function ofMember(item: Item, { commands, operators }: AndOr, command: Simple): Gap | undefined {
  const at = commands.indexOf(command);
  const [before, next] = [commands[at - 1], commands[at + 1]];
  if (item.separator === '&' || operators.some((operator) => operator !== '&&')) return undefined;
  if (next !== undefined) return { start: command.start, end: next.start };
  return before && { start: before.end, end: command.end };
}
