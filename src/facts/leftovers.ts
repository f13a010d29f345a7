/** What package managers leave in the layer of a RUN, and who of those that come later would miss it. */
import type { Instruction } from '../../grammar/ast.ts';
import { bodyText, typed } from '../../grammar/index.ts';
import type { Leftover, Manager } from '../know/manager.ts';
import type { Argument, Command } from './commands.ts';
import type { Call } from './calls.ts';
import type { Facts } from './facts.ts';
import { within } from './paths.ts';
import { home } from './state.ts';
import type { Stage } from './stages.ts';

/** A leftover that stands in a RUN's layer once it is over. */
export interface Left {
  readonly manager: Manager;
  readonly leftover: Leftover;
  /** The calls that leave it, in source order; never empty. */
  readonly calls: readonly Call[];
  /** Absolute, without a glob at the end; `~` stands for a home that is not known. */
  readonly paths: readonly string[];
}

/** What the calls of a RUN leave and nothing in the same RUN removes or prevents. */
export function leftBy(run: Instruction, facts: Facts): readonly Left[] {
  const calls = facts.calls(run);
  if (calls.length === 0) return [];
  const managers = [...new Set(calls.map(({ manager }) => manager))];
  const found: Left[] = [];
  for (const manager of managers)
    for (const leftover of manager.leftovers) {
      const paths = leftover.paths.map((path) => placed(path, run, facts));
      const leaving = calls.filter(
        (call) =>
          call.manager === manager && leftover.leftBy.includes(call.verb) && !prevented(call, leftover),
      );
      const uncleaned = leaving.filter((call) => !cleanedAfter(call, paths, leftover, run, facts));
      if (uncleaned.length > 0) found.push({ manager, leftover, calls: uncleaned, paths });
    }
  return found;
}

/** A leftover's path at a RUN: HOME in place, the glob at its end taken off. */
function placed(path: string, run: Instruction, facts: Facts): string {
  const folder = path.replace(/\/\*$/, '');
  return folder.startsWith('~') ? (home(facts.before(run)) ?? '~') + folder.slice(1) : folder;
}

function prevented(call: Call, { prevention }: Leftover): boolean {
  if (prevention === undefined) return false;
  if (
    call.options.some(({ argument }) => argument.value !== undefined && prevention.prevents(argument.value))
  )
    return true;
  const { environment } = prevention;
  const value = environment && call.command.environment(environment.name);
  return environment !== undefined && typeof value === 'string' && environment.disables(value);
}

function cleanedAfter(
  call: Call,
  paths: readonly string[],
  leftover: Leftover,
  run: Instruction,
  facts: Facts,
): boolean {
  const commands = facts.commands(run);
  const from = commands.indexOf(call.command) + 1;
  const verbs = leftover.cleanup?.cleanedBy ?? [];
  return (
    commands.slice(from).some((command) => removes(command, paths, placeOf(run, facts))) ||
    facts
      .calls(run)
      .some(
        ({ manager, verb, verbArgument, command }) =>
          manager === call.manager &&
          commands.indexOf(command) >= from &&
          (verbs.includes(verbArgument.value ?? '') ||
            (verb === 'clean' && leftover.prevention !== undefined && verbArgument.value !== 'clean')),
      )
  );
}

const removers = new Set(['rm', 'find', 'rmdir', 'unlink']);

/** Whether a command may remove files below one of the paths. Glob or not, whole or in part. */
function removes(command: Command, paths: readonly string[], place: Place): boolean {
  return command.name !== undefined && removers.has(command.name) && names(command, paths, place);
}

/** Where the words of a script lead; undefined: not known, or a `cd` leads elsewhere. */
interface Place {
  readonly home: string | undefined;
  readonly workdir: string | undefined;
}

function placeOf(run: Instruction, facts: Facts): Place {
  const wanders = facts
    .commands(run)
    .some(({ argv }) => argv[0]?.value === 'cd' || argv[0]?.value === 'pushd');
  const state = facts.before(run);
  return { home: home(state), workdir: wanders ? undefined : state.workdir };
}

/** Commands that read or change all that is below the folders they name. */
const wholeTrees = new Set('cp mv tar rsync find du zip cpio scp grep'.split(' '));

/** Whether a command names one of the paths, what holds it or what is in it. */
function names(command: Command, paths: readonly string[], place: Place): boolean {
  return command.argv.some((argument) => {
    const folder = folderOf(argument, place);
    if (folder === undefined) return false;
    if (folder === '') return command.name !== undefined && wholeTrees.has(command.name);
    // A folder above is there all the same.
    if (command.name === 'cd' || command.name === 'pushd') return paths.some((path) => within(folder, path));
    return paths.some((path) => meet(path, folder));
  });
}

/** The absolute path of an argument that is one, a glob at its end taken off; `''` is the root. */
function folderOf(argument: Argument, { home: own, workdir }: Place): string | undefined {
  const text = argument.value ?? argument.pattern;
  if (text === undefined || text === '' || text.startsWith('-')) return undefined;
  const rooted = /^~(?=\/|$)/.test(text) && own !== undefined ? own + text.slice(1) : text;
  const absolute = /^[/~]/.test(rooted) || workdir === undefined ? rooted : `${workdir}/${rooted}`;
  const folder = absolute
    .replace(/\/+(?=\/|$)/g, '')
    .replace(/\/\*[^/]*$/, '')
    .replace(/\/\.(?=\/|$)/g, '');
  // Where the script stands is not known: a name with a dot in front, or several in a row, may still be meant.
  if (!/^[/~]/.test(folder) && folder !== '') return /^\.\w|\//.test(folder) ? `?/${folder}` : undefined;
  return folder;
}

