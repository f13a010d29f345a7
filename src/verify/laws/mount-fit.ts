/** Whether a mount is what the tables ask for: its sharing, its id, its owner, its builder. */
import type { Instruction } from '../../../grammar/ast.ts';
import { typed } from '../../../grammar/index.ts';
import type { Call } from '../../facts/calls.ts';
import type { Facts } from '../../facts/facts.ts';
import { unsupported } from '../../facts/mount-support.ts';
import { home, isRoot, sets } from '../../facts/state.ts';
import type { LocalSources } from '../../know/cache-mounts.ts';
import { fault, type Fault } from '../claim.ts';
import type { Held } from './held-mount.ts';

/** Whether the mount is as the table wants it, for this user, this base and this builder. */
export function unfit(held: Held, run: Instruction, facts: Facts): Fault | undefined {
  const { mount, target, row, note, leftover, calls } = held;
  const get = (name: string): string | undefined => mount.fields.get(name);
  if (leftover.emptyIn !== undefined || leftover.elsewhereIn?.test(base(run, facts)) === true)
    return fault('not-the-folder', 'on this base it lies elsewhere, or is kept empty');
  if (note?.filled === true) return fault('populated', 'the base comes with the folder filled');
  if ((get('sharing') ?? 'shared') !== row.sharing) return fault('sharing', `it must be ${row.sharing}`);
  const lacking = unsupported(facts.file, facts.world, {
    locked: row.sharing === 'locked',
    variable: mount.text.includes('$'),
  });
  if (lacking !== undefined) return fault(lacking.reason, lacking.because);
  const { unless, stale, local, remembers = [] } = note ?? {};
  if (calls.some(({ verbText }) => remembers.includes(verbText)))
    return fault('remembered', 'a call does nothing where the cache knows the result');
  if (stale === true) return fault('stale-answers', 'it would take old answers for current ones');
  if (local !== undefined && calls.some((call) => !onlyNamed(call, local)))
    return fault('local-sources', 'it may take an old copy of what the project brings');
  if (unless !== undefined && calls.some(({ command }) => command.environment(unless.name) !== unless.value))
    return fault(
      'compiled-in',
      `without ${unless.name}=${unless.value} it may hold what C libraries were compiled into`,
    );
  return misnamed(held, run, facts) ?? disowned(held, run, facts, target);
}

/** Whether all that a call installs stands in it, or comes from no folder and no archive. */
function onlyNamed({ options, packages, manager }: Call, { without, named }: LocalSources): boolean {
  const names = options.map(({ name }) => name);
  if (names.some((name) => name !== undefined && without.includes(name))) return true;
  if (
    !named ||
    packages.length === 0 ||
    names.some((name) => manager.fileOptions?.includes(name ?? '') !== false)
  )
    return false;
  return packages.every(({ value = '.zip' }) => !/\.(whl|zip|tgz|tar|tar\.\w+)$/.test(value));
}

function base(run: Instruction, facts: Facts): string {
  const { repository, tag } = bottom(run, facts) ?? {};
  return repository === undefined ? '' : `${repository}:${tag ?? 'latest'}`;
}

function bottom(
  run: Instruction,
  facts: Facts,
): { repository: string; tag: string | undefined; digest: string | undefined } | undefined {
  let stage = facts.stageOf(run);
  while (stage?.base.kind === 'stage') stage = stage.base.stage;
  return stage && facts.image(stage).reference;
}

/** Whether the id tells apart what must not be mixed. */
function misnamed({ mount, row, note, target }: Held, run: Instruction, facts: Facts): Fault | undefined {
  const id = mount.fields.get('id');
  const name = target.slice(target.lastIndexOf('/') + 1);
  if (note?.compiled === true) {
    let stage = facts.stageOf(run);
    while (stage?.base.kind === 'stage') stage = stage.base.stage;
    const view = stage && typed(stage.from);
    const { repository = '', tag, digest = '' } = bottom(run, facts) ?? {};
    const varies = view?.kind !== 'from' || view.image.value.includes('$') || repository === '';
    const named = `${name}-${repository}-${tag ?? (digest === '' ? 'latest' : digest.slice(-12))}`.replace(
      /[^\w.-]/g,
      '-',
    );
    return varies || id !== named
      ? fault('mixed', 'what was compiled on other bases may be in it')
      : undefined;
  }
  if (id === undefined)
    return row.byPlatform && (note?.platformsApart !== true || (facts.world.platforms?.length ?? 1) > 1)
      ? fault('mixed', 'what is for other platforms may be in it')
      : undefined;
  const own = `${note?.manager ?? ''}-${name}-$TARGETARCH`;
  if (!row.byPlatform || id !== own) return fault('mixed', 'an id that the table does not ask for');
  return sets(facts.before(run), 'TARGETARCH') && valued(facts)
    ? fault('mixed', 'TARGETARCH has a value of its own')
    : undefined;
}

