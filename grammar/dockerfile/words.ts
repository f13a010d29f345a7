/**
 * The builder's own words: `$name`, `${name:-word}`, quotes and escapes in operands. Meaning follows BuildKit's
 * shell/lex.go, odd corners included. A variable may be unknown; then so is the result.
 */
import type { Escape } from '../ast.ts';
import { unknownValue, type Value } from '../value.ts';
import { isSpace } from './lines.ts';

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
  readonly rawQuotes?: boolean;
  readonly rawEscapes?: boolean;
  /** Leaves `$name` in place when it is not set. */
  readonly skipUnset?: boolean;
}

export type Lookup = (name: string) => Value;

/**
 * Replaces the variables of an operand.
 * @returns the word, or the reason BuildKit gives for rejecting it
 */
export function processWord(
  text: string,
  lookup: Lookup,
  escape: Escape = '\\',
): ProcessedWord | { readonly error: string } {
  return lexWords(text, lookup, { escape });
}

/** The same with the lexer's options in the open. */
export function lexWords(
  text: string,
  lookup: Lookup,
  options: LexOptions = {},
): ProcessedWord | { readonly error: string } {
  const lexer = new WordLexer(text, lookup, options);
  try {
    const { result, words } = lexer.until(undefined, options.rawEscapes === true);
    const known = !lexer.unknown;
    return { value: known ? result : undefined, words: known ? words : undefined, unset: [...lexer.unset] };
  } catch (error) {
    if (error instanceof LexError)
      return { error: `failed to process ${JSON.stringify(text)}: ${error.message}` };
    throw error;
  }
}

class LexError extends Error {}

/** Nesting of `${…${…` beyond this is an error: it bounds the recursion. */
const deepest = 500;

/** Collects words as wordsStruct in lex.go does: an empty quoted word is no word. */
class Words {
  readonly list: string[] = [];
  #text = '';
  #inWord = false;
  addCharacter(character: string): void {
    if (!isSpace(character.codePointAt(0) ?? 0)) this.addRaw(character);
    else if (this.#inWord && this.#text !== '') {
      this.list.push(this.#text);
      this.#text = '';
      this.#inWord = false;
    }
  }
  addRaw(text: string): void {
    this.#text += text;
    this.#inWord = true;
  }
  addExpanded(text: string): void {
    for (const character of text) this.addCharacter(character);
  }
  finish(): readonly string[] {
    if (this.#text !== '') this.list.push(this.#text);
    this.#text = '';
    this.#inWord = false;
    return this.list;
  }
}

class WordLexer {
  #at = 0;
  #depth = 0;
  #rawEscapes: boolean;
  readonly #text: string;
  readonly #lookup: Lookup;
  readonly #options: LexOptions;
  readonly #escape: string;
  unknown = false;
  readonly unset = new Set<string>();

  constructor(text: string, lookup: Lookup, options: LexOptions) {
    this.#text = text;
    this.#lookup = lookup;
    this.#options = options;
    this.#escape = options.escape ?? '\\';
    this.#rawEscapes = options.rawEscapes === true;
  }

  /** Reads up to `stop`, or to the end of the text. */
  until(stop: string | undefined, rawEscapes: boolean): { result: string; words: readonly string[] } {
    this.#depth += 1;
    if (this.#depth > deepest) throw new LexError('substitutions are nested too deeply');
    const outer = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    const words = new Words();
    let result = '';
    for (;;) {
      const character = this.#peek();
      if (character === undefined) break;
      if (character === stop) {
        this.#at += 1;
        this.#rawEscapes = outer;
        this.#depth -= 1;
        return { result, words: words.finish() };
      }
      if (character === '$') {
        const value = this.#dollar();
        result += value;
        words.addExpanded(value);
      } else if (character === '<' || character === "'" || character === '"') {
        const value =
          character === '<' ? this.#heredoc() : character === '"' ? this.#double() : this.#single();
        result += value;
        words.addRaw(value);
      } else {
        this.#next();
        if (character === this.#escape) {
          if (this.#rawEscapes) {
            words.addRaw(character);
            result += character;
          }
          const escaped = this.#next();
          if (escaped === undefined) break;
          words.addRaw(escaped);
          result += escaped;
        } else {
          words.addCharacter(character);
          result += character;
        }
      }
    }
    if (stop !== undefined)
      throw new LexError(`unexpected end of statement while looking for matching ${stop}`);
    this.#rawEscapes = outer;
    this.#depth -= 1;
    return { result, words: words.finish() };
  }

  #peek(): string | undefined {
    const code = this.#text.codePointAt(this.#at);
    return code === undefined ? undefined : String.fromCodePoint(code);
  }

  #next(): string | undefined {
    const character = this.#peek();
    this.#at += character?.length ?? 0;
    return character;
  }

  #single(): string {
    const end = this.#text.indexOf("'", this.#at + 1);
    if (end < 0) throw new LexError('unexpected end of statement while looking for matching single-quote');
    const inside = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return this.#options.rawQuotes ? `'${inside}'` : inside;
  }

