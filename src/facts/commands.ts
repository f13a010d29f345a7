/** The simple commands of a script, flattened in source order, with what is known of their arguments. */
import type { Span } from '../../grammar/ast.ts';
import type { AndOr, Compound, List, Part, Pipeline, Redirect } from '../../grammar/shell/ast.ts';
import type { Script, Simple, Statement, Word } from '../../grammar/shell/ast.ts';
import { bashOnly, parseScript } from '../../grammar/shell/parse.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import { failing, functionsIn, head, joined, namesSetBy, namesSetByWord, namesSetIn } from './bindings.ts';
import { operandName, specialBuiltins, type Functions, type Names } from './bindings.ts';
import { variablesOf, type Moment, type Variables } from './variables.ts';
import { fieldsOf, singleOf, valueOf, type Expander } from './words.ts';
import { embedded, unwrapped, type Embedded, type Unwrapped } from './wrappers.ts';

/** One field of a command after expansion. */
export interface Argument {
  /**
   * Its text; undefined when not known. A HOME that is not known stays `~` at the start of a path; a quoted `~`
   * is `./~`.
   */
  readonly value: string | undefined;
  /** A glob that stands unquoted in a text that is known otherwise: `/var/lib/apt/lists/*`. `value` is undefined then. */
  readonly pattern: string | undefined;
  /** May become no field, or several. Several known fields of one `$list` are arguments of their own, with one word. */
  readonly many: boolean;
  /** The word it comes from; for what xargs appends, the word `xargs`. */
  readonly word: Word;
}

/** A command in front of the command: `sudo -E`, `env A=1`, `xargs -r`. */
export interface Wrapper {
  readonly name: string;
  /** Its own words, the name included; all of them for `su -c`. */
  readonly argv: readonly Argument[];
}

export interface Command {
  readonly node: Simple;
  /** Wrappers stripped; empty for a bare assignment or a bare redirection. */
  readonly argv: readonly Argument[];
  /**
   * The last component of `argv[0]`, also of `$dir/bin/pip`; undefined when that is not known, when there is none, and
   * for a function or an alias of the script.
   */
  readonly name: string | undefined;
  /** The outermost first. In a literal script those around the script come first, `su -c` among them. */
  readonly wrappers: readonly Wrapper[];
  /** Its own, then those of the compounds around it. */
  readonly redirects: readonly Redirection[];
  /** What its process finds in its environment: assignments in front of it, exports above it, then the build's own. */
  environment(name: string): Value;
  /**
   * `surely`: whenever the script ends with status 0, this was run at least once, found or not, and whatever its own
   * status. `maybe` also for what could be shown to run by looking harder: loops, branches, what follows an exit.
   */
  readonly certainty: 'surely' | 'maybe';
  /** It runs in a process other than the script's shell, so that it cannot change that shell. */
  readonly subshell: boolean;
  /** Its place in the pipelines around it: `first` writes to a pipe, `last` reads from one. */
  readonly pipeline: 'none' | 'first' | 'middle' | 'last';
  /** Whether its offsets index the script's text; false inside backticks with escapes, `sh -c` in double quotes, `eval`. */
  readonly placed: boolean;
  /** The command whose literal script (`sh -c '…'`, `eval '…'`) this one stands in. */
  readonly inside: Command | undefined;
}

export interface Redirection {
  readonly node: Redirect;
  /** Undefined for a heredoc. */
  readonly target: Argument | undefined;
}

/**
 * Every simple command a script may run, those in compounds, substitutions, functions and literal scripts included.
 * A command that runs a script (`sh -c`, `eval`) and has no commands inside it runs what is not known.
 * @param lookup the environment of the build; undefined: surely not set
 */
export function commands(script: Script, lookup: (name: string) => Value): readonly Command[] {
  const walk: Walk = { found: [], spent: 0, most: 1_000_000 + 8 * script.text.length };
  readList(script.body, {
    walk,
    shell: shellFor(script, lookup, true),
    process: { left: false, ran: false, fragile: false },
    text: script.text,
    placed: true,
    surely: true,
    succeeds: true,
    subshell: false,
    reads: false,
    writes: false,
    inside: undefined,
    wrappers: [],
    redirects: [],
    depth: 0,
  });
  return walk.found;
}

