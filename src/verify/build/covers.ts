/** What the granted assumptions of a set of rewrites let differ, as paths. */
import { managers } from '../../know/managers/index.ts';
import type { AppliedRewrite } from '../../result.ts';
import { pathCover, type Cover } from './judge.ts';

/** Assumptions that cover paths. */
const ofPaths = ['caches-unread', 'archives-unread'] as const;

/** The covers of rewrites that name paths; a swap of the base needs `baseCover` besides. */
export function coversOf(
  rewrites: readonly Pick<AppliedRewrite, 'covers'>[],
  homes: readonly string[],
): readonly Cover[] {
  return ofPaths.flatMap((assumption) => {
    const patterns = rewrites.flatMap(({ covers }) => covers[assumption] ?? []);
    return [...new Set(patterns)].map((pattern) => pathCover(assumption, pattern, homes));
  });
}

/** Everything a package manager we know leaves behind: for two files of which nobody says how one came from the other. */
export function allCaches(homes: readonly string[]): readonly Cover[] {
  const patterns = managers.flatMap(({ leftovers }) =>
    leftovers.flatMap(({ paths, rootPaths = [] }) => [...paths, ...rootPaths]),
  );
  return [...new Set(patterns)].map((pattern) => pathCover('caches-unread', pattern, homes));
}

/** Whether the base image of the result is another one on purpose. */
export function swapsBase(rewrites: readonly Pick<AppliedRewrite, 'law'>[]): boolean {
  return rewrites.some(({ law }) => law === 'swap-base');
}
