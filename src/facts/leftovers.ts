/** What package managers leave in the layer of a RUN. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import type { Leftover, Manager } from '../know/manager.ts';
import type { Call } from './calls.ts';
import type { Facts } from './facts.ts';
import { leftoverFolders, writtenPaths } from './leftover-paths.ts';
import { meet, names, placeOf, removes } from './naming.ts';

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
  if (calls.length === 0) return [];
  const order = new Map(facts.commands(run).map((command, index) => [command, index]));
  const found: Left[] = [];
  for (const manager of new Set(calls.map((call) => call.manager)))
    for (const leftover of manager.leftovers) {
      const paths = leftoverFolders(leftover, facts.before(run));
      const written = writtenPaths(leftover, facts.before(run));
      const own = calls.filter((call) => call.manager === manager);
      const cleaned = lastCleaning(run, own, leftover, paths, facts);
      const left = own.filter(
        (call) =>
          leftover.leftBy.includes(call.verb) &&
          !prevented(call, leftover) &&
          (order.get(call.command) ?? 0) >= cleaned,
      );
      if (left.length > 0) found.push({ manager, leftover, calls: left, paths, written });
    }
  return found;
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

/** Whether a command of the RUN that leaves it reads a leftover before the RUN is over. */
export function readInside(run: Instruction, { calls, paths }: Left, facts: Facts): boolean {
  const commands = facts.commands(run);
  const first = calls[0] === undefined ? 0 : commands.indexOf(calls[0].command);
  const place = placeOf(run, facts);
  return commands.slice(first + 1).some((command) => names(command, paths, place));
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

/** The cache mount of a RUN that holds the leftover, so that it is in no layer. */
export function heldByMount(run: Instruction, left: Left, facts: Facts): boolean {
  const view = typed(run);
  if (view.kind !== 'run') return false;
  return view.mounts.some(({ type, fields }) => {
    if (type !== 'cache' && type !== 'tmpfs') return false;
    const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination');
    if (target === undefined || /[$]/.test(target)) return true;
    const workdir = facts.before(run).workdir;
    const absolute = target.startsWith('/')
      ? target
      : workdir === undefined
        ? undefined
        : `${workdir}/${target}`;
    if (absolute === undefined) return true;
    const folder = absolute.replace(/(?<!\/)\/+$/, '');
    // A home that is not known may be anywhere.
    return left.paths.some((path) => path.startsWith('~') || meet(path, folder));
  });
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
