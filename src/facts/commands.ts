/** The simple commands of a script, flattened in source order, with what is known of their arguments. */
import type { AndOr, Compound, List, Part, Pipeline, Redirect } from '../../grammar/shell/ast.ts';
import type { Script, Simple, Statement, Word } from '../../grammar/shell/ast.ts';
import { parseScript } from '../../grammar/shell/parse.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import { functionOfFile, sourcedFiles, type SourcedFile } from '../know/sourced.ts';
import { functionsIn, joined, namesSetByWord, namesSetIn, specialBuiltins } from './bindings.ts';
import { runBuiltin } from './builtins.ts';
import { embeddedScript } from './embedded.ts';
import { budgetFor, expanderAt, forgetOthers, inCopy, makeUnknown, maybe, processOf } from './place.ts';
import { runs, runUnseen, shellOf, spend, type Place } from './place.ts';
import { assign, redirectionsOf, redirectWords, simpleCommand } from './simple-command.ts';
import { unreadCommand, wordsOf, type Ready } from './simple-command.ts';
import { variableOf, type Moment } from './variables.ts';
import { optionsOf, type Possible } from './ways.ts';
import { fieldsOf, type Expander } from './words.ts';
import type { Environment } from './wrappers.ts';

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
   * Every list of arguments that it may be run with, each of them known, for each way through the script once; as the
   * shell sees them, with the wrappers in `argv` and without what xargs appends. A loop over words runs it with each
   * list, other ways with one of them. Undefined when one is not known.
   */
  argvs(): readonly (readonly Argument[])[] | undefined;
  /**
   * The last component of `argv[0]`, also of `$dir/bin/pip`; undefined when that is not known, when there is none, and
   * for a function.
   */
  readonly name: string | undefined;
  /** It calls a function of the script, whose commands stand among the others, or an alias. */
  readonly function: boolean;
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
 * What a command runs (`sh -c`, `eval`) is known when there are commands inside it.
 * @param lookup the environment of the build; undefined: surely not set
 */
export function commands(script: Script, lookup: (name: string) => Value): readonly Command[] {
  const found: Command[] = [];
  const budget = budgetFor(script.text.length);
  readList(script.body, found, {
    shell: shellOf(script, lookup, { homeStays: true, budget }),
    process: processOf(true),
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
  return found;
}

/** Deeper commands are not read; the parser does not go there either. */
const deepest = 300;
/** Scripts inside scripts are not read when they stand deeper than this. */
const deepestScript = 50;

function readList(list: List, found: Command[], place: Place): void {
  for (const [index, { node, separator }] of list.items.entries()) {
    const last = index === list.items.length - 1;
    if (separator === '&') inCopy(maybe(place), (copy) => readStatement(node, found, copy));
    else readStatement(node, found, { ...place, succeeds: place.succeeds && last });
  }
}

function readStatement(node: Statement, found: Command[], place: Place): void {
  switch (node.kind) {
    case 'simple':
      readSimple(node, found, place);
      break;
    case 'pipeline':
      readPipeline(node, found, place);
      break;
    case 'and-or':
      readAndOr(node, found, place);
      break;
    case 'compound':
      if (place.depth > deepest) found.push(unreadCommand(node, place));
      else readCompound(node, found, { ...place, depth: place.depth + 1 });
      break;
    default:
      node satisfies never;
  }
  place.process.ran = true;
}

function readPipeline({ commands: parts, negated }: Pipeline, found: Command[], place: Place): void {
  const succeeds = place.succeeds && !negated;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    readStatement(only, found, { ...place, succeeds });
    return;
  }
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const reads = place.reads || index > 0;
    const writes = place.writes || !last;
    const end: Place = { ...place, succeeds: succeeds && last, reads, writes };
    inCopy(end, (copy) => readStatement(part, found, copy));
  }
}

function readAndOr({ commands: parts, operators }: AndOr, found: Command[], place: Place): void {
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
    readStatement(part, found, { ...place, surely: place.surely && needed, succeeds });
    const end = variables.now();
    if (operator === '&&') failed.push(end);
    else failed = [end];
    if (operator === '||') succeeded.push(end);
    else succeeded = [end];
  }
  variables.meet(start, [...succeeded, ...failed]);
}