function shellFor(script: Script, lookup: (name: string) => Value, homeStays: boolean): Shell {
  const functions = functionsIn(script);
  let names: Names | undefined;
  const setAnywhere = (): Names => (names ??= namesSetIn([script], script.text, functions));
  return { variables: variablesOf(lookup), functions, setAnywhere, homeStays };
}

interface Walk {
  readonly found: Command[];
  /** Characters made of variables so far. */
  spent: number;
  readonly most: number;
}

/** What all commands of one script share: subshells start with a copy of it. */
interface Shell {
  readonly variables: Variables;
  functions: Functions;
  /** The variables that the script sets anywhere. */
  readonly setAnywhere: () => Names;
  /** HOME, when not known, is still the one the build gives. */
  readonly homeStays: boolean;
}

/** A shell or a copy of it. */
interface Process {
  /** Something may have ended it early, with the script still ending in status 0. */
  left: boolean;
  ran: boolean;
  /** It may fail without the script failing: under -e, every command may be its last. */
  readonly fragile: boolean;
}

/** Where a node stands. */
interface Place {
  readonly walk: Walk;
  readonly shell: Shell;
  readonly process: Process;
  /** The text that offsets index. */
  readonly text: string;
  readonly placed: boolean;
  /** It surely runs, as long as its process is not left. */
  readonly surely: boolean;
  /** When the script ends with status 0, so did this. */
  readonly succeeds: boolean;
  readonly subshell: boolean;
  /** From or to a pipe. */
  readonly reads: boolean;
  readonly writes: boolean;
  readonly inside: Command | undefined;
  readonly wrappers: readonly Wrapper[];
  readonly redirects: readonly Redirection[];
  readonly depth: number;
}

function readList(list: List, place: Place): void {
  for (const [index, { node, separator }] of list.items.entries()) {
    const last = index === list.items.length - 1;
    if (separator === '&')
      inCopy({ ...place, surely: false, succeeds: false }, (copy) => readStatement(node, copy));
    else readStatement(node, { ...place, succeeds: place.succeeds && last });
  }
}

/** Reads what runs in a copy of the shell, which no variable comes back from. */
function inCopy(place: Place, read: (copy: Place) => void): void {
  const { variables } = place.shell;
  const start = variables.now();
  const process: Process = { left: false, ran: false, fragile: !place.succeeds };
  read({ ...place, surely: runs(place), subshell: true, process });
  variables.restore(start);
}

/** Whether the next command surely runs. */
function runs({ surely, process }: Place): boolean {
  return surely && !process.left && !(process.fragile && process.ran);
}

function readStatement(node: Statement, place: Place): void {
  switch (node.kind) {
    case 'simple':
      readSimple(node, place);
      break;
    case 'pipeline':
      readPipeline(node, place);
      break;
    case 'and-or':
      readAndOr(node, place);
      break;
    case 'compound':
      if (place.depth > deepest) unread(node, place);
      else readCompound(node, { ...place, depth: place.depth + 1 });
      break;
    default:
      node satisfies never;
  }
  place.process.ran = true;
}

function readPipeline({ commands: parts, negated }: Pipeline, place: Place): void {
  const succeeds = place.succeeds && !negated;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    readStatement(only, { ...place, succeeds });
    return;
  }
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const reads = place.reads || index > 0;
    const writes = place.writes || !last;
    inCopy({ ...place, succeeds: succeeds && last, reads, writes }, (copy) => readStatement(part, copy));
  }
}

function readAndOr({ commands: parts, operators }: AndOr, place: Place): void {
  const { variables } = place.shell;
  const start = variables.now();
  const lastOr = operators.lastIndexOf('||');
  /** Moments at which all so far may have ended with status 0, and with another. */
  let succeeded: Moment[] = [];
  let failed: Moment[] = [];
  for (const [index, part] of parts.entries()) {
    const operator = operators[index - 1];
    if (operator !== undefined) variables.meet(start, operator === '&&' ? succeeded : failed);
    // `a && b` succeeds only when both ran; the right of `||` runs only when the left failed.
    const needed = index === 0 || (place.succeeds && index > lastOr + 1);
    const succeeds = place.succeeds && index > lastOr;
    readStatement(part, { ...place, surely: place.surely && needed, succeeds });
    const end = variables.now();
    if (operator === '&&') failed.push(end);
    else failed = [end];
    if (operator === '||') succeeded.push(end);
    else succeeded = [end];
  }
  variables.meet(start, [...succeeded, ...failed]);
}

