/** What a command does to the world around it, as data: the effect rows. One file a family in `commands/`. */
import type { Source } from './source.ts';

/**
 * What a command can do, beyond reading and writing files, that tells two RUNs from one.
 * - `shell`: replace /bin/sh or the shell that runs the script
 * - `accounts`: change the entry, home or groups of an account that exists (/etc/passwd, /etc/group)
 * - `workdir`: remove, move or replace the working directory itself
 * - `hard-links`: make hard links, so that a later write to one name shows under the other
 * - `daemon`: leave a process running
 * - `hosts`: change what the builder makes anew for every RUN: /etc/hosts, /etc/resolv.conf, /dev, mounts, the network
 */
export type Hazard = (typeof hazardNames)[number];

export const hazardNames = ['shell', 'accounts', 'workdir', 'hard-links', 'daemon', 'hosts'] as const;

/** What happens to a path that an argument names. */
export type Use =
  /** It names no file. */
  | 'text'
  | 'reads'
  /** Made as a folder, or given another mode, owner or time; what a file holds stays (mkdir, chmod, touch). */
  | 'changes'
  /** Made, or its content changed. */
  | 'writes'
  /** Files are made somewhere below it, under names that the arguments do not tell (tar -C). */
  | 'fills'
  /** Removed, and with `trees` what is below it. */
  | 'removes';

/** What the operands (arguments that are not options) are to the command. */
export type Operands =
  | Use
  /** All but the last are read, the last is written, or gets a file of the same name in it (cp, ln). */
  | 'copies'
  /** As `copies`, and all but the last are gone afterwards (mv). */
  | 'moves'
  /** Each names something elsewhere that is written into the working directory under its last name (wget). */
  | 'fetches'
  /** The first is a repository, the second the folder it fills; without one, its last name (git clone). */
  | 'clones'
  /** Each is replaced by a file beside it, with another ending (gzip). */
  | 'repacks'
  /** The first is written, the others are read (zip). */
  | 'collects'
  /** Folders to search, then an expression that may remove what is found or hand it to a command (find). */
  | 'finds'
  /** Files of its own, which the arguments do not name (a2enmod, git checkout). It has the hazards of its row only. */
  | 'own'
  /** Files that are not told from its arguments here: rests on `commands-ordinary`. */
  | 'unknown';

/** What an option takes. */
export type OptionValue =
  | Use
  /** The folder that `copies`, `moves` and `fetches` write into. */
  | 'into'
  /** A program in a language of the command (sed -e). */
  | 'script'
  /** Only what follows in the same word, and that may be nothing. */
  | 'attached'
  /** As `attached`; with it, what a file held stays beside it under a longer name (sed -i.bak). */
  | 'suffix';

/** A command, or a command with a certain verb or option. */
export interface Doing {
  readonly operands: Operands;
  /** So many operands in front are no files: a mode, an owner, a pattern. */
  readonly leading?: number;
  /** Options with a value, by their spellings: `-o --output`. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** It takes folders with all that is below them. */
  readonly trees?: boolean;
  /** It fills the working directory, unless an option or operand says where. */
  readonly fillsWorkdir?: boolean;
  /** The target itself is replaced even when it is a folder (mv -T). */
  readonly replaces?: boolean;
  /** What a file held before stays beside it under a longer name (cp -b). */
  readonly backsUp?: boolean;
  readonly hazards?: readonly Hazard[];
  /** Hazards that come with one of these words among the operands: `dash`, `start`. A version behind it is cut off. */
  readonly operandHazards?: Readonly<Record<string, readonly Hazard[]>>;
  /** Hazards that come with so many operands. */
  readonly countHazards?: { readonly operands: number; readonly hazards: readonly Hazard[] };
  /** Absolute paths it writes whatever its arguments. */
  readonly alsoWrites?: readonly string[];
  readonly network?: boolean;
  /** Content that nobody sees here may hold hard links (tar -x): rests on `commands-ordinary`. */
  readonly linksUnseen?: boolean;
  /** It runs programs that nobody sees here (make, npm): what those do rests on `commands-ordinary`. */
  readonly runsOthers?: boolean;
  /** Whether a `script` value, or the leading operand, only computes; one that does not rests on `commands-ordinary`. */
  readonly computes?: (script: string) => boolean;
}

export interface CommandRow extends Doing {
  readonly names: readonly string[];
  /** What is different with an option or with the first operand (the verb), by their spellings: `-l --link`. */
  readonly with?: Readonly<Record<string, Partial<Doing>>>;
  /** Options that alone make it only tell about itself. */
  readonly asks?: readonly string[];
  /** A first word of letters is a bundle of options, dash or not (tar xzf). */
  readonly bundle?: boolean;
  readonly source: Source;
}

/** Files behind a hazard: to write or remove one of them is to have it. */
export const sensitiveFiles: Readonly<Record<'shell' | 'accounts' | 'hosts', readonly string[]>> = {
  shell: words(`
    /bin/sh /bin/bash /bin/dash /bin/ash /bin/busybox /usr/bin/sh /usr/bin/bash /usr/bin/dash
    /usr/bin/ash /usr/bin/busybox /usr/local/bin/sh /usr/local/bin/bash /etc/alternatives/sh
  `),
  accounts: ['/etc/passwd', '/etc/group'],
  hosts: ['/etc/hosts', '/etc/resolv.conf'],
};

/** Folders that the builder mounts anew for every RUN, with all that is below them. */
export const mountedFolders: readonly string[] = ['/dev', '/proc', '/sys'];

/** What of them is only a way out or a source of bytes. */
export const streams: readonly string[] = words(`
  /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty /dev/fd /dev/stdin /dev/stdout
  /dev/stderr /proc/self/fd /dev/tcp /dev/udp
`);

/** Nobody's working directory lies below these, or below a folder of home with one of these names. */
export const scratchFolders: readonly string[] = words(`
  /tmp /var/tmp /var/cache /var/lib/apt /var/lib/dpkg /var/lib/yum /var/lib/dnf /var/lib/rpm /var/log
  /var/spool /run /var/run /etc/apt /etc/apk /etc/yum.repos.d /usr/share/doc /usr/share/man
  /usr/share/info /usr/share/locale /usr/share/i18n /usr/lib/python2 /usr/lib/python3
  /usr/share/keyrings /etc/ssl /etc/pki
`);
export const scratchNames: readonly string[] = words(`
  .cache .npm .node-gyp .gem .bundle .m2 .gradle .ivy2 .sbt .gnupg .wget-hsts .cpan .cpanm .composer
  .pearrc .nuget .cargo .rustup .pip .yarn .pnpm-store node_modules __pycache__
`);

/** The words of a text: long lists read better so. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
