/**
 * The builder's own words: `$name`, `${name:-word}`, quotes and escapes in operands. Meaning follows BuildKit's
 * shell/lex.go, odd corners included. A variable may be unknown; then so is the result.
 */
import type { Escape } from '../ast.ts';
import { unknownValue, type Value } from '../value.ts';
import { isSpace } from './lines.ts';
import { longestValue, replaceMatch, trimPrefix, trimSuffix, type Substituted } from './pattern.ts';
import { quote } from './quote.ts';

export interface ProcessedWord {
  /** Undefined when it depends on a variable whose value is not known. */
  readonly value: string | undefined;
  /** Split at blanks outside quotes; undefined when not known. */
  readonly words: readonly string[] | undefined;
  /** Names of variables that were looked up and are not set. */
  readonly unset: readonly string[];
}

export interface LexOptions {
  readonly escape?: Escape;
  /** Keeps quotes in the result. */
  readonly rawQuotes?: boolean;
  /** Keeps escape characters in the result. */
  readonly rawEscapes?: boolean;
  /** Leaves `$name` in place when it is not set. */
  readonly skipUnset?: boolean;
  /** Quotes are characters like any other. */
  readonly plainQuotes?: boolean;
}

/** Why BuildKit rejects a word. */
export interface WordError {
  readonly error: string;
  /** Names that had been looked up and are not set. */
  readonly unset: readonly string[];
}

export type Lookup = (name: string) => Value;

/**
 * Replaces the variables of an operand.
 * @returns the word, or the reason BuildKit gives for rejecting it
 */
export function processWord(text: string, lookup: Lookup, escape: Escape = '\\'): ProcessedWord | WordError {
  return lexWords(text, lookup, { escape });
}

/** The same with the lexer's options in the open. */
export function lexWords(text: string, lookup: Lookup, options: LexOptions = {}): ProcessedWord | WordError {
  const lexed = lex(text, lookup, options, false);
  if ('error' in lexed) return lexed;
  return {
    value: lexed.value,
    unset: lexed.unset,
    // Hardly anybody asks for them.
    get words() {
      const words = splitWords(text, lookup, options);
      return words === undefined || 'error' in words ? undefined : words;
    },
  };
}

/** The words of a text, split at blanks outside quotes; undefined when not known. */
export function splitWords(
  text: string,
  lookup: Lookup,
  options: LexOptions = {},
): readonly string[] | undefined | WordError {
  const lexed = lex(text, lookup, options, true);
  return 'error' in lexed ? lexed : lexed.words;
}

/** Nesting of `${…${…` beyond this is not followed: it bounds the recursion. */
const deepest = 500;

/** Where the lexer is in a text, and what it found so far. */
interface Reading {
  readonly text: string;
  readonly lookup: Lookup;
  readonly options: LexOptions;
  readonly escape: string;
  /** Whether words are wanted. */
  readonly split: boolean;
  readonly unset: Set<string>;
  readonly unknown: Set<string>;
  at: number;
  depth: number;
  added: number;
  /** False once the result depends on what is not known. */
  known: boolean;
  error: string | undefined;
  /** The word being split. BuildKit has one for all: that of an operand in braces empties that of the word around it. */
  word: string;
}

function lex(source: string, lookup: Lookup, options: LexOptions, split: boolean): ProcessedWord | WordError {
  const reading: Reading = {
    text: source.startsWith('\uFEFF') ? source.slice(1) : source,
    lookup,
    options,
    escape: options.escape ?? '\\',
    split,
    unset: new Set(),
    unknown: new Set(),
    at: 0,
    depth: 0,
    added: 0,
    known: true,
    error: undefined,
    word: '',
  };
  const whole = readUntil(reading, undefined, options.rawEscapes === true);
  const { error, known, unset } = reading;
  if (error !== undefined || whole === undefined)
    return { error: `failed to process ${quote(source)}: ${error ?? ''}`, unset: [...unset] };
  return {
    value: known ? whole.result : undefined,
    words: known ? whole.words : undefined,
    unset: [...unset],
  };
}

/** Says why BuildKit rejects the text; the first reason stands. */
function fail(reading: Reading, message: string): undefined {
  reading.error ??= message;
  return undefined;
}

function giveUp(reading: Reading): '' {
  reading.known = false;
  return '';
}

