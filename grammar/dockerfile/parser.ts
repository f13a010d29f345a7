/** Text to tree. */
import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import type { Escape, File, Instruction, Token } from '../ast.ts';
import { positions } from '../position.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { readHead } from './directives.ts';
import { lineFeed, utf8Length } from './lines.ts';
import { lowering, type Lowering } from './lower.ts';
import { tokensFor, type Record, type Tokens } from './tokens.ts';

export interface Read {
  readonly file: File;
  /** What BuildKit's parser rejects. */
  readonly problems: readonly Problem[];
}

/** Reads any text; never throws. Printing the file gives the text, whatever BuildKit thinks of it. */
export function readFile(text: string): Read {
  const head = readHead(text);
  const { instructions, end, record } = read(text, head.escape, head.end);
  const file: File = { kind: 'file', escape: head.escape, directives: head.directives, instructions, end };
  return { file, problems: [...head.problems, ...syntaxProblems(text, file, record)] };
}

/** Parses instructions that stand in no file: no directives, and the escape character is known. */
export function parseInstructions(
  text: string,
  escape: Escape,
): { readonly file: File; readonly valid: boolean } {
  const { instructions, end, record } = read(text, escape, 0);
  const file: File = { kind: 'file', escape, directives: [], instructions, end };
  return { file, valid: syntaxProblems(text, file, record).length === 0 };
}

interface Lowered {
  readonly instructions: readonly Instruction[];
  readonly end: Token;
  readonly record: Record;
}

function read(text: string, escape: Escape, from: number): Lowered {
  const tokens = tokensFor(escape);
  const record = tokens.start();
  const lexed = tokens.lexer.tokenize(text).tokens;
  tokens.finish(text);
  const lower = lowering(text, escape, from, record);
  const instructions = parserFor(escape).read(lexed, lower);
  return { instructions, end: lower.end(), record };
}

const parsers = new Map<Escape, DockerfileParser>();

function parserFor(escape: Escape): DockerfileParser {
  let parser = parsers.get(escape);
  if (parser === undefined) parsers.set(escape, (parser = new DockerfileParser(tokensFor(escape), false)));
  return parser;
}

/** The grammar. Lowers as it goes, so there is no other tree than ours. */
export class DockerfileParser extends EmbeddedActionsParser {
  private instructions: Instruction[] = [];
  private lower: Lowering = lowering('', '\\', 0, tokensFor('\\').start());
  private readonly file: () => void;

  constructor({ Keyword, Flag, Line, HeredocBody, HeredocEnd }: Tokens, validate: boolean) {
    super([Keyword, Flag, Line, HeredocBody, HeredocEnd], {
      maxLookahead: 1,
      recoveryEnabled: false,
      nodeLocationTracking: 'none',
      skipValidations: !validate,
    });

    const instruction = this.RULE('instruction', () => {
      const { lower } = this;
      const flags: Token[] = [];
      const lines: Token[] = [];
      const parts: IToken[] = [];
      const keyword = lower.keyword(this.CONSUME(Keyword));
      this.MANY1(() => flags.push(lower.token(this.CONSUME(Flag))));
      this.MANY2(() => lines.push(lower.token(this.CONSUME(Line))));
      this.MANY3(() =>
        this.OR([
          { ALT: () => parts.push(this.CONSUME(HeredocBody)) },
          { ALT: () => parts.push(this.CONSUME(HeredocEnd)) },
        ]),
      );
      this.ACTION(() => this.instructions.push(lower.instruction(keyword, flags, lines, parts)));
    });
    this.file = this.RULE('file', () => {
      this.MANY(() => this.SUBRULE(instruction));
    });
    this.performSelfAnalysis();
  }

  read(tokens: IToken[], lower: Lowering): Instruction[] {
    this.instructions = [];
    this.lower = lower;
    this.input = tokens;
    this.file();
    return this.instructions;
  }
}

/** What the parser of BuildKit rejects; what its instructions mean is `check`'s part. */
function syntaxProblems(text: string, file: File, record: Record): Problem[] {
  const problems: Problem[] = [];
  const { instructions } = file;
  let lines: ReturnType<typeof positions> | undefined;
  const lineAt = (offset: number): number => (lines ??= positions(text)).line(offset);
  const add = (code: ProblemCode, message: string, start: number, end: number, lastLine = end): void => {
    const line = lineAt(record.starts.get(start) ?? start);
    problems.push({ code, message, span: { start, end }, line, endLine: Math.max(line, lineAt(lastLine)) });
  };

  if (instructions.length === 0 && record.empty === undefined)
    add('no-instructions', 'file with no instructions', text.length, text.length);
  if (record.heredocs.size > 0 || record.heredocErrors.size > 0)
    for (const [index, instruction] of instructions.entries()) {
      const { start, end } = instruction.origin[0] ?? { start: 0, end: 0 };
      const last = lastOffset(text, record.ends[index] ?? end);
      const error = record.heredocErrors.get(start);
      if (error !== undefined) add('invalid-heredoc', error, start, end, last);
      else if (instruction.heredocs.at(-1)?.end.text === '')
        add('unterminated-heredoc', 'unterminated heredoc', start, end, last);
    }
  if (record.empty !== undefined)
    add('unknown-instruction', 'unknown instruction: ', record.empty, text.length);
  const long = longLine(text);
  if (long !== undefined)
    add(
      'line-too-long',
      `dockerfile line greater than max allowed size of ${String(maximum)}`,
      long,
      lineFeed(text, long),
    );
  return problems;
}

/** A line feed at the end of the text starts no line. */
function lastOffset(text: string, offset: number): number {
  return offset === text.length && text.endsWith('\n') ? offset - 1 : offset;
}

/** Bytes a line may have without its line feed (bufio.MaxScanTokenSize less one). */
const maximum = 65_535;

/** The first line that bufio.Scanner does not take. */
function longLine(text: string): number | undefined {
  if (text.length * 3 <= maximum) return undefined;
  for (let at = 0; at < text.length;) {
    const feed = lineFeed(text, at);
    if (feed - at > maximum || ((feed - at) * 3 > maximum && utf8Length(text, at, feed) > maximum)) return at;
    at = feed + 1;
  }
  return undefined;
}
