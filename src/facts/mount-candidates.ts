/** Which leftovers of a RUN a cache mount could hold, as far as that RUN alone says. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import type { MountNote } from '../know/cache-mounts.ts';
import type { CacheMount, Leftover, Manager } from '../know/manager.ts';
import type { Call } from './calls.ts';
import type { Argument } from './commands.ts';
import type { Facts } from './facts.ts';
import { leftoverFolders, writtenPaths } from './leftover-paths.ts';
import { baseAt, reads, type Left } from './leftovers.ts';
import { mountPlace, noteOf, type MountPlace } from './mount-place.ts';
import { droppingAll, removalFor, type Removal } from './mount-edits.ts';
import { unsupported } from './mount-support.ts';
import { meet, names, placeOf } from './naming.ts';
import { globMeets } from './globs.ts';
import { within } from './paths.ts';
import { moverOf } from './prevention.ts';
import { commentsAbove, toolComment } from './style.ts';
import type { Refusal } from './refusal.ts';

/** A leftover that a mount of its RUN may hold. */
export interface Candidate extends MountPlace {
  readonly run: Instruction;
  /** What the layer no longer has; the mount's own folder is among its paths. */
  readonly left: Left;
  readonly removal: Removal;
}

/** One that it may not. */
export interface Unmountable extends Refusal {
  readonly run: Instruction;
  readonly manager: Manager;
  readonly leftover: Leftover;
}

/** What the calls of a RUN leave, whether the RUN cleans it up or not, where a row knows a mount for it. */
export function candidatesAt(run: Instruction, facts: Facts): readonly (Candidate | Unmountable)[] {
  const calls = facts.calls(run);
  const base = baseAt(run, facts);
  const found: (Candidate | Unmountable)[] = [];
  for (const manager of new Set(calls.map((call) => call.manager)))
    for (const leftover of manager.leftovers) {
      const { mount, leftBy, emptyIn, elsewhereIn } = leftover;
      // What the base keeps empty is not worth a mount, and a base that nobody knows may.
      if (mount === undefined || emptyIn !== undefined || elsewhereIn?.test(base) === true) continue;
      const leaving = calls.filter((call) => call.manager === manager && leftBy.includes(call.verb));
      if (leaving.length === 0 || hasMount(run, leftover, mount, facts)) continue;
      const one = candidate(run, leaving, leftover, mount, facts);
      found.push('reason' in one ? { run, manager, leftover, ...one } : one);
    }
  return found;
}

/** Whether a mount of any kind is there already, or may be. */
function hasMount(run: Instruction, leftover: Leftover, mount: CacheMount, facts: Facts): boolean {
  const view = typed(run);
  if (view.kind !== 'run') return true;
  const { workdir } = facts.before(run);
  const folders = [...leftoverFolders(leftover, facts.before(run)), mount.target].filter(
    (one) => one !== '~',
  );
  return view.mounts.some(({ type, fields }) => {
    const text = fields.get('target') ?? fields.get('dst') ?? fields.get('destination');
    if (text === undefined) return type !== 'secret' && type !== 'ssh';
    const target = text.startsWith('/') ? text : `${workdir ?? '?'}/${text}`;
    return text.includes('$') || folders.some((folder) => meet(folder, target.replace(/(?<!\/)\/+$/, '')));
  });
}

