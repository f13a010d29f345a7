/**
 * The tree of a Dockerfile: lossless, immutable, plain JSON.
 *
 * Every byte of the text is in exactly one token, as its `text` or in `before`, the trivia since the
 * previous token (blanks, line endings, comment lines, continuation characters). `print` concatenates
 * tokens in the order of `keys`, so `print(parse(text)) === text` holds by construction.
 */

/** A half-open range of UTF-16 offsets, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A leaf of the tree. */
export interface Token {
  readonly kind: 'token';
  readonly text: string;
  /** Every byte between the previous token and this one. */
  readonly before: string;
}

/** The character that continues a line and escapes in operands; set by `# escape=`. */
export type Escape = '\\' | '`';

/** A parser directive. Only the first lines of a file can hold one; nothing may be inserted above it. */
export interface Directive {
  readonly kind: 'directive';
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
  readonly token: Token;
}

/** The body of a heredoc and the line that ends it. */
export interface Heredoc {
  readonly kind: 'heredoc';
  readonly name: string;
  /** Whether the builder (COPY, ADD) or the shell (RUN) expands variables in the body. */
  readonly expand: boolean;
  /** `<<-`: leading tabs are dropped. */
  readonly chomp: boolean;
  readonly fileDescriptor: number;
  /** All lines up to the terminator, line endings included; empty when there are none. */
  readonly body: Token;
  /** The terminator without its line ending. */
  readonly end: Token;
}

/** One instruction: its keyword, its flags, and what follows them. */
export interface Instruction {
  readonly kind: 'instruction';
  /** The keyword in lower case, `run`; whatever word stands there, also one BuildKit does not know. */
  readonly name: string;
  readonly escape: Escape;
  readonly keyword: Token;
  /** `--name=value` words in front of the operands. */
  readonly flags: readonly Token[];
  /**
   * What follows the flags, one token for each source line that contributes text. Joined without anything
   * between them they are the text the builder reads (`bodyText`); continuation characters, comment lines
   * and blank lines between them are trivia.
   */
  readonly lines: readonly Token[];
  readonly heredocs: readonly Heredoc[];
  /** Where in the original text this came from, also after rewrites; empty for new text. */
  readonly origin: readonly Span[];
}

export interface File {
  readonly kind: 'file';
  readonly escape: Escape;
  readonly directives: readonly Directive[];
  readonly instructions: readonly Instruction[];
  /** Empty text; its `before` is everything after the last instruction. */
  readonly end: Token;
}

export type Node = File | Directive | Instruction | Heredoc | Token;

/** The children of each kind of node, in source order. `print` and `walk` know the tree only through this. */
export const keys = {
  file: ['directives', 'instructions', 'end'],
  directive: ['token'],
  instruction: ['keyword', 'flags', 'lines', 'heredocs'],
  heredoc: ['body', 'end'],
  token: [],
} as const;
