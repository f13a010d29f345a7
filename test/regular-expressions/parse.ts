/** Regular expressions as trees, as far as this repository writes them. */

export type Node =
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly ways: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly body: Node;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'start' | 'end' | 'boundary' }
  | { readonly kind: 'look'; readonly body: Node; readonly behind: boolean; readonly negated: boolean };

/** Parses the source of an expression; throws for what is not known here. */
export function parseExpression(source: string): Node {
  let at = 0;
  const fail = (): never => {
    throw new Error(`not understood at ${String(at)}: /${source}/`);
  };

  function choice(): Node {
    const ways = [sequence()];
    while (source[at] === '|') {
      at += 1;
      ways.push(sequence());
    }
    const [only] = ways;
    return ways.length === 1 && only !== undefined ? only : { kind: 'choice', ways };
  }

  function sequence(): Node {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(atom()));
    return { kind: 'sequence', parts };
  }

  function atom(): Node {
    const character = source[at] ?? '';
    if (character === '(') return group();
    if (character === '[') return { kind: 'character', source: charClass() };
    at += 1;
    if (character === '^') return { kind: 'start' };
    if (character === '$') return { kind: 'end' };
    if (character !== '\\') return { kind: 'character', source: character };
    const escaped = /^(?:[pP]\{[^}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|c[A-Za-z]|.)/su.exec(
      source.slice(at),
    );
    const found = escaped?.[0] ?? fail();
    at += found.length;
    if (found === 'b' || found === 'B') return { kind: 'boundary' };
    if (/^[1-9k]/.test(found)) fail();
    return { kind: 'character', source: `\\${found}` };
  }

  function group(): Node {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z_]\w*>))?/.exec(source.slice(at))?.[0] ?? fail();
    at += opening.length;
    const body = choice();
    if (source[at] !== ')') fail();
    at += 1;
    if (!/[=!]$/.test(opening)) return body;
    return { kind: 'look', body, behind: opening.includes('<'), negated: opening.endsWith('!') };
  }

  function charClass(): string {
    const found = /^\[(?:\\.|[^\]\\])*\]/su.exec(source.slice(at))?.[0] ?? fail();
    at += found.length;
    return found;
  }

  function quantified(body: Node): Node {
    const [found = '', sign = '', least = '', comma = '', most = ''] =
      /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})/.exec(source.slice(at)) ?? [];
    if (found === '') return body;
    at += found.length;
    const lazy = source[at] === '?';
    if (lazy) at += 1;
    if (sign !== '')
      return { kind: 'repeat', body, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity, lazy };
    const upper = comma === '' ? Number(least) : most === '' ? Infinity : Number(most);
    return { kind: 'repeat', body, least: Number(least), most: upper, lazy };
  }

  const tree = choice();
  return at < source.length ? fail() : tree;
}
