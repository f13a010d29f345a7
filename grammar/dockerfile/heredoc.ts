/** Which heredocs a line announces (heredocsFromLine in BuildKit parser/parser.go, shell/lex.go). */
import type { Escape } from '../ast.ts';
import { passFlag, passKeyword, passSpace, startsFlag, flagText, type Place } from './flags.ts';
import { joinedLine, trimSpace } from './lines.ts';

export interface HeredocWord {
  readonly name: string;
  readonly expand: boolean;
  readonly chomp: boolean;
  readonly fileDescriptor: number;
}

/** The heredocs of a joined line, or what BuildKit says is wrong with one. */
export function heredocsOf(line: string, escape: Escape): readonly HeredocWord[] | string {
  if (!line.includes('<<') || !canContainHeredoc(line, escape)) return [];
  const found: HeredocWord[] = [];
  // BuildKit ignores this error: a line with unbalanced quotes announces no heredoc.
  const words = shellWords(line, true, true);
  if (typeof words === 'string') return [];
  for (const word of words) {
    const heredoc = heredocOf(word);
    if (typeof heredoc === 'string') return heredoc;
    if (heredoc !== undefined) found.push(heredoc);
  }
  return found;
}

function canContainHeredoc(line: string, escape: Escape): boolean {
  let command = splitLine(line, escape);
  if (command.name === 'onbuild' && command.body !== '') command = splitLine(command.body, escape);
  return heredocNames.has(command.name) && !isJsonArray(command.body);
}

const heredocNames: ReadonlySet<string> = new Set(['run', 'copy', 'add']);

/** A joined line as splitCommand takes it apart. */
export function splitLine(text: string, escape: Escape): { name: string; flags: string[]; body: string } {
  const line = joinedLine(text);
  const place: Place = { piece: 0, at: line.starts[0] ?? 0 };
  const flags: string[] = [];
  passKeyword(text, line, place);
  const name = lowerCase(text.slice(line.starts[0] ?? 0, place.at));
  for (;;) {
    if (!passSpace(text, line, place, false)) return { name, flags, body: '' };
    if (flags.at(-1) === '--' || !startsFlag(text, line, place)) break;
    const start = place.at;
    passFlag(text, line, place, escape);
    flags.push(flagText({ text: text.slice(start, place.at) }, escape));
  }
  return { name, flags, body: trimSpace(text.slice(place.at, line.ends[0])) };
}

/** Go's strings.ToLower where it decides which instruction a word names. */
export function lowerCase(keyword: string): string {
  return keyword.replaceAll('\u0130', 'i').toLowerCase();
}

/** JSON form; an array that holds anything but strings is an error of the instruction, and announces no heredoc either. */
function isJsonArray(body: string): boolean {
  if (!body.startsWith('[')) return false;
  try {
    return Array.isArray(JSON.parse(body));
  } catch {
    return false;
  }
}

/** `<<EOF`, `<<-"EOF"`, `3<<EOF`; a string is BuildKit's error. */
export function heredocOf(word: string): HeredocWord | string | undefined {
  const [head = '', digits = '', dash = ''] = /^(\d*)<<(-?)[\t\n\f\r ]*/.exec(word) ?? [];
  const rest = word.slice(head.length);
  if (head === '' || rest === '' || rest.includes('<')) return undefined;
  const words = shellWords(rest, false, false);
  if (typeof words === 'string') return `failed to process ${JSON.stringify(rest)}: ${words}`;
  const [name] = words;
  if (words.length !== 1 || name === undefined) return undefined;
  const raw = shellWords(rest, true, false);
  const [rawName] = typeof raw === 'string' ? [] : raw;
  if (raw.length !== 1 || rawName === undefined)
    return `internal lexing of heredoc produced inconsistent results: ${rest}`;
  return {
    name,
    expand: quotes(name) === quotes(rawName),
    chomp: dash === '-',
    fileDescriptor: Math.min(Number(digits), 2 ** 64 - 1),
  };
}