function readCompound(node: Compound, found: Command[], outer: Place): void {
  const expander = expanderAt(outer);
  readWords(node.redirects.flatMap(redirectWords), found, outer);
  const redirects = [...redirectionsOf(node.redirects, expander), ...outer.redirects];
  const place: Place = { ...outer, redirects };
  const [first, ...others] = node.lists;
  switch (node.type) {
    case 'group':
      if (first) readList(first, found, place);
      return;
    case 'subshell':
      if (first) inCopy(place, (copy) => readList(first, found, copy));
      return;
    case 'if':
      readIf(node, found, place);
      return;
    case 'while':
    case 'until':
      inLoop(node, place, () => {
        if (first) readList(first, found, { ...place, succeeds: false });
        for (const list of others) readList(list, found, maybe(place));
      });
      return;
    case 'for':
    case 'select':
    case 'arithmetic': {
      readWords(node.words, found, place);
      const turns = node.type === 'for' ? turnsOf(node.words, expanderAt(place)) : unknownValue;
      inLoop(node, place, () => {
        if (node.name !== undefined) place.shell.variables.set(node.name, variableOf(turns, undefined));
        for (const list of node.lists) readList(list, found, maybe(place));
      });
      return;
    }
    case 'case':
      readWords(node.words.slice(0, 1), found, place);
      readWords(node.words.slice(1), found, maybe(place));
      readCase(node, found, maybe(place));
      return;
    case 'test':
      readWords(node.words, found, maybe(place));
      return;
    case 'function':
    case 'coproc':
      inCopy(maybe(place), (copy) => {
        // It runs later, or at the same time as all that follows.
        makeUnknown(place.shell.setAnywhere(), place);
        const subshell = node.type === 'coproc' || place.subshell;
        for (const list of node.lists) readList(list, found, { ...copy, subshell });
      });
      return;
    default:
      node.type satisfies never;
  }
}

/** What the variable of a loop over words is in its turns. */
function turnsOf(words: readonly Word[], expander: Expander): Possible {
  const fields = words.flatMap((word) => fieldsOf(word, expander));
  const values = fields.map(({ value }) => value ?? unknownValue);
  // A `~` at the start of an argument stands for what it is not.
  const clear = values.every((value) => value !== unknownValue && !/^(\.\/)?~/.test(value));
  return clear && values.length > 0 ? optionsOf({ ways: values.length }, values) : unknownValue;
}

/** Conditions and bodies in turn, and a last body behind `else`. */
function readIf({ lists }: Compound, found: Command[], place: Place): void {
  const { variables } = place.shell;
  const start = variables.now();
  const ends: Moment[] = [];
  let last = start;
  let failed = start;
  for (let index = 0; index < lists.length; index += 2) {
    const [condition, body] = lists.slice(index, index + 2);
    variables.restore(failed);
    const tested = index === 0 ? { ...place, succeeds: false } : maybe(place);
    if (condition) readList(condition, found, tested);
    failed = variables.now();
    if (body) readList(body, found, maybe(place));
    last = variables.now();
    if (!leaves(body ?? condition, place)) ends.push(last);
  }
  // A last body without a condition is all there is when the conditions fail.
  if (lists.length % 2 === 0) ends.push(failed);
  variables.meet(start, ends.length > 0 ? ends : [last]);
}

/** Whether the shell ends at the end of a list, if not before. */
function leaves(list: List | undefined, { shell: { functions } }: Place): boolean {
  const item = list?.items.at(-1);
  if (item?.node.kind !== 'simple' || item.separator === '&') return false;
  const { assignments, words, redirects } = item.node;
  // With more operands, or where a redirection fails, bash goes on.
  if (assignments.length + redirects.length > 0 || functions.names.has('exit')) return false;
  return /^exit( (\d+|\$\?))?$/.test(words.map(({ text }) => text).join(' '));
}

