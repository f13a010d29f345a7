/** Whether a script fails when one of its commands does. */
import type { List, Script, Simple, Statement } from '../../../grammar/shell/ast.ts';

/** Where a statement stands. */
interface Rank {
  /** What it ends with, the script ends with. */
  readonly last: boolean;
  /** The shell stops where it fails. */
  readonly strict: boolean;
  /** -e may be set here, and be heeded. */
  readonly settable: boolean;
}

/**
 * True only when the failure of the command is surely the failure of the script: it is a link of `&&`, behind every
 * `||`, at the end of the script, or at the end of any line of it under -e. False inside of conditions, loops, functions and
 * literal scripts.
 * @param errexit the shell is started with -e
 */
export function failureShown(script: Script, errexit: boolean, command: Simple): boolean {
  if (/\btrap\b/.test(script.text)) return false;
  const settable = !/\+[a-zA-Z]*e|\+o/.test(script.text);
  return inList(script.body, { last: true, strict: errexit && settable, settable }, command);
}

function inList({ items }: List, { last, strict, settable }: Rank, command: Simple): boolean {
  const at = items.findIndex(({ node }) => holds(node, command));
  const item = items[at];
  if (item === undefined || item.separator === '&') return false;
  const set = settable && last && items.slice(0, at).some(({ node }) => setsErrexit(node));
  return inStatement(
    item.node,
    { last: last && at === items.length - 1, strict: strict || set, settable },
    command,
  );
}

function inStatement(node: Statement, rank: Rank, command: Simple): boolean {
  if (!rank.last && !rank.strict) return false;
  switch (node.kind) {
    case 'simple':
      return node === command;
    case 'pipeline': {
      const end = node.commands.at(-1);
      return !node.negated && end !== undefined && holds(end, command) && inStatement(end, rank, command);
    }
    case 'and-or': {
      const at = node.commands.findIndex((part) => holds(part, command));
      const part = node.commands[at];
      if (part === undefined || node.operators.slice(at).includes('||')) return false;
      // The shell ignores -e on the left of an operator.
      const end = at === node.commands.length - 1;
      return inStatement(part, end ? rank : { last: rank.last, strict: false, settable: false }, command);
    }
    case 'compound': {
      const [body] = node.lists;
      const plain = node.type === 'group' || node.type === 'subshell';
      return plain && body !== undefined && inList(body, rank, command);
    }
    default:
      return node satisfies never;
  }
}

function holds(node: Statement, { start, end }: Simple): boolean {
  return node.start <= start && end <= node.end;
}

/** `set -e`, also at the start of a chain. */
function setsErrexit(node: Statement): boolean {
  const first = node.kind === 'and-or' ? node.commands[0] : node;
  if (first?.kind !== 'simple') return false;
  const [word, ...options] = first.words.map(({ text }) => text);
  return word === 'set' && /^(-[a-zA-Z]*e[a-zA-Z]*|-o errexit)\b/.test(options.join(' '));
}
