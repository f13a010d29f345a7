/** A backtracking matcher that counts what it does, as the engine's own would do it. */
import { parseExpression, type Node } from './parse.ts';

export interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** Characters that are tried in attacks. */
export const alphabet = [...'aAzZ0189_ \t\n\r-+./\\=:#$"\'`<>,;&|(){}[]*?!~@%^é'];

export interface Matcher {
  /** Comparisons that one search in a text costs; `limit` when it is that many or more. */
  work(text: string, limit: number): number;
  /** A text that leads to an endless repetition, its body, and the rest of the expression; one for each, at random. */
  attacks(random: () => number): readonly { readonly before: string; readonly pump: string }[];
}

class LimitReached extends Error {}

export function matcherOf({ source, flags }: Expression): Matcher {
  const tree = parseExpression(source);
  const multiline = flags.includes('m');
  const tests = new Map<string, Map<string, boolean>>();
  let steps = 0;
  let most = Infinity;

  const fits = (atom: string, character: string): boolean => {
    let known = tests.get(atom);
    if (known === undefined) tests.set(atom, (known = new Map()));
    let answer = known.get(character);
    if (answer === undefined)
      known.set(character, (answer = new RegExp(`^${atom}$`, flags.replace(/[gymd]/g, '')).test(character)));
    return answer;
  };

  /** Matches at a place and goes on with the rest. */
  function match(node: Node, text: string, at: number, rest: (at: number) => boolean): boolean {
    switch (node.kind) {
      case 'character': {
        steps += 1;
        if (steps >= most) throw new LimitReached();
        return at < text.length && fits(node.source, text[at] ?? '') && rest(at + 1);
      }
      case 'sequence': {
        const from = (index: number, place: number): boolean => {
          const part = node.parts[index];
          return part === undefined ? rest(place) : match(part, text, place, (next) => from(index + 1, next));
        };
        return from(0, at);
      }
      case 'choice':
        return node.ways.some((way) => match(way, text, at, rest));
      case 'repeat':
        return repeat(node, text, at, 0, rest);
      case 'start':
        return (at === 0 || (multiline && text[at - 1] === '\n')) && rest(at);
      case 'end':
        return (at === text.length || (multiline && text[at] === '\n')) && rest(at);
      case 'boundary':
        return rest(at);
      case 'look':
        return looks(node, text, at) !== node.negated && rest(at);
      default:
        return node satisfies never;
    }
  }

  /** What is behind a place is a character or two, here. */
  function looks({ body, behind }: Extract<Node, { kind: 'look' }>, text: string, at: number): boolean {
    if (!behind) return match(body, text, at, () => true);
    return [at - 2, at - 1].some((from) => from >= 0 && match(body, text, from, (end) => end === at));
  }

  function repeat(
    node: Extract<Node, { kind: 'repeat' }>,
    text: string,
    at: number,
    count: number,
    rest: (at: number) => boolean,
  ): boolean {
    const again = (): boolean =>
      count < node.most &&
      match(
        node.body,
        text,
        at,
        (next) => (next > at || count < node.least) && repeat(node, text, next, count + 1, rest),
      );
    const leave = (): boolean => count >= node.least && rest(at);
    return node.lazy ? leave() || again() : again() || leave();
  }

  const anchored = flags.includes('y');
  return {
    work(text, limit) {
      steps = 0;
      most = limit;
      try {
        for (let at = 0; at <= (anchored ? 0 : text.length); at += 1) {
          steps += 1;
          if (match(tree, text, at, () => true)) break;
        }
      } catch (error) {
        if (!(error instanceof LimitReached)) throw error;
      }
      return steps;
    },
    attacks: (random) => attacksOn(tree, random, fits),
  };
}

function attacksOn(
  tree: Node,
  random: () => number,
  fits: (atom: string, character: string) => boolean,
): readonly { readonly before: string; readonly pump: string }[] {
  const found: { before: string; pump: string }[] = [];
  const one = (node: Node): string => {
    switch (node.kind) {
      case 'character': {
        const fitting = alphabet.filter((character) => fits(node.source, character));
        return fitting[Math.floor(random() * fitting.length)] ?? '';
      }
      case 'sequence':
        return node.parts.map(one).join('');
      case 'choice': {
        const way = node.ways[Math.floor(random() * node.ways.length)];
        return way === undefined ? '' : one(way);
      }
      case 'repeat':
        return one(node.body).repeat(Math.max(node.least, node.most > 0 && random() < 0.5 ? 1 : 0));
      default:
        return '';
    }
  };
  const visit = (node: Node, before: string): void => {
    switch (node.kind) {
      case 'sequence': {
        let text = before;
        for (const part of node.parts) {
          visit(part, text);
          text += one(part);
        }
        return;
      }
      case 'choice':
        for (const way of node.ways) visit(way, before);
        return;
      case 'repeat':
        if (node.most === Infinity) found.push({ before, pump: one(node.body) });
        visit(node.body, before);
        return;
      case 'look':
        visit(node.body, before);
        return;
      default:
        return;
    }
  };
  visit(tree, '');
  return found;
}
