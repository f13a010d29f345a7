/** Archives that are of no more use once their RUN is over, and how they go today. */
import type { Instruction } from '../../grammar/ast.ts';
import { removalBehind, wantedLater, type LaterRemoval } from './archive-readers.ts';
import type { Facts } from './facts.ts';
import { archivesLeftBy, type Archive } from './fetched.ts';
import type { Refusal } from './refusal.ts';

export type Spent =
  /** A later RUN removes them, with one `rm`. */
  | { readonly kind: 'removed'; readonly archives: readonly Archive[]; readonly later: LaterRemoval }
  /** Nobody does, and the file shows nobody who wants them. */
  | { readonly kind: 'kept'; readonly archives: readonly Archive[] }
  | { readonly kind: 'wanted'; readonly refusal: Refusal };

/** What a RUN fetches, unpacks and leaves. */
export function spentBy(run: Instruction, facts: Facts): readonly Spent[] {
  const groups = new Map<
    LaterRemoval['command'] | undefined,
    { later?: LaterRemoval; archives: Archive[] }
  >();
  const spent: Spent[] = [];
  for (const archive of archivesLeftBy(run, facts)) {
    const later = removalBehind(archive.path, run, facts);
    const refusal = later === undefined ? wantedLater(archive.path, run, facts) : refusalIn(later);
    if (refusal !== undefined) {
      spent.push({ kind: 'wanted', refusal });
      continue;
    }
    const removal = later !== undefined && 'command' in later ? later : undefined;
    const group = groups.get(removal?.command) ?? { ...(removal && { later: removal }), archives: [] };
    groups.set(removal?.command, { ...group, archives: [...group.archives, archive] });
  }
  for (const { later, archives } of groups.values())
    spent.push(later === undefined ? { kind: 'kept', archives } : { kind: 'removed', archives, later });
  return spent;
}

function refusalIn(later: LaterRemoval | Refusal): Refusal | undefined {
  return 'reason' in later ? later : undefined;
}
