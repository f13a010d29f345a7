/**
 * The closed list of assumptions. A rewrite needs a law, and names here what it takes for granted beyond it.
 * A level is a set of granted assumptions; nothing else decides what is applied.
 */

/** How a wrong assumption shows: the build stops, or the image quietly differs. */
export type Failure = 'loud' | 'silent';

export interface AssumptionRow {
  /** The lowest level that grants it. */
  readonly level: 1 | 2 | 3;
  readonly fails: Failure;
  /** What is taken for granted, and exactly which paths, packages or keys it covers. */
  readonly text: string;
}

export const assumptions = {
  'layers-unread': {
    level: 1,
    fails: 'silent',
    text: 'Nobody reads how the image is cut into layers, its build history, or the time stamps and logs of the build: the same files in fewer layers are the same image.',
  },
  'base-default-shell': {
    level: 1,
    fails: 'silent',
    text: 'A base image the catalogue does not know has not changed SHELL: RUN uses a plain POSIX shell started with -c. Its USER, HOME, ENV and ONBUILD stay unknown.',
  },
  'commands-ordinary': {
    level: 1,
    fails: 'silent',
    text: 'A command without a row in the effect table, a program that another command runs, the content of an archive, and the part of an argument that is not known do not replace the shell, the account files or the working directory, start no service, replace no program that the same shell has run before, and hard-link nothing that a later RUN writes. An unknown part of a path holds no `..`.',
  },
  'caches-unread': {
    level: 2,
    fails: 'loud',
    text: 'Nothing reads the listed cache paths of a package manager after the RUN that filled them, apart from the readers the file shows. Covers exactly the paths that the rewrite lists.',
  },
  'repositories-stable': {
    level: 2,
    fails: 'loud',
    text: 'The package repositories answer alike during one build: an index fetched by one RUN and an index fetched again by another name the same packages.',
  },
  'tags-move-together': {
    level: 2,
    fails: 'silent',
    text: 'The variants of one image tag (3.11 and 3.11-slim) are built from the same release of the software and of the distribution.',
  },
  'wheels-available': {
    level: 2,
    fails: 'loud',
    text: 'The named Python packages and what they depend on install from wheels on this base; no compiler is needed. The build stops when one must be compiled.',
  },
  'archives-unread': {
    level: 3,
    fails: 'silent',
    text: 'Once the RUN that fetched an archive, a package file or an installer has unpacked or run it, nothing needs the file: no command that is not known, no script of the project and nothing that starts later opens it, writes it anew or looks for it in its folder. Covers exactly the paths that the rewrite lists.',
  },
  'packages-self-contained': {
    level: 3,
    fails: 'silent',
    text: 'Packages and files that no table knows need no command and no library that leaves with the base image.',
  },
  'recommends-unread': {
    level: 3,
    fails: 'silent',
    text: 'Nothing uses the packages that the named ones recommend and nobody asked for. Those that most count on (certificates for TLS, headers for a compiler) are asked for by name instead.',
  },
  'documentation-unread': {
    level: 3,
    fails: 'silent',
    text: 'Nothing reads the manual pages and the documentation of the named packages.',
  },
} as const satisfies Readonly<Record<string, AssumptionRow>>;

export type Assumption = keyof typeof assumptions;
export type Level = 0 | 1 | 2 | 3;

export const assumptionNames = Object.keys(assumptions) as readonly Assumption[];

/** The assumptions a level grants, with those added and withdrawn one at a time. */
export function granted(
  level: Level,
  assume: readonly Assumption[] = [],
  withdraw: readonly Assumption[] = [],
): ReadonlySet<Assumption> {
  const byLevel = assumptionNames.filter((name) => assumptions[name].level <= level);
  return new Set([...byLevel, ...assume].filter((name) => !withdraw.includes(name)));
}

/** The lowest level that grants all of them: the level of a rewrite. 1 when it assumes nothing. */
export function levelOf(names: readonly Assumption[]): 1 | 2 | 3 {
  return names.reduce<1 | 2 | 3>((level, name) => Math.max(level, assumptions[name].level) as 1 | 2 | 3, 1);
}
