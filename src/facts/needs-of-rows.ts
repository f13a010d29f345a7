/** What packages of a lock file need of the base image, by the rows of the tables. */
import { standsAlone, type PackageRow } from '../know/packages/rows.ts';
import { debianPackage } from '../know/packages/debian.ts';
import type { Shelf } from './ledger.ts';
import { listLocked, type Locked } from './locked.ts';
import { packageIn } from './slim.ts';

/** One registry. */
export interface Registry {
  /** `npm packages`, for messages. */
  readonly what: string;
  rowOf(name: string): PackageRow | undefined;
  /** Programs that do their work alone, and the package that brings each. */
  readonly programs: Readonly<Record<string, { readonly package: string }>>;
}

/**
 * Notes what some installed packages need: those that git fetches, those that compile or that open what leaves with
 * the full image, and by name those that no row knows at their version.
 */
export function needsOfLocked(packages: readonly Locked[], registry: Registry, shelf: Shelf): void {
  const unknown = packages.filter((one) => !isAlone(one, registry, shelf));
  for (const { name } of packages.filter((one) => !unknown.includes(one)))
    for (const [program, { package: owner }] of Object.entries(registry.programs))
      if (owner === name) shelf.holdings.scripts.add(program);
  const named = unknown.filter((one) => !lacks(one, registry, shelf));
  if (named.length > 0) shelf.ledger.unseen.add(`the ${registry.what} ${listLocked(named)}`);
}

/** Whether a package is shown to need nothing of the image, on every platform. */
export function isAlone(
  { name, version, from, script }: Locked,
  { rowOf }: Registry,
  { ledger }: Shelf,
): boolean {
  const row = rowOf(name);
  if (from !== 'registry' || script === true || !standsAlone(row, version)) return false;
  return (
    row?.kind === 'pure' || ledger.platforms.every((platform) => /^linux\/(amd64|arm64)$/.test(platform))
  );
}

/** Notes what a package is known to need and the slim image lacks; false when nothing such is known. */
function lacks({ name, version, from }: Locked, { rowOf }: Registry, { ledger, holdings }: Shelf): boolean {
  const { variant, gone } = ledger;
  if (from === 'git') {
    if (holdings.brought.has('git')) return false;
    gone.add(`git (for ${name})`);
    return true;
  }
  const row = rowOf(name);
  if (from !== 'registry' || row === undefined || !row.verified) return false;
  if (row.versions.length > 0 && !row.versions.includes(version)) return false;
  const kinds = [row.kind === 'compiled' ? row.build : undefined, row.run];
  const needed = kinds.flatMap((one) =>
    one === undefined ? [] : one[variant.release === 'trixie' ? 'trixie' : 'debian'],
  );
  const leaving = needed.filter((one) => packageIn(variant, one) === 'gone');
  const missing = leaving.filter((one) => !holdings.packages.has(one) && !isBrought(one, holdings.brought));
  // Somebody who installs some of it by hand has thought of it; the rest may come with those.
  if (missing.length === 0 || missing.length < leaving.length) return false;
  for (const one of missing) gone.add(`${one} (for ${name})`);
  return true;
}

function isBrought(name: string, brought: ReadonlySet<string>): boolean {
  const programs = debianPackage(name)?.programs ?? [name];
  return programs.length > 0 && programs.every((program) => brought.has(program));
}