function readCase(node: Compound, found: Command[], place: Place): void {
  const { variables } = place.shell;
  const start = variables.now();
  // Without a branch for all that is left there may be none that fits.
  const ends = node.words.slice(1).some(({ text }) => text === '*') ? [] : [start];
  // `;&` falls through from one branch into the next.
  const falls = /;;?&/.test(place.text.slice(node.start, node.end));
  for (const list of node.lists) {
    variables.restore(start);
    if (falls) variables.forget();
    readList(list, found, place);
    if (!leaves(list, place)) ends.push(variables.now());
  }
  variables.meet(start, ends.length > 0 ? ends : [start]);
}

/** What a loop sets anywhere may be set before any command in it, and behind it. */
function inLoop(node: Compound, place: Place, read: () => void): void {
  const names = namesSetIn([node], place.text, place.shell.functions);
  makeUnknown(names, place);
  read();
  makeUnknown(names, place);
}

function readSimple(node: Simple, found: Command[], outer: Place): void {
  const { values, others } = wordsOf(node);
  for (const word of [...values, ...others]) makeUnknown(namesSetByWord(word), outer);
  const ready = simpleCommand(node, outer);
  const { command, stripped, front } = ready;
  const place: Place = { ...outer, surely: command.certainty === 'surely' };
  found.push(command);
  const expanding: Place = { ...outer, surely: runs(outer) };
  readValues(node, values, found, expanding);
  readWords(others, found, expanding);
  for (const { value, start, end } of node.assignments)
    if (value === undefined && substitutes(outer.text.slice(start, end)))
      found.push(unreadCommand(node, outer));
  if (command.argv.length === 0) assign(front, place);
  else if (stripped.builtin) runByShell({ ...ready, found, place });
  else readScript({ ...ready, found, place });
}

/** Reads the commands in `A=1 B=$(b)`: only some shells show them what is assigned further left. */
function readValues({ assignments }: Simple, values: readonly Word[], found: Command[], place: Place): void {
  const { variables } = place.shell;
  const start = variables.now();
  if (assignments.length > 1) makeUnknown(new Set(assignments.map(({ name }) => name)), place);
  readWords(values, found, place);
  variables.restore(start);
}

/** A command about to run. */
interface Run extends Ready {
  readonly found: Command[];
  readonly place: Place;
}

/** A command that has nothing in front of it but the shell, and may be one of the shell's own. */
function runByShell(run: Run): void {
  const { command, front, place } = run;
  const { process, shell } = place;
  const [first, ...operands] = command.argv;
  const name = first?.value;
  const replaces = run.stripped.wrappers.some((wrapper) => wrapper.name === 'exec');
  const file = name === undefined ? command.name !== undefined : name.includes('/');
  if (replaces || file) {
    readScript(run);
    process.left ||= replaces;
    return;
  }
  if (name === undefined) {
    runUnseen(place);
    return;
  }
  const made = functionOfFile(name);
  // In some shells what is assigned in front of these stays.
  if (command.function || specialBuiltins.has(name)) makeUnknown(new Set(front.keys()), place);
  if (command.function) {
    makeUnknown(shell.functions.sets, place);
    process.left ||= shell.functions.leaves || (shell.functions.fails && process.fragile);
  } else if (name === 'trap') setTrap(run);
  else if (name === 'eval') {
    if (!readScript(run)) runUnseen(place);
  } else if (name === '.' || name === 'source') {
    forgetOthers(fileAt(operands[0]?.value, place)?.keeps ?? [], place);
    process.left = true;
  } else if (made !== undefined) {
    const kept = operands.length > 0 && operands.every(({ value = '' }) => !made.changes.includes(value));
    forgetOthers(kept ? made.keeps : [], place);
  } else {
    runBuiltin(name, operands, place);
    readScript(run);
  }
}

/** What is known of a file that the shell reads. */
function fileAt(path: string | undefined, { shell: { variables } }: Place): SourcedFile | undefined {
  return sourcedFiles.find(({ name, folder }) => {
    const { value } = variables.at(folder, variables.now());
    return typeof value === 'string' && /^\/.*[^/]$/.test(value) && path === `${value}/${name}`;
  });
}

