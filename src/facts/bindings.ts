/** Which variables a piece of a script may set in the shell that runs it, told from its words alone. */
import type { List, Part, Script, ShellNode, Simple, Word } from '../../grammar/shell/ast.ts';
import { walkShell } from '../../grammar/shell/walk.ts';
import { functionOfFile } from '../know/sourced.ts';

export type Names = ReadonlySet<string> | 'any';

/** Special builtins: what is assigned in front of them stays assigned in some shells. */
export const specialBuiltins: ReadonlySet<string> = new Set(
  ': . source break continue eval exec exit export readonly return set shift times trap unset'.split(' '),
);

/** Builtins whose operands are variables to set or change. */
const bindsOperands: ReadonlySet<string> = new Set(
  'export unset readonly local declare typeset read getopts mapfile readarray wait'.split(' '),
);

/** Builtins that run text nobody sees here. */
const bindsAnything: ReadonlySet<string> = new Set(['.', 'source', 'eval']);

const none: Names = new Set();

/** The functions and aliases of a script. What one of them does, each of them may do. */
export interface Functions {
  readonly names: ReadonlySet<string>;
  readonly sets: Names;
  /** A call may end the shell: with a status that may be 0, or only with another. */
  readonly leaves: boolean;
  readonly fails: boolean;
}

/**
 * The variables a command sets by being run, `A=1` in front of it aside.
 * @param name its first word, undefined when that is not known
 */
export function namesSetBy(name: string | undefined, operands: readonly Word[], functions: Functions): Names {
  if (name === undefined || bindsAnything.has(name) || functionOfFile(name) !== undefined) return 'any';
  if (functions.names.has(name)) return functions.sets;
  if (name === 'let') return new Set(operands.flatMap(({ text }) => identifiers(text)));
  if (name === 'printf' && operands[0]?.text.startsWith('-v')) return 'any';
  return bindsOperands.has(name) ? operandNames(operands) : none;
}

function operandNames(operands: readonly Word[]): Names {
  const names = new Set<string>();
  for (const word of operands) {
    const name = operandName(word);
    if (name === undefined) return 'any';
    if (name !== '') names.add(name);
  }
  return names;
}

