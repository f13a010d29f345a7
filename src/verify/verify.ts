/**
 * The static verifier: every set of rewrites is checked here before it counts, by code that knows no pass. Four looks:
 * the text reads as the tree (`reparse`), all else stands as it stood (`frame`), the images are configured alike
 * (`config`), and each claim is an instance of its law (`laws/`).
 */
import type { File, Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import { factsOf } from '../facts/facts.ts';
import type { World } from '../world.ts';
import { fault, type Claim, type Fault, type Rejection } from './claim.ts';
import { configDifferences } from './config.ts';
import { frame } from './frame.ts';
import { checkerOf } from './laws/index.ts';
import type { Checker, Trial } from './laws/trial.ts';
import { reparse } from './reparse.ts';

/**
 * Checks that a file, with the claims applied, means what it meant. Never throws.
 * @returns what is wrong; nothing when every claim holds
 */
export function verify(
  before: File,
  after: File,
  claims: readonly Claim[],
  world: World,
): readonly Rejection[] {
  try {
    return check(before, after, claims, world);
  } catch (error) {
    return [{ claim: undefined, law: undefined, check: 'internal', ...fault('threw', String(error)) }];
  }
}

function check(before: File, after: File, claims: readonly Claim[], world: World): readonly Rejection[] {
  const unread = reparse(before, after);
  if (unread !== undefined)
    return [{ claim: undefined, law: undefined, check: 'reparse', ...fault('reads-otherwise', unread) }];
  const { faults, placed } = frame(before, after, claims);
  if (faults.length > 0)
    return faults.map(({ claim, ...wrong }) => ({
      claim: claim?.id,
      law: claim?.law,
      check: 'frame',
      ...wrong,
    }));
  return [...misconfigured(before, after, claims), ...unlawful(before, after, claims, placed, world)];
}

function misconfigured(before: File, after: File, claims: readonly Claim[]): readonly Rejection[] {
  const swaps = new Map<Instruction, Claim>();
  for (const claim of claims) {
    const [from] = claim.targets;
    if (claim.law === 'swap-base' && from !== undefined) swaps.set(from, claim);
  }
  return configDifferences(before, after, (base, from) => newBase(base, swaps.get(from))).map(
    ({ stage, key, before: old, after: now }) => ({
      claim: undefined,
      law: undefined,
      check: 'config' as const,
      ...fault('config-differs', `${key} of the stage ${stage} was ${old} and is ${now}`),
    }),
  );
}

/** The base that a swap names for another; that the two are configured alike is for its law to say. */
function newBase(base: string, swap: Claim | undefined): string {
  const [replacement] = swap?.replacements[0] ?? [];
  const view = replacement && typed(replacement);
  return view?.kind === 'from' ? view.image.value : base;
}

function unlawful(
  before: File,
  after: File,
  claims: readonly Claim[],
  placed: ReadonlyMap<Claim, Trial['placed']>,
  world: World,
): readonly Rejection[] {
  const [old, now] = [factsOf(before, world), factsOf(after, world)];
  const claimed = new Set(claims.flatMap(({ targets }) => targets));
  return claims.flatMap((claim): readonly Rejection[] => {
    const { id, law } = claim;
    const checker = checkerOf(law);
    const trial = { claim, placed: placed.get(claim) ?? [], claimed, before: old, after: now };
    const wrong =
      checker === undefined ? fault('unknown-law', `there is no law ${law}`) : tried(checker, trial);
    return wrong === undefined ? [] : [{ claim: id, law, check: 'law', ...wrong }];
  });
}

/** A checker that fails says so of its claim alone. */
function tried(checker: Checker, trial: Trial): Fault | undefined {
  try {
    return checker(trial);
  } catch (error) {
    return fault('threw', `the check itself failed: ${String(error)}`);
  }
}