function readCompound(node: Compound, outer: Place): void {
  const expander = expanderAt(outer);
  readWords(node.redirects.flatMap(redirectWords), outer);
  const redirects = [...node.redirects.map((one) => redirectionOf(one, expander)), ...outer.redirects];
  const place = { ...outer, redirects };
  const maybe = { ...place, surely: false, succeeds: false };
  const [first, ...others] = node.lists;
  switch (node.type) {
    case 'group':
      if (first) readList(first, place);
      return;
    case 'subshell':
      if (first) inCopy(place, (copy) => readList(first, copy));
      return;
    case 'if':
      readIf(node, place);
      return;
    case 'while':
    case 'until':
      readLoop(node, place, () => {
        if (first) readList(first, { ...place, succeeds: false });
        for (const list of others) readList(list, maybe);
      });
      return;
    case 'for':
    case 'select':
    case 'arithmetic':
      readWords(node.words, place);
      readLoop(node, place, () => {
        for (const list of node.lists) readList(list, maybe);
      });
      return;
    case 'case':
      readWords(node.words.slice(0, 1), place);
      readWords(node.words.slice(1), maybe);
      readCase(node, maybe);
      return;
    case 'test':
      readWords(node.words, maybe);
      return;
    case 'function':
    case 'coproc':
      // Nothing is known of the variables when the body runs.
      inCopy(maybe, (copy) => {
        makeUnknown(place.shell.setAnywhere(), place);
        const subshell = node.type === 'coproc' || place.subshell;
        for (const list of node.lists) readList(list, { ...copy, subshell });
      });
      return;
    default:
      node.type satisfies never;
  }
}

/** Conditions and bodies in turn, and a last body behind `else`. */
function readIf({ lists }: Compound, place: Place): void {
  const { variables } = place.shell;
  const start = variables.now();
  const maybe = { ...place, surely: false, succeeds: false };
  const ends: Moment[] = [];
  let failed = start;
  for (let index = 0; index < lists.length; index += 2) {
    const [condition, body] = lists.slice(index, index + 2);
    variables.restore(failed);
    if (condition) readList(condition, index === 0 ? { ...place, succeeds: false } : maybe);
    failed = variables.now();
    if (body) readList(body, maybe);
    ends.push(variables.now());
  }
  variables.meet(start, [...ends, failed]);
}

function readCase(node: Compound, place: Place): void {
  const { variables } = place.shell;
  const start = variables.now();
  const ends = [start];
  // `;&` falls through from one branch into the next.
  const falls = /;;?&/.test(place.text.slice(node.start, node.end));
  for (const list of node.lists) {
    variables.restore(start);
    if (falls) variables.forget();
    readList(list, place);
    ends.push(variables.now());
  }
  variables.meet(start, ends);
}

/** What a loop sets anywhere may be set before any command in it, and behind it. */
function readLoop(node: Compound, place: Place, read: () => void): void {
  const names = namesSetIn([node], place.text, place.shell.functions);
  makeUnknown(names, place);
  read();
  makeUnknown(names, place);
}

function makeUnknown(names: Names, { shell: { variables } }: Place): void {
  if (names === 'any') variables.forget();
  else
    for (const name of names)
      variables.set(name, { value: unknownValue, exported: variables.at(name, variables.now()).exported });
}

function readSimple(node: Simple, place: Place): void {
  const { variables, functions } = place.shell;
  const words = [...node.assignments.flatMap(({ value }) => value ?? []), ...node.words];
  words.push(...node.redirects.flatMap(redirectWords));
  for (const word of words) makeUnknown(namesSetByWord(word), place);
  const expander = expanderAt(place);
  const stripped = unwrapped(node.words.flatMap((word) => fieldsOf(word, expander)));
  const front = assignedInFront(node, expander);
  const now = variables.now();
  const surely = runs(place) && !stripped.mayNotRun;
  const command: Command = {
    node,
    argv: stripped.argv,
    name: nameOf(stripped, functions),
    wrappers: [...place.wrappers, ...stripped.wrappers],
    redirects: [...node.redirects.map((one) => redirectionOf(one, expander)), ...place.redirects],
    environment: stripped.environment((name) => {
      if (front.has(name)) return front.get(name);
      const { value, exported } = variables.at(name, now);
      if (value === undefined || exported === true) return value;
      return exported === false ? undefined : unknownValue;
    }),
    certainty: surely ? 'surely' : 'maybe',
    subshell: place.subshell || !stripped.builtin,
    pipeline: place.reads ? (place.writes ? 'middle' : 'last') : place.writes ? 'first' : 'none',
    placed: place.placed,
    inside: place.inside,
  };
  place.walk.found.push(command);
  readWords(words, place);
  if (
    node.assignments.some(
      ({ value, start, end }) => value === undefined && substitutes(place.text.slice(start, end)),
    )
  )
    unread(node, place);
  const inner = { ...place, surely };
  if (node.words.length === 0 || stripped.argv.length === 0) assign(front, place);
  else if (stripped.builtin) runByShell(command, stripped, front, inner);
  else readScript(command, stripped, front, inner);
}

