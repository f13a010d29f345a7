/** What a change of the words of one RUN rests on. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Assumption } from '../assume.ts';
import type { Facts } from './facts.ts';

export interface Basis {
  readonly assumes: readonly Assumption[];
  readonly covers?: Readonly<Partial<Record<Assumption, readonly string[]>>>;
}

/** The logs of the build tell the words; that the script means what it says may rest on the shell of the base. */
export function restsOn(run: Instruction, facts: Facts): Basis {
  const script = facts.script(run);
  if (script.kind === 'opaque' || !script.assumed) return { assumes: ['layers-unread'] };
  const base = facts.stageOf(run)?.base;
  const shell = base?.kind === 'image' ? [base.reference ?? 'its base'] : [];
  return { assumes: ['layers-unread', 'base-default-shell'], covers: { 'base-default-shell': shell } };
}
