/** What package managers leave in the layer of a RUN. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed, type Mount } from '../../grammar/index.ts';
import type { Leftover, Manager } from '../know/manager.ts';
import { usualReference } from './arguments.ts';
import type { Call } from './calls.ts';
import type { Facts } from './facts.ts';
import { leftoverFolders, writtenPaths } from './leftover-paths.ts';
import { meet, names, placeOf, removes } from './naming.ts';
import type { State } from './state.ts';

/** A leftover that stands in a RUN's layer once it is over. */
export interface Left {
  readonly manager: Manager;
  readonly leftover: Leftover;
  /** The calls that leave it, in source order; never empty. */
  readonly calls: readonly Call[];
  /** Absolute, without a glob at the end; `~` stands for a home that is not known. */
  readonly paths: readonly string[];
  /** The same as a shell would write them. */
  readonly written: readonly string[];
}

/** What the calls of a RUN leave and nothing in the same RUN removes or prevents. */
export function leftBy(run: Instruction, facts: Facts): readonly Left[] {
  const calls = facts.calls(run);
  if (calls.length === 0 || withoutNetwork(run)) return [];
  const order = new Map(facts.commands(run).map((command, index) => [command, index]));
  const found: Left[] = [];
  for (const manager of new Set(calls.map((call) => call.manager)))
    for (const leftover of manager.leftovers) {
      const base = baseAt(run, facts);
      if (leftover.elsewhereIn?.test(base) === true) continue;
      // A base that nobody knows may keep it empty, too, and none is known that does not.
      if (leftover.emptyIn !== undefined) continue;
      const paths = leftoverFolders(leftover, facts.before(run));
      const written = writtenPaths(leftover, facts.before(run));
      const own = calls.filter((call) => call.manager === manager);
      const cleaned = lastCleaning(run, own, leftover, paths, facts);
      const left = own.filter(
        (call) =>
          leftover.leftBy.includes(call.verb) &&
          !prevented(call, leftover) &&
          !call.options.some(({ name = '' }) => leftover.readByOptions?.includes(name)) &&
          (order.get(call.command) ?? 0) >= cleaned,
      );
      if (left.length > 0) found.push({ manager, leftover, calls: left, paths, written });
    }
  return found;
}

/** The base under a RUN, ARGs at their defaults; empty when it is not known. */
export function baseAt(run: Instruction, facts: Facts): string {
  let stage = facts.stageOf(run);
  while (stage?.base.kind === 'stage') stage = stage.base.stage;
  return (stage && usualReference(stage.from, facts.file)) ?? '';
}

/** The place of the last command of a RUN that removes a leftover; -1 for none. */
function lastCleaning(
  run: Instruction,
  calls: readonly Call[],
  { cleanup }: Leftover,
  paths: readonly string[],
  facts: Facts,
): number {
  const place = placeOf(run, facts);
  const cleaning = new Set(
    calls
      .filter(({ verbText }) => cleanup?.cleanedBy.includes(verbText) === true)
      .map(({ command }) => command),
  );
  return facts
    .commands(run)
    .findLastIndex((command) => cleaning.has(command) || removes(command, paths, place));
}

/** Whether a RUN cannot fetch anything. */
export function withoutNetwork(run: Instruction): boolean {
  const view = typed(run);
  return view.kind === 'run' && view.network !== undefined && view.network !== 'default';
}

/** Whether a command of the RUN that leaves it reads a leftover before the RUN is over. */
export function readInside(run: Instruction, left: Left, facts: Facts): boolean {
  const { calls, paths } = left;
  const commands = facts.commands(run);
  const first = calls[0] === undefined ? 0 : commands.indexOf(calls[0].command);
  const place = placeOf(run, facts);
  const behind = commands.slice(first + 1);
  return (
    behind.some((command) => names(command, paths, place)) ||
    facts
      .calls(run)
      .some(
        (call) =>
          call.manager === left.manager &&
          behind.includes(call.command) &&
          (asksForIt(call, left.leftover) || (!calls.includes(call) && reads(call, left))),
      )
  );
}

/** Whether a call needs what an earlier one left. */
export function reads(call: Call, { leftover }: Pick<Left, 'leftover'>): boolean {
  return asksForIt(call, leftover) || (leftover.readBy.includes(call.verb) && !prevented(call, leftover));
}

/** Whether an option makes a call take what is there, `--offline`, or may. */
function asksForIt({ options }: Call, { readByOptions = [] }: Leftover): boolean {
  return options.some(({ name }) => name === undefined || readByOptions.includes(name));
}

/** Whether a call is told, by an option or its environment, not to leave it. */
export function prevented(call: Call, { prevention }: Leftover): boolean {
  if (prevention === undefined) return false;
  if (
    call.options.some(({ argument }) => argument.value !== undefined && prevention.prevents(argument.value))
  )
    return true;
  const { environment } = prevention;
  const value = environment && call.command.environment(environment.name);
  return environment !== undefined && typeof value === 'string' && environment.disables(value);
}

/** Whether a mount of a RUN holds the leftover, or may, so that it is in no layer. */
export function heldByMount(run: Instruction, left: Left, facts: Facts): boolean {
  const view = typed(run);
  if (view.kind !== 'run') return false;
  return view.mounts.filter(keepsApart).some((mount) => {
    const folder = cacheTarget(mount, facts.before(run));
    // A home that is not known may be anywhere.
    return folder === undefined || left.paths.some((path) => path.startsWith('~') || meet(path, folder));
  });
}

/** What is written below it comes into no layer. */
function keepsApart({ type }: Mount): boolean {
  return type === 'cache' || type === 'tmpfs';
}

/** The folder of a mount whose content comes into no layer; undefined when it is not known, or not such a mount. */
export function cacheTarget(mount: Mount, { workdir }: State): string | undefined {
  const { fields } = mount;
  const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination');
  if (!keepsApart(mount) || target === undefined || target.includes('$')) return undefined;
  const absolute = target.startsWith('/') ? target : workdir && `${workdir}/${target}`;
  return absolute?.replace(/(?<!\/)\/+$/, '');
}

/** What the layer weighs less without them; an estimate, empty when no table has a figure. */
export function savingOf(lefts: readonly Left[]): { readonly saves?: { bytes: number; basis: string } } {
  const parts = lefts.flatMap(({ leftover: { weighs }, calls }) => {
    if (weighs === undefined) return [];
    const packages = calls.flatMap((call) => call.packages).length;
    return [{ bytes: weighs.bytes * (weighs.perPackage ? Math.max(1, packages) : 1), basis: weighs.basis }];
  });
  if (parts.length === 0) return {};
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  return { saves: { bytes, basis: [...new Set(parts.map(({ basis }) => basis))].join('; ') } };
}
