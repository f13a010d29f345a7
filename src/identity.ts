/** Stable names of rewrites: the same for the same pass on the same original text, whatever else is applied. */
import type { Span } from '../grammar/ast.ts';

/**
 * The id of a rewrite.
 * @param spans where in the original text its targets came from
 * @param nth how many rewrites of this pass have these spans already
 * @returns twelve hexadecimal digits
 */
export function identify(pass: string, spans: readonly Span[], text: string, nth: number): string {
  const pieces = spans.map(({ start, end }) => `${String(start)}:${text.slice(start, end)}`);
  return hash([pass, String(nth), ...pieces].join('\0'));
}

/** Two 32-bit multiplicative hashes side by side (the mixing steps of MurmurHash3). */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  const digits = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return (digits(b) + digits(a)).slice(0, 12);
}
