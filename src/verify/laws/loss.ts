/** Files that a manager leaves and that a claim takes away, and who in the file would notice. */
import type { Instruction } from '../../../grammar/ast.ts';
import { bodyText, typed, wholeText } from '../../../grammar/index.ts';
import { callsAmong, type Call } from '../../facts/calls.ts';
import type { Argument, Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { writtenPaths } from '../../facts/leftover-paths.ts';
import { within } from '../../facts/paths.ts';
import { home } from '../../facts/state.ts';
import type { Stage } from '../../facts/stages.ts';
import { startedLater, startedLine } from '../../facts/started.ts';
import type { Leftover, Manager } from '../../know/manager.ts';
import { fault, type Fault } from '../claim.ts';
import { placeOf } from '../places.ts';

export interface Loss {
  readonly manager: Manager;
  readonly leftover: Leftover;
  /** As a claim lists them. */
  readonly paths: readonly string[];
  /** Folders, absolute; `~` stands for a home that is not known. */
  readonly folders: readonly string[];
  /** The same as commands may call them: a `~` in a script may be the home that is known here. */
  readonly names: readonly string[];
}

/** The loss of a leftover at a RUN. */
export function lossOf(manager: Manager, leftover: Leftover, run: Instruction, facts: Facts): Loss {
  const paths = writtenPaths(leftover, facts.before(run));
  const written = paths.map((path) => path.replace(/\/\*[^/]*$/, ''));
  const place = home(facts.before(run)) ?? '~';
  const folders = written.map((path) => path.replace(/^~/, place));
  return { manager, leftover, paths, folders, names: [...new Set([...folders, ...written])] };
}

/** Whether a call leaves it, as far as its words and its environment say. */
export function leaves(call: Call, loss: Loss): boolean {
  const { leftBy, readByOptions = [] } = loss.leftover;
  const takes = call.options.some(({ name = '' }) => readByOptions.includes(name));
  return call.manager === loss.manager && leftBy.includes(call.verb) && !takes && !told(call, loss);
}

/** Whether a call is told not to leave it, and so does not look for it either. */
export function told({ options, command }: Call, { leftover: { prevention } }: Loss): boolean {
  if (options.some(({ argument }) => prevention?.prevents(argument.value ?? '') === true)) return true;
  const value = prevention?.environment && command.environment(prevention.environment.name);
  return typeof value === 'string' && prevention?.environment?.disables(value) === true;
}

/** Whether a call needs what an earlier one left; `offline`: nothing can be fetched anew. */
export function needs(call: Call, loss: Loss, offline: boolean): boolean {
  const { readBy, readByOptions = [], leftBy } = loss.leftover;
  if (call.options.some(({ name }) => name === undefined || readByOptions.includes(name))) return true;
  if (offline && leftBy.includes(call.verb)) return true;
  return readBy.includes(call.verb) && !told(call, loss);
}

/** Why somebody behind the RUN in its stage, or in one that builds on it or copies from it, would notice. */
export function noticedLater(run: Instruction, loss: Loss, facts: Facts): Fault | undefined {
  const place = placeOf(run, facts);
  const row = place && tableFor(loss, facts)[place.stage.index];
  if (place === undefined || row === undefined) return fault('no-stage', 'the RUN stands in no stage');
  return row.always ?? (row.last > place.index ? row.fault : undefined) ?? row.beyond;
}

/** What of a stage would notice. */
interface Row {
  /** Of the RUNs, the last that would. */
  readonly last: number;
  readonly fault: Fault | undefined;
  /** What starts when an image runs, in this stage or one under it, wherever it stands. */
  readonly always: Fault | undefined;
  /** In stages that build on it or copy from it. */
  readonly beyond: Fault | undefined;
}

const tables = new WeakMap<Facts, Map<string, readonly Row[]>>();

function tableFor(loss: Loss, facts: Facts): readonly Row[] {
  let byLoss = tables.get(facts);
  if (byLoss === undefined) tables.set(facts, (byLoss = new Map()));
  const key = [loss.manager.name, loss.leftover.what, ...loss.folders].join('\0');
  let table = byLoss.get(key);
  if (table === undefined) byLoss.set(key, (table = tabulate(loss, facts)));
  return table;
}

function tabulate(loss: Loss, facts: Facts): readonly Row[] {
  const always: (Fault | undefined)[] = [];
  for (const { base, instructions } of facts.stages) {
    const own = first(instructions, (instruction) => atRunTime(instruction, loss, facts));
    always.push(own ?? (base.kind === 'stage' ? always[base.stage.index] : undefined));
  }
  const rows: Row[] = [];
  // Stages build on stages above them.
  for (const stage of facts.stages.toReversed()) {
    const { instructions, index } = stage;
    let last = instructions.length - 1;
    let found: Fault | undefined;
    for (; last >= 0 && found === undefined; last -= 1) {
      const instruction = instructions[last];
      if (instruction !== undefined) found = noticedBehind(instruction, loss, facts);
    }
    if (found !== undefined) last += 1;
    rows[index] = { last, fault: found, always: always[index], beyond: beyond(stage, loss, rows) };
  }
  return rows;
}

/** What stands behind the RUN; what starts when the image runs is looked at apart. */
function noticedBehind(instruction: Instruction, loss: Loss, facts: Facts): Fault | undefined {
  const view = typed(instruction);
  if (view.kind === 'run') return noticedByRun(instruction, loss, facts);
  const written = view.kind === 'copy' || view.kind === 'add' ? view.contents.map(({ data }) => data) : [];
  const set = view.kind === 'env' || view.kind === 'arg' ? [bodyText(instruction)] : [];
  return [...written, ...set].some((text) => mentions(text, loss, loss.leftover.readBy.length > 0))
    ? fault('read-later', `what ${instruction.keyword.text} brings may need the ${loss.leftover.what}`)
    : undefined;
}

function beyond({ readers, children }: Stage, loss: Loss, rows: readonly Row[]): Fault | undefined {
  const copied = readers.some(
    ({ paths }) =>
      paths === undefined || paths.some((path) => loss.folders.some((folder) => mayHold(path, folder))),
  );
  if (copied)
    return fault('copied-later', `another stage takes files that may include the ${loss.leftover.what}`);
  return first(children, ({ index }) => {
    const row = rows[index];
    return row && (row.fault ?? row.always ?? row.beyond);
  });
}

function first<T>(list: readonly T[], of: (one: T) => Fault | undefined): Fault | undefined {
  for (const one of list) {
    const found = of(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function related(path: string, folder: string): boolean {
  return within(path, folder) || within(folder, path);
}

/** Whether a path that is copied and a folder may hold one another; `~` is a home that is not known. */
function mayHold(path: string, folder: string): boolean {
  if (!folder.startsWith('~')) return related(path, folder);
  if (/^\/?$|^\/(home|root)\/*$|^\/home\/[^/]+\/*$/.test(path)) return true;
  return hiddenParts(folder).some((part) => `${path}/`.includes(`/${part}/`));
}

function atRunTime(instruction: Instruction, loss: Loss, facts: Facts): Fault | undefined {
  const { kind } = typed(instruction);
  if (kind !== 'cmd' && kind !== 'entrypoint' && kind !== 'healthcheck' && kind !== 'onbuild')
    return undefined;
  const line = startedLine(instruction);
  const started = line && startedLater(line, facts.before(instruction));
  const text = wholeText(instruction);
  const misses =
    started?.kind === 'commands'
      ? started.commands.some((command) => missesAtRunTime(command, loss))
      : mentions(text, loss, loss.leftover.readBy.length > 0);
  return misses
    ? fault('read-later', `${instruction.keyword.text} may need the ${loss.leftover.what}`)
    : undefined;
}

/** A call that is read is judged by what it does, all other words by what they name. */
function missesAtRunTime(command: Command, loss: Loss): boolean {
  const [call] = callsAmong([command]);
  if (call?.manager === loss.manager) return needs(call, loss, false);
  const text = command.argv.map(({ value, word }) => value ?? word.text).join(' ');
  return mentions(text, loss, loss.leftover.readBy.length > 0);
}

/** Whether a text that is not read as commands names the files, or the manager. */
function mentions(text: string, loss: Loss, byName: boolean): boolean {
  if (loss.names.some((folder) => text.includes(folder.replace(/^~/, '')))) return true;
  return byName && wordsOf(text).some((word) => reads(word, loss));
}

/** Whether a word is the manager, or another program that reads what it leaves. */
function reads(word: string, { manager, leftover: { readers = [] } }: Loss): boolean {
  return manager.commands.test(word) || manager.modules?.includes(word) === true || readers.includes(word);
}

/** Whether a command that is none of the manager's is told of it, or is such a program: `mk-build-deps --tool 'apt-get -y'`. */
function startsReader({ argv }: Command, loss: Loss): boolean {
  return argv.some(({ value, word }) => wordsOf(value ?? word.text).some((one) => reads(one, loss)));
}

/** Words that may call a program; of a path, only one in `bin` or `.`: `/go/bin/x` is no call of go. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\w./~+-]+/g) ?? [];
  return words.map((word) => word.replace(/^-+/, '').replace(/^(.*\/)?(s?bin|\.)\//, ''));
}

function noticedByRun(run: Instruction, loss: Loss, facts: Facts): Fault | undefined {
  const { what, prevention } = loss.leftover;
  const script = facts.script(run);
  if (script.kind === 'opaque') {
    const text = wholeText(run);
    return mentions(text, loss, true)
      ? fault('read-later', `a RUN that is not understood mentions the ${what}`)
      : undefined;
  }
  const calls = new Map(facts.calls(run).map((call) => [call.command, call]));
  const workdir = facts.before(run).workdir;
  if (workdir !== undefined && loss.folders.some((folder) => within(workdir, folder)))
    return fault('read-later', `a later RUN stands among the ${what}`);
  const view = typed(run);
  const offline = view.kind === 'run' && view.network !== undefined && view.network !== 'default';
  for (const command of facts.commands(run)) {
    const call = calls.get(command);
    if (call?.manager === loss.manager) {
      if (needs(call, loss, offline)) return fault('read-later', `a later ${call.verb} needs the ${what}`);
      // From here on it has its own.
      if (leaves(call, loss) && command.certainty === 'surely') return undefined;
      if (call.verb === 'clean' && prevention !== undefined)
        return fault('removed-later', `a later command that cleans may fail without the ${what}`);
    }
    const found = noticedBy(command, loss, workdir);
    if (found !== undefined) return found;
    if (call?.manager !== loss.manager && loss.leftover.readBy.length > 0 && startsReader(command, loss))
      return fault('read-later', `a later ${command.name ?? 'command'} may need the ${what}`);
  }
  return undefined;
}

/** Whether a command would do something else without the files. */
export function noticedBy(command: Command, loss: Loss, workdir: string | undefined): Fault | undefined {
  const { what } = loss.leftover;
  if (takesRoot(command)) return fault('read-later', `a command takes all files, the ${what} with them`);
  if (command.name === 'cd') return undefined;
  const named = [...command.argv.slice(1), ...command.redirects.flatMap(({ target }) => target ?? [])];
  if (!named.some((argument) => concerns(argument, loss, workdir))) return undefined;
  if (command.name !== 'rm') return fault('read-later', `a command names the ${what}`);
  const forced = command.argv.some(({ value }) => /^(-[a-zA-Z]*f|--force$)/.test(value ?? ''));
  return forced ? undefined : fault('removed-later', `an rm without -f fails without the ${what}`);
}

/** Whether a command is an rm of the files. */
export function removes(command: Command, loss: Loss, workdir: string | undefined): boolean {
  return command.name === 'rm' && command.argv.slice(1).some((argument) => concerns(argument, loss, workdir));
}

/** Whether it copies or packs the root folder with all that is in it. */
function takesRoot({ name, argv }: Command): boolean {
  const words = argv.slice(1).map(({ value }) => value);
  const packs = name === 'tar' && words.some((word) => /^-?[a-zA-Z]*c[a-zA-Z]*$|^--create$/.test(word ?? ''));
  if (name !== 'cp' && name !== 'rsync' && !packs) return false;
  const sources = packs ? words.filter((_, index) => words[index - 1] !== '-C') : words.slice(0, -1);
  return sources.some((word) => /^\/+(\*|\.)?$/.test(word ?? ''));
}

/** Whether an argument names a folder of the loss, one above or something in it. */
function concerns(
  { value, pattern }: Argument,
  { folders, names }: Loss,
  workdir: string | undefined,
): boolean {
  const text = value ?? pattern;
  if (text === undefined || text.startsWith('-')) return false;
  const fixed = pattern === undefined ? text : text.replace(/[*?[].*$/s, '').replace(/[^/]*$/, '');
  const path = absolute(fixed, workdir);
  const relative = !/^[/~]/.test(fixed);
  return names.some((folder) => {
    // `.` and `root` are hardly ever meant as the folder above: only what is in it counts there.
    if (path !== undefined && within(path, folder)) return true;
    if (path !== undefined && path !== '' && !relative && within(folder, path)) return true;
    // Below a home, or in a folder, that is not known: by the name that hardly anything else has.
    const open = relative || (folder.startsWith('~') && folders.includes(folder));
    return (
      open && hiddenParts(folder).some((part) => `/${fixed.replace(/(?<!\/)\/+$/, '')}`.endsWith(`/${part}`))
    );
  });
}

/** `.cache` and `.cache/pip` of `~/.cache/pip`. */
function hiddenParts(folder: string): readonly string[] {
  const [, hidden] = /\/(\..*)$/.exec(folder) ?? [];
  const steps = hidden?.split('/') ?? [];
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Without doubled slashes and `.`; `..` is only followed where it stands behind a name. */
export function absolute(text: string, workdir: string | undefined): string | undefined {
  if (text.startsWith('~')) return text.replace(/(?<!\/)\/+$/, '');
  const whole = text.startsWith('/') ? text : workdir === undefined ? undefined : `${workdir}/${text}`;
  if (whole === undefined) return undefined;
  const parts: string[] = [];
  for (const part of whole.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return parts.length === 0 ? '' : `/${parts.join('/')}`;
}

/** Whether a mount of the RUN may hold the files, so that no layer has them. */
export function mounted(run: Instruction, { folders }: Loss, facts: Facts): boolean {
  const view = typed(run);
  if (view.kind !== 'run') return true;
  const { workdir } = facts.before(run);
  return view.mounts.some(({ type, fields }) => {
    if (type === 'secret' || type === 'ssh') return false;
    const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination');
    const path = target === undefined || target.includes('$') ? undefined : absolute(target, workdir);
    return path === undefined || folders.some((folder) => folder.startsWith('~') || related(path, folder));
  });
}
