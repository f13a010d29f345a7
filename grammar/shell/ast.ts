/**
 * The tree of a shell script, as far as the compiler needs it. `parse.ts` makes it from unbash's tree, which
 * never leaves this folder. All offsets are UTF-16 offsets into the script's text.
 */
import type { Span } from '../ast.ts';

/** A whole script. Its text was understood only when `errors` is empty. */
export interface Script extends Span {
  readonly kind: 'script';
  readonly text: string;
  readonly body: List;
  readonly comments: readonly Span[];
  /** Syntax errors anywhere in it, nested scripts included. */
  readonly errors: readonly { readonly message: string; readonly start: number }[];
}

/** Statements one after the other. */
export interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Item[];
}

/** One statement and what ends it: `''` for the last one without a separator. */
export interface Item extends Span {
  readonly kind: 'item';
  readonly node: Statement;
  readonly separator: '' | ';' | '&' | '\n';
}

export type Statement = AndOr | Pipeline | Simple | Compound;

/** `a && b || c`: `operators[i]` stands between `commands[i]` and `commands[i + 1]`. */
export interface AndOr extends Span {
  readonly kind: 'and-or';
  readonly commands: readonly (Pipeline | Simple | Compound)[];
  readonly operators: readonly ('&&' | '||')[];
}

/** `! a | b`. A lone command without `!` is not wrapped in one. */
export interface Pipeline extends Span {
  readonly kind: 'pipeline';
  readonly negated: boolean;
  readonly commands: readonly (Simple | Compound)[];
}

/** A simple command: assignments, words, redirections. `words` is empty for a bare assignment. */
export interface Simple extends Span {
  readonly kind: 'simple';
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}

export interface Assignment extends Span {
  readonly kind: 'assignment';
  readonly name: string;
  /** Undefined for arrays. */
  readonly value: Word | undefined;
  readonly append: boolean;
}

export interface Redirect extends Span {
  readonly kind: 'redirect';
  /** `>`, `>>`, `<`, `<<`, `<<-`, `<<<`, `>&` … */
  readonly operator: string;
  readonly descriptor: number | undefined;
  /** The target, or a heredoc's delimiter. */
  readonly target: Word | undefined;
  /** The body of a heredoc. */
  readonly heredoc: Word | undefined;
}

/** Everything with a body of its own. `lists` holds each list in it, conditions included, in source order. */
export interface Compound extends Span {
  readonly kind: 'compound';
  readonly type:
    | 'subshell'
    | 'group'
    | 'if'
    | 'while'
    | 'until'
    | 'for'
    | 'case'
    | 'function'
    | 'test'
    | 'arithmetic'
    | 'select'
    | 'coproc';
  readonly lists: readonly List[];
  /** The loop variable of `for`, the name of a function. */
  readonly name: string | undefined;
  /** The words of `for`, the subject and patterns of `case`, operands of `[[ ]]`. */
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}

export interface Word extends Span {
  readonly kind: 'word';
  readonly text: string;
  readonly parts: readonly Part[];
}

export type Part =
  /** Plain characters; `value` has quotes and backslashes resolved. `glob` is true for unquoted `*`, `?`, `[…]`. */
  | (Span & {
      readonly kind: 'literal';
      readonly value: string;
      readonly quoted: boolean;
      readonly glob: boolean;
    })
  /** `$name` and `${name}` have no `operator`; `${name:-word}` has `:-` and `operand`. */
  | (Span & {
      readonly kind: 'parameter';
      readonly name: string;
      readonly quoted: boolean;
      readonly operator: string | undefined;
      readonly operand: Word | undefined;
    })
  /** `$(…)` and backticks. Positions inside a backtick script are not those of the text around it. */
  | (Span & { readonly kind: 'substitution'; readonly quoted: boolean; readonly script: Script | undefined })
  | (Span & { readonly kind: 'arithmetic'; readonly quoted: boolean })
  /** A form that bash has and a POSIX shell reads otherwise: `$'…'`, `{a,b}`, `<(…)`, extended globs … */
  | (Span & { readonly kind: 'bash-only'; readonly script: Script | undefined });

export type ShellNode = Script | List | Item | Statement | Assignment | Redirect | Word;
