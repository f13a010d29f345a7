/** The JSON form of an instruction's operands (BuildKit parser/line_parsers.go: parseJSON, Go's encoding/json). */
import type { Word } from '../typed.ts';
import { isSpace } from './lines.ts';

export type JsonForm =
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  /** An array of something else than strings: BuildKit rejects it. */
  | { readonly kind: 'rejected' }
  /** Not JSON: the text is taken in shell form. */
  | { readonly kind: 'none' };

/** Reads a body as a JSON array of strings. */
export function jsonForm(body: string, from = 0): JsonForm {
  let at = from;
  while (at < body.length && isSpace(body.charCodeAt(at))) at += 1;
  if (body[at] !== '[') return { kind: 'none' };
  const text = body.slice(at);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'none' };
  }
  if (!Array.isArray(value)) return { kind: 'none' };
  // Go has strings only, and no value of its own for null in a list of any.
  if (!value.every((element) => typeof element === 'string')) return { kind: 'rejected' };
  const spans = stringSpans(text);
  return {
    kind: 'words',
    words: value.map((element: string, index) => {
      const [start, end] = spans[index] ?? [0, 0];
      return { value: wellFormed(element), start: at + start, end: at + end };
    }),
  };
}

/** A lone surrogate becomes the replacement character in Go. */
function wellFormed(text: string): string {
  return /[\uD800-\uDFFF]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;
}

function stringSpans(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    const start = at;
    at += 1;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    spans.push([start, at + 1]);
  }
  return spans;
}