/** Values of `A=1 B=$A` in front of a command, or alone; each sees those before it. */
function assignedInFront(node: Simple, expander: Expander): ReadonlyMap<string, Value> {
  const front = new Map<string, Value>();
  const own: Expander = {
    ...expander,
    variable: (name) => (front.has(name) ? front.get(name) : expander.variable(name)),
  };
  for (const { name, value, append } of node.assignments) {
    const text = value && valueOf(value, { ...own, homeStays: own.homeStays && !front.has('HOME') });
    const old = append ? own.variable(name) : '';
    const known = text !== undefined && old !== unknownValue;
    front.set(name, known && text.length < longestValue ? (old ?? '') + text : unknownValue);
  }
  return front;
}

/** Longer values are not kept. */
const longestValue = 50_000;

function assign(front: ReadonlyMap<string, Value>, { shell: { variables } }: Place): void {
  for (const [name, value] of front) {
    const { exported } = variables.at(name, variables.now());
    // `set -a` may export it.
    const plain = variables.at('-', variables.now()).value === '';
    variables.set(name, { value, exported: plain ? exported : exported || undefined });
  }
}

/** The last component of a command's path; undefined when not known. */
function nameOf({ argv, wrappers }: Unwrapped, functions: Functions): string | undefined {
  const [first, second] = argv;
  if (first === undefined) return undefined;
  if (first.value === undefined) return second?.word === first.word ? undefined : fileName(first.word);
  if (wrappers.length === 0 && functions.names.has(first.value)) return undefined;
  return first.value.slice(first.value.lastIndexOf('/') + 1);
}

/** What stands behind the last slash of a word: a variable in front of it is taken to be one path. */
function fileName({ parts }: Word): string | undefined {
  const last = parts.at(-1);
  if (last?.kind !== 'literal' || last.glob || !last.value.includes('/')) return undefined;
  return last.value.slice(last.value.lastIndexOf('/') + 1);
}

/** What a command does to the shell that runs it, when it is one of the shell's own. */
function runByShell(
  command: Command,
  stripped: Unwrapped,
  front: ReadonlyMap<string, Value>,
  place: Place,
): void {
  const { process, shell } = place;
  const { variables, functions } = shell;
  const [first, second] = command.argv;
  const name = first?.value;
  const operands = [...new Set(command.argv.slice(1).map(({ word }) => word))];
  const replaces = stripped.wrappers.some((wrapper) => wrapper.name === 'exec');
  if (replaces || name?.includes('/') || (name === undefined && command.name !== undefined)) {
    readScript(command, stripped, front, place);
    process.left ||= replaces;
    return;
  }
  const called = name !== undefined && stripped.wrappers.length === 0 && functions.names.has(name);
  if (name === undefined || called || specialBuiltins.has(name)) makeUnknown(new Set(front.keys()), place);
  if (called) {
    makeUnknown(functions.sets, place);
    process.left ||= functions.leaves || (functions.fails && process.fragile);
    return;
  }
  if (name === undefined) {
    variables.forget();
    process.left = true;
    return;
  }
  switch (name) {
    case 'exit':
    case 'return':
      // A status that fails the process fails the script, when nothing looks at it.
      if (process.fragile || name === 'return' || !failing(second?.value)) process.left = true;
      return;
    case '.':
    case 'source':
      variables.forget();
      process.left = true;
      return;
    case 'eval':
      if (readScript(command, stripped, front, place)) return;
      variables.forget();
      process.left = true;
      return;
    case 'trap':
      setTrap(command, stripped, front, place);
      return;
    case 'export':
      exportOperands(operands, place);
      return;
    case 'unset':
      for (const word of operands.some(({ text }) => text === '-f') ? [] : operands) {
        const unset = operandName(word);
        if (unset === undefined) variables.forget();
        else if (unset !== '') variables.set(unset, { value: undefined, exported: false });
      }
      return;
    case 'readonly':
    case 'local':
    case 'declare':
    case 'typeset':
      for (const word of operands) {
        const declared = operandName(word);
        if (declared === undefined) variables.forget();
        else if (declared !== '') variables.seal(declared);
      }
      return;
    case 'set':
      if (!setsOnly(command.argv.slice(1))) makeUnknown(new Set(['-']), place);
      return;
    case 'shopt':
    case 'enable':
      makeUnknown(new Set(['-']), place);
      return;
    default:
      makeUnknown(namesSetBy(name, operands, functions), place);
      readScript(command, stripped, front, place);
  }
}

