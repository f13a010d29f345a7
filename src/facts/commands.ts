/** The simple commands of a script, flattened in source order, with what is known of their arguments. */
import type { Redirect, Script, Simple, Word } from '../../grammar/shell/ast.ts';
import type { Value } from '../../grammar/value.ts';

/** One field of a command after expansion. */
export interface Argument {
  /**
   * Its text; undefined when not known. A HOME that is not known stays `~` at the start of a path; a quoted `~`
   * is `./~`.
   */
  readonly value: string | undefined;
  /** A glob that stands unquoted in a text that is known otherwise: `/var/lib/apt/lists/*`. `value` is undefined then. */
  readonly pattern: string | undefined;
  /** May become no field, or several. Several known fields of one `$list` are arguments of their own, with one word. */
  readonly many: boolean;
  /** The word it comes from. */
  readonly word: Word;
}

/** A command in front of the command: `sudo -E`, `env A=1`, `xargs -r`. */
export interface Wrapper {
  readonly name: string;
  /** Its own words, the name included. */
  readonly argv: readonly Argument[];
}

export interface Command {
  readonly node: Simple;
  /** Wrappers stripped; empty for a bare assignment or a bare redirection. */
  readonly argv: readonly Argument[];
  /** The last component of `argv[0]`; undefined when that is not known, or when there is none. */
  readonly name: string | undefined;
  readonly wrappers: readonly Wrapper[];
  readonly redirects: readonly { readonly node: Redirect; readonly target: Argument | undefined }[];
  /** What its process finds in its environment: assignments in front of it, exports above it, then the build's own. */
  environment(name: string): Value;
  /** Whether it has surely run when the script ends with status 0. */
  readonly certainty: 'surely' | 'maybe';
  /** It runs in a process other than the script's shell. */
  readonly subshell: boolean;
  readonly pipeline: 'none' | 'first' | 'middle' | 'last';
  /** Whether its offsets index the script's text; false inside backticks with escapes, `sh -c` in double quotes, `eval`. */
  readonly placed: boolean;
  /** The command whose literal script (`sh -c '…'`, `eval '…'`) this one stands in. */
  readonly inside: Command | undefined;
}

/** Every simple command a script may run. */
export declare function commands(script: Script, lookup: (name: string) => Value): readonly Command[];
