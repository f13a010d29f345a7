/** Takes commands apart that run another command or a script: `sudo -E`, `env A=1`, `sh -c '…'`. */
import { unknownValue, type Value } from '../../grammar/value.ts';
import { wrapperRows, type OptionMeaning, type WrapperRow } from '../know/wrappers.ts';
import type { Argument, Wrapper } from './commands.ts';

export type Environment = (name: string) => Value;

/** A command without those in front of it. */
export interface Unwrapped {
  readonly wrappers: readonly Wrapper[];
  readonly argv: readonly Argument[];
  /** What it finds, from what the outermost wrapper finds. */
  readonly environment: (outside: Environment) => Environment;
  /** The wrappers may leave it out. */
  readonly mayNotRun: boolean;
  /** Every wrapper is part of the shell, so that what it runs may be too. */
  readonly builtin: boolean;
}

/** More than anybody writes: what is behind them is taken for the command. */
const mostWrappers = 16;

/** Strips the wrappers from the words of a command. One that is not understood is the command itself. */
export function unwrapped(argv: readonly Argument[]): Unwrapped {
  const wrappers: Wrapper[] = [];
  const layers: Layer[] = [];
  let rest = argv;
  while (wrappers.length < mostWrappers) {
    const layer = layerOf(rest, ['command']);
    if (layer === undefined || layer.rest.length === 0) break;
    wrappers.push({ name: nameOf(rest), argv: rest.slice(0, rest.length - layer.rest.length) });
    layers.push(layer);
    rest = layer.row.appends === true ? withInput(layer, rest) : layer.rest;
  }
  return {
    wrappers,
    argv: rest,
    environment: (outside) => layers.reduce((environment, layer) => within(layer, environment), outside),
    mayNotRun: layers.some(({ options }) =>
      options.some(({ meaning }) => meaning === 'may-not-run' || meaning === 'replaces'),
    ),
    builtin: layers.every(({ row }) => row.builtin === true),
  };
}

/** A script among the words of a command. */
export interface Embedded {
  /** The command that runs it: `sh`. */
  readonly name: string;
  readonly text: string;
  /** The one argument that is all of it. */
  readonly argument: Argument | undefined;
  readonly row: WrapperRow;
  /** The command as a wrapper of those in the script, where it changes more for them than the shell they run in. */
  readonly wrapper: Wrapper | undefined;
  /** What the script finds, from what the command finds. */
  readonly environment: (outside: Environment) => Environment;
}

/** The script that `sh -c`, `su -c`, `eval` or `trap` is given; undefined when there is none or it is not known. */
export function embedded(argv: readonly Argument[]): Embedded | undefined {
  const layer = layerOf(argv, ['option', 'operand-with-option', 'operand', 'operands']);
  const given = layer && scriptAmong(layer);
  // A `~` in front may be text or HOME.
  if (layer === undefined || given === undefined || /^(\.\/)?~/.test(given.text)) return undefined;
  return {
    ...given,
    name: nameOf(argv),
    row: layer.row,
    wrapper: layer.row.runs === 'option' ? { name: nameOf(argv), argv } : undefined,
    environment: (outside) => within(layer, outside),
  };
}

function scriptAmong({ row, options, rest }: Layer): Pick<Embedded, 'text' | 'argument'> | undefined {
  const option = options.find(({ meaning }) => meaning === 'script');
  const [operand, ...others] = rest;
  const whole = (argument: Argument | undefined): Pick<Embedded, 'text' | 'argument'> | undefined =>
    argument?.value === undefined ? undefined : { text: argument.value, argument };
  switch (row.runs) {
    case 'command':
      return undefined;
    case 'option':
      return option && whole(option.argument);
    case 'operand-with-option':
      return option && whole(operand);
    case 'operand':
      // `trap - EXIT` and `trap 2` take away what was set.
      return others.length > 0 && !/^(-|\d*)$/.test(operand?.value ?? '') ? whole(operand) : undefined;
    case 'operands': {
      if (others.length === 0) return whole(operand);
      const texts = rest.map(({ value }) => value);
      return texts.includes(undefined) ? undefined : { text: texts.join(' '), argument: undefined };
    }
    default:
      return row.runs satisfies never;
  }
}

/** A command read as a row of the table describes it. */
interface Layer {
  readonly row: WrapperRow;
  readonly options: readonly ReadOption[];
  /** `NAME=value` words. */
  readonly assigned: ReadonlyMap<string, Value>;
  /** The words that are not its own. */
  readonly rest: readonly Argument[];
}

interface ReadOption {
  readonly name: string;
  readonly meaning: OptionMeaning;
  readonly value: string | undefined;
  /** The argument that is all of its value. */
  readonly argument: Argument | undefined;
}

function layerOf(argv: readonly Argument[], runs: readonly WrapperRow['runs'][]): Layer | undefined {
  const path = argv[0]?.value;
  if (path === undefined) return undefined;
  for (const row of rowsByName.get(nameOf(argv)) ?? []) {
    if (!runs.includes(row.runs) || (row.builtin === true && path.includes('/'))) continue;
    const layer = readAs(row, argv);
    if (layer !== undefined) return layer;
  }
  return undefined;
}

const rowsByName = new Map<string, WrapperRow[]>();
for (const row of wrapperRows)
  for (const name of row.names) rowsByName.set(name, [...(rowsByName.get(name) ?? []), row]);

function nameOf(argv: readonly Argument[]): string {
  const path = argv[0]?.value ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}