/** Whether a path and a folder that a command names may hold one another; `~` and `?` stand for any beginning. */
function meet(path: string, folder: string): boolean {
  if (within(path, folder) || within(folder, path)) return true;
  if (/^[~?]/.test(folder) === /^~/.test(path)) return false;
  const [open, other] = /^[~?]/.test(folder) ? [folder, path] : [path, folder];
  const tail = open.slice(1);
  const steps = tail.split('/').slice(1);
  return (
    `${other}/`.includes(`${tail}/`) ||
    steps.some((_, index) => other.endsWith(`/${steps.slice(0, index + 1).join('/')}`))
  );
}

/** Someone who comes later and would miss a leftover, or would notice that it is gone. */
export interface LaterReader {
  readonly instruction: Instruction;
  readonly reason: string;
  readonly because: string;
}

/** The first one behind a RUN, in its stage or in stages that start from or copy from it, that would. */
export function laterReader(run: Instruction, left: Left, facts: Facts): LaterReader | undefined {
  const stage = facts.stageOf(run);
  if (stage === undefined) return undefined;
  for (const instruction of [...startedBefore(run, stage), ...instructionsBehind(run, stage)]) {
    const found = readerAt(instruction, left, facts);
    if (found !== undefined) return found;
  }
  return readerBeyond(stage, left, facts);
}

function instructionsBehind(run: Instruction, stage: Stage): readonly Instruction[] {
  return stage.instructions.slice(stage.instructions.indexOf(run) + 1);
}

/** CMD and the like above a RUN, in its stage or in those it starts from: they run when all is built. */
function startedBefore(run: Instruction, stage: Stage): readonly Instruction[] {
  const own = stage.instructions.slice(0, stage.instructions.indexOf(run));
  const found = own.filter(({ name }) => starters.has(name));
  for (let at = stage.base; at.kind === 'stage'; at = at.stage.base)
    found.push(...at.stage.instructions.filter(({ name }) => starters.has(name)));
  return found;
}

const starters = new Set(['cmd', 'entrypoint', 'healthcheck', 'onbuild']);

function readerBeyond(stage: Stage, left: Left, facts: Facts): LaterReader | undefined {
  for (const { instruction, paths } of stage.readers)
    if (paths === undefined || paths.some((path) => covers(path, left.paths)))
      return {
        instruction,
        reason: 'copied-later',
        because: `another stage takes files that may include the ${left.leftover.what}`,
      };
  for (const child of stage.children) {
    for (const instruction of child.instructions) {
      const found = readerAt(instruction, left, facts);
      if (found !== undefined) return found;
    }
    const found = readerBeyond(child, left, facts);
    if (found !== undefined) return found;
  }
  return undefined;
}

function covers(path: string, paths: readonly string[]): boolean {
  return paths.some((one) => within(one, path) || within(path, one));
}

function readerAt(instruction: Instruction, left: Left, facts: Facts): LaterReader | undefined {
  const view = typed(instruction);
  switch (view.kind) {
    case 'run':
      return readingRun(instruction, left, facts);
    case 'cmd':
    case 'entrypoint':
    case 'healthcheck':
    case 'onbuild':
      return mentions(bodyText(instruction), left)
        ? reader(instruction, left, 'read-later', `${instruction.keyword.text} may need the`)
        : undefined;
    default:
      return undefined;
  }
}

function readingRun(run: Instruction, left: Left, facts: Facts): LaterReader | undefined {
  const { leftover, manager } = left;
  const script = facts.script(run);
  if (script.kind === 'opaque')
    return mentions(bodyText(run) + run.heredocs.map(({ body }) => body.text).join(''), left)
      ? reader(run, left, 'read-later', 'a RUN that is not understood mentions the')
      : undefined;
  const calls = facts.calls(run);
  const place = placeOf(run, facts);
  for (const command of facts.commands(run)) {
    const call = calls.find((one) => one.command === command);
    if (call?.manager === manager) {
      if (leftover.readBy.includes(call.verb))
        return reader(run, left, 'read-later', `a later ${call.verb} without its own update needs the`);
      // From here on the RUN has made its own.
      if (leftover.leftBy.includes(call.verb) && call.command.certainty === 'surely') return undefined;
      if (call.verb === 'clean' && leftover.prevention !== undefined)
        return reader(run, left, 'removed-later', 'a later clean command may fail without the');
    }
    if (!names(command, left.paths, place)) continue;
    if (!removes(command, left.paths, place))
      return reader(run, left, 'read-later', 'a later command names the');
    if (!forced(command))
      return reader(run, left, 'removed-later', 'a later rm without -f would fail without the');
  }
  return undefined;
}

function reader(instruction: Instruction, left: Left, reason: string, text: string): LaterReader {
  return { instruction, reason, because: `${text} ${left.leftover.what}` };
}

function forced(command: Command): boolean {
  return command.name === 'rm' && command.argv.some(({ value }) => /^-\w*f|^--force$/.test(value ?? ''));
}

/** Whether a text that is not parsed names the manager or the paths. */
function mentions(text: string, { manager, paths }: Left): boolean {
  const words = text.match(/[\w./~+-]+/g) ?? [];
  return words.some(
    (word) =>
      manager.commands.test(word.slice(word.lastIndexOf('/') + 1)) ||
      paths.some((path) => word.includes(path)),
  );
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
    return left.paths.some((path) => path.startsWith('~') || within(path, folder) || within(folder, path));
  });
}
