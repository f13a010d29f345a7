/** What a rewrite says of itself, and what the verifier says of that. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Assumption } from '../assume.ts';
import type { Law } from '../law.ts';

/** The targets make place for the replacements, and by the law that changes nothing. */
export interface Claim {
  /** Whom to blame. */
  readonly id: string;
  readonly targets: readonly Instruction[];
  /** For each target what takes its place. */
  readonly replacements: readonly (readonly Instruction[])[];
  readonly law: Law;
  readonly assumes: readonly Assumption[];
  readonly covers?: Readonly<Partial<Record<Assumption, readonly string[]>>>;
}

export interface Rejection extends Fault {
  /** The claim that is at fault; undefined when that cannot be told. */
  readonly claim: string | undefined;
  readonly law: Law | undefined;
  readonly check: 'reparse' | 'frame' | 'config' | 'law' | 'internal';
}

export interface Fault {
  /** A short stable key: `flags-differ`. */
  readonly reason: string;
  /** What is wrong, one sentence. */
  readonly because: string;
}

export function fault(reason: string, because: string): Fault {
  return { reason, because };
}
