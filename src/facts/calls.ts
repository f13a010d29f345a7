/** Calls of package managers among the commands of a RUN. */
import type { Manager, VerbKind } from '../know/manager.ts';
import { managers } from '../know/managers/index.ts';
import { head } from './bindings.ts';
import type { Argument, Command } from './commands.ts';

export interface Call {
  readonly manager: Manager;
  readonly command: Command;
  readonly verb: VerbKind;
  /** The verb as it is written, `cache clean`; the command word where the call has none. */
  readonly verbText: string;
  /** The word that is the verb (its second word, where it has two); new options go behind it. */
  readonly verbArgument: Argument;
  /** In the order they stand in, in front of the verb and behind it. */
  readonly options: readonly Option[];
  /** What is installed or removed; an undefined value is not known. */
  readonly packages: readonly Argument[];
}

export interface Option {
  /** `--cache-dir`, also of `--cache-dir=x`; `-y` and `-q` of `-yq`; undefined when not known. */
  readonly name: string | undefined;
  /** The next word, or what stands behind the name in the same one; an argument when that is not known. */
  readonly value: Argument | string | undefined;
  /** The argument it stands in, which several letters share. */
  readonly argument: Argument;
}

/** The package manager calls among some commands, in their order. A call whose verb is not known is not one. */
export function callsAmong(commands: readonly Command[]): readonly Call[] {
  return commands.flatMap((command) => callOf(command) ?? []);
}

function callOf(command: Command): Call | undefined {
  const { name, argv } = command;
  if (name === undefined) return undefined;
  const direct = managerOf(name);
  const [word] = argv;
  if (direct !== undefined) return callWith(direct, command, { name, word, rest: argv.slice(1) });
  const script = interpreted.test(name) ? scriptOf(argv) : undefined;
  const scripted = script && managerOf(script.name);
  if (script && scripted) return callWith(scripted, command, script);
  const module = /^(python|pypy)[\d.]*$/.test(name) ? moduleOf(argv) : undefined;
  const manager = managers.find(({ modules }) => module !== undefined && modules?.includes(module.name));
  return module && manager && callWith(manager, command, module);
}

const interpreted = /^(perl|php|ruby)[\d.]*$/;

/** What `php -d memory_limit=-1 composer.phar install` runs. */
function scriptOf(argv: readonly Argument[]): Called | undefined {
  for (let index = 1; index < argv.length; index += 1) {
    const text = argv[index]?.value;
    if (text === undefined || /^-[er]/.test(text)) return undefined;
    if (text === '-d' || text === '-I') index += 1;
    else if (!text.startsWith('-'))
      return { name: text.slice(text.lastIndexOf('/') + 1), word: argv[index], rest: argv.slice(index + 1) };
  }
  return undefined;
}

/** What is called: the name of a command, script or module, the word it stands in, and those behind it. */
interface Called {
  readonly name: string;
  readonly word: Argument | undefined;
  readonly rest: readonly Argument[];
}

const byName = new Map<string, Manager | undefined>();
/** So many command words are remembered. */
const mostNames = 1000;

/** The manager that a command word calls. */
function managerOf(name: string): Manager | undefined {
  if (byName.has(name)) return byName.get(name);
  if (byName.size >= mostNames) byName.clear();
  const found = managers.find(({ commands }) => commands.test(name));
  byName.set(name, found);
  return found;
}

/** What `python -u -m pip install` runs. */
function moduleOf(argv: readonly Argument[]): Called | undefined {
  for (let index = 1; index < argv.length; index += 1) {
    const text = argv[index]?.value ?? '';
    const [, attached] = /^-[bBdEiIOPqRsSuvx]*m(.*)$/.exec(text) ?? [];
    if (attached !== undefined && attached !== '')
      return { name: attached, word: argv[index], rest: argv.slice(index + 1) };
    const next = argv[index + 1]?.value;
    if (attached === '')
      return next === undefined
        ? undefined
        : { name: next, word: argv[index + 1], rest: argv.slice(index + 2) };
    if (/^-[WX]$/.test(text)) index += 1;
    else if (!/^-([bBdEiIOPqRsSuvx]+|[WX].+)$/.test(text)) return undefined;
  }
  return undefined;
}

