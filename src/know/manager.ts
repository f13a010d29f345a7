/** What a package manager is like, as data. One file a manager in `managers/`; passes never name one. */
import type { Source } from './source.ts';

export type VerbKind =
  | ('install' | 'update' | 'upgrade' | 'remove' | 'clean' | 'download' | 'query' | 'other')
  /** Asks for the cache itself, or where it is. */
  | 'cache';

export interface Manager {
  readonly name: string;
  /** Command words that call it. */
  readonly commands: RegExp;
  /** Module names for `python -m NAME`. */
  readonly modules?: readonly string[];
  readonly verbs: Readonly<Record<string, VerbKind>>;
  /** Verbs of two words, `cache purge`. */
  readonly twoWordVerbs?: Readonly<Record<string, VerbKind>>;
  /** Options that take the next word as their value. */
  readonly valueOptions: readonly string[];
  /** Those of them whose value names a file or folder of packages, `-r`. */
  readonly fileOptions?: readonly string[];
  readonly leftovers: readonly Leftover[];
  readonly source: Source;
}

/** Files a manager leaves that nothing needs once the RUN is over. */
export interface Leftover {
  /** `package lists`, `download cache`. */
  readonly what: string;
  /** Calls that leave it. */
  readonly leftBy: readonly VerbKind[];
  /** Globs as a shell would write them; `~` is HOME. */
  readonly paths: readonly string[];
  /** Variables of the environment that put it elsewhere. */
  readonly movedBy: readonly string[];
  /** Options that put it elsewhere. */
  readonly movedByOptions?: readonly string[];
  /** Calls of the same manager that need it later. */
  readonly readBy: readonly VerbKind[];
  /** Other programs that need it. */
  readonly readers?: readonly string[];
  readonly prevention?: Prevention;
  /** Removes it: what to append, and the verbs that have the same effect. */
  readonly cleanup?: { readonly command: string; readonly cleanedBy: readonly string[] };
  /** For estimates: bytes once, or for each package. */
  readonly weighs?: { readonly bytes: number; readonly perPackage: boolean; readonly basis: string };
  readonly source: Source;
}

/** Keeps a leftover from being written. */
export interface Prevention {
  /** The option to add behind the verb; absent: there is none, the environment must do it. */
  readonly flag?: string;
  /** Whether an option on the call prevents it already. */
  readonly prevents: (flag: string) => boolean;
  /** Bases, as `repository:tag`, whose packaged version is too old to know the option. */
  readonly unknownIn?: RegExp;
  readonly environment?: {
    readonly name: string;
    /** What to set it to. */
    readonly value: string;
    /** Whether a value it already has prevents it. */
    readonly disables: (value: string) => boolean;
  };
}
