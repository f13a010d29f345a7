/** Whether a script is others joined by `&&`, and nothing else. */
import type { AndOr, Script, Statement } from '../../../grammar/shell/ast.ts';
import { fault, type Fault } from '../claim.ts';
import { sameTokens, tokensIn } from '../tokens.ts';

/**
 * The merged script, cut at its top-level `&&`, must be the scripts one after the other: each as it is, where its
 * own operators allow it, or in braces.
 */
export function composed(parts: readonly Script[], whole: Script): Fault | undefined {
  const [first, ...rest] = parts;
  const items = whole.body.items;
  const last = items.at(-1);
  if (first === undefined || last === undefined || !ends(whole) || !commentsStay(parts, whole))
    return fault('not-the-scripts', 'the merged script is not a chain of commands');
  const chain = chainOf(last.node);
  // All statements of the first script but its last stand in front of the chain.
  const size = chainOf(first.body.items.at(-1)?.node).commands.length;
  const start = items[0]?.start ?? 0;
  const direct = {
    start,
    end: chain.commands[size - 1]?.end ?? start,
  };
  let at: number;
  if (ends(first) && items.length === first.body.items.length && says(whole, direct, first)) at = size;
  else if (items.length === 1 && isGroupOf(chain.commands[0], whole, first)) at = 1;
  else return differs(first);
  for (const part of rest) {
    if (chain.operators[at - 1] !== '&&') return differs(part);
    const command = chain.commands[at];
    const taken = plainLength(part);
    const end = taken === undefined ? undefined : chain.commands[at + taken - 1]?.end;
    if (command === undefined) return differs(part);
    if (taken !== undefined && end !== undefined && says(whole, { start: command.start, end }, part))
      at += taken;
    else if (isGroupOf(command, whole, part)) at += 1;
    else return differs(part);
  }
  return at === chain.commands.length
    ? undefined
    : fault('not-the-scripts', 'the merged script says more than the RUNs');
}

/** A comment swallows what follows it: only the last script may end in one, and stand without braces. */
export function commentsStay(parts: readonly Script[], whole: Script): boolean {
  const [comment, ...more] = whole.comments;
  const last = parts.at(-1);
  const [old, ...others] = last?.comments ?? [];
  if (parts.slice(0, -1).some(({ comments }) => comments.length > 0) || more.length + others.length > 0)
    return false;
  if (comment === undefined || old === undefined || last === undefined) return comment === old;
  const same = whole.text.slice(comment.start, comment.end) === last.text.slice(old.start, old.end);
  return same && comment.start >= (whole.body.items.at(-1)?.end ?? Infinity);
}

function differs(part: Script): Fault {
  return fault(
    'not-the-scripts',
    `the merged script does not say ${excerpt(part.text)}, alone behind && or in braces`,
  );
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

type Chain = Pick<AndOr, 'commands' | 'operators'>;

function chainOf(node: Statement | undefined): Chain {
  if (node === undefined) return { commands: [], operators: [] };
  return node.kind === 'and-or' ? node : { commands: [node], operators: [] };
}

/** Whether the last statement ends the script as `;` or nothing does. */
function ends({ body }: Script): boolean {
  const separator = body.items.at(-1)?.separator;
  return separator === '' || separator === ';';
}

/** The number of commands of a script that needs no braces behind `&&`; undefined when it needs them. */
function plainLength(script: Script): number | undefined {
  const [item, ...more] = script.body.items;
  if (item === undefined || more.length > 0 || !ends(script)) return undefined;
  const { commands, operators } = chainOf(item.node);
  return operators.includes('||') ? undefined : commands.length;
}

/** Whether a piece of the merged script has the tokens of a script, less the `;` at its end. */
function says(whole: Script, piece: { readonly start: number; readonly end: number }, part: Script): boolean {
  return sameTokens(tokensIn(whole, piece), tokensIn(part, extent(part)));
}

function extent({ body }: Pick<Script, 'body'>): { readonly start: number; readonly end: number } {
  return { start: body.items[0]?.start ?? 0, end: body.items.at(-1)?.end ?? 0 };
}

function isGroupOf(command: Statement | undefined, whole: Script, part: Script): boolean {
  if (command?.kind !== 'compound' || command.type !== 'group' || command.redirects.length > 0) return false;
  const [list] = command.lists;
  const separator = list?.items.at(-1)?.separator;
  if (list === undefined || separator === '&' || !ends(part) || part.comments.length > 0) return false;
  return says(whole, extent({ body: list }), part);
}
