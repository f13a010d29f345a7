/** One simple command at its place: its words expanded, what is in front of it taken off. */
import type { Span } from '../../grammar/ast.ts';
import type { Redirect, Simple, Word } from '../../grammar/shell/ast.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import type { Argument, Command, Redirection } from './commands.ts';
import { expanderAt, runs, type Place } from './place.ts';
import { variableOf } from './variables.ts';
import { isOptions, type Possible } from './ways.ts';
import { fieldsOf, fieldsOnEachWay, possibleValueOf, singleOf, type Expander } from './words.ts';
import { unwrapped, type Unwrapped } from './wrappers.ts';

export interface Ready {
  readonly command: Command;
  readonly stripped: Unwrapped;
  /** `A=1` in front of it, or alone. */
  readonly front: ReadonlyMap<string, Possible>;
}

/** The command a node is, just before it runs. */
export function simpleCommand(node: Simple, place: Place): Ready {
  const { variables, functions } = place.shell;
  const expander = expanderAt(place, variables.now());
  const stripped = unwrapped(node.words.flatMap((word) => fieldsOf(word, expander)));
  const { argv, wrappers, mayNotRun, builtin } = stripped;
  const front = assignedInFront(node, expander);
  const now = variables.now();
  const called = wrappers.length === 0 && functions.names.has(argv[0]?.value ?? '');
  const command: Command = {
    node,
    argv,
    argvs: once(() => fieldsOnEachWay(node.words, expander)),
    name: called ? undefined : nameOf(argv),
    function: called,
    wrappers: [...place.wrappers, ...wrappers],
    redirects: [...redirectionsOf(node.redirects, expander), ...place.redirects],
    environment: stripped.environment((name) => {
      if (argv.length > 0 && front.has(name)) return certain(front.get(name));
      const { value, exported } = variables.at(name, now);
      if (value === undefined || exported === true) return value;
      return exported === false ? undefined : unknownValue;
    }),
    certainty: runs(place) && !mayNotRun ? 'surely' : 'maybe',
    subshell: place.subshell || !builtin,
    pipeline: place.reads ? (place.writes ? 'middle' : 'last') : place.writes ? 'first' : 'none',
    placed: place.placed,
    inside: place.inside,
  };
  return { command, stripped, front };
}

/** The words that are expanded when a command runs: of what it assigns, and all others. */
export function wordsOf({
  assignments,
  words,
  redirects,
}: Simple): Readonly<Record<'values' | 'others', readonly Word[]>> {
  const values = assignments.flatMap(({ value }) => value ?? []);
  return { values, others: [...words, ...redirects.flatMap(redirectWords)] };
}

/** The words of a redirection that are expanded. */
export function redirectWords({ target, heredoc }: Redirect): readonly Word[] {
  // The target of a heredoc is only its delimiter.
  if (heredoc !== undefined) return [heredoc];
  return target === undefined ? [] : [target];
}

/** Redirections with what is known of their targets. */
export function redirectionsOf(redirects: readonly Redirect[], expander: Expander): readonly Redirection[] {
  return redirects.map((node) => {
    const { target, heredoc } = node;
    const file = heredoc === undefined ? target : undefined;
    return { node, target: file && singleOf(file, expander) };
  });
}

/** Values of `A=1 B=$A` in front of a command, or alone; each sees those before it. */
function assignedInFront(node: Simple, expander: Expander): ReadonlyMap<string, Possible> {
  const front = new Map<string, Possible>();
  const possible = (name: string): Possible => (front.has(name) ? front.get(name) : expander.possible(name));
  const variable = (name: string): Value => certain(possible(name));
  for (const { name, value, append } of node.assignments) {
    const homeStays = expander.homeStays && !front.has('HOME');
    const given = value && possibleValueOf(value, { ...expander, variable, possible, homeStays });
    front.set(name, append ? appended(variable(name), given) : short(given ?? unknownValue));
  }
  return front;
}

/** `NAME+=value`. */
function appended(old: Value, value: Possible): Possible {
  return typeof value === 'string' && old !== unknownValue ? short((old ?? '') + value) : unknownValue;
}

function short(value: Possible): Possible {
  return typeof value === 'string' && value.length >= longestValue ? unknownValue : value;
}

function certain(value: Possible): Value {
  return isOptions(value) ? unknownValue : value;
}

/** Longer values are not kept. */
const longestValue = 50_000;

/** What `A=1` alone does. */
export function assign(front: ReadonlyMap<string, Possible>, { shell: { variables } }: Place): void {
  // `set -a` exports what is assigned.
  const plain = variables.at('-', variables.now()).value === '';
  for (const [name, value] of front) {
    const { exported } = variables.at(name, variables.now());
    variables.set(name, variableOf(value, exported === false && !plain ? undefined : exported));
  }
}

/** The last component of a command's path; undefined when not known. */
function nameOf([first, second]: readonly Argument[]): string | undefined {
  if (first === undefined) return undefined;
  if (first.value === undefined) return second?.word === first.word ? undefined : fileName(first.word);
  return first.value.slice(first.value.lastIndexOf('/') + 1);
}

/** What stands behind the last slash of a word: a variable in front of it is taken to be one path. */
function fileName({ parts }: Word): string | undefined {
  const last = parts.at(-1);
  if (last?.kind !== 'literal' || last.glob || !last.value.includes('/')) return undefined;
  return last.value.slice(last.value.lastIndexOf('/') + 1);
}

/** Stands for commands that are there and are not read: one whose name is not known. */
export function unreadCommand({ start, end }: Span, place: Place): Command {
  const word: Word = { kind: 'word', start, end, text: '', parts: [] };
  return {
    node: { kind: 'simple', start, end, assignments: [], words: [word], redirects: [] },
    argv: [{ value: undefined, pattern: undefined, many: true, word }],
    argvs: () => undefined,
    name: undefined,
    function: false,
    wrappers: place.wrappers,
    redirects: [],
    environment: () => unknownValue,
    certainty: 'maybe',
    subshell: place.subshell,
    pipeline: 'none',
    placed: false,
    inside: place.inside,
  };
}

function once<T>(compute: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: compute() }).value;
}