  #double(): string {
    this.#at += 1;
    let result = this.#options.rawQuotes ? '"' : '';
    for (;;) {
      const character = this.#peek();
      if (character === undefined)
        throw new LexError('unexpected end of statement while looking for matching double-quote');
      if (character === '"') {
        this.#at += 1;
        return this.#options.rawQuotes ? `${result}"` : result;
      }
      if (character === '$') {
        result += this.#dollar();
        continue;
      }
      this.#next();
      if (character !== this.#escape) {
        result += character;
        continue;
      }
      if (this.#rawEscapes) result += character;
      const escaped = this.#peek();
      if (escaped === undefined) continue;
      if (escaped === '"' || escaped === '$' || escaped === this.#escape) {
        this.#at += 1;
        result += escaped;
      } else result += character;
    }
  }

  /** `<<` swallows the blanks behind it, so that `<< EOF` is one word. */
  #heredoc(): string {
    this.#at += 1;
    if (this.#peek() !== '<') return '<';
    const start = this.#at;
    this.#at += 1;
    while (/^[\t\r ]$/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    return `<${this.#text.slice(start, this.#at)}`;
  }

  #get(name: string): { value: string; set: boolean } {
    const value = this.#lookup(name);
    if (value === unknownValue) {
      this.unknown = true;
      return { value: '', set: true };
    }
    if (value === undefined) this.unset.add(name);
    return { value: value ?? '', set: value !== undefined };
  }