function quotes(word: string): number {
  return word.replace(/[^'"]+/g, '').length;
}

/**
 * Lex.ProcessWords with an empty environment and SkipUnsetEnv, `\` as escape whatever the file says: words with
 * their variables kept. A string is an error. The words of a `${a:-b}` share a buffer with the words around it, so
 * what stood before it in its word is lost; that is BuildKit's behaviour.
 */
function shellWords(source: string, rawQuotes: boolean, rawEscapes: boolean): readonly string[] | string {
  const characters = Array.from(source.startsWith('\uFEFF') ? source.slice(1) : source);
  let at = 0;
  let buffer = '';
  let error = '';
  let depth = 0;

  const peek = (): string | undefined => characters[at];
  const next = (): string | undefined => characters[at++];
  const fail = (message: string): undefined => {
    if (error === '') error = message;
    return undefined;
  };

  function until(
    stop: string | undefined,
    keepEscapes: boolean,
  ): { text: string; words: string[] } | undefined {
    let text = '';
    let inWord = false;
    const words: string[] = [];
    buffer = '';
    const addRaw = (part: string): void => {
      buffer += part;
      inWord = true;
    };
    const add = (character: string): void => {
      if (!goSpace.test(character)) addRaw(character);
      else if (inWord && buffer !== '') flush();
    };
    const flush = (): void => {
      if (buffer !== '') {
        words.push(buffer);
        buffer = '';
        inWord = false;
      }
    };
    for (let character = peek(); character !== undefined; character = peek()) {
      if (character === stop) {
        next();
        flush();
        return { text, words };
      }
      if (character === '$' || character === '<' || character === "'" || character === '"') {
        const part =
          character === '$'
            ? dollar()
            : character === '<'
              ? less()
              : character === '"'
                ? double(keepEscapes)
                : single();
        if (part === undefined) return undefined;
        text += part;
        if (character === '$') for (const each of part) add(each);
        else addRaw(part);
        continue;
      }
      next();
      if (character !== '\\') {
        add(character);
        text += character;
        continue;
      }
      if (keepEscapes) {
        addRaw(character);
        text += character;
      }
      const escaped = next();
      if (escaped === undefined) break;
      addRaw(escaped);
      text += escaped;
    }
    if (stop !== undefined) return fail(`unexpected end of statement while looking for matching ${stop}`);
    flush();
    return { text, words };
  }

  function single(): string | undefined {
    next();
    let text = rawQuotes ? "'" : '';
    for (let character = next(); character !== "'"; character = next()) {
      if (character === undefined)
        return fail('unexpected end of statement while looking for matching single-quote');
      text += character;
    }
    return rawQuotes ? `${text}'` : text;
  }

  function double(keepEscapes: boolean): string | undefined {
    next();
    let text = rawQuotes ? '"' : '';
    for (;;) {
      const character = peek();
      if (character === undefined)
        return fail('unexpected end of statement while looking for matching double-quote');
      if (character === '$') {
        const value = dollar();
        if (value === undefined) return undefined;
        text += value;
        continue;
      }
      next();
      if (character === '"') return rawQuotes ? `${text}"` : text;
      if (character !== '\\') {
        text += character;
        continue;
      }
      if (keepEscapes) text += character;
      const following = peek();
      if (following === undefined) continue;
      if (following === '"' || following === '$' || following === '\\') text += next() ?? '';
      else text += character;
    }
  }

  function dollar(): string | undefined {
    next();
    if (peek() !== '{') return `$${name()}`;
    next();
    const first = peek();
    if (first === undefined) return fail("syntax error: missing '}'");
    if (first === '{' || first === '}' || first === ':') return fail('syntax error: bad substitution');
    // BuildKit has no limit; our stack has.
    depth += 1;
    if (depth > 500) return fail('too many nested substitutions');
    const value = substitution(name());
    depth -= 1;
    return value;
  }

  function substitution(variable: string): string | undefined {
    let operator = next();
    let modifier = operator ?? '\uFFFD';
    if (operator === '}') return `\${${variable}}`;
    if (operator === '/') {
      if (peek() === '/') next();
      const pattern = until('/', true);
      if (pattern === undefined)
        return peek() === undefined ? failAs("syntax error: missing '/' in ${}") : undefined;
      const replacement = until('}', true);
      if (replacement === undefined)
        return peek() === undefined ? failAs("syntax error: missing '}'") : undefined;
      return `\${${variable}/${pattern.text}/${replacement.text}}`;
    }
    const nullIsUnset = operator === ':';
    if (nullIsUnset) {
      operator = next();
      modifier += operator ?? '\uFFFD';
    }
    const isTrim = operator === '#' || operator === '%';
    if (!nullIsUnset && !isTrim && operator !== '+' && operator !== '-' && operator !== '?')
      return fail(`unsupported modifier (${modifier}) in substitution`);
    if (nullIsUnset && isTrim) return fail(`unsupported modifier (${modifier}) in substitution`);
    const word = until('}', isTrim);
    if (word === undefined) return peek() === undefined ? failAs("syntax error: missing '}'") : undefined;
    return `\${${variable}${modifier}${word.text}}`;
  }

  function failAs(message: string): undefined {
    error = message;
    return undefined;
  }

  function name(): string {
    const first = peek();
    if (first === undefined) return '';
    if (/\p{Nd}/u.test(first)) return run(/\p{Nd}/u);
    if ('@*#?-$!'.includes(first)) return next() ?? '';
    return run(/[\p{L}\p{Nd}_]/u);
  }

  function run(pattern: RegExp): string {
    let text = '';
    for (let character = peek(); character !== undefined && pattern.test(character); character = peek())
      text += next() ?? '';
    return text;
  }

  function less(): string {
    next();
    if (peek() !== '<') return '<';
    next();
    let space = '';
    for (
      let character = peek();
      character === '\t' || character === '\r' || character === ' ';
      character = peek()
    )
      space += next() ?? '';
    return `<<${space}`;
  }

  const result = until(undefined, rawEscapes);
  return result === undefined ? error : result.words;
}

const goSpace = /[\t-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