function candidate(
  run: Instruction,
  calls: readonly Call[],
  leftover: Leftover,
  mount: CacheMount,
  facts: Facts,
): Candidate | Refusal {
  const [first] = calls;
  const view = typed(run);
  if (first === undefined || view.kind !== 'run') return { reason: 'not-editable', because: 'it is no RUN' };
  const { manager } = first;
  const note = noteOf(manager, leftover);
  const { what } = leftover;
  if (view.network === 'none')
    return {
      reason: 'without-network',
      because: `without a network ${manager.name} can only use what is there`,
    };
  if (note?.filled === true)
    return { reason: 'populated', because: `the base comes with ${what} that a mount would hide` };
  if (note?.stale === true)
    return {
      reason: 'stale-answers',
      because: `${manager.name} would take old answers in its cache for current ones`,
    };
  if (calls.some((call) => mayBeLocal(call, note)))
    return {
      reason: 'local-sources',
      because: `${manager.name} may take an old copy of what the project itself brings`,
    };
  const other = Object.entries(mount.environment ?? {}).find(([name, value]) =>
    calls.some((call) => setsOther(call, name, value)),
  );
  const moved = calls.map((call) => moverOf(run, call, unmoved(leftover), facts));
  const mover = moved.find((by) => by !== undefined) ?? other?.[0];
  if (mover !== undefined)
    return { reason: 'cache-moved', because: `${mover} may put the ${what} somewhere else` };
  const strange = calls.some(({ options }) =>
    options.some(({ name }) => name === undefined || note?.tells?.includes(name) === true),
  );
  if (strange)
    return { reason: 'other-options', because: `with one of its options the ${what} may be something else` };
  if (
    calls.some(
      ({ command }) =>
        !plainly(
          command.wrappers.map(({ name }) => name),
          mount,
        ),
    )
  )
    return {
      reason: 'wrapped',
      because: `${manager.name} runs through a command that may use another folder`,
    };
  const remembered = calls.find(({ verbText }) => note?.remembers?.includes(verbText) === true);
  if (remembered !== undefined)
    return {
      reason: 'remembered',
      because: `${manager.name} ${remembered.verbText} does nothing where the cache knows the result`,
    };
  const { unless } = note ?? {};
  if (unless !== undefined && calls.some(({ command }) => command.environment(unless.name) !== unless.value))
    return {
      reason: 'compiled-in',
      because: `without ${unless.name}=${unless.value} it may hold what was compiled against other libraries`,
    };
  const place = mountPlace(run, calls, leftover, mount, facts);
  if ('reason' in place) return place;
  const { target, flag } = place;
  const lacking = unsupported(facts.file, facts.world, {
    locked: mount.sharing === 'locked',
    variable: flag.includes('$'),
  });
  if (lacking !== undefined) return lacking;
  const removal = removalFor(run, { leftover, note, target, calls }, facts);
  if ('reason' in removal) return removal;
  const script = facts.script(run);
  if (script.kind === 'opaque' || droppingAll(script, removal.commands) === undefined)
    return { reason: 'cleans', because: `what removes the ${what} cannot go alone` };
  const state = facts.before(run);
  const written = writtenPaths(leftover, state);
  const paths = [...new Set([target, ...leftoverFolders(leftover, state)])];
  const left: Left = { manager, leftover, calls, paths, written: coveredBy(mount, target, written) };
  const kept = removal.commands.length === 0 && removal.edits.length === 0;
  const others = facts.calls(run).filter((call) => call.manager === manager && !calls.includes(call));
  if (
    kept &&
    calls.every(({ verb }) => verb === 'update') &&
    !others.some((call) => reads(call, { leftover }))
  )
    return {
      reason: 'for-later',
      because: `${manager.name} ${first.verbText} alone is there for something later`,
    };
  if (place.undeclared !== undefined && commentsAbove(run).some(toolComment))
    return {
      reason: 'comment-above',
      because: `an ARG would come between the RUN and the comment for a tool`,
    };
  return readHere(run, left, target, removal, facts) ?? { ...place, run, left, removal };
}

/** Whether a call may install from a folder or an archive whose changes its manager does not notice. */
function mayBeLocal({ manager, options, packages }: Call, note: MountNote | undefined): boolean {
  if (note?.local === undefined) return false;
  const { without, named } = note.local;
  if (options.some(({ name }) => name !== undefined && without.includes(name))) return false;
  const files = options.some(
    ({ name }) => name === undefined || manager.fileOptions?.includes(name) === true,
  );
  const clear = packages.every(
    ({ value }) => value !== undefined && !/\.(whl|zip|tgz|tar(\.\w+)?)$/.test(value),
  );
  return !named || files || packages.length === 0 || !clear;
}

const rows = new WeakMap<Leftover, Leftover>();

/** The row without the variables that the mount itself sets: with those values they move nothing. */
function unmoved(leftover: Leftover): Leftover {
  const { mount, movedBy } = leftover;
  const own = Object.keys(mount?.environment ?? {});
  if (!movedBy.some((name) => own.includes(name))) return leftover;
  let row = rows.get(leftover);
  if (row === undefined)
    rows.set(leftover, (row = { ...leftover, movedBy: movedBy.filter((name) => !own.includes(name)) }));
  return row;
}