function readAs(row: WrapperRow, argv: readonly Argument[]): Layer | undefined {
  const options: ReadOption[] = [];
  const assigned = new Map<string, Value>();
  let index = 1;
  for (let argument = argv[index]; argument !== undefined; argument = argv[index]) {
    const text = argument.value;
    if (text === '--') {
      index += 1;
      break;
    }
    const assignment = row.assigns === true ? assignmentIn(argument) : undefined;
    if (assignment !== undefined) {
      assigned.set(assignment.name, assignment.value);
      index += 1;
    } else if (text?.startsWith('-') && (text !== '-' || Object.hasOwn(row.options, text))) {
      const read = assigned.size === 0 ? readOptions(row, argv, index) : undefined;
      if (read === undefined) return undefined;
      options.push(...read.options);
      index = read.next;
      // su takes options behind its operands, others hand them on.
    } else if (row.runs === 'option') index += 1;
    else break;
  }
  for (let own = row.operands ?? 0; own > 0; own -= 1) {
    if (!oneField(argv[index])) return undefined;
    index += 1;
  }
  if (row.requires !== undefined && !options.some(({ name }) => name === row.requires)) return undefined;
  return { row, options, assigned, rest: argv.slice(index) };
}

/** A lone variable in a place that takes one word is taken to be one word. */
function oneField(argument: Argument | undefined): argument is Argument {
  if (argument === undefined) return false;
  return !argument.many || argument.word.parts.every(({ kind }) => kind === 'parameter');
}

function assignmentIn({
  value,
  word,
}: Argument): { readonly name: string; readonly value: Value } | undefined {
  const [first] = word.parts;
  const text = value ?? (first?.kind === 'literal' ? first.value : '');
  const name = /^([A-Za-z_]\w*)=/.exec(text)?.[1];
  return name === undefined
    ? undefined
    : { name, value: value === undefined ? unknownValue : value.slice(name.length + 1) };
}

interface OptionsAt {
  readonly options: readonly ReadOption[];
  readonly next: number;
}

/** The options in one word, `-EH` or `--user=app`, and the value of the last of them; undefined when one is not known. */
function readOptions(row: WrapperRow, argv: readonly Argument[], index: number): OptionsAt | undefined {
  const text = argv[index]?.value ?? '';
  if (text === '-') return optionAt(row, text, undefined, argv, index);
  if (text.startsWith('--')) {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    return optionAt(row, name, equals < 0 ? undefined : text.slice(equals + 1), argv, index);
  }
  const options: ReadOption[] = [];
  for (let letter = 1; letter < text.length; letter += 1) {
    const name = `-${text[letter] ?? ''}`;
    const attached = takesValue(row, name) ? text.slice(letter + 1) || undefined : undefined;
    const read = optionAt(row, name, attached, argv, index);
    if (read === undefined) return undefined;
    options.push(...read.options);
    if (takesValue(row, name)) return { options, next: read.next };
  }
  return { options, next: index + 1 };
}

function optionAt(
  row: WrapperRow,
  name: string,
  attached: string | undefined,
  argv: readonly Argument[],
  index: number,
): OptionsAt | undefined {
  const meaning = meaningOf(row, name);
  if (meaning === undefined) return undefined;
  if (!takesValue(row, name) || attached !== undefined)
    return attached !== undefined && !takesValue(row, name)
      ? undefined
      : { options: [{ name, meaning, value: attached, argument: undefined }], next: index + 1 };
  const argument = argv[index + 1];
  if (!oneField(argument)) return undefined;
  return { options: [{ name, meaning, value: argument.value, argument }], next: index + 2 };
}

function meaningOf(row: WrapperRow, name: string): OptionMeaning | undefined {
  return Object.hasOwn(row.options, name) ? row.options[name] : undefined;
}

function takesValue(row: WrapperRow, name: string): boolean {
  const meaning = meaningOf(row, name);
  if (meaning === 'script') return row.runs === 'option';
  return meaning === 'value' || meaning === 'unsets' || meaning === 'replaces';
}

/** The environment of what a layer runs. */
function within({ row, options, assigned }: Layer, outside: Environment): Environment {
  const has = (meaning: OptionMeaning): boolean => options.some((option) => option.meaning === meaning);
  const unset = options.filter(({ meaning }) => meaning === 'unsets').map(({ value }) => value);
  const cleared = has('clears');
  const changes =
    has('resets') || unset.includes(undefined) ? 'all' : has('keeps') ? row.changesStill : row.changes;
  return (name) => {
    if (assigned.has(name)) return assigned.get(name);
    if (cleared || unset.includes(name)) return undefined;
    return changes === 'all' || changes?.includes(name) === true ? unknownValue : outside(name);
  };
}

/** What xargs runs: its input takes the place of a word, or comes behind the last. */
function withInput({ options, rest }: Layer, argv: readonly Argument[]): readonly Argument[] {
  const option = options.find(({ meaning }) => meaning === 'replaces');
  const unknown = (argument: Argument, many: boolean): Argument => ({
    ...argument,
    value: undefined,
    pattern: undefined,
    many,
  });
  if (option === undefined) return [...rest, ...argv.slice(0, 1).map((argument) => unknown(argument, true))];
  return rest.map((argument) => {
    const text = argument.value ?? argument.pattern;
    const kept = option.value !== undefined && text?.includes(option.value) === false;
    return kept ? argument : unknown(argument, argument.many);
  });
}
