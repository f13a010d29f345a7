/** Splitting an instruction's body into operands, with offsets (BuildKit parser/line_parsers.go). */
import type { Escape } from '../ast.ts';
import type { Word } from '../typed.ts';
import { isSeparator, isSpace } from './lines.ts';

/** Splits at `[\t\v\f\r ]+`, quotes or not: FROM, COPY, ADD, EXPOSE, VOLUME. */
export function splitAtBlanks(body: string, from = 0): readonly Word[] {
  const words: Word[] = [];
  let at = from;
  while (at <= body.length) {
    const start = at;
    while (at < body.length && !isSeparator(body.charCodeAt(at))) at += 1;
    if (at > start || body.length > from) words.push({ value: body.slice(start, at), start, end: at });
    if (at >= body.length) break;
    while (at < body.length && isSeparator(body.charCodeAt(at))) at += 1;
  }
  return words;
}

/** Characters that mean nothing special in a word, or inside quotes. */
const plain = /[^\s\u0085'"\\`]+/y;

/** Words with quotes kept in place: ENV, LABEL, ARG (parseWords). */
export function quotedWords(body: string, escape: Escape): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < body.length) {
    while (at < body.length && isSpace(body.charCodeAt(at))) at += 1;
    if (at >= body.length) break;
    const start = at;
    let value = '';
    let quote = '';
    let quoted = false;
    for (; at < body.length; at += 1) {
      plain.lastIndex = at;
      if (plain.test(body)) {
        value += body.slice(at, plain.lastIndex);
        at = plain.lastIndex - 1;
        continue;
      }
      const character = body[at] ?? '';
      if (quote === '' && isSpace(character.codePointAt(0) ?? 0)) break;
      if (quote === '' && (character === "'" || character === '"')) {
        quote = character;
        quoted = true;
      } else if (character === quote) quote = '';
      else if (character === escape && quote !== "'") {
        // An escape character at the very end is dropped.
        if (at + 1 >= body.length) continue;
        value += character;
        at += 1;
        value += body[at] ?? '';
        continue;
      }
      value += character;
    }
    if (quoted || value !== '') words.push({ value, start, end: at });
  }
  return words;
}