/** Whether a call finds another value in its environment, or may. */
function setsOther({ command }: Call, name: string, value: string): boolean {
  const found = command.environment(name);
  return found !== undefined && found !== value;
}

/** The paths as a claim lists them; the folder of the mount is one of them, or holds them, or stands for them. */
function coveredBy({ target }: CacheMount, absolute: string, written: readonly string[]): readonly string[] {
  const held = written.some((path) => path.replace(/\/\*$/, '') === target);
  return held || written.includes(absolute) ? written : [...written, target];
}

/** Wrappers that leave the user and the root of the file system as they are. */
const harmless: ReadonlySet<string> = new Set(
  'env command exec nice ionice nohup time timeout stdbuf xargs'.split(' '),
);

function plainly(wrappers: readonly string[], { target }: CacheMount): boolean {
  return wrappers.every((name) => harmless.has(name) || (name === 'sudo' && !target.startsWith('~')));
}

/** Why the RUN itself would notice what the mount hides, or what it brings from other builds. */
function readHere(
  run: Instruction,
  { manager, leftover, calls, paths }: Left,
  target: string,
  { commands: gone, edits }: Removal,
  facts: Facts,
): Refusal | undefined {
  const refusal = (because: string): Refusal => ({ reason: 'read-here', because });
  const { workdir } = facts.before(run);
  if (workdir !== undefined && within(workdir, target)) return refusal('the RUN stands in the folder');
  const place = placeOf(run, facts);
  const whole = leftoverFolders(leftover, facts.before(run)).some((folder) => within(target, folder));
  const ends = [target.split('/').slice(-2).join('/'), target];
  const own = new Map(facts.calls(run).map((call) => [call.command, call]));
  let filled = false;
  for (const command of facts.commands(run)) {
    if (gone.includes(command)) continue;
    const call = own.get(command);
    const leaves = call !== undefined && calls.includes(call);
    if (call?.manager === manager && !leaves) {
      if (
        leftover.readByOptions?.some((name) => call.options.some((option) => option.name === name)) === true
      )
        return refusal(`${manager.name} ${call.verbText} needs the ${leftover.what}`);
      if (reads(call, { leftover }) && !(filled && whole))
        return refusal(`${manager.name} ${call.verbText} may need ${leftover.what} that are there already`);
    }
    if (leaves && reads({ ...call, verb: 'other' }, { leftover }))
      return refusal(`${manager.name} ${call.verbText} is told to use the ${leftover.what} that are there`);
    const reader = command.name !== undefined && leftover.readers?.includes(command.name) === true;
    if (reader && !filled)
      return refusal(`${command.name ?? ''} may need ${leftover.what} that are there already`);
    if (leaves && command.certainty === 'surely') filled = true;
    const { start } = command.node;
    const edited = command.name === 'rm' && edits.length > 0;
    const targets = command.redirects.flatMap((redirect) => redirect.target ?? []);
    const words = [...command.argv, ...targets];
    if (names({ ...command, argv: words }, paths, place) && !edited)
      return refusal('a command of the RUN names the folder');
    if (
      !edited &&
      words.some(({ pattern }) => pattern !== undefined && globMeets(pattern, target, place.workdir))
    )
      return refusal('a pattern in the RUN may name the folder');
    if (!edited && command.name === 'rm' && words.some((word) => lastName(word) === lastStep(target)))
      return refusal('a command of the RUN may remove the folder');
    const texts = words.map(({ value, word }) => value ?? word.text);
    if (!edited && start >= 0 && texts.some((text) => ends.some((end) => text.includes(end))))
      return refusal('a command of the RUN names the folder');
  }
  return undefined;
}

/** The last name of a relative path; it may lie anywhere behind a `cd`. */
function lastName({ value, pattern }: Argument): string | undefined {
  const text = value ?? pattern ?? '';
  return /^[/~]/.test(text) ? undefined : lastStep(text.replace(/\/(\*[^/]*)?$/, ''));
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
