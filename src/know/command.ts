/** What a command does to the world around it, as data: the effect rows. One file a family in `commands/`. */
import type { Source } from './source.ts';

/**
 * What a command can do, beyond reading and writing files, that tells two RUNs from one.
 * - `shell`: replace /bin/sh or the shell that runs the script
 * - `accounts`: change the entry, home or groups of an account that exists (/etc/passwd, /etc/group)
 * - `workdir`: remove, move or replace the working directory itself
 * - `hard-links`: make hard links, so that a later write to one name shows under the other
 * - `daemon`: leave a process running
 * - `hosts`: write /etc/hosts, /etc/resolv.conf or /dev/shm, which are the build's own in every RUN
 */
export type Hazard = 'shell' | 'accounts' | 'workdir' | 'hard-links' | 'daemon' | 'hosts';

/** What the operands (arguments that are not options) are to the command. */
export type Operands =
  /** Text, names, numbers: no files. */
  | 'text'
  | 'reads'
  /** Made, written or changed in place (touch, mkdir, chmod, tee, sed -i). */
  | 'writes'
  | 'removes'
  /** All but the last are read, the last is written; `-t DIR` is the last (cp, install, ln). */
  | 'copies'
  /** All but the last are removed, the last is written (mv). */
  | 'moves'
  /** Files it makes are not told by its arguments. */
  | 'unknown';

export interface CommandRow {
  readonly names: readonly string[];
  readonly operands: Operands;
  /** Options that take the next word as their value, with what that value is when it is a path. */
  readonly valueOptions?: Readonly<Record<string, 'text' | 'reads' | 'writes'>>;
  /** Only with one of these options does it write its operands (`sed -i`); without, it reads them. */
  readonly writesWith?: readonly string[];
  /** Hazards it has with one of these options (`cp -l`), `''` for always. */
  readonly hazards?: Readonly<Record<string, readonly Hazard[]>>;
  /** Paths it writes whatever its arguments. */
  readonly alsoWrites?: readonly string[];
  readonly network?: boolean;
  /**
   * It runs programs or unpacks content that nobody sees here (make, tar -x, npm): what those do rests on the
   * assumption `commands-ordinary`.
   */
  readonly runsOthers?: boolean;
  readonly source: Source;
}
