/** Parser directives, the `# key=value` lines at the head of a file (BuildKit parser/directives.go). */
import type { Directive, Escape } from '../ast.ts';
import type { Problem } from '../problem.ts';
import { lineFeed, skipSpace } from './lines.ts';

export interface Head {
  readonly escape: Escape;
  readonly directives: readonly Directive[];
  /** Offset behind the last directive. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/** Reads directives up to the first line that is none. One that is given twice stays a comment. */
export function readHead(text: string): Head {
  const directives: Directive[] = [];
  const problems: Problem[] = [];
  let escape: Escape = '\\';
  let end = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let line = 1; at < text.length; line += 1) {
    const feed = lineFeed(text, at);
    const start = skipSpace(text, at, feed);
    const found = directiveAt(text, start, feed, '#');
    if (found === undefined) break;
    const { name, value } = found;
    const span = { start, end: found.end };
    const problem = (message: string): Problem => ({ code: 'directive', message, span, line, endLine: line });
    if (directives.some((directive) => directive.name === name)) {
      problems.push(problem(`only one ${name} parser directive can be used`));
    } else {
      if (name === 'escape' && (value === '\\' || value === '`')) escape = value;
      else if (name === 'escape')
        problems.push(problem(`invalid escape token '${value}' does not match \` or \\`));
      const token = {
        kind: 'token',
        text: text.slice(start, found.end),
        before: text.slice(end, start),
      } as const;
      directives.push({ kind: 'directive', name, value, token });
      end = found.end;
    }
    at = feed + 1;
  }
  return { escape, directives, end, problems };
}

/**
 * The frontend a text asks for (`docker/dockerfile:1`), undefined for none: `# syntax=`, also behind a `#!` line,
 * `// syntax=`, or the `syntax` of a JSON object (DetectSyntax).
 */
export function syntaxOf(text: string): string | undefined {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const body = bare.startsWith('#!') ? bare.slice(lineFeed(bare, 0) + 1) : bare;
  const value = syntaxBehind(body, '#') ?? syntaxBehind(body, '//');
  if (value !== undefined) return value.split(' ', 1)[0];
  if (!/^[\t\n\r ]*\{/.test(body)) return undefined;
  try {
    const json: unknown = JSON.parse(body);
    const syntax = typeof json === 'object' && json !== null && 'syntax' in json ? json.syntax : undefined;
    return typeof syntax === 'string' ? syntax : undefined;
  } catch {
    return undefined;
  }
}

function syntaxBehind(text: string, comment: '#' | '//'): string | undefined {
  const seen = new Set<string>();
  for (let at = 0; at < text.length;) {
    const feed = lineFeed(text, at);
    const found = directiveAt(text, at, feed, comment);
    if (found === undefined || seen.has(found.name)) return undefined;
    if (found.name === 'syntax') return found.value;
    seen.add(found.name);
    at = feed + 1;
  }
  return undefined;
}

interface Found {
  readonly name: Directive['name'];
  readonly value: string;
  /** Offset behind the value. */
  readonly end: number;
}

/** `^([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$` behind the comment sign and white space, in linear time. */
function directiveAt(text: string, start: number, feed: number, comment: '#' | '//'): Found | undefined {
  if (!text.startsWith(comment, start)) return undefined;
  let lineEnd = feed;
  while (lineEnd > start && text.charCodeAt(lineEnd - 1) === 13) lineEnd -= 1;
  const keyStart = skipSpace(text, start + comment.length, lineEnd);
  let at = keyStart;
  while (at < lineEnd && at - keyStart < 7 && /[a-zA-Z]/.test(text[at] ?? '')) at += 1;
  const name = text.slice(keyStart, at).toLowerCase();
  if (name !== 'syntax' && name !== 'escape' && name !== 'check') return undefined;
  while (at < lineEnd && isBlank(text.charCodeAt(at))) at += 1;
  if (at >= lineEnd || text[at] !== '=') return undefined;
  let valueStart = at + 1;
  while (valueStart < lineEnd && isBlank(text.charCodeAt(valueStart))) valueStart += 1;
  // The expression wants one character: of nothing but blanks it takes the last.
  if (valueStart === lineEnd) valueStart -= 1;
  if (valueStart <= at) return undefined;
  let end = lineEnd;
  while (end > valueStart + 1 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { name, value: text.slice(valueStart, end), end };
}

/** `\s` of Go's regular expressions, less the line feed. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 12 || code === 13;
}
