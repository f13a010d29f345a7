/** From the lexer's tokens to the tree. What stands between two tokens is sliced into the later one's `before`. */
import type { IToken } from 'chevrotain';
import type { Escape, Heredoc, Instruction, Token } from '../ast.ts';
import { lowerCase } from './heredoc.ts';
import { unspliced } from './lines.ts';
import type { FoundHeredoc, Record } from './tokens.ts';

/** Makes tokens and instructions of one text, in source order. */
export interface Lowering {
  keyword(token: IToken): Token;
  token(token: IToken): Token;
  instruction(
    keyword: Token,
    flags: readonly Token[],
    lines: readonly Token[],
    parts: readonly IToken[],
  ): Instruction;
  /** An empty token that holds the rest of the text. */
  end(): Token;
}

/** Lowers a text from `from` on; `before` that is trivia not yet given to a token. */
export function lowering(text: string, escape: Escape, from: number, record: Record): Lowering {
  let previous = from;

  const make = (start: number, end: number): Token => {
    const before = text.slice(previous, start);
    previous = end;
    return { kind: 'token', text: text.slice(start, end), before };
  };
  const token = ({ startOffset, image }: IToken): Token => {
    const before = text.slice(previous, startOffset);
    previous = startOffset + image.length;
    return { kind: 'token', text: image, before };
  };

  /** Bodies that are empty, and the end of an unterminated heredoc, have no token of the lexer. */
  const heredocs = (found: readonly FoundHeredoc[], parts: readonly IToken[]): Heredoc[] => {
    let next = 0;
    const take = (name: string): IToken | undefined =>
      parts[next]?.tokenType.name === name ? parts[next++] : undefined;
    return found.map(({ word, start }): Heredoc => {
      const bodyToken = take('HeredocBody');
      const body = bodyToken === undefined ? make(start, start) : token(bodyToken);
      const endToken = take('HeredocEnd');
      const end = endToken === undefined ? make(previous, previous) : token(endToken);
      const { name, expand, chomp, fileDescriptor } = word;
      return { kind: 'heredoc', name, expand, chomp, fileDescriptor, body, end };
    });
  };

  let keywordAt = 0;
  return {
    keyword(keyword) {
      keywordAt = keyword.startOffset;
      return token(keyword);
    },
    token,
    instruction(keyword, flags, lines, parts) {
      const found = record.heredocs.get(keywordAt);
      const read = found === undefined ? none : heredocs(found, parts);
      return {
        kind: 'instruction',
        name: nameOf(keyword.text, escape),
        escape,
        keyword,
        flags,
        lines,
        heredocs: read,
        origin: [{ start: keywordAt, end: previous }],
      };
    },
    end: () => make(text.length, text.length),
  };
}

const none: readonly Heredoc[] = [];

/** The usual spellings need no work. */
const names: ReadonlyMap<string, string> = new Map(
  'from run copy add env label arg cmd entrypoint workdir user expose volume shell stopsignal healthcheck onbuild maintainer'
    .split(' ')
    .flatMap((name) => [
      [name, name],
      [name.toUpperCase(), name],
    ]),
);

function nameOf(keyword: string, escape: Escape): string {
  return names.get(keyword) ?? lowerCase(unspliced(keyword, escape));
}
