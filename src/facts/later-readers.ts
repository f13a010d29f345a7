/** Who of those that come after a RUN would miss what it leaves, or would notice that it is gone. */
import type { Instruction } from '../../grammar/ast.ts';
import { bodyText, typed, wholeText } from '../../grammar/index.ts';
import type { Add, Copy } from '../../grammar/typed.ts';
import { contextFiles } from './copied.ts';
import { callsAmong, type Call } from './calls.ts';
import type { Command } from './commands.ts';
import type { Facts } from './facts.ts';
import { reads, withoutNetwork, type Left } from './leftovers.ts';
import { mayHold, names, placeOf, removes } from './naming.ts';
import type { ReadableScript } from './script.ts';
import type { Stage } from './stages.ts';
import { startedByFile, startedLater, startedLine, type Started } from './started.ts';

/** Someone who would miss a leftover, or would notice that it is gone. */
export interface LaterReader {
  readonly instruction: Instruction;
  readonly reason: string;
  readonly because: string;
}

type Found = LaterReader | undefined;

/** The first one behind a RUN, in its stage or in stages that start from or copy from it. */
export function laterReader(run: Instruction, left: Left, facts: Facts): LaterReader | undefined {
  const stage = facts.stageOf(run);
  return stage && readersIn(stage, left, facts).get(run);
}

type Readers = ReadonlyMap<Instruction, Found>;

const known = new WeakMap<Facts, Map<string, Readers>>();

/** The first reader for each instruction of a stage, found once for all that leave the same. */
function readersIn(stage: Stage, left: Left, facts: Facts): Readers {
  const { manager, leftover, paths } = left;
  const key = JSON.stringify([stage.index, manager.name, leftover.what, paths]);
  let ofFile = known.get(facts);
  if (ofFile === undefined) known.set(facts, (ofFile = new Map()));
  let readers = ofFile.get(key);
  if (readers === undefined) ofFile.set(key, (readers = firstReaders(stage, left, facts)));
  return readers;
}

function firstReaders(stage: Stage, left: Left, facts: Facts): Readers {
  const own = stage.instructions.map((instruction) => readerAt(instruction, left, facts));
  const readers = new Map<Instruction, Found>();
  let behind = beyond(stage, left, facts);
  for (const [index, instruction] of [...stage.instructions.entries()].reverse()) {
    readers.set(instruction, behind);
    behind = own[index] ?? behind;
  }
  const before = firstAmong(inherited(stage), left, facts);
  let above: Found;
  for (const [index, instruction] of stage.instructions.entries()) {
    readers.set(instruction, above ?? before ?? readers.get(instruction));
    if (starters.has(instruction.name) || bringers.has(instruction.name)) above ??= own[index];
  }
  return readers;
}

function firstAmong(instructions: readonly Instruction[], left: Left, facts: Facts): Found {
  for (const instruction of instructions) {
    const found = readerAt(instruction, left, facts);
    if (found !== undefined) return found;
  }
  return undefined;
}

const starters = new Set(['cmd', 'entrypoint', 'healthcheck', 'onbuild']);
/** Scripts that stand there already when the RUN runs, and are started later. */
const bringers = new Set(['copy', 'add']);

/** CMD and the like run when all is built, wherever they stand. */
function startersOf(instructions: readonly Instruction[]): readonly Instruction[] {
  return instructions.filter(({ name }) => starters.has(name));
}

function inherited(stage: Stage): readonly Instruction[] {
  return stage.base.kind === 'stage'
    ? [...startersOf(stage.base.stage.instructions), ...inherited(stage.base.stage)]
    : [];
}