/** Runs of characters that mean nothing special, whatever the options. */
const plain = /[^$<'"\\`}/]+/y;

interface Found {
  readonly result: string;
  readonly words: readonly string[];
}

/** Reads up to `stop`, or to the end of the text; undefined after `fail`. */
function readUntil(reading: Reading, stop: '}' | '/' | undefined, raw: boolean): Found | undefined {
  const { text, escape, split, options } = reading;
  const words: string[] = [];
  let inWord = false;
  let result = '';
  reading.word = '';
  while (reading.at < text.length) {
    plain.lastIndex = reading.at;
    const run = plain.exec(text)?.[0];
    const character = text[reading.at] ?? '';
    let part: string | undefined;
    let quoted = false;
    if (run !== undefined) {
      part = run;
      reading.at += run.length;
    } else if (character === stop) {
      reading.at += 1;
      if (reading.word !== '') words.push(reading.word);
      reading.word = '';
      return { result, words };
    } else if (character === '$') part = readDollar(reading);
    else if (character === '<' || (isQuote(character) && options.plainQuotes !== true)) {
      part =
        character === '<'
          ? readLess(reading)
          : character === "'"
            ? readSingle(reading)
            : readDouble(reading, raw);
      quoted = true;
    } else if (character === escape) {
      reading.at += 1;
      const escaped = take(reading);
      part = raw ? character + escaped : escaped;
      quoted = true;
    } else {
      reading.at += 1;
      part = character;
    }
    if (part === undefined) return undefined;
    result += part;
    if (!split) continue;
    if (quoted) {
      reading.word += part;
      inWord = true;
    } else inWord = splitAtSpace(reading, part, words, inWord);
  }
  if (stop !== undefined)
    return fail(reading, `unexpected end of statement while looking for matching ${stop}`);
  if (reading.word !== '') words.push(reading.word);
  return { result, words };
}

function isQuote(character: string): boolean {
  return character === "'" || character === '"';
}

/** Adds characters to the word, ending it at white space; whether the text is inside a word afterwards. */
function splitAtSpace(reading: Reading, part: string, words: string[], inside: boolean): boolean {
  let inWord = inside;
  for (let at = 0; at < part.length; at += 1) {
    const start = at;
    while (at < part.length && !isSpace(part.charCodeAt(at))) at += 1;
    if (at > start) {
      reading.word += part.slice(start, at);
      inWord = true;
    }
    if (at < part.length && inWord && reading.word !== '') {
      words.push(reading.word);
      reading.word = '';
      inWord = false;
    }
  }
  return inWord;
}

/** The next character, and moves past it; empty at the end. */
function take(reading: Reading): string {
  const code = reading.text.codePointAt(reading.at);
  if (code === undefined) return '';
  reading.at += code > 0xffff ? 2 : 1;
  return String.fromCodePoint(code);
}

function readSingle(reading: Reading): string | undefined {
  const { text, options } = reading;
  const start = reading.at;
  const end = text.indexOf("'", start + 1);
  reading.at = end < 0 ? text.length : end + 1;
  if (end < 0) return fail(reading, 'unexpected end of statement while looking for matching single-quote');
  return options.rawQuotes === true ? text.slice(start, end + 1) : text.slice(start + 1, end);
}

/** Runs of characters that mean nothing special between double quotes. */
const plainInQuotes = /[^"$\\`]+/y;

function readDouble(reading: Reading, raw: boolean): string | undefined {
  const { text, escape } = reading;
  const mark = reading.options.rawQuotes === true ? '"' : '';
  let result = mark;
  reading.at += 1;
  while (reading.at < text.length) {
    plainInQuotes.lastIndex = reading.at;
    const run = plainInQuotes.exec(text)?.[0];
    if (run !== undefined) {
      reading.at += run.length;
      result += run;
      continue;
    }
    const character = text[reading.at] ?? '';
    if (character === '$') {
      const value = readDollar(reading);
      if (value === undefined) return undefined;
      result += value;
      continue;
    }
    reading.at += 1;
    if (character === '"') return result + mark;
    if (character !== escape) {
      result += character;
      continue;
    }
    if (raw) result += character;
    const escaped = text[reading.at];
    if (escaped === undefined) break;
    if (escaped === '"' || escaped === '$' || escaped === escape) {
      reading.at += 1;
      result += escaped;
    } else result += character;
  }
  return fail(reading, 'unexpected end of statement while looking for matching double-quote');
}

/** `<<` takes the blanks behind it along, so that `<< EOF` is one word. */
function readLess(reading: Reading): string {
  const { text, at: start } = reading;
  reading.at += 1;
  if (text[reading.at] !== '<') return '<';
  reading.at += 1;
  while (isBlank(text[reading.at])) reading.at += 1;
  return text.slice(start, reading.at);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r';
}

function readDollar(reading: Reading): string | undefined {
  const { text } = reading;
  reading.at += 1;
  if (text[reading.at] !== '{') {
    const name = readName(reading);
    return name === '' ? '$' : (get(reading, name) ?? unsetAs(reading, `$${name}`));
  }
  reading.at += 1;
  const first = text[reading.at];
  if (first === undefined) return fail(reading, "syntax error: missing '}'");
  if (first === '{' || first === '}' || first === ':') return fail(reading, 'syntax error: bad substitution');
  if (reading.depth >= deepest) {
    reading.at = text.length;
    return giveUp(reading);
  }
  reading.depth += 1;
  const value = readSubstitution(reading, readName(reading));
  reading.depth -= 1;
  return value;
}

/** A name, a run of digits, or one special parameter. */
const variableName = /\p{Nd}+|[@*#?\-$!]|[\p{L}\p{Nd}_]+/uy;

function readName(reading: Reading): string {
  variableName.lastIndex = reading.at;
  const name = variableName.exec(reading.text)?.[0] ?? '';
  reading.at += name.length;
  return name;
}

function unsetAs({ options }: Reading, written: string): string {
  return options.skipUnset === true ? written : '';
}

/** What stands behind `${name`. */
function readSubstitution(reading: Reading, name: string): string | undefined {
  const first = take(reading);
  if (first === '}') return get(reading, name) ?? unsetAs(reading, `\${${name}}`);
  if (first === '/') return readReplacement(reading, name);
  const nullIsUnset = first === ':';
  const operator = nullIsUnset ? take(reading) : first;
  const written = `${nullIsUnset ? first : ''}${operator === '' ? '\uFFFD' : operator}`;
  const trims = operator === '#' || operator === '%';
  const supported = trims || operator === '+' || operator === '-' || operator === '?';
  const unsupported = `unsupported modifier (${written}) in substitution`;
  if (nullIsUnset ? trims : !supported) return fail(reading, unsupported);
  const word = readOperand(reading, '}', trims, "syntax error: missing '}'");
  if (word === undefined) return undefined;
  const value = get(reading, name);
  if (value === undefined && reading.options.skipUnset === true) return `\${${name}${written}${word}}`;
  if (!supported) return fail(reading, unsupported);
  if (trims) {
    const most = word.startsWith(operator);
    const trim = operator === '#' ? trimPrefix : trimSuffix;
    return substituted(reading, trim(most ? word.slice(1) : word, value ?? '', most));
  }
  const missing = value === undefined || (nullIsUnset && value === '');
  if (operator === '-') return missing ? word : value;
  if (operator === '+') return missing ? '' : word;
  if (!missing || reading.unknown.has(name)) return value;
  return fail(
    reading,
    `${name}: ${word || `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`}`,
  );
}

function readReplacement(reading: Reading, name: string): string | undefined {
  const all = reading.text[reading.at] === '/';
  if (all) reading.at += 1;
  const pattern = readOperand(reading, '/', true, "syntax error: missing '/' in ${}");
  if (pattern === undefined) return undefined;
  const instead = readOperand(reading, '}', true, "syntax error: missing '}'");
  if (instead === undefined) return undefined;
  const value = get(reading, name);
  if (value === undefined && reading.options.skipUnset === true) return `\${${name}/${pattern}/${instead}}`;
  return substituted(reading, replaceMatch(pattern, value ?? '', instead, all));
}

function substituted(reading: Reading, result: Substituted): string | undefined {
  if ('error' in result) return fail(reading, result.error);
  return result.value ?? giveUp(reading);
}

/** The word behind an operator. At the end of the text BuildKit names what is missing, whatever went wrong. */
function readOperand(reading: Reading, stop: '}' | '/', raw: boolean, atEnd: string): string | undefined {
  const found = readUntil(reading, stop, raw);
  if (found === undefined && reading.at >= reading.text.length) reading.error = atEnd;
  return found?.result;
}

/** The value of a variable: undefined when it is not set, empty when it is not known. */
function get(reading: Reading, name: string): string | undefined {
  const value = reading.lookup(name);
  if (value === undefined) {
    reading.unset.add(name);
    return undefined;
  }
  if (value !== unknownValue && (reading.added += value.length) <= longestValue) return value;
  reading.unknown.add(name);
  return giveUp(reading);
}
