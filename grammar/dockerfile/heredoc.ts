/** Which heredocs a line announces (heredocsFromLine in BuildKit parser/parser.go, shell/lex.go). */
import type { Escape } from '../ast.ts';
import { passFlag, passKeyword, passSpace, startsFlag, flagText, type Place } from './flags.ts';
import { joinedLine, trimSpace } from './lines.ts';
import { splitWords } from './words.ts';

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
  const words = splitWords(line, unset, { rawQuotes: true, rawEscapes: true, skipUnset: true });
  if (words === undefined || 'error' in words) return [];
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

/** Go's strings.ToLower: each character by itself. */
export function lowerCase(text: string): string {
  if (!/[\u0080-\uFFFF]/.test(text)) return text.toLowerCase();
  return Array.from(text, (character) => (character === '\u0130' ? 'i' : character.toLowerCase())).join('');
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
  if (!word.includes('<<')) return undefined;
  const [head = '', digits = '', dash = ''] = /^(\d*)<<(-?)[\t\n\f\r ]*/.exec(word) ?? [];
  const rest = word.slice(head.length);
  if (head === '' || rest === '' || rest.includes('<')) return undefined;
  const words = splitWords(rest, unset, { skipUnset: true });
  if (words === undefined) return undefined;
  if ('error' in words) return words.error;
  const [name] = words;
  if (words.length !== 1 || name === undefined) return undefined;
  const raw = splitWords(rest, unset, { rawQuotes: true, skipUnset: true });
  if (raw === undefined) return undefined;
  if ('error' in raw) return raw.error;
  const [rawName] = raw;
  if (raw.length !== 1 || rawName === undefined)
    return `internal lexing of heredoc produced inconsistent results: ${rest}`;
  return {
    name,
    expand: quotes(name) === quotes(rawName),
    chomp: dash === '-',
    fileDescriptor: Math.min(Number(digits), 2 ** 64 - 1),
  };
}

function unset(): undefined {
  return undefined;
}

function quotes(word: string): number {
  return word.replace(/[^'"]+/g, '').length;
}