/** Whether `set` changes nothing about how words are read. */
function setsOnly(operands: readonly Argument[]): boolean {
  for (const { value } of operands) {
    if (value === '--') return true;
    if (!/^([-+][euxv]*o?|pipefail|errexit|nounset|xtrace)$/.test(value ?? ' ')) return false;
  }
  return true;
}

function exportOperands(operands: readonly Word[], place: Place): void {
  const { variables } = place.shell;
  const options = operands.some(({ text }) => /^-./.test(text) && text !== '--' && text !== '-p');
  for (const word of operands) {
    const name = operandName(word);
    if (name === undefined) variables.forget();
    else if (name !== '') {
      const old = variables.at(name, variables.now());
      // Older shells split what others take as it is.
      const [field, ...others] = fieldsOf(word, expanderAt(place));
      const assigned = head(word).text.includes('=');
      const text = others.length === 0 ? field?.value : undefined;
      const known = text?.startsWith(`${name}=`) === true && !options;
      const value = known ? text.slice(name.length + 1) : unknownValue;
      variables.set(name, {
        value: assigned || options ? value : old.value,
        exported: options ? undefined : true,
      });
    }
  }
}

/** A script for the end, or for signals: it runs when nothing is known, and may change how the script ends. */
function setTrap(
  command: Command,
  stripped: Unwrapped,
  front: ReadonlyMap<string, Value>,
  place: Place,
): void {
  const { variables, functions } = place.shell;
  const script = command.argv[1];
  const action = command.argv.length > 2 ? script?.value : '';
  inCopy({ ...place, surely: false, succeeds: false }, (copy) => {
    makeUnknown(place.shell.setAnywhere(), place);
    readScript(command, stripped, front, { ...copy, subshell: place.subshell });
  });
  if (action === undefined || /\b(exit|exec|return|kill|eval|source)\b|(^|[\s;&|])\.\s/.test(action))
    place.process.left = true;
  const names = action === undefined ? 'any' : namesSetIn([parseScript(action, 'sh')], action, functions);
  if (names === 'any') variables.forget();
  else for (const name of names) variables.seal(name);
}

/**
 * Reads the script that a command runs: in this shell for `eval`, else in one of its own.
 * @returns false when there is none, or none that is understood
 */
function readScript(
  command: Command,
  stripped: Unwrapped,
  front: ReadonlyMap<string, Value>,
  place: Place,
): boolean {
  const script = embedded(command.argv);
  if (script === undefined || place.depth > deepestScript || !spend(place.walk, script.text.length))
    return false;
  const bash = script.row.names.includes('bash') && command.name === 'bash';
  const parsed = parseScript(script.text, bash ? 'bash' : 'sh');
  if (parsed.errors.length > 0 || (!bash && bashOnly(parsed).length > 0)) return false;
  const offset = literalStart(script);
  const list = offset === undefined ? parsed.body : moved(parsed, offset, place.text).body;
  const inner: Place = {
    ...place,
    text: offset === undefined ? parsed.text : place.text,
    placed: place.placed && offset !== undefined,
    inside: command,
    wrappers: script.wrapper === undefined ? command.wrappers : [...command.wrappers, script.wrapper],
    depth: place.depth + 1,
  };
  if (script.row.builtin === true) {
    place.shell.functions = joined(place.shell.functions, functionsIn(parsed));
    readList(list, inner);
    return true;
  }
  // HOME comes through when every layer hands it on.
  const probe = 'handed on';
  const handsOn = script.environment(stripped.environment(() => probe))('HOME') === probe;
  const { variables, homeStays } = place.shell;
  const same = homeStays && handsOn && variables.untouched('HOME') && !front.has('HOME');
  const shell = shellFor(parsed, script.environment(command.environment), same);
  const process: Process = { left: false, ran: false, fragile: !place.succeeds };
  readList(list, { ...inner, surely: runs(place), subshell: true, shell, process });
  return true;
}