/** The variable that `NAME` or `NAME=value` names; empty when it is neither, undefined when that is not known. */
export function operandName(word: Word): string | undefined {
  const { text, whole } = head(word);
  const [, name, end] = /^([A-Za-z_]\w*)(\+?=|\[|$)/.exec(text) ?? [];
  if (name !== undefined && (whole || end !== '')) return name;
  return whole ? '' : undefined;
}

/** What a word begins with, up to its first expansion. */
export function head(word: Word): { readonly text: string; readonly whole: boolean } {
  let text = '';
  for (const part of word.parts) {
    if (part.kind !== 'literal' || (part.glob && part.value.includes('$'))) return { text, whole: false };
    text += part.value;
  }
  return { text, whole: true };
}

/** The variables that expanding a word sets: `${name:=word}`, `$((name += 1))`. */
export function namesSetByWord(word: Word): Names {
  let names: Set<string> | undefined;
  for (const part of word.parts) {
    const set = namesSetByPart(part, word);
    if (set === 'any') return 'any';
    for (const name of set) (names ??= new Set()).add(name);
  }
  return names ?? none;
}

function namesSetByPart(part: Part, word: Word): Names {
  switch (part.kind) {
    case 'literal':
    case 'substitution':
      return none;
    case 'parameter': {
      const inner = part.operand ? namesSetByWord(part.operand) : none;
      const own = part.operator === '=' || part.operator === ':=';
      return inner === 'any' || !own ? inner : new Set([...inner, part.name]);
    }
    case 'arithmetic': {
      const text = textOf(part, word);
      return /(^|[^=!<>])=(?!=)|\+\+|--|<<=|>>=/.test(text) ? new Set(identifiers(text)) : none;
    }
    case 'bash-only':
      return /^\$\{.*=/s.test(textOf(part, word)) ? 'any' : none;
    default:
      return part satisfies never;
  }
}

function textOf(part: Part, word: Word): string {
  return word.text.slice(part.start - word.start, part.end - word.start);
}

function identifiers(text: string): readonly string[] {
  return text.match(/[A-Za-z_]\w*/g) ?? [];
}

/**
 * The variables that a node may set, itself and all below it. Subshells count as if they were none.
 * @param text the text the offsets of the node index
 */
export function namesSetIn(nodes: readonly ShellNode[], text: string, functions: Functions): Names {
  const names = new Set<string>();
  let any = false;
  const add = (set: Names): void => {
    if (set === 'any') any = true;
    else for (const name of set) names.add(name);
  };
  for (const root of nodes)
    walkShell(root, (node) => {
      if (any) return;
      if (node.kind === 'simple') add(namesSetBySimple(node, functions));
      else if (node.kind === 'word') add(namesSetByWord(node));
      else if (node.kind === 'assignment') names.add(node.name);
      else if (node.kind === 'compound') {
        if (node.name !== undefined && node.type !== 'function') names.add(node.name);
        if (node.type === 'arithmetic') add(new Set(identifiers(text.slice(node.start, node.end))));
        if (node.type === 'coproc') any = true;
      }
    });
  return any ? 'any' : names;
}

function namesSetBySimple(simple: Simple, functions: Functions): Names {
  const called = commandOf(simple);
  return called === undefined ? none : namesSetBy(called.name, called.operands, functions);
}

/** The command that a shell runs itself, its name undefined when not known; undefined when it is a file. */
function commandOf({
  words,
}: Simple): { readonly name: string | undefined; readonly operands: readonly Word[] } | undefined {
  for (const [index, word] of words.entries()) {
    const { text, whole } = head(word);
    if (text === 'command' || text === 'builtin' || (index > 0 && text.startsWith('-'))) continue;
    const operands = words.slice(index + 1);
    if (whole) return { name: text, operands };
    const file = word.parts.some((part) => part.kind === 'literal' && part.value.includes('/'));
    return file ? undefined : { name: undefined, operands };
  }
  return undefined;
}

const noFunctions: Functions = { names: new Set(), sets: none, leaves: false, fails: false };

/** The functions and aliases of a script, wherever it makes them. */
export function functionsIn(script: Script): Functions {
  const bodies: List[] = [];
  const names = new Set<string>();
  let aliases = false;
  walkShell(script, (node) => {
    if (node.kind === 'compound' && node.type === 'function' && node.name !== undefined) {
      names.add(node.name);
      bodies.push(...node.lists);
    }
    if (node.kind !== 'simple' || node.words[0]?.text !== 'alias') return;
    aliases = true;
    for (const word of node.words.slice(1)) names.add(/^[^=]*/.exec(head(word).text)?.[0] ?? '');
  });
  if (aliases) return { names, sets: 'any', leaves: true, fails: true };
  // Calls among them add nothing that is not counted already.
  const sets = bodies.length === 0 ? none : namesSetIn(bodies, script.text, noFunctions);
  return { names, sets, ...exitsIn(bodies) };
}

function exitsIn(bodies: readonly List[]): Pick<Functions, 'leaves' | 'fails'> {
  let leaves = false;
  let fails = false;
  for (const body of bodies)
    walkShell(body, (node) => {
      const command = node.kind === 'simple' ? commandOf(node) : undefined;
      if (command === undefined) return;
      const { name, operands } = command;
      if (name === 'exit' && failing(operands[0]?.text)) fails = true;
      else if (
        name === undefined ||
        name === 'exit' ||
        name === 'exec' ||
        name === 'trap' ||
        bindsAnything.has(name)
      )
        leaves = true;
    });
  return { leaves, fails };
}

/** Whether `exit` with this operand ends a shell with a status other than 0. */
export function failing(status: string | undefined): boolean {
  return /^([1-9]|[1-9]\d|1\d\d)$/.test(status ?? '');
}

/** The functions of two scripts that run in one shell. */
export function joined(a: Functions, b: Functions): Functions {
  return {
    names: new Set([...a.names, ...b.names]),
    sets: a.sets === 'any' || b.sets === 'any' ? 'any' : new Set([...a.sets, ...b.sets]),
    leaves: a.leaves || b.leaves,
    fails: a.fails || b.fails,
  };
}
