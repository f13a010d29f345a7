/**
 * The tokens of a shell script, for comparing two of them: words, assignments and redirection targets as they are
 * written, operators and keywords between them, blanks left out.
 */
import type { Span } from '../../grammar/ast.ts';
import type { List, Redirect, Script, Simple, Compound, Statement } from '../../grammar/shell/ast.ts';

export interface ShellToken extends Span {
  readonly text: string;
  /** A word, an assignment or a target; else what stands between them. */
  readonly leaf: boolean;
}

const known = new WeakMap<Script, readonly ShellToken[]>();

/** All tokens of a script in source order. */
export function tokensOf(script: Script): readonly ShellToken[] {
  let tokens = known.get(script);
  if (tokens === undefined) known.set(script, (tokens = read(script)));
  return tokens;
}

/** The tokens that lie in a range of the script. */
export function tokensIn(script: Script, { start, end }: Span): readonly ShellToken[] {
  const tokens = tokensOf(script);
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

/** Whether two runs of tokens say the same. */
export function sameTokens(a: readonly ShellToken[], b: readonly ShellToken[]): boolean {
  return a.length === b.length && a.every((token, index) => sameToken(token, b[index]));
}

export function sameToken(a: ShellToken | undefined, b: ShellToken | undefined): boolean {
  return a !== undefined && a.text === b?.text && a.leaf === b.leaf;
}

/** The index of the first token at or behind an offset. */
function firstFrom(tokens: readonly ShellToken[], offset: number): number {
  let low = 0;
  for (let high = tokens.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function read(script: Script): readonly ShellToken[] {
  const leaves: Span[] = [];
  ofList(script.body, leaves);
  leaves.sort((a, b) => a.start - b.start);
  const tokens: ShellToken[] = [];
  let at = script.start;
  for (const { start, end } of leaves) {
    between(script.text, at, start, tokens);
    // Leaves do not overlap in a tree without errors; a heredoc's body may stand behind other leaves.
    tokens.push({ text: script.text.slice(start, end), start, end, leaf: true });
    at = Math.max(at, end);
  }
  between(script.text, at, script.end, tokens);
  return tokens;
}

/** Redirections with the number in front, operators, a line feed (it separates commands), keywords. */
const gap = /\n|\d*(?:&>>?|>>|>\||>&|<<<|<<-|<<|<&|<>|<|>)|&&|\|\||\|&|;;&?|;&|[;&|(){}!]|[^\s;&|(){}<>!]+/g;

function between(text: string, from: number, to: number, tokens: ShellToken[]): void {
  for (const { 0: found, index } of text.slice(from, to).matchAll(gap))
    tokens.push({ text: found, start: from + index, end: from + index + found.length, leaf: false });
}

function ofList({ items }: List, leaves: Span[]): void {
  for (const { node } of items) ofStatement(node, leaves);
}

function ofStatement(node: Statement, leaves: Span[]): void {
  switch (node.kind) {
    case 'and-or':
    case 'pipeline':
      for (const command of node.commands) ofStatement(command, leaves);
      return;
    case 'simple':
      ofSimple(node, leaves);
      return;
    case 'compound':
      ofCompound(node, leaves);
      return;
    default:
      node satisfies never;
  }
}

function ofSimple({ assignments, words, redirects }: Simple, leaves: Span[]): void {
  leaves.push(...assignments, ...words);
  for (const redirect of redirects) ofRedirect(redirect, leaves);
}

function ofCompound({ words, lists, redirects }: Compound, leaves: Span[]): void {
  leaves.push(...words);
  for (const list of lists) ofList(list, leaves);
  for (const redirect of redirects) ofRedirect(redirect, leaves);
}

function ofRedirect({ target, heredoc }: Redirect, leaves: Span[]): void {
  if (target !== undefined) leaves.push(target);
  if (heredoc !== undefined) leaves.push(heredoc);
}