/** Scripts inside scripts are not read when they stand deeper than this. */
const deepestScript = 50;
/** Deeper commands are not read; the parser does not go there either. */
const deepest = 300;

/** Where the text of a script stands, when it is one pair of single quotes. */
function literalStart({ text, argument }: Embedded): number | undefined {
  const word = argument?.word;
  return word?.text === `'${text}'` ? word.start + 1 : undefined;
}

/** A script as a part of the text it stands in. */
function moved(script: Script, by: number, text: string): Script {
  const move = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(move);
    if (typeof node !== 'object' || node === null) return node;
    const fields = Object.entries(node) as [string, unknown][];
    const nested = 'kind' in node && node.kind === 'script';
    // Backticks with escapes have a text of their own.
    if (nested && 'text' in node && node.text !== script.text) return node;
    return Object.fromEntries(
      fields.map(([key, value]) => {
        if (typeof value === 'number' && (key === 'start' || key === 'end')) return [key, value + by];
        return [key, nested && key === 'text' ? text : move(value)];
      }),
    );
  };
  return move(script) as Script;
}

/** Reads the commands in the expansions of words. */
function readWords(words: readonly Word[], place: Place): void {
  for (const word of words) {
    makeUnknown(namesSetByWord(word), place);
    for (const part of word.parts)
      switch (part.kind) {
        case 'literal':
          break;
        case 'parameter':
          if (part.operand) readWords([part.operand], { ...place, surely: false });
          break;
        case 'substitution':
        case 'bash-only':
        case 'arithmetic':
          readSubstitution(part, word, place);
          break;
        default:
          part satisfies never;
      }
  }
}

type Expansion = Exclude<Part, { readonly kind: 'literal' | 'parameter' }>;

function readSubstitution(part: Expansion, word: Word, outer: Place): void {
  const script = part.kind === 'arithmetic' ? undefined : part.script;
  const place: Place = {
    ...outer,
    succeeds: false,
    reads: false,
    writes: false,
    redirects: [],
    depth: outer.depth + 1,
  };
  if (script !== undefined && place.depth <= deepest) {
    const { text, body } = script;
    const placed = place.placed && text === place.text;
    inCopy({ ...place, text, placed }, (copy) => readList(body, copy));
  } else if (
    script !== undefined ||
    substitutes(word.text.slice(part.start - word.start, part.end - word.start))
  )
    unread(part, place);
}

/** Whether a text that is not parsed holds a command substitution. */
function substitutes(text: string): boolean {
  return /`|\$\([^(]|\$\(\([^]*\$\(|[<>]\(/.test(text);
}

/** Stands for commands that are there and are not read: one whose name is not known. */
function unread(span: Span, place: Place): void {
  const word: Word = { kind: 'word', start: span.start, end: span.end, text: '', parts: [] };
  const argument: Argument = { value: undefined, pattern: undefined, many: true, word };
  place.walk.found.push({
    node: { kind: 'simple', start: span.start, end: span.end, assignments: [], words: [word], redirects: [] },
    argv: [argument],
    name: undefined,
    wrappers: place.wrappers,
    redirects: [],
    environment: () => unknownValue,
    certainty: 'maybe',
    subshell: place.subshell,
    pipeline: 'none',
    placed: false,
    inside: place.inside,
  });
}

function redirectWords({ target, heredoc }: Redirect): readonly Word[] {
  // A heredoc's target is only its delimiter.
  if (heredoc !== undefined) return [heredoc];
  return target === undefined ? [] : [target];
}

function redirectionOf(node: Redirect, expander: Expander): Redirection {
  const { target, heredoc } = node;
  return {
    node,
    target: target === undefined || heredoc !== undefined ? undefined : singleOf(target, expander),
  };
}

function expanderAt({ shell: { variables, homeStays }, walk }: Place): Expander {
  const value = (name: string): Value => variables.at(name, variables.now()).value;
  return {
    variable: value,
    homeStays: homeStays && variables.untouched('HOME'),
    splits: value('IFS') === ' \t\n',
    globs: value('-') === '',
    affords: (length) => spend(walk, length),
  };
}

function spend(walk: Walk, length: number): boolean {
  walk.spent += length;
  return walk.spent <= walk.most;
}
