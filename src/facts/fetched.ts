/** Archives and package files that a RUN fetches, unpacks, and leaves. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import { fetchers, namesElsewhere, unpackings } from '../know/unpacking.ts';
import type { Argument, Command } from './commands.ts';
import { deedAt, isOrdinary } from './deed-at.ts';
import type { Facts } from './facts.ts';
import { couldHold, exactPath } from './path-pattern.ts';
import { within } from './paths.ts';
import { standingIn, type Standing } from './standing.ts';
import { home } from './state.ts';

export interface Archive {
  /** Absolute. */
  readonly path: string;
  /** The argument that named it where it was unpacked. */
  readonly argument: Argument;
}

/** In the order they are unpacked in. */
export function archivesLeftBy(run: Instruction, facts: Facts): readonly Archive[] {
  const commands = facts.commands(run);
  if (!commands.some(isFetcher)) return [];
  const standing = standingIn(run, facts);
  const own = home(facts.before(run));
  const fetched = new Map<string, number>();
  const archives = new Map<string, Archive>();
  for (const [index, command] of commands.entries()) {
    const { certainty, wrappers, inside } = command;
    if (certainty !== 'surely' || wrappers.length > 0 || inside !== undefined || !isOrdinary(command))
      continue;
    if (isFetcher(command)) for (const path of outputs(command, standing, own)) fetched.set(path, index);
    for (const argument of unpackedBy(command)) {
      const path = standing.pathOf(argument, command);
      if (path !== undefined && fetched.has(path) && !archives.has(path))
        archives.set(path, { path, argument });
    }
  }
  return [...archives.values()].filter(({ path }) => {
    const behind = commands.slice((fetched.get(path) ?? 0) + 1);
    const gone = behind.some((command) => mayTakeAway(command, path, standing, own));
    return !gone && plainPath.test(path) && !mayBeMounted(path, run) && !linkedTo(path, run, facts);
  });
}

/** A path that a shell reads as it stands, outside of the folders for programs. */
const plainPath = /^(?!.*\/s?bin\/)\/[\w./+@=:,-]+$/;

function isFetcher({ name }: Command): boolean {
  return name !== undefined && fetchers.has(name);
}

/** The files that a command surely fetches to. */
function outputs(command: Command, standing: Standing, own: string | undefined): readonly string[] {
  const { argv, pipeline, redirects } = command;
  if (pipeline !== 'none' || argv.some(({ value }) => namesElsewhere.test(value ?? ''))) return [];
  const redirected = redirects.flatMap(({ node, target }) =>
    target !== undefined && /^>\|?$/.test(node.operator) ? (standing.pathOf(target, command) ?? []) : [],
  );
  const written = deedAt(command, standing, own).touches.filter(({ use }) => use === 'writes');
  return [...redirected, ...written.flatMap(({ path }) => exactPath(path) ?? [])];
}

/** The arguments that name what a command unpacks or installs. */
function unpackedBy({ name = '', argv, redirects }: Command): readonly Argument[] {
  const row = unpackings.find(({ names }) => names.test(name));
  const words = argv.slice(1);
  if (row?.unpacks(words.map(({ value }) => value ?? '')) !== true) return [];
  const operands = words.filter(({ value }) => value?.startsWith('-') !== true);
  const read = redirects.flatMap(({ node, target }) => (node.operator === '<' && target ? [target] : []));
  const named = row.first === true ? operands.slice(0, 1) : [...operands, ...read];
  return named.filter(({ value, many }) => value !== undefined && !many && row.file.test(value));
}

/** Whether a command may remove or move a file, or make it known under another name. */
function mayTakeAway(command: Command, path: string, standing: Standing, own: string | undefined): boolean {
  const links = isLinking(command);
  return deedAt(command, standing, own).touches.some(
    ({ use, path: touched }) =>
      (use === 'removes' || use === 'replaces' || (links && use === 'reads')) && couldHold(touched, path),
  );
}

/** Whether a link leads to a file, or to a folder above it, from anywhere in the stage or in those below it. */
function linkedTo(path: string, run: Instruction, facts: Facts): boolean {
  for (let stage = facts.stageOf(run); stage !== undefined;) {
    for (const instruction of stage.instructions) {
      const linking = instruction.name === 'run' ? facts.commands(instruction).filter(isLinking) : [];
      const leads = linking.some((command) =>
        deedAt(command, standingIn(instruction, facts), home(facts.before(instruction))).touches.some(
          ({ use, path: touched }) => use === 'reads' && couldHold(touched, path),
        ),
      );
      if (leads) return true;
    }
    stage = stage.base.kind === 'stage' ? stage.base.stage : undefined;
  }
  return false;
}

function isLinking({ name, argv }: Command): boolean {
  return name === 'ln' || (name === 'cp' && argv.some(({ value }) => linking.test(value ?? '')));
}

const linking = /^-[a-zA-Z]*[ls]|^--(link|symbolic-link)$/;

/** Whether a mount of a RUN may hold a path, so that it is in no layer. */
export function mayBeMounted(path: string, run: Instruction): boolean {
  const view = typed(run);
  if (view.kind !== 'run') return true;
  return view.mounts.some(({ type, fields }) => {
    const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination');
    if (type === 'secret' || type === 'ssh') return false;
    return (
      target === undefined || !/^\/[^$]*$/.test(target) || within(path, target.replace(/(?<!\/)\/+$/, ''))
    );
  });
}
