/** What a registry asks for before it answers: WWW-Authenticate (RFC 9110, section 11.6.1). */

export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads all challenges of a header; what is not understood ends them. */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  const word = /[\w!#$%&'*+.^`|~-]+/y;
  let at = 0;
  const skip = (expression: RegExp): void => {
    while (at < header.length && expression.test(header.charAt(at))) at += 1;
  };
  for (;;) {
    skip(/[\s,]/);
    word.lastIndex = at;
    const name = word.exec(header)?.[0].toLowerCase();
    if (name === undefined) return challenges;
    at += name.length;
    skip(/\s/);
    const current = challenges.at(-1);
    if (header.charAt(at) !== '=' || current === undefined) {
      challenges.push({ scheme: name, parameters: new Map() });
      continue;
    }
    at += 1;
    skip(/\s/);
    const value = header.charAt(at) === '"' ? quoted(header, at) : token(header, at);
    if (value === undefined) return challenges;
    current.parameters.set(name, value.text);
    at = value.end;
  }
}

interface Piece {
  readonly text: string;
  readonly end: number;
}

function quoted(header: string, start: number): Piece | undefined {
  let text = '';
  for (let at = start + 1; at < header.length; at += 1) {
    if (header.charAt(at) === '"') return { text, end: at + 1 };
    if (header.charAt(at) === '\\') at += 1;
    text += header.charAt(at);
  }
  return undefined;
}

function token(header: string, start: number): Piece {
  let end = start;
  while (end < header.length && !/[\s,]/.test(header.charAt(end))) end += 1;
  return { text: header.slice(start, end), end };
}
