/** Path patterns of the tables and of `covers`: a path covers all beneath it. */

/**
 * A test for absolute paths. `*` stands for anything within a name, `**` for any number of names, a leading `~` for
 * one of the home folders.
 */
export function pathPattern(pattern: string, homes: readonly string[] = []): (path: string) => boolean {
  if (/^~(?=\/|$)/.test(pattern)) {
    const tests = homes.map((home) => pathPattern(home + pattern.slice(1)));
    return (path) => tests.some((test) => test(path));
  }
  const text = pattern.replace(/(?<!\/)\/+$/, '').replace(/\*\*\/?|\*|[^*]+/g, translate);
  const expression = new RegExp(`^${text}(?:/|$)`);
  return (path) => expression.test(path);
}

function translate(piece: string): string {
  if (piece === '**/') return '(?:[^/]+/)*';
  if (piece === '**') return '.*';
  return piece === '*' ? '[^/]*' : piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
