/**
 * The patterns of `${name#pattern}` and its kin (convertShellPatternToRegex in BuildKit shell/lex.go): `*` and `?`,
 * neither of which crosses a line end. Matching has a bound, since a pattern of many stars costs a power of its value.
 */

/** Stands for `?`. */
const anyCharacter = Symbol('any character');

/** What stands between two stars. */
type Segment = readonly (string | typeof anyCharacter)[];

interface Pattern {
  readonly first: Segment;
  readonly others: readonly Segment[];
}

/** The new value; undefined when the bound was met. */
export type Substituted = { readonly value: string | undefined } | { readonly error: string };

/** Characters a value may have: no process could be given a longer one (MAX_ARG_STRLEN). */
export const longestValue = 131_072;

/** Removes a match from the start of a value: the longest one, or the shortest. */
export function trimPrefix(pattern: string, value: string, longest: boolean): Substituted {
  return trim(pattern, value, longest, false);
}

/** Removes a match from the end of a value. */
export function trimSuffix(pattern: string, value: string, longest: boolean): Substituted {
  return trim(pattern, value, longest, true);
}

/** Replaces the longest match at the first place that has one, or each. */
export function replaceMatch(pattern: string, value: string, replacement: string, all: boolean): Substituted {
  const compiled = compile(pattern);
  if ('error' in compiled) return compiled;
  if (value.length > mostWork) return { value: undefined };
  const characters = [...value];
  const work = { left: mostWork };
  let replaced = '';
  let at = 0;
  for (let from = 0; from <= characters.length && work.left >= 0 && replaced.length <= longestValue;) {
    const end = matchEnd(compiled, characters, from, true, work);
    // An empty match right behind the one before is none.
    if (end === undefined || (end === at && from > 0 && end === from)) {
      from += 1;
      continue;
    }
    const match = characters.slice(from, end).join('');
    replaced += characters.slice(at, from).join('') + (all ? expand(replacement, match) : replacement);
    at = end;
    if (!all) break;
    from = Math.max(end, from + 1);
  }
  const bounded = work.left >= 0 && replaced.length <= longestValue;
  return { value: bounded ? replaced + characters.slice(at).join('') : undefined };
}

/** From the end everything is read backwards: the shortest match there is the first of all ends. */
function trim(pattern: string, value: string, longest: boolean, fromEnd: boolean): Substituted {
  const compiled = compile(fromEnd ? backwards(pattern) : pattern);
  if ('error' in compiled) return compiled;
  if (value.length > mostWork) return { value: undefined };
  const characters = fromEnd ? [...value].reverse() : [...value];
  const work = { left: mostWork };
  const end = matchEnd(compiled, characters, 0, longest, work) ?? 0;
  if (work.left < 0) return { value: undefined };
  const left = characters.slice(end);
  return { value: (fromEnd ? left.reverse() : left).join('') };
}

/** A pattern read from its end; an escape stays in front of what it escapes. */
function backwards(pattern: string): string {
  const characters = [...pattern];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const escaped = character === '\\' ? characters[at + 1] : undefined;
    if (escaped !== undefined) at += 1;
    pieces.push(character + (escaped ?? ''));
  }
  return pieces.reverse().join('');
}

function compile(pattern: string): Pattern | { readonly error: string } {
  const segments: (string | typeof anyCharacter)[][] = [[]];
  const characters = [...pattern.replace(/^\uFEFF/, '')];
  for (let at = 0; at < characters.length; at += 1) {
    let character = characters[at] ?? '';
    if (character === '*') {
      segments.push([]);
      continue;
    }
    if (character === '\\') {
      const escaped = characters[at + 1] ?? '\uFFFD';
      // These have to be escaped inside braces, but the escape is not part of the pattern.
      if (escaped === '}' || escaped === '/') continue;
      if (escaped !== '*' && escaped !== '?' && escaped !== '\\')
        return { error: `invalid pattern (${pattern}) in substitution: invalid escape '\\${escaped}'` };
      character = escaped;
      at += 1;
    } else if (character === '?') {
      segments.at(-1)?.push(anyCharacter);
      continue;
    }
    segments.at(-1)?.push(character);
  }
  const [first = [], ...others] = segments;
  return { first, others };
}

/** Comparisons that one substitution may cost, and characters that its value may have. */
const mostWork = 20_000;

interface Work {
  left: number;
}

/** Where the match that starts at `from` ends. */
function matchEnd(
  { first, others }: Pattern,
  text: readonly string[],
  from: number,
  longest: boolean,
  work: Work,
): number | undefined {
  if (!standsAt(first, text, from, work)) return undefined;
  let at = from + first.length;
  for (const [index, segment] of others.entries()) {
    const last = index === others.length - 1;
    const wall = lineEnd(text, at, work);
    // Of the places a star can reach, all but the last segment take the first: it leaves most to the others.
    const found =
      last && longest ? lastPlace(segment, text, at, wall, work) : firstPlace(segment, text, at, wall, work);
    if (found === undefined) return undefined;
    at = found + segment.length;
  }
  return at;
}

function standsAt(segment: Segment, text: readonly string[], at: number, work: Work): boolean {
  for (const [index, wanted] of segment.entries()) {
    work.left -= 1;
    const character = text[at + index];
    if (character === undefined || work.left < 0) return false;
    if (wanted === anyCharacter ? character === '\n' : character !== wanted) return false;
  }
  return true;
}

function lineEnd(text: readonly string[], from: number, work: Work): number {
  const found = text.indexOf('\n', from);
  const end = found < 0 ? text.length : found;
  work.left -= end - from;
  return end;
}

function firstPlace(
  segment: Segment,
  text: readonly string[],
  from: number,
  to: number,
  work: Work,
): number | undefined {
  for (let at = from; at <= to && work.left >= 0; at += 1) if (standsAt(segment, text, at, work)) return at;
  return undefined;
}

function lastPlace(
  segment: Segment,
  text: readonly string[],
  from: number,
  to: number,
  work: Work,
): number | undefined {
  for (let at = to; at >= from && work.left >= 0; at -= 1) if (standsAt(segment, text, at, work)) return at;
  return undefined;
}

/** Go's template of a replacement: `$0` is the match, any other name is a group that is not there. */
function expand(template: string, match: string): string {
  return template.replace(/\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu, (found, braced, bare) =>
    found === '$$' ? '$' : (braced ?? bare) === '0' ? match : '',
  );
}
