/** Where a cache mount lies, whose it is and what it is called. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import { mountNotes, type MountNote } from '../know/cache-mounts.ts';
import type { CacheMount, Leftover, Manager } from '../know/manager.ts';
import type { Call } from './calls.ts';
import type { Facts } from './facts.ts';
import { home, isRoot, type State } from './state.ts';
import type { Refusal } from './refusal.ts';

/** A mount over what a manager leaves at a RUN. */
export interface MountPlace {
  /** Absolute. */
  readonly target: string;
  /** The flag of the RUN. */
  readonly flag: string;
  /** A variable that its id names, which the stage does not declare. */
  readonly undeclared: string | undefined;
}

/** What is known of mounts over a leftover beyond its row. */
export function noteOf(manager: Manager, leftover: Leftover): MountNote | undefined {
  return mountNotes.find(
    (note) => note.manager === manager.name && (note.what === undefined || note.what === leftover.what),
  );
}

/** The place of the mount for calls of a RUN, or why there is none. */
export function mountPlace(
  run: Instruction,
  calls: readonly Call[],
  leftover: Leftover,
  mount: CacheMount,
  facts: Facts,
): MountPlace | Refusal {
  const [call] = calls;
  const state = facts.before(run);
  const target = targetOf(leftover, mount, state);
  if (typeof target === 'object') return target;
  const note = call && noteOf(call.manager, leftover);
  const owner = ownerOf(calls, target, mount, note, state);
  if (typeof owner === 'object') return owner;
  const id = idOf(run, target, call?.manager.name ?? '', mount, note, facts);
  if (typeof id === 'object') return id;
  const platform = id.includes(`$${architecture}`);
  const sharing = mount.sharing === 'locked' ? ',sharing=locked' : '';
  return {
    target,
    flag: `--mount=type=cache${id},target=${target}${sharing}${owner}`,
    undeclared: platform && !declares(run, facts) ? architecture : undefined,
  };
}

/** The folder; root's lies where its row says. */
function targetOf({ paths, rootPaths }: Leftover, { target }: CacheMount, state: State): string | Refusal {
  let text = target;
  if (rootPaths !== undefined) {
    if (state.user === undefined)
      return { reason: 'user-unknown', because: 'where it lies depends on the user, who is not known' };
    if (isRoot(state.user)) text = rootPaths[paths.indexOf(target)] ?? '';
  }
  if (text.startsWith('~')) {
    const folder = home(state);
    if (folder === undefined)
      return { reason: 'home-unknown', because: 'a mount needs the whole path, and HOME is not known' };
    text = folder + text.slice(1);
  }
  const whole = text.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  return /^(\/[\w+@.-]+)+$/.test(whole) && !/\/\.{1,2}(\/|$)/.test(whole)
    ? whole
    : { reason: 'not-editable', because: `${text} is no path for a mount` };
}

/** `,uid=…` where root does not own it: a mount is root's unless it is said. */
function ownerOf(
  calls: readonly Call[],
  target: string,
  { target: written }: CacheMount,
  note: MountNote | undefined,
  state: State,
): string | Refusal {
  const sudo = calls.every(({ command }) => command.wrappers.some(({ name }) => name === 'sudo'));
  if (note?.rootOnly === true || (sudo && !written.startsWith('~'))) return '';
  const { user } = state;
  if (user === undefined)
    return { reason: 'user-unknown', because: 'a mount belongs to somebody, and the user is not known' };
  if (isRoot(user)) return '';
  const [, uid, gid] = /^(\d+)(?::(\d+))?$/.exec(user) ?? [];
  if (uid === undefined)
    return { reason: 'user-named', because: `a mount needs the number of ${user}, which is not known` };
  if (target.slice(0, target.lastIndexOf('/')) !== home(state))
    return { reason: 'parents-of-root', because: `the folders above ${target} would be made by root` };
  return `,uid=${uid}${gid === undefined ? '' : `,gid=${gid}`}`;
}

const architecture = 'TARGETARCH';

/** `,id=…`; empty where the path alone tells caches apart. */
function idOf(
  run: Instruction,
  target: string,
  manager: string,
  { byPlatform }: CacheMount,
  note: MountNote | undefined,
  facts: Facts,
): string | Refusal {
  if (note?.compiled === true) {
    const base = baseName(run, facts);
    return base === undefined
      ? { reason: 'base-varies', because: 'it keeps what was compiled on one base, and the base may vary' }
      : `,id=${target.slice(target.lastIndexOf('/') + 1)}-${base}`;
  }
  if (!byPlatform || (note?.platformsApart === true && !declares(run, facts) && !severalPlatforms(facts)))
    return '';
  return `,id=${manager}-${target.slice(target.lastIndexOf('/') + 1)}-$${architecture}`;
}

/** The base, as a name that may stand in an id. */
function baseName(run: Instruction, facts: Facts): string | undefined {
  let stage = facts.stageOf(run);
  while (stage?.base.kind === 'stage') stage = stage.base.stage;
  const view = stage && typed(stage.from);
  if (view?.kind !== 'from' || view.image.value.includes('$')) return undefined;
  const { repository, tag, digest } = (stage && facts.image(stage).reference) ?? {};
  if (repository === undefined) return undefined;
  const name = [repository, tag ?? (digest === undefined ? 'latest' : digest.slice(-12))].join('-');
  return name.replace(/[^\w.-]/g, '-');
}

function severalPlatforms({ world }: Facts): boolean {
  return (world.platforms?.length ?? 1) > 1;
}

/** Whether the stage declares the variable in front of the RUN, without a value of its own. */
function declares(run: Instruction, facts: Facts): boolean {
  const stage = facts.stageOf(run);
  const above = stage?.instructions.slice(0, stage.instructions.indexOf(run)) ?? [];
  const last = above.findLast((instruction) => {
    const view = typed(instruction);
    if (view.kind === 'arg') return view.args.some(({ key }) => key === architecture);
    return view.kind === 'env' && view.pairs.some(({ key }) => key.value === architecture);
  });
  const view = last && typed(last);
  return (
    view?.kind === 'arg' && view.args.every(({ key, value }) => key !== architecture || value === undefined)
  );
}
