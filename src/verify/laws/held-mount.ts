/** Mounts that came into a RUN, and what the tables say of them. */
import type { Instruction } from '../../../grammar/ast.ts';
import { flagText, typed } from '../../../grammar/index.ts';
import type { Mount } from '../../../grammar/typed.ts';
import type { Call } from '../../facts/calls.ts';
import type { Facts } from '../../facts/facts.ts';
import { within } from '../../facts/paths.ts';
import { home, isRoot } from '../../facts/state.ts';
import { mountNotes, type MountNote } from '../../know/cache-mounts.ts';
import type { CacheMount, Leftover, Manager } from '../../know/manager.ts';
import { fault, type Fault } from '../claim.ts';
import { absolute } from './loss.ts';

/** A mount that came in, and a leftover of calls of the RUN that it holds. */
export interface Held {
  readonly mount: Mount;
  readonly target: string;
  readonly row: CacheMount;
  readonly leftover: Leftover;
  readonly manager: Manager;
  readonly note: MountNote | undefined;
  readonly calls: readonly Call[];
}

/** The mounts of the new RUN that the old one lacks; all other flags stand as they stood. */
export function mountsAdded(old: Instruction, now: Instruction): readonly Mount[] | Fault {
  const [was, is] = [typed(old), typed(now)];
  if (was.kind !== 'run' || is.kind !== 'run') return fault('wrong-shape', 'it is about a RUN');
  const texts = (run: Instruction): readonly string[] => run.flags.map((flag) => flagText(flag, run.escape));
  const [first, then] = [texts(old), texts(now)];
  if (
    first.some((flag, index) => then[index] !== flag) ||
    is.mounts.length - was.mounts.length !== then.length - first.length
  )
    return fault('flags-differ', 'the flags of the RUN are not what they were, with mounts behind');
  const added = is.mounts.slice(was.mounts.length);
  const targets = is.mounts.map(
    ({ fields: given }) => given.get('target') ?? given.get('dst') ?? given.get('destination'),
  );
  for (const { fields: given } of added) {
    const own = given.get('target') ?? '';
    const others = targets.filter((one) => one === undefined || within(one, own) || within(own, one));
    if (others.length > 1) return fault('two-mounts', 'two mounts may stand on one folder');
  }
  if (added.length === 0) return fault('nothing-mounted', 'no mount comes in');
  if (was.network === 'none') return fault('without-network', 'what the cache lacks cannot be fetched');
  return added;
}

const fields: ReadonlySet<string> = new Set(['type', 'id', 'target', 'sharing', 'uid', 'gid']);

/** The leftovers of calls of the RUN that a mount is made for by the table. */
export function rowsOf(mount: Mount, run: Instruction, facts: Facts): readonly Held[] {
  const { type, fields: given } = mount;
  const text = given.get('target') ?? '';
  if (type !== 'cache' || [...given.keys()].some((key) => !fields.has(key))) return [];
  if (!/^(\/[\w+@.-]+)+$/.test(text) || text.split('/').some((step) => /^\.{1,2}$/.test(step))) return [];
  const calls = facts.calls(run);
  return [...new Set(calls.map(({ manager }) => manager))].flatMap((manager) =>
    manager.leftovers.flatMap((leftover): readonly Held[] => {
      const row = leftover.mount;
      const leaving = calls.filter((call) => call.manager === manager && leftover.leftBy.includes(call.verb));
      if (row === undefined || leaving.length === 0 || folderOf(row, leftover, run, facts) !== text)
        return [];
      const note = mountNotes.find(
        ({ manager: name, what = leftover.what }) => name === manager.name && what === leftover.what,
      );
      return [{ mount, target: text, row, leftover, manager, note, calls: leaving }];
    }),
  );
}

function folderOf(
  { target }: CacheMount,
  { paths, rootPaths }: Leftover,
  run: Instruction,
  facts: Facts,
): string | undefined {
  const state = facts.before(run);
  if (rootPaths !== undefined && state.user === undefined) return undefined;
  const roots = rootPaths !== undefined && isRoot(state.user ?? '');
  const path = roots ? rootPaths[paths.indexOf(target)] : target;
  const own = home(state);
  if (path?.startsWith('~') !== true) return path;
  return own === undefined ? undefined : absolute(own + path.slice(1), undefined);
}