function beyond(stage: Stage, left: Left, facts: Facts): Found {
  for (const { instruction, paths } of stage.readers)
    if (paths === undefined || paths.some((path) => left.paths.some((one) => mayHold(path, one))))
      return {
        instruction,
        reason: 'copied-later',
        because: `another stage takes files that may include the ${left.leftover.what}`,
      };
  for (const child of stage.children) {
    const found = firstAmong(child.instructions, left, facts) ?? beyond(child, left, facts);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readerAt(instruction: Instruction, left: Left, facts: Facts): Found {
  const view = typed(instruction);
  switch (view.kind) {
    case 'run':
      return readingRun(instruction, left, facts);
    case 'cmd':
    case 'entrypoint':
    case 'healthcheck':
    case 'onbuild':
      return startsReader(instruction, left, facts)
        ? reader(instruction, left, 'read-later', `${instruction.keyword.text} may need the`)
        : undefined;
    case 'env':
    case 'arg':
      return mentions(bodyText(instruction), left)
        ? reader(instruction, left, 'read-later', `${instruction.keyword.text} may need the`)
        : undefined;
    case 'copy':
    case 'add':
      if (view.contents.some(({ data }) => mentions(data, left)))
        return reader(instruction, left, 'read-later', 'a file that is written here may need the');
      return copiesReader(view, instruction, left, facts)
        ? reader(instruction, left, 'read-later', 'a script that is copied may need the')
        : undefined;
    default:
      return undefined;
  }
}

/** Whether what an instruction starts later reads it: `npm start` does not, a command that is not understood may. */
function startsReader(instruction: Instruction, left: Left, facts: Facts): boolean {
  const line = startedLine(instruction);
  const started = line && startedLater(line, facts.before(instruction));
  return readsIt(started, bodyText(instruction), left);
}

/** Whether a script that the build context shows reads it when somebody starts it. */
function copiesReader(view: Copy | Add, instruction: Instruction, left: Left, facts: Facts): boolean {
  const files = contextFiles(view, instruction, facts) ?? [];
  return files.some(({ path }) => {
    const { text = '' } = facts.world.context?.get(path) ?? {};
    const started = startedByFile(path, text);
    return started !== undefined && readsIt(started, text, left);
  });
}

function readsIt(started: Started | undefined, text: string, left: Left): boolean {
  if (started?.kind !== 'commands') return mentions(text, left);
  const calls = new Map(callsAmong(started.commands).map((call) => [call.command, call]));
  return started.commands.some((command) => {
    const call = calls.get(command);
    if (call?.manager === left.manager) return reads(call, left);
    return mentions(command.argv.map(({ value, word }) => value ?? word.text).join(' '), left);
  });
}

function readingRun(run: Instruction, left: Left, facts: Facts): Found {
  const { leftover, manager } = left;
  const script = facts.script(run);
  if (script.kind === 'opaque') {
    const text = wholeText(run);
    return mentions(text, left)
      ? reader(run, left, 'read-later', 'a RUN that is not understood mentions the')
      : undefined;
  }
  const calls = new Map(facts.calls(run).map((call) => [call.command, call]));
  const place = placeOf(run, facts);
  const offline = withoutNetwork(run);
  const explained: Command[] = [];
  for (const command of facts.commands(run)) {
    const call = calls.get(command);
    if (call?.manager === manager) {
      explained.push(command);
      if (reads(call, left) || (offline && leftover.leftBy.includes(call.verb)))
        return reader(run, left, 'read-later', `a later ${manager.name} ${call.verbText} needs the`);
      if (call.verb === 'clean' && leftover.prevention !== undefined)
        return reader(run, left, 'removed-later', 'a later clean command may fail without the');
      // From here on the RUN has made its own.
      if (renews(call, left)) return undefined;
    }
    if (!names(command, left.paths, place)) continue;
    if (!removes(command, left.paths, place))
      return reader(run, left, 'read-later', 'a later command names the');
    if (!forced(command))
      return reader(run, left, 'removed-later', `a later ${command.name ?? ''} may fail without the`);
    explained.push(command);
  }
  return unexplained(script, explained, left)
    ? reader(run, left, 'read-later', 'a later command may need the')
    : undefined;
}

/** The call surely makes the leftover anew. */
function renews({ verb, command }: Call, { leftover }: Left): boolean {
  return (
    leftover.prevention === undefined && leftover.leftBy.includes(verb) && command.certainty === 'surely'
  );
}

/** Whether the text of a script, less the commands that are understood, still names the manager or the paths. */
function unexplained({ script }: ReadableScript, explained: readonly Command[], left: Left): boolean {
  let rest = '';
  let at = 0;
  for (const { node, placed, inside } of explained) {
    if (!placed || inside !== undefined || node.start < at) continue;
    rest += `${script.text.slice(at, node.start)} `;
    at = node.end;
  }
  return mentions(rest + script.text.slice(at), left);
}

function reader(instruction: Instruction, left: Left, reason: string, text: string): LaterReader {
  return { instruction, reason, because: `${text} ${left.leftover.what}` };
}

function forced(command: Command): boolean {
  return command.name === 'rm' && command.argv.some(({ value }) => /^-\w*f|^--force$/.test(value ?? ''));
}

/** Whether a text that is not parsed names the manager, a program that reads for it, or the end of the paths. */
function mentions(text: string, { manager, leftover, paths }: Left): boolean {
  const ends = paths.map((path) => path.split('/').slice(-2).join('/'));
  if (ends.some((end) => text.includes(end))) return true;
  const words = text.match(/[\w./~+-]+/g) ?? [];
  return words.some((word) => {
    // `${TOOL:-apt-get}` leaves a dash in front.
    const name = word.replace(/^-+/, '').replace(/^(.*\/)?(s?bin|\.)\//, '');
    return manager.commands.test(name) || leftover.readers?.includes(name) === true;
  });
}
