/** Differences to verdicts: what two builds of one file differ in anyway, what an assumption covers, and the rest. */
import type { Assumption } from '../../assume.ts';
import type { Difference, FileDifference } from './compare.ts';
import { pathPattern } from './pattern.ts';
import type { Snapshot } from './snapshot.ts';
import { volatile, type VolatileRow } from './volatile.ts';

export type Verdict =
  | { readonly kind: 'volatile'; readonly row: VolatileRow }
  /** The original differs from itself here when it is built twice. */
  | { readonly kind: 'noise' }
  | { readonly kind: 'covered'; readonly by: Cover }
  | { readonly kind: 'undeclared' };

export interface Judged {
  readonly difference: Difference;
  readonly verdict: Verdict;
}

/** What a granted assumption lets differ. */
export interface Cover {
  readonly assumption: Assumption;
  /** What is covered, for a reader: `/root/.cache/pip`. */
  readonly what: string;
  readonly covers: (difference: FileDifference) => boolean;
}

export interface Evidence {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly differences: readonly Difference[];
  readonly covers: readonly Cover[];
  /** What the original differs in from itself, when it was built a second time. */
  readonly noise?: readonly Difference[];
}

/** A verdict on each difference, in their order. */
export function judge({ before, after, differences, covers, noise = [] }: Evidence): readonly Judged[] {
  const noisy = new Set(noise.map(keyOf));
  const homes = homesOf(before, after);
  const rows = volatile.map((row) => ({ row, covers: pathPattern(row.pattern, homes) }));
  const verdicts = new Map(differences.map((difference) => [difference, verdict(difference)]));
  coverFolders(verdicts);
  return [...verdicts].map(([difference, verdict]) => ({ difference, verdict }));

  function verdict(difference: Difference): Verdict {
    if (difference.kind === 'config') return { kind: noisy.has(keyOf(difference)) ? 'noise' : 'undeclared' };
    const found = rows.find(({ row, covers }) => forgives(row, difference) && covers(difference.path));
    if (found) return { kind: 'volatile', row: found.row };
    const by = covers.find((cover) => cover.covers(difference));
    if (by) return { kind: 'covered', by };
    return { kind: noisy.has(keyOf(difference)) ? 'noise' : 'undeclared' };
  }
}

/** What no row, no noise and no assumption accounts for. */
export function undeclared(judged: readonly Judged[]): readonly Difference[] {
  return judged.filter(({ verdict }) => verdict.kind === 'undeclared').map(({ difference }) => difference);
}

/** The cover of an assumption that names paths. */
export function pathCover(assumption: Assumption, pattern: string, homes: readonly string[]): Cover {
  const covered = pathPattern(pattern, homes);
  return { assumption, what: pattern, covers: ({ path }) => covered(path) };
}

/** Where `~` may be: HOME of either config, and the usual places of accounts. */
export function homesOf(...images: readonly Snapshot[]): readonly string[] {
  const set = images.flatMap(({ config }) => config.get('Env HOME') ?? []);
  return [...new Set([...set, '/root', '/home/*'])];
}

function keyOf(difference: Difference): string {
  return difference.kind === 'config'
    ? `config ${difference.key}`
    : `${difference.aspect} ${difference.path}`;
}

function forgives(row: VolatileRow, { aspect }: FileDifference): boolean {
  return aspect === 'content' || aspect === 'mtime' || (aspect === 'presence' && row.forgives === 'presence');
}

/** A folder that only one side has, and that holds nothing but what a cover took, goes with it. */
function coverFolders(verdicts: Map<Difference, Verdict>): void {
  const inside = new Map<string, Verdict | 'mixed'>();
  const folders: FileDifference[] = [];
  for (const [difference, verdict] of verdicts) {
    if (difference.kind !== 'file' || difference.aspect !== 'presence') continue;
    const folder = (difference.before ?? difference.after)?.type === 'directory';
    if (folder && verdict.kind === 'undeclared') folders.push(difference);
    else note(difference.path, verdict);
  }
  // Deepest first: a folder that is covered counts for the one it stands in.
  for (const folder of folders.sort((a, b) => b.path.length - a.path.length)) {
    const verdict = inside.get(folder.path);
    if (verdict !== undefined && verdict !== 'mixed') verdicts.set(folder, verdict);
    note(folder.path, verdict === 'mixed' || verdict === undefined ? { kind: 'undeclared' } : verdict);
  }

  function note(path: string, verdict: Verdict): void {
    const parent = path.slice(0, path.lastIndexOf('/'));
    const known = inside.get(parent);
    const taken = verdict.kind === 'covered' || verdict.kind === 'volatile';
    if (!taken || known === 'mixed') inside.set(parent, 'mixed');
    else inside.set(parent, verdict.kind === 'covered' ? verdict : (known ?? verdict));
  }
}
