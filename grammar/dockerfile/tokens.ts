/**
 * The lexer. What a token is depends on the logical line it stands in, so the patterns are functions: the keyword
 * reads its logical line, the others walk along it. Trivia (blanks, continuations, comment lines, line ends) is
 * skipped here, and `lower.ts` slices it from the text between two tokens.
 */
import { createToken, Lexer, type CustomPatternMatcherFunc, type TokenType } from 'chevrotain';
import type { Escape } from '../ast.ts';
import { flagText, passFlag, passKeyword, passSpace, startsFlag, type Place } from './flags.ts';
import { heredocsOf, type HeredocWord } from './heredoc.ts';
import { contentEnd, emptyLine, hash, isSpace, joinedText, lineFeed, readLine } from './lines.ts';

/** A heredoc of an instruction and where its body starts. */
export interface FoundHeredoc {
  readonly word: HeredocWord;
  readonly start: number;
}

/** What the lexer knows of a text and no token says. */
export interface Record {
  /** By the offset of an instruction's keyword. */
  readonly heredocs: Map<number, readonly FoundHeredoc[]>;
  readonly heredocErrors: Map<number, string>;
  /** Where an instruction starts whose keyword stands behind continuations of empty lines. */
  readonly starts: Map<number, number>;
  /** Where each instruction's last line ends. */
  readonly ends: number[];
  /** A last instruction of nothing but continuations. */
  empty: number | undefined;
}

export interface Tokens {
  readonly lexer: Lexer;
  readonly Keyword: TokenType;
  readonly Flag: TokenType;
  readonly Line: TokenType;
  readonly HeredocBody: TokenType;
  readonly HeredocEnd: TokenType;
  /** Forgets the text before; the record of the next one. */
  readonly start: () => Record;
  /** Looks at the end of the text, where no token is left to look for. */
  readonly finish: (text: string) => void;
}

const made = new Map<string, Tokens>();

