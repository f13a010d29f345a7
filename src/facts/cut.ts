/** `${name%pattern}` and its kin: a value without what a pattern matches at one of its ends. */
import type { Word } from '../../grammar/shell/ast.ts';

/**
 * The value without the match; undefined when it is not certain, in every shell and every locale.
 * @param operator `#`, `##`, `%` or `%%`
 * @param affords whether so many steps may be taken
 */
export function withoutMatch(
  value: string,
  operator: string,
  operand: Word,
  affords: (steps: number) => boolean,
): string | undefined {
  const pattern = patternOf(operand);
  const fromStart = operator.startsWith('#');
  if (pattern === undefined || !(fromStart || operator.startsWith('%'))) return undefined;
  // Characters are bytes to some shells.
  if (!/^[\0-\x7f]{0,200}$/.test(value) || !affords(value.length ** 2)) return undefined;
  // What else lies between two letters differs from one locale to another.
  if (pattern.letters && /[A-Za-z]/.test(value)) return undefined;
  for (let step = 0; step <= value.length; step += 1) {
    const length = operator.length === 1 ? step : value.length - step;
    const rest = value.length - length;
    if (pattern.matches.test(fromStart ? value.slice(0, length) : value.slice(rest)))
      return fromStart ? value.slice(length) : value.slice(0, rest);
  }
  return value;
}

interface Pattern {
  readonly matches: RegExp;
  /** It has a range of letters. */
  readonly letters: boolean;
}

/** A pattern of plain text, `?`, plain brackets and a `*` or two. */
function patternOf(operand: Word): Pattern | undefined {
  if (operand.text.length > 200 || operand.text.startsWith('~')) return undefined;
  let source = '';
  let letters = false;
  for (const part of operand.parts) {
    if (part.kind !== 'literal') return undefined;
    if (!part.glob) source += part.value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    else if (part.value === '*') source += '[^]*';
    else if (part.value === '?') source += '[^]';
    else {
      const [, not, range] = /^\[(!?)((?:a-z|A-Z|0-9|[A-Za-z0-9._])+)\]$/.exec(part.value) ?? [];
      if (range === undefined) return undefined;
      source += not === '!' ? `[^${range}]` : `[${range}]`;
      letters ||= /[a-zA-Z]-/.test(range);
    }
  }
  if (source.split('[^]*').length > 3) return undefined;
  return { matches: new RegExp(`^${source}$`), letters };
}
