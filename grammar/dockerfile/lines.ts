/** Lines and how they continue, as processLine and trimContinuationCharacter (BuildKit parser/parser.go) have it. */
import type { Escape } from '../ast.ts';

/**
 * One instruction's line put together: the pieces of the physical lines that the builder joins. Trimmed at the end
 * as strings.TrimSpace does; comment lines and blank lines between continued lines are not in it.
 */
export interface LogicalLine {
  readonly starts: number[];
  readonly ends: number[];
  /** Offset of the line feed that ends it, or the text's length. */
  next: number;
}

export function emptyLine(): LogicalLine {
  return { starts: [], ends: [], next: 0 };
}

/** Reads the logical line whose first character that is no white space stands at `offset`, into `line`. */
export function readLine(text: string, offset: number, escape: Escape, line: LogicalLine): void {
  line.starts.length = 0;
  line.ends.length = 0;
  let at = offset;
  for (;;) {
    const feed = lineFeed(text, at);
    const end = contentEnd(text, at, feed, escape);
    if (end > at) {
      line.starts.push(at);
      line.ends.push(end);
    }
    line.next = feed;
    if (end >= feed || text[end] !== escape) break;
    at = skipIgnored(text, feed + 1, true);
    line.next = text.length;
    if (at >= text.length) break;
  }
  trimLine(text, line);
}

function trimLine(text: string, line: LogicalLine): void {
  for (let last = line.ends.length - 1; last >= 0; last -= 1) {
    const start = line.starts[last] ?? 0;
    const end = trimmedEnd(text, start, line.ends[last] ?? 0);
    if (end > start) {
      line.ends[last] = end;
      return;
    }
    line.starts.pop();
    line.ends.pop();
  }
}

/** A line that is joined already: no continuation and no comment is looked for. */
export function joinedLine(text: string): LogicalLine {
  const start = skipSpace(text, 0, text.length);
  const line: LogicalLine = { starts: [start], ends: [text.length], next: text.length };
  trimLine(text, line);
  return line;
}

/** The text of a logical line as BuildKit joins it, untrimmed at the end (`Node.Original`). */
export function joinedText(text: string, offset: number, escape: Escape): string {
  let joined = '';
  for (let at = offset; at < text.length;) {
    const feed = lineFeed(text, at);
    const end = contentEnd(text, at, feed, escape);
    joined += text.slice(at, end);
    if (end >= feed || text[end] !== escape) break;
    at = skipIgnored(text, feed + 1, true);
  }
  return joined;
}

/** A token's text without the continuations in it: `RU\⏎N` is `RUN`. */
export function unspliced(text: string, escape: Escape): string {
  if (!text.includes('\n')) return text;
  let joined = '';
  let at = 0;
  for (;;) {
    const feed = lineFeed(text, at);
    if (feed === text.length) return joined + text.slice(at);
    const end = contentEnd(text, at, feed, escape);
    const continues = end < feed && text[end] === escape;
    joined += text.slice(at, continues ? end : feed + 1);
    at = continues ? skipIgnored(text, feed + 1, false) : feed + 1;
  }
}

/** Offset of the line feed that ends the line at `offset`, or the text's length. */
export function lineFeed(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}

/**
 * Where the text of a physical line ends: in front of its carriage returns or, when the line continues, in front of
 * its continuation character (`([^\\])\\[ \t]*$|^\\[ \t]*$`; behind a second one it continues nothing).
 * @param start the start of the line, or of a part that follows white space
 * @param feed the offset of its line feed
 */
export function contentEnd(text: string, start: number, feed: number, escape: Escape): number {
  let end = feed;
  while (end > start && text.charCodeAt(end - 1) === 13) end -= 1;
  let at = end - 1;
  for (let code = text.charCodeAt(at); at >= start && (code === 32 || code === 9); code = text.charCodeAt(at))
    at -= 1;
  return at >= start && text[at] === escape && (at === start || text[at - 1] !== escape) ? at : end;
}

/** Skips the comment lines and blank lines inside a continuation; `atEnd`: also one that no line feed ends. */
export function skipIgnored(text: string, offset: number, atEnd: boolean): number {
  let line = offset;
  for (;;) {
    const feed = lineFeed(text, line);
    if (feed === text.length && !atEnd) return line;
    const first = skipSpace(text, line, feed);
    if (first < feed && text.charCodeAt(first) !== hash) return line;
    if (feed === text.length) return feed;
    line = feed + 1;
  }
}

export const hash = 35;

export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Go's strings.TrimSpace. */
export function trimSpace(text: string): string {
  const start = skipSpace(text, 0, text.length);
  return text.slice(start, trimmedEnd(text, start, text.length));
}

/** Go's unicode.IsSpace. JavaScript's `\s` differs in U+0085 and U+FEFF. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The blanks between keyword and operands, `[\t\v\f\r ]`. */
export function isSeparator(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Bytes of a part of a text. */
export function utf8Length(text: string, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const pair =
      code >= 0xd800 && code < 0xdc00 && at + 1 < end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (pair) at += 1;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : pair ? 4 : 3;
  }
  return length;
}
