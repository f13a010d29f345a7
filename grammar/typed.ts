/**
 * What an instruction means, as BuildKit's `instructions` package has it: the typed view of a tree node.
 * `typed()` (grammar/dockerfile/typed.ts) computes it, once a node.
 */
import type { Heredoc, Instruction } from './ast.ts';

/** An operand. Offsets are into `bodyText(instruction)`; a JSON string's span includes its quotes. */
export interface Word {
  /** As the builder's parser has it: quotes and variables still in place, JSON strings decoded. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** `key=value` of ENV and LABEL; quotes and variables still in place. */
export interface Pair {
  readonly key: Word;
  readonly value: Word;
  /** False for the legacy form `ENV key value`. */
  readonly delimited: boolean;
}

/** The command of RUN, CMD, ENTRYPOINT or HEALTHCHECK CMD. */
export type CommandLine =
  | {
      readonly form: 'shell';
      readonly text: string;
      /** Offset of `text` in the body. */ readonly start: number;
    }
  | { readonly form: 'exec'; readonly words: readonly Word[] };

/** One field of a `--mount`; values are not expanded. */
export interface Mount {
  readonly type: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface From {
  readonly kind: 'from';
  readonly image: Word;
  /** The stage name in lower case. */
  readonly stage: Word | undefined;
  readonly platform: string | undefined;
}
export interface Run {
  readonly kind: 'run';
  readonly command: CommandLine;
  readonly mounts: readonly Mount[];
  readonly network: string | undefined;
  readonly security: string | undefined;
  readonly devices: readonly string[];
  readonly heredocs: readonly Heredoc[];
}
interface Transfer {
  readonly sources: readonly Word[];
  /** Files given as heredocs. */
  readonly contents: readonly { readonly path: string; readonly data: string; readonly expand: boolean }[];
  readonly destination: Word;
  readonly form: 'words' | 'exec';
  readonly chown: string | undefined;
  readonly chmod: string | undefined;
  readonly link: boolean;
  readonly excludes: readonly string[];
}
export interface Copy extends Transfer {
  readonly kind: 'copy';
  readonly from: string | undefined;
  readonly parents: boolean;
}
export interface Add extends Transfer {
  readonly kind: 'add';
  readonly checksum: string | undefined;
  readonly keepGitDir: boolean | undefined;
  readonly unpack: boolean | undefined;
}
export interface Env {
  readonly kind: 'env';
  readonly pairs: readonly Pair[];
}
export interface Label {
  readonly kind: 'label';
  readonly pairs: readonly Pair[];
}
export interface Arg {
  readonly kind: 'arg';
  readonly args: readonly { readonly key: string; readonly value: Word | undefined }[];
}
export interface Cmd {
  readonly kind: 'cmd';
  readonly command: CommandLine;
}
export interface Entrypoint {
  readonly kind: 'entrypoint';
  readonly command: CommandLine;
}
export interface Shell {
  readonly kind: 'shell';
  readonly words: readonly Word[];
}
/** USER, WORKDIR, STOPSIGNAL, MAINTAINER: the whole rest is one operand. */
export interface Single {
  readonly kind: 'user' | 'workdir' | 'stopsignal' | 'maintainer';
  readonly operand: Word;
}
export interface Expose {
  readonly kind: 'expose';
  readonly ports: readonly Word[];
}
export interface Volume {
  readonly kind: 'volume';
  readonly paths: readonly Word[];
  readonly form: 'words' | 'exec';
}
export interface Healthcheck {
  readonly kind: 'healthcheck';
  /** `undefined`: HEALTHCHECK NONE. */
  readonly command: CommandLine | undefined;
  /** Nanoseconds; 0 when not given. */
  readonly interval: number;
  readonly timeout: number;
  readonly startPeriod: number;
  readonly startInterval: number;
  readonly retries: number;
}
export interface Onbuild {
  readonly kind: 'onbuild';
  /** The instruction it triggers, parsed from the body; not a node of the file. */
  readonly trigger: Instruction;
  /** Its text as BuildKit stores it. */
  readonly expression: string;
}
/** BuildKit may accept it, we do not understand it: kept as it is, with every effect. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly reason: string;
}
/** BuildKit rejects it. */
export interface Invalid {
  readonly kind: 'invalid';
  /** In BuildKit's words, without `dockerfile parse error on line N: `. */
  readonly message: string;
}

export type Typed =
  | From
  | Run
  | Copy
  | Add
  | Env
  | Label
  | Arg
  | Cmd
  | Entrypoint
  | Shell
  | Single
  | Expose
  | Volume
  | Healthcheck
  | Onbuild
  | Unknown
  | Invalid;
