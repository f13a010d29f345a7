/** What a pass is and what it may say. A pass finds opportunities; it applies nothing and decides no level. */
import type { Instruction } from '../grammar/ast.ts';
import type { Assumption } from './assume.ts';
import type { Facts } from './facts/facts.ts';
import type { Law } from './law.ts';

export interface Pass {
  /** A verb and its object: `merge-runs`. */
  readonly name: string;
  /** One line for lists. */
  readonly title: string;
  /** Why a user wants it and why it is safe, a paragraph for `explain`. */
  readonly why: string;
  /** When it does not fire, for `explain`. */
  readonly refuses: readonly string[];
  readonly refs: readonly string[];
  /** hadolint and BuildKit rule ids it answers. */
  readonly answers: readonly string[];
  /** Every assumption a rewrite of this pass may name. */
  readonly mayAssume: readonly Assumption[];
  readonly run: (facts: Facts) => Generator<Rewrite | Missed, void, void>;
}

/** A change of the file: the targets, in source order, make place for the replacement. */
export interface Rewrite {
  readonly kind: 'rewrite';
  /** Instructions it replaces; the replacement stands where the first of them stood, unless `placed` says more. */
  readonly targets: readonly Instruction[];
  /** For each target what takes its place; an empty list removes it. Same length as `targets`. */
  readonly replacements: readonly (readonly Instruction[])[];
  /** The replacement holds the comments above the removed targets; else they stay where they are. */
  readonly absorbs?: boolean;
  readonly law: Law;
  readonly assumes: readonly Assumption[];
  /** What each assumption covers here (`wheels-available: cowsay`), for the summary. */
  readonly covers?: Readonly<Partial<Record<Assumption, readonly string[]>>>;
  /** One sentence a reviewer reads. */
  readonly because: string;
  /** The facts that were checked, one short sentence each. */
  readonly evidence: readonly string[];
  readonly saves?: Saving;
}

export interface Saving {
  /** Bytes in the image, uncompressed unless `basis` says so; an estimate. */
  readonly bytes: number;
  readonly basis: string;
}

/** An opportunity the pass saw and left alone. */
export interface Missed {
  readonly kind: 'missed';
  readonly node: Instruction;
  /** A short stable key for tables: `lists-read-later`. */
  readonly reason: string;
  /** What stands in the way and what would help, one sentence. */
  readonly because: string;
}

/** Checks nothing: names the shape so that a pass file is data and one generator. */
export function definePass(pass: Pass): Pass {
  return pass;
}

export function rewrite(
  targets: readonly Instruction[],
  replacements: readonly (readonly Instruction[])[],
  claim: Omit<Rewrite, 'kind' | 'targets' | 'replacements'>,
): Rewrite {
  return { kind: 'rewrite', targets, replacements, ...claim };
}

export function missed(node: Instruction, reason: string, because: string): Missed {
  return { kind: 'missed', node, reason, because };
}