function callWith(manager: Manager, command: Command, called: Called): Call | undefined {
  const { options, operands } = taken(called.rest, manager);
  const found = verbOf(manager, called, options, operands);
  const verbArgument = found?.words.at(-1);
  if (found === undefined || verbArgument === undefined) return undefined;
  const verbText = found.words.map(({ value }) => value).join(' ');
  return { manager, command, verb: found.verb, verbText, verbArgument, options, packages: found.packages };
}

interface Verb {
  readonly verb: VerbKind;
  /** The words it is written with. */
  readonly words: readonly Argument[];
  readonly packages: readonly Argument[];
}

function verbOf(
  manager: Manager,
  { name, word }: Called,
  options: readonly Option[],
  operands: readonly Argument[],
): Verb | undefined {
  if (manager.verbsAreOptions === true) return optionVerb(manager, options, operands);
  const [first, second] = operands;
  const itself = word === undefined ? [] : [word];
  const named = own(manager.verbCommands, name);
  if (named !== undefined && first !== undefined) return { verb: named, words: itself, packages: operands };
  const alone = named ?? manager.bareVerb;
  if (first === undefined) return alone && { verb: bare(alone, options), words: itself, packages: [] };
  // A first operand that is not known hides the verb.
  if (first.value === undefined) return undefined;
  const two = own(manager.twoWordVerbs, `${first.value} ${second?.value ?? ''}`);
  if (two !== undefined && second !== undefined)
    return { verb: two, words: [first, second], packages: operands.slice(2) };
  const verb = own(manager.verbs, first.value) ?? manager.otherVerb;
  return verb && { verb, words: [first], packages: operands.slice(1) };
}

/** The verb of `pacman -Sy`: an option, and another that turns it into something else. */
function optionVerb(
  { verbs, twoWordVerbs }: Manager,
  options: readonly Option[],
  packages: readonly Argument[],
): Verb | undefined {
  const found = options.find(({ name }) => own(verbs, name ?? '') !== undefined);
  if (found?.name === undefined) return undefined;
  const pairs = options.map(({ name }) => own(twoWordVerbs, `${found.name ?? ''} ${name ?? ''}`));
  const verb = pairs.find((one) => one !== undefined) ?? own(verbs, found.name);
  return verb && { verb, words: [found.argument], packages };
}

/** `yarn --version` only answers. */
function bare(verb: VerbKind, options: readonly Option[]): VerbKind {
  return options.some(({ name }) => name !== undefined && answering.has(name)) ? 'query' : verb;
}

const answering = new Set(['--version', '--help', '-v', '-V', '-h']);

function own<T>(table: Readonly<Record<string, T>> = {}, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

interface Taken {
  readonly options: readonly Option[];
  readonly operands: readonly Argument[];
}

/** Tells options from operands, wherever they stand. */
function taken(argv: readonly Argument[], manager: Manager): Taken {
  const options: Option[] = [];
  const operands: Argument[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index];
    if (argument === undefined) break;
    // `--index-url=$URL` is an option, whatever URL is.
    const text = argument.value ?? argument.pattern ?? head(argument.word).text;
    if (text === '--') return { options, operands: [...operands, ...argv.slice(index + 1)] };
    if (!text.startsWith('-') || text === '-') operands.push(argument);
    else {
      const found = optionsIn(argument, text, manager);
      const last = found.at(-1);
      const wants =
        last?.name !== undefined && last.value === undefined && manager.valueOptions.includes(last.name);
      options.push(...found.slice(0, -1));
      if (last) options.push(wants ? { ...last, value: argv[(index += 1)] } : last);
    }
  }
  return { options, operands };
}

/** The options in one word, without a value from the next. */
function optionsIn(argument: Argument, text: string, manager: Manager): readonly Option[] {
  const whole = argument.value !== undefined;
  const valued = (name: string, rest: string): Option => ({ name, value: whole ? rest : argument, argument });
  if (text.startsWith('--') || manager.singleDash === true) {
    const equals = text.indexOf('=');
    if (equals >= 0) return [valued(text.slice(0, equals), text.slice(equals + 1))];
    return [{ name: whole ? text : undefined, value: undefined, argument }];
  }
  const options: Option[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const name = `-${text[at] ?? ''}`;
    const rest = text.slice(at + 1);
    const attached = manager.valueOptions.includes(name) && (rest !== '' || !whole);
    if (attached || rest.startsWith('=')) return [...options, valued(name, rest.replace(/^=/, ''))];
    options.push({ name, value: undefined, argument });
  }
  return whole ? options : [...options, { name: undefined, value: undefined, argument }];
}