/** The lexer for an escape character; made once. `validate` lets Chevrotain check the definition, for tests. */
export function tokensFor(escape: Escape, validate = false): Tokens {
  const key = `${escape}${String(validate)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const tokens = makeTokens(escape, validate);
  made.set(key, tokens);
  return tokens;
}

function makeTokens(escape: Escape, validate: boolean): Tokens {
  const line = emptyLine();
  const place: Place = { piece: 0, at: 0 };
  /** Starts of what comes next in the line; -1 for nothing. */
  let flagAt = -1;
  let lineAt = -1;
  let keywordAt = 0;
  /** Whether the keyword can be RUN, COPY, ADD or ONBUILD. */
  let mayAnnounce = false;
  /** The next `<` at or behind the place we are at, looked for once. */
  let lessAt = -1;
  /** Starts and ends of the heredoc tokens to come; even entries are bodies. */
  let heredocTokens: number[] = [];
  let heredocAt = 0;
  let record = emptyRecord();

  /** Decides what follows `place`: a flag, the operands, or nothing. */
  function plan(text: string, mayBeFlag: boolean): void {
    flagAt = -1;
    lineAt = -1;
    if (!passSpace(text, line, place, false)) return;
    if (mayBeFlag && startsFlag(text, line, place)) flagAt = place.at;
    else if (passSpace(text, line, place, true)) lineAt = place.at;
  }

  /** From a line's start over blank lines, comments and continued empty lines to the next keyword. */
  function passTrivia(text: string, offset: number): number {
    let at = offset === 0 && text.charCodeAt(0) === 0xfeff ? 1 : offset;
    let splice: number | undefined;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) continue;
      if (code !== hash) {
        if (text[at] !== escape) break;
        if (contentEnd(text, at, lineFeed(text, at), escape) !== at) break;
        splice ??= at;
      }
      at = lineFeed(text, at);
    }
    const end = Math.min(at, text.length);
    if (splice !== undefined) {
      if (end === text.length) record.empty = splice;
      else record.starts.set(end, splice);
    }
    return end;
  }

  function matchKeyword(text: string, offset: number): number {
    readLine(text, offset, escape, line);
    keywordAt = offset;
    place.piece = 0;
    place.at = offset;
    passKeyword(text, line, place);
    const end = place.at;
    mayAnnounce = announcing.has(text.charCodeAt(offset) | 0x20);
    plan(text, true);
    record.ends.push(line.next);
    return end;
  }

  function matchFlag(text: string, offset: number): number {
    if (offset !== flagAt) return -1;
    passFlag(text, line, place, escape);
    const end = place.at;
    plan(text, flagText({ text: text.slice(offset, end) }, escape) !== '--');
    return end;
  }

  function matchLine(_text: string, offset: number): number {
    if (offset !== lineAt) return -1;
    const end = line.ends[place.piece] ?? -1;
    place.piece += 1;
    lineAt = line.starts[place.piece] ?? -1;
    return end;
  }

  function matchGap(_text: string, offset: number): number {
    const next = flagAt >= 0 ? flagAt : lineAt;
    return next > offset ? next : -1;
  }

  function matchEnd(text: string, offset: number): number {
    if (flagAt >= 0 || lineAt >= 0) return -1;
    return mayAnnounce && findHeredocs(text, offset) ? -1 : passTrivia(text, line.next);
  }

  function findHeredocs(text: string, offset: number): boolean {
    if (lessAt < keywordAt) {
      const found = text.indexOf('<', keywordAt);
      lessAt = found < 0 ? text.length : found;
    }
    if (lessAt >= offset) return false;
    const words = heredocsOf(joinedText(text, keywordAt, escape), escape);
    if (typeof words === 'string') record.heredocErrors.set(keywordAt, words);
    if (typeof words === 'string' || words.length === 0) return false;
    let at = Math.min(line.next + 1, text.length);
    heredocTokens = [];
    heredocAt = 0;
    const heredocs: FoundHeredoc[] = [];
    let end = line.next;
    for (const word of words) {
      heredocs.push({ word, start: at });
      const [bodyEnd, nameAt] = findTerminator(text, at, word);
      heredocTokens.push(at, bodyEnd);
      end = text.length;
      at = text.length;
      if (nameAt === undefined) break;
      end = nameAt + word.name.length;
      heredocTokens.push(nameAt, end);
      at = Math.min(lineFeed(text, end) + 1, text.length);
    }
    while (heredocs.length < words.length) {
      const word = words[heredocs.length];
      if (word !== undefined) heredocs.push({ word, start: text.length });
    }
    record.heredocs.set(keywordAt, heredocs);
    record.ends[record.ends.length - 1] = Math.min(lineFeed(text, end), text.length);
    return true;
  }

  function matchHeredocStart(text: string): number {
    const [first] = record.heredocs.get(keywordAt) ?? [];
    return flagAt < 0 && lineAt < 0 && first !== undefined ? Math.min(first.start, text.length) : -1;
  }

  /** A body that is empty is no token. */
  function matchHeredocPart(part: 0 | 2, offset: number): number {
    const start = heredocTokens[heredocAt];
    if (start === undefined) return -1;
    const end = heredocTokens[heredocAt + 1] ?? start;
    if (heredocAt % 4 !== part || start !== offset || end === start) return -1;
    heredocAt += 2;
    return end;
  }

  function matchHeredocGap(): number {
    if (heredocTokens[heredocAt] === heredocTokens[heredocAt + 1]) heredocAt += 2;
    return heredocTokens[heredocAt] ?? -1;
  }

  function matchHeredocClose(text: string, offset: number): number {
    return heredocAt >= heredocTokens.length ? passTrivia(text, lineFeed(text, offset)) : -1;
  }

  const pattern = (match: (text: string, offset: number) => number): CustomPatternMatcherFunc => {
    const found: [string] = [''];
    return (text, offset) => {
      const end = match(text, offset);
      if (end <= offset) return null;
      found[0] = text.slice(offset, end);
      return found;
    };
  };
  const breaking = { line_breaks: true };
  const skipped = { group: Lexer.SKIPPED, line_breaks: true };

  const Trivia = createToken({ name: 'Trivia', pattern: pattern(passTrivia), ...skipped });
  const Keyword = createToken({
    name: 'Keyword',
    pattern: pattern(matchKeyword),
    ...breaking,
    push_mode: 'instruction',
  });
  const Gap = createToken({ name: 'Gap', pattern: pattern(matchGap), ...skipped });
  const Flag = createToken({ name: 'Flag', pattern: pattern(matchFlag), ...breaking });
  const Line = createToken({ name: 'Line', pattern: pattern(matchLine), ...breaking });
  const End = createToken({ name: 'End', pattern: pattern(matchEnd), ...skipped, pop_mode: true });
  const HeredocStart = createToken({
    name: 'HeredocStart',
    pattern: pattern(matchHeredocStart),
    ...skipped,
    pop_mode: true,
    push_mode: 'heredoc',
  });
  const HeredocGap = createToken({ name: 'HeredocGap', pattern: pattern(matchHeredocGap), ...skipped });
  const HeredocBody = createToken({
    name: 'HeredocBody',
    pattern: pattern((_text, offset) => matchHeredocPart(0, offset)),
    ...breaking,
  });
  const HeredocEnd = createToken({
    name: 'HeredocEnd',
    pattern: pattern((_text, offset) => matchHeredocPart(2, offset)),
    ...breaking,
  });
  const HeredocClose = createToken({
    name: 'HeredocClose',
    pattern: pattern(matchHeredocClose),
    ...skipped,
    pop_mode: true,
  });

  const lexer = new Lexer(
    {
      defaultMode: 'file',
      modes: {
        file: [Trivia, Keyword],
        instruction: [Gap, Line, End, Flag, HeredocStart],
        heredoc: [HeredocGap, HeredocBody, HeredocEnd, HeredocClose],
      },
    },
    { positionTracking: 'onlyOffset', skipValidations: !validate },
  );
  const start = (): Record => {
    lessAt = -1;
    mayAnnounce = false;
    record = emptyRecord();
    return record;
  };
  const finish = (text: string): void => {
    if (mayAnnounce && !record.heredocs.has(keywordAt)) findHeredocs(text, text.length);
  };
  return { lexer, Keyword, Flag, Line, HeredocBody, HeredocEnd, start, finish };
}

function emptyRecord(): Record {
  return { heredocs: new Map(), heredocErrors: new Map(), starts: new Map(), ends: [], empty: undefined };
}

/** First letters of RUN, COPY, ADD, ONBUILD in lower case. */
const announcing: ReadonlySet<number> = new Set([...'rcao'].map((letter) => letter.charCodeAt(0)));

/** Where the body ends and where the terminator's name stands, undefined when the text ends first. */
function findTerminator(text: string, offset: number, heredoc: HeredocWord): [number, number | undefined] {
  for (let at = offset; at < text.length;) {
    const feed = lineFeed(text, at);
    let end = feed;
    while (end > at && text.charCodeAt(end - 1) === 13) end -= 1;
    let start = at;
    if (heredoc.chomp) while (text.charCodeAt(start) === 9) start += 1;
    if (end - start === heredoc.name.length && text.startsWith(heredoc.name, start)) return [at, start];
    at = feed + 1;
  }
  return [text.length, undefined];
}
