/** The arguments of a command, read as its effect row says: options, their values, operands. */
import type { CommandRow, Doing, OptionValue } from '../know/command.ts';
import { plainText, text, type Piece } from './path-pattern.ts';

/** One argument, or the value in one, as far as it is known. */
export interface Field {
  readonly pieces: readonly Piece[];
  /** The word it comes from, as it stands. */
  readonly word: string;
}

export interface CommandLine {
  /** What the command does with these options and this verb. */
  readonly doing: Doing;
  /** Values of options that take one. */
  readonly values: readonly { readonly use: OptionValue; readonly field: Field }[];
  /** What is no option, without the verb. */
  readonly operands: readonly Field[];
  /** An argument begins with something unknown, so that it may be an option. */
  readonly uncertain: boolean;
  /** It only tells about itself. */
  readonly asks: boolean;
}

/** @param fields the arguments behind the name */
export function readCommandLine(fields: readonly Field[], row: CommandRow): CommandLine {
  const cases = spellings<Partial<Doing>>(row.with ?? none);
  const read = (options: Options): Reading => readOptions(fields, options, cases, row.bundle === true);
  const ofRow = row.options ?? none;
  const first = read(ofRow);
  const word = plainText(first.operands[0]?.pieces ?? []);
  const verb = word === undefined || word.startsWith('-') ? undefined : cases.get(word);
  const ofVerb = merged(ofRow, verb?.options);
  const { given } = ofVerb === ofRow ? first : read(ofVerb);
  const others = new Set(
    [...given].map((option) => cases.get(option)).filter((other) => other !== undefined),
  );
  let doing: Doing = verb === undefined ? row : { ...row, ...verb };
  let options = ofVerb;
  for (const other of others) {
    doing = { ...doing, ...other };
    options = merged(options, other.options);
  }
  // One option that takes a hazard away does not take away that of another; behind `$options` may stand the verb.
  const hidden = first.operands.length > 0 && word === undefined ? first.operands.slice(1) : [];
  const verbs = [verb, ...hidden.map(({ pieces }) => cases.get(plainText(pieces) ?? ''))];
  const hazards = [...verbs, ...others].flatMap((other) => other?.hazards ?? []);
  if (hazards.length > 0) doing = { ...doing, hazards };
  const last = options === ofRow ? first : read(options);
  const only = fields.length === 1 ? plainText(fields[0]?.pieces ?? []) : undefined;
  return {
    doing,
    values: last.values,
    operands: verb === undefined ? last.operands : last.operands.slice(1),
    uncertain: last.uncertain,
    asks: only !== undefined && (row.asks ?? asks).includes(only),
  };
}

type Options = Readonly<Record<string, OptionValue>>;

const none = {};
const nothing: Field = { pieces: [text('')], word: '' };

function merged(options: Options, more: Options | undefined): Options {
  return more === undefined ? options : { ...options, ...more };
}

/** What nearly every program only prints something for. */
const asks = ['--version', '--help'];

const tables = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** A table by each of the spellings that its keys list. */
function spellings<Value>(table: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  let map = tables.get(table) as Map<string, Value> | undefined;
  if (map === undefined) {
    map = new Map(Object.entries(table).flatMap(([key, value]) => key.split(' ').map((one) => [one, value])));
    tables.set(table, map);
  }
  return map;
}

interface Reading {
  /** In the spelling of the row. */
  readonly given: ReadonlySet<string>;
  readonly values: CommandLine['values'];
  readonly operands: readonly Field[];
  readonly uncertain: boolean;
}

function readOptions(
  fields: readonly Field[],
  options: Options,
  cases: ReadonlyMap<string, unknown>,
  bundle: boolean,
): Reading {
  const uses = spellings(options);
  const given = new Set<string>();
  const values: { use: OptionValue; field: Field }[] = [];
  const operands: Field[] = [];
  let uncertain = false;
  let index = 0;
  const take = (use: OptionValue, rest: readonly Piece[]): void => {
    const field = fields[index];
    if (rest.length > 0) values.push({ use, field: { pieces: rest, word: field?.word ?? '' } });
    else if (use !== 'attached' && use !== 'suffix')
      values.push({ use, field: fields[(index += 1)] ?? nothing });
  };
  const letters = (word: string, rest: readonly Piece[], old: boolean): void => {
    for (let at = 0; at < word.length; at += 1) {
      const option = `-${word[at] ?? ''}`;
      given.add(option);
      const use = uses.get(option);
      if (use === undefined) continue;
      // An old bundle (`xzfC`) has all its values behind it.
      take(use, old ? [] : [text(word.slice(at + 1)), ...rest].filter(notEmpty));
      if (!old) return;
    }
    if (rest.some((piece) => piece.kind === 'unknown')) uncertain = true;
  };
  for (; index < fields.length; index += 1) {
    const field = fields[index] ?? nothing;
    const [head, ...rest] = field.pieces;
    if (head?.kind !== 'text') {
      if (head?.kind === 'unknown') uncertain = true;
      operands.push(field);
      continue;
    }
    const word = head.text;
    if (word === '--' && rest.length === 0) {
      operands.push(...fields.slice(index + 1));
      break;
    }
    if (bundle && index === 0 && rest.length === 0 && /^[a-zA-Z]+$/.test(word)) letters(word, [], true);
    else if (!word.startsWith('-') || (word === '-' && rest.length === 0)) operands.push(field);
    else if (rest.length === 0 && (uses.has(word) || (cases.has(word) && word.length > 2))) {
      given.add(word);
      const use = uses.get(word);
      if (use !== undefined) take(use, []);
    } else if (word.startsWith('--')) {
      const [name = '', value] = halves(word);
      if (value === undefined && rest.length > 0) uncertain = true;
      const option = whole(name, uses, cases);
      given.add(option);
      const use = uses.get(option);
      if (use === undefined) continue;
      take(use, value === undefined ? [] : [text(value), ...rest].filter(notEmpty));
    } else letters(word.slice(1), rest, false);
  }
  return { given, values, operands, uncertain };
}

function notEmpty(piece: Piece): boolean {
  return piece.kind !== 'text' || piece.text !== '';
}

function halves(word: string): readonly [string, string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** getopt_long takes any unambiguous beginning of a long option; an ambiguous one is an error. */
function whole(name: string, ...tables: readonly ReadonlyMap<string, unknown>[]): string {
  if (name.length < 4 || tables.some((table) => table.has(name))) return name;
  for (const table of tables) for (const option of table.keys()) if (option.startsWith(name)) return option;
  return name;
}