/** Whether the id names a variable that nothing declares in front of the RUN: to the builder it is empty. */
export function undeclared({ mount }: Held, whole: Instruction, after: Facts): Fault | undefined {
  if (!mount.text.includes('$')) return undefined;
  const above = after.stageOf(whole)?.instructions ?? [];
  const first = above.findIndex((instruction) => {
    const view = typed(instruction);
    return view.kind === 'arg' && view.args.some(({ key }) => key === 'TARGETARCH');
  });
  return first >= 0 && first < above.indexOf(whole)
    ? undefined
    : fault('mixed', 'nothing in front of the RUN declares TARGETARCH');
}

/** Whether the file gives TARGETARCH a value. */
function valued({ file }: Facts): boolean {
  return file.instructions.some((instruction) => {
    const view = typed(instruction);
    if (view.kind === 'env') return view.pairs.some(({ key }) => key.value === 'TARGETARCH');
    return (
      view.kind === 'arg' && view.args.some(({ key, value }) => key === 'TARGETARCH' && value !== undefined)
    );
  });
}

/** Whether the user of the calls may not write in it, or the folders above are not those they were. */
function disowned(
  { mount, row, note, calls }: Held,
  run: Instruction,
  facts: Facts,
  target: string,
): Fault | undefined {
  const [uid, gid] = [mount.fields.get('uid'), mount.fields.get('gid')];
  const owner = uid === undefined ? undefined : gid === undefined ? uid : `${uid}:${gid}`;
  const bad = fault('owner', 'the mount is not the user’s');
  const wrapped = calls.map(({ command }) => command.wrappers.map(({ name }) => name));
  const plain = 'env command exec nice ionice nohup time timeout stdbuf xargs'.split(' ');
  const inHome = row.target.startsWith('~');
  if (wrapped.flat().some((name) => !plain.includes(name) && (name !== 'sudo' || inHome)))
    return fault('wrapped', 'the call runs through another command');
  const { user } = facts.before(run);
  if (note?.rootOnly === true || (!inHome && wrapped.every((names) => names.includes('sudo'))))
    return owner === undefined ? undefined : bad;
  if (user === undefined) return bad;
  if (isRoot(user)) return owner === undefined ? undefined : bad;
  if (owner !== user || !/^\d+(:\d+)?$/.test(user)) return bad;
  return target.slice(0, target.lastIndexOf('/')) === home(facts.before(run)) ? undefined : bad;
}

/** An ARG in front names what the ids need, and nothing else may see it. */
export function argument(
  declared: readonly Instruction[],
  mounts: readonly string[],
  run: Instruction,
  facts: Facts,
): Fault | undefined {
  const [line] = declared;
  if (line === undefined) return undefined;
  const view = typed(line);
  const [one, ...others] = view.kind === 'arg' ? view.args : [];
  if (one?.key !== 'TARGETARCH' || one.value !== undefined || others.length > 0)
    return fault('wrong-shape', 'only ARG TARGETARCH may come in');
  if (!mounts.some((text) => text.includes('$TARGETARCH'))) return fault('not-needed', 'no id needs the ARG');
  const stage = facts.stageOf(run);
  if (
    stage === undefined ||
    facts.file.instructions.some((other) => JSON.stringify(other).includes('TARGETARCH'))
  )
    return fault('variable-seen', 'something else speaks of TARGETARCH');
  const queue = [stage];
  const place = stage.instructions.indexOf(run);
  for (const next of queue) {
    queue.push(...next.children);
    for (const [index, other] of next.instructions.entries()) {
      if (other.name !== 'run' || (next === stage && index < place)) continue;
      const packages = facts
        .calls(other)
        .flatMap(({ manager, command }) => (manager.onlyPackages === true ? (command.name ?? '') : []));
      const { ordinary = [''] } = facts.effects(other) ?? {};
      if (ordinary.some((program) => !packages.includes(program)))
        return fault('variable-seen', 'a program below may read TARGETARCH');
    }
  }
  return undefined;
}