/** A script for the end, or for signals: it runs when nothing is known, and may change how the script ends. */
function setTrap(run: Run): void {
  const { command, place } = run;
  const { variables, functions, setAnywhere } = place.shell;
  inCopy(maybe(place), (copy) => {
    makeUnknown(setAnywhere(), place);
    readScript({ ...run, place: { ...copy, subshell: place.subshell } });
  });
  const [action, condition] = command.argv.slice(command.argv[1]?.value === '--' ? 2 : 1);
  const text = condition === undefined ? '' : action?.value;
  const ends = text === undefined || /\b(exit|exec|return|kill|eval|source)\b|(^|[\s;&|])\.\s/.test(text);
  if (ends || functions.leaves || functions.fails) place.process.left = true;
  const names = text === undefined ? 'any' : namesSetIn([parseScript(text, 'sh')], text, functions);
  if (names === 'any') variables.forget();
  else for (const name of names) variables.seal(name);
}

/**
 * Reads the script that a command is given: in this shell for `eval`, else in one of its own.
 * @returns false when there is none, or none that is understood
 */
function readScript({ command, stripped, front, found, place }: Run): boolean {
  const { shell, depth } = place;
  const embedded = depth > deepestScript ? undefined : embeddedScript(command.argv, place.text);
  if (embedded === undefined || !spend(shell.budget, embedded.text.length)) return false;
  const { script, wrapper } = embedded;
  const inner: Place = {
    ...place,
    text: script.text,
    placed: place.placed && embedded.placed,
    inside: command,
    wrappers: wrapper === undefined ? command.wrappers : [...command.wrappers, wrapper],
    depth: depth + 1,
  };
  if (embedded.row.builtin === true) {
    shell.functions = joined(shell.functions, functionsIn(script));
    readList(script.body, found, inner);
    return true;
  }
  const homeStays =
    shell.homeStays &&
    shell.variables.untouched('HOME') &&
    !front.has('HOME') &&
    handedOn('HOME', (outside) => embedded.environment(stripped.environment(outside)));
  const process = processOf(place.succeeds);
  // Start-up files may do anything.
  process.left = !handedOn('', embedded.environment);
  readList(script.body, found, {
    ...inner,
    shell: shellOf(script, embedded.environment(command.environment), { homeStays, budget: shell.budget }),
    process,
    surely: runs(place),
    subshell: true,
  });
  return true;
}

function handedOn(name: string, layers: (outside: Environment) => Environment): boolean {
  const probe = 'as it was';
  return layers(() => probe)(name) === probe;
}

/** Reads the commands in the expansions of words. */
function readWords(words: readonly Word[], found: Command[], place: Place): void {
  for (const word of words) {
    makeUnknown(namesSetByWord(word), place);
    for (const part of word.parts)
      switch (part.kind) {
        case 'literal':
          break;
        case 'parameter':
          if (part.operand) readWords([part.operand], found, { ...place, surely: false });
          break;
        case 'substitution':
        case 'bash-only':
        case 'arithmetic':
          readSubstitution(part, word, found, place);
          break;
        default:
          part satisfies never;
      }
  }
}

type Expansion = Exclude<Part, { readonly kind: 'literal' | 'parameter' }>;

function readSubstitution(part: Expansion, word: Word, found: Command[], outer: Place): void {
  const script = part.kind === 'arithmetic' ? undefined : part.script;
  const depth = outer.depth + 1;
  if (script !== undefined && depth <= deepest) {
    const { text, body } = script;
    const placed = outer.placed && text === outer.text;
    const silent = { succeeds: false, reads: false, writes: false, redirects: [] };
    inCopy({ ...outer, ...silent, text, placed, depth }, (copy) => readList(body, found, copy));
  } else if (
    script !== undefined ||
    substitutes(word.text.slice(part.start - word.start, part.end - word.start))
  )
    found.push(unreadCommand(part, outer));
}

/** Whether a text that is not parsed holds a command substitution. */
function substitutes(text: string): boolean {
  return /`|\$\([^(]|\$\(\([^]*\$\(|[<>]\(/.test(text);
}
