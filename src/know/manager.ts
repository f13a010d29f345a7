/** What a package manager is like, as data. One file a manager in `managers/`; passes never name one. */
import type { Source } from './source.ts';

export type VerbKind =
  | ('install' | 'update' | 'upgrade' | 'remove' | 'clean' | 'download' | 'query' | 'other')
  /** Compiles or packs a project with its dependencies: `go build`, `mvn package`. */
  | 'build'
  /** Fetches or compiles what it needs and starts it: `npx`, `cargo run`. */
  | 'run'
  /** Starts what is installed, a script of the project or a program of a package: `npm start`, `bundle exec`. */
  | 'script'
  /** Asks for the cache itself, or where it is. */
  | 'cache';

export interface Manager {
  readonly name: string;
  /** All it does is to install, remove and look at packages: it runs nothing of a project, and changes no file it is given. */
  readonly onlyPackages?: boolean;
  /** Command words that call it. */
  readonly commands: RegExp;
  /** Module names for `python -m NAME`. */
  readonly modules?: readonly string[];
  readonly verbs: Readonly<Record<string, VerbKind>>;
  /** Its verbs are options, `-S`; those of `twoWordVerbs` are pairs of them, in any order. */
  readonly verbsAreOptions?: boolean;
  /** Verbs of two words, `cache purge`. */
  readonly twoWordVerbs?: Readonly<Record<string, VerbKind>>;
  /** Command words that are the verb themselves, their operands the packages: `docker-php-ext-install gd`. */
  readonly verbCommands?: Readonly<Record<string, VerbKind>>;
  /** What a call without any operand does: `yarn`, `bundle`. Absent: that is no call. */
  readonly bareVerb?: VerbKind;
  /** What a first operand does that is in neither table: the goals of `mvn`, the scripts of `yarn`. Absent: that is no call. */
  readonly otherVerb?: VerbKind;
  /** Options that take the next word as their value. */
  readonly valueOptions: readonly string[];
  /** Those of them whose value names a file or folder of packages, `-r`. */
  readonly fileOptions?: readonly string[];
  /** Options of one dash and several letters, which are no bundle of letters: `-mod` of go, `-am` of mvn. */
  readonly singleDash?: boolean;
  readonly leftovers: readonly Leftover[];
  readonly extras?: readonly Extra[];
  /** How it is told to ask nothing. Absent: it never asks. */
  readonly prompt?: Prompt;
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
  /** Where root leaves it instead. */
  readonly rootPaths?: readonly string[];
  /** Variables of the environment that put it elsewhere. */
  readonly movedBy: readonly string[];
  /** Options that put it elsewhere. */
  readonly movedByOptions?: readonly string[];
  /** How a configuration says that it is elsewhere, or is to be kept: the file's name, and a line in it. */
  readonly configuration?: { readonly file: RegExp; readonly moves: RegExp };
  /** Calls of the same manager that need it later. */
  readonly readBy: readonly VerbKind[];
  /** Options that make any call need it: `--offline`. */
  readonly readByOptions?: readonly string[];
  /** Other programs that need it. */
  readonly readers?: readonly string[];
  readonly prevention?: Prevention;
  /** How it is removed. */
  readonly cleanup?: Cleanup;
  /** Bases, as `repository:tag`, where it lies elsewhere: another row speaks of them, or none. */
  readonly elsewhereIn?: RegExp;
  /** Options of a call without which a process may still write there when the call is over: `--no-daemon`. */
  readonly settledBy?: readonly string[];
  /** Bases, as `repository:tag`, that keep it empty by themselves. */
  readonly emptyIn?: RegExp;
  /** Options of a call that fill it there all the same: `--download-only`. */
  readonly emptyUnless?: readonly string[];
  /** How a cache mount holds it. Absent: none may. */
  readonly mount?: CacheMount;
  /** For estimates: bytes once, or for each package. */
  readonly weighs?: { readonly bytes: number; readonly perPackage: boolean; readonly basis: string };
  readonly source: Source;
}

export interface Cleanup {
  /** What to append. Absent: `rm -rf` of the paths. */
  readonly command?: string;
  /** Verbs, as they are written (`clean all`: the two words), that have the same effect. */
  readonly cleanedBy: readonly string[];
  /** Paths of other leftovers where those verbs make empty folders. */
  readonly touches?: readonly string[];
}

/** A `RUN --mount=type=cache` over a leftover. */
export interface CacheMount {
  /** The folder; `~` is HOME. Never one that holds anything that the image needs. */
  readonly target: string;
  /** `locked` where two builds at a time would spoil it. */
  readonly sharing: 'shared' | 'locked';
  /** Whether what it holds differs by platform, so that its id has to. */
  readonly byPlatform: boolean;
  /** Variables the call needs when its cache lies on another file system. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What an install brings along that nobody asked for, and how it is told to leave that out. */
export interface Extra {
  readonly what: 'recommended packages' | 'documentation';
  readonly broughtBy: readonly VerbKind[];
  /** Verbs of those kinds that bring none, or do not know the option: `build-dep`. */
  readonly unknownTo?: readonly string[];
  /** Commands of the manager that know the option, where not all do. */
  readonly commands?: RegExp;
  readonly flag: string;
  /** Whether an option on the call decides it already, either way. */
  readonly decides: (flag: string) => boolean;
  /** How a configuration decides it. */
  readonly configuration?: { readonly file: RegExp; readonly moves: RegExp };
  /** Bases, as `repository:tag`, whose own configuration leaves it out. */
  readonly absentIn?: RegExp;
  /** Extras that most who install a package count on, by the package: they are asked for by name. */
  readonly wanted?: Readonly<Record<string, readonly string[]>>;
  readonly source: Source;
}

/** What a manager asks before it goes on, where nobody can answer. */
export interface Prompt {
  readonly verbs: readonly VerbKind[];
  /** The option to add. */
  readonly flag: string;
  /** Verbs of those kinds that do not know it: `env create`. */
  readonly unknownTo?: readonly string[];
  /** Where it stands: behind the verb, or in front of it. */
  readonly place: 'behind' | 'front';
  /** Whether an option on the call answers already. */
  readonly answers: (flag: string) => boolean;
  /** Variables that answer when they are set. */
  readonly environment?: readonly string[];
  /** What happens where nobody answers. */
  readonly without: 'stops' | 'hangs' | 'takes the default';
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