  #dollar(): string {
    this.#at += 1;
    const keep = this.#options.skipUnset === true;
    if (this.#peek() !== '{') {
      const name = this.#name();
      if (name === '') return '$';
      const { value, set } = this.#get(name);
      return !set && keep ? `$${name}` : value;
    }
    this.#at += 1;
    const first = this.#peek();
    if (first === undefined) throw new LexError("syntax error: missing '}'");
    if (first === '{' || first === '}' || first === ':') throw new LexError('syntax error: bad substitution');
    const name = this.#name();
    let operator = this.#next() ?? '';
    if (operator === '}') {
      const { value, set } = this.#get(name);
      return !set && keep ? `\${${name}}` : value;
    }
    let written = operator;
    const nullIsUnset = operator === ':';
    if (nullIsUnset) {
      operator = this.#next() ?? '';
      written += operator;
    }
    if (!nullIsUnset && operator === '/') return this.#replacement(name, keep);
    if (!'+-?#%'.includes(operator) && !nullIsUnset)
      throw new LexError(`unsupported modifier (${written}) in substitution`);
    const trims = operator === '#' || operator === '%';
    if (nullIsUnset && trims) throw new LexError(`unsupported modifier (${written}) in substitution`);
    const word = this.#operand('}', trims, "syntax error: missing '}'");
    const { value, set } = this.#get(name);
    if (keep && !set) return `\${${name}${written}${word}}`;
    const missing = !set || (nullIsUnset && value === '');
    switch (operator) {
      case '-':
        return missing ? word : value;
      case '+':
        return missing ? '' : word;
      case '?':
        if (missing && !this.unknown)
          throw new LexError(`${name}: ${word || `is not allowed to be ${set ? 'empty' : 'unset'}`}`);
        return value;
      case '#':
      case '%': {
        const greedy = word.startsWith(operator);
        const pattern = greedy ? word.slice(1) : word;
        return operator === '#' ? trimPrefix(pattern, value, greedy) : trimSuffix(pattern, value, greedy);
      }
      default:
        throw new LexError(`unsupported modifier (${written}) in substitution`);
    }
  }

  #operand(stop: string, rawEscapes: boolean, atEnd: string): string {
    try {
      return this.until(stop, rawEscapes).result;
    } catch (error) {
      if (error instanceof LexError && this.#peek() === undefined) throw new LexError(atEnd);
      throw error;
    }
  }

  #replacement(name: string, keep: boolean): string {
    const all = this.#peek() === '/';
    if (all) this.#at += 1;
    const pattern = this.#operand('/', true, "syntax error: missing '/' in ${}");
    const replacement = this.#operand('}', true, "syntax error: missing '}'");
    const { value, set } = this.#get(name);
    if (keep && !set) return `\${${name}/${pattern}/${replacement}}`;
    const source = patternSource(pattern, true);
    return replaceMatches(value, new RegExp(source, all ? 'gu' : 'u'), replacement, all);
  }

  /** A name, a run of digits, or one special parameter. */
  #name(): string {
    const match = /^(?:\p{Nd}+|[@*#?\-$!0]|[\p{L}\p{Nd}_]+)/u.exec(
      this.#text.slice(this.#at, this.#at + 256),
    );
    let name = match?.[0] ?? '';
    this.#at += name.length;
    while (name.length >= 256 && /[\p{L}\p{Nd}_]/u.test(this.#peek() ?? '')) name += this.#next() ?? '';
    return name;
  }
}

/** Go's `$1` in a replacement names a group: patterns have none, so it is empty. */
function replaceMatches(value: string, pattern: RegExp, replacement: string, all: boolean): string {
  const text = all
    ? replacement.replace(/\$(?:\{\w*\}|\w+)|\$\$/g, (found) => (found === '$$' ? '$' : ''))
    : replacement;
  return value.replace(pattern, () => text);
}

/** A shell pattern of `*` and `?` as a regular expression (convertShellPatternToRegex in lex.go). */
function patternSource(pattern: string, greedy: boolean): string {
  let source = '';
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    if (character === '*') source += greedy ? '.*' : '.*?';
    else if (character === '?') source += '.';
    else if (character === '\\') {
      const escaped = characters[index + 1];
      if (escaped === '}' || escaped === '/') continue;
      if (escaped !== '*' && escaped !== '?' && escaped !== '\\')
        throw new LexError(
          `invalid pattern (${pattern}) in substitution: invalid escape '\\${escaped ?? ''}'`,
        );
      source += `\\${escaped}`;
      index += 1;
    } else source += /[[\]{}.+()|^$]/.test(character) ? `\\${character}` : character;
  }
  return source;
}

function trimPrefix(pattern: string, value: string, greedy: boolean): string {
  const match = new RegExp(`^${patternSource(pattern, greedy)}`, 'u').exec(value);
  return match ? value.slice(match[0].length) : value;
}

/** Reversed, since the shortest match at the end is the leftmost one of the reversed text. */
function trimSuffix(pattern: string, value: string, greedy: boolean): string {
  const reversed = [...value].reverse().join('');
  const backwards: string[] = [];
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    if (character === '\\' && index + 1 < characters.length) {
      backwards.unshift(character, characters[index + 1] ?? '');
      index += 1;
    } else backwards.unshift(character);
  }
  return [...trimPrefix(backwards.join(''), reversed, greedy)].reverse().join('');
}
