/** What a .dockerignore leaves out (moby/patternmatcher), for files without `!`: with it BuildKit does not check. */

/** A test for clean paths; undefined when nothing can be said of any. */
export function ignoredBy(text: string): ((path: string) => boolean) | undefined {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const patterns = lines.filter((line) => !line.startsWith('#')).map((line) => line.trim());
  const wanted = patterns.filter((pattern) => pattern !== '');
  if (wanted.length === 0 || wanted.some((pattern) => pattern.startsWith('!'))) return undefined;
  const cleaned = wanted.map(partsOf);
  const everything = cleaned.some(([first, ...more]) =>
    more.length === 0
      ? first === '*' || first === '**'
      : more.length === 1 && first === '**' && more[0] === '*',
  );
  return (path) => {
    if (path === '.' || path === '/') return everything;
    const parts = path.split('/');
    // A folder that is left out takes along what is in it.
    return cleaned.some((pattern) => parts.some((_, index) => matches(pattern, parts.slice(0, index + 1))));
  };
}

function partsOf(pattern: string): readonly string[] {
  const parts: string[] = [];
  for (const part of pattern.split('/'))
    if (part === '..' && parts.length > 0) parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return parts;
}

/** Name by name; `**` stands for any number of names. Each star gives way one name at a time, the last one first. */
function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return align(
    pattern.length,
    path.length,
    (at) => pattern[at] === '**',
    (at, place) => nameMatches(pattern[at] ?? '', path[place] ?? ''),
  );
}

/** One name: `*`, `?`, `[a-z]` and escapes. */
function nameMatches(pattern: string, name: string): boolean {
  const pieces = pattern.match(/\\?\[(?:\\.|[^\]\\])+\]|\\.|[^]/gu) ?? [];
  const characters = [...name];
  return align(
    pieces.length,
    characters.length,
    (at) => pieces[at] === '*' || pieces[at] === '**',
    (at, place) => characterMatches(pieces[at] ?? '', characters[place] ?? ''),
  );
}

function characterMatches(piece: string, character: string): boolean {
  if (piece === '?') return true;
  if (!piece.startsWith('[') || piece.length < 3) return piece.replace(/^\\(?=.)/, '') === character;
  const negated = piece[1] === '^';
  const inside = piece.slice(negated ? 2 : 1, -1).replace(/\\(.)/g, '$1');
  let found = false;
  for (let at = 0; at < inside.length; at += 1) {
    const first = inside[at] ?? '';
    const range = inside[at + 1] === '-' && at + 2 < inside.length;
    const last = range ? (inside[at + 2] ?? '') : first;
    if (range) at += 2;
    found ||= first <= character && character <= last;
  }
  return found !== negated;
}

/** Whether a pattern of so many pieces covers a text of so many; stars cover any number of them. */
function align(
  pieces: number,
  length: number,
  isStar: (at: number) => boolean,
  fits: (at: number, place: number) => boolean,
): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let resume = 0;
  while (place < length) {
    if (at < pieces && isStar(at)) {
      star = at;
      resume = place;
      at += 1;
    } else if (at < pieces && fits(at, place)) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      place = resume;
    } else return false;
  }
  while (at < pieces && isStar(at)) at += 1;
  return at === pieces;
}
