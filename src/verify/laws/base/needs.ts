/**
 * Whether all that is run on a base image is shown to need nothing that its slim variant lacks. A list of what is
 * allowed, from the tables alone: whatever is not on it is unseen, and what a table says leaves is gone.
 */
import type { Instruction } from '../../../../grammar/ast.ts';
import { source, typed } from '../../../../grammar/index.ts';
import type { Simple } from '../../../../grammar/shell/ast.ts';
import type { Add, CommandLine, Copy } from '../../../../grammar/typed.ts';
import type { Command } from '../../../facts/commands.ts';
import type { Facts } from '../../../facts/facts.ts';
import type { Image } from '../../../facts/image.ts';
import type { Stage } from '../../../facts/stages.ts';
import { startedBy, startedByRun, startedLater, type Started } from '../../../facts/started.ts';
import type { SlimRule } from '../../../know/image.ts';
import { readCommands } from './commands.ts';
import { heeded } from './heeded.ts';
import { readFolder, readPath, readProgram, readText } from './paths.ts';
import { copied, lastName, type Holdings, type Reading } from './reading.ts';

/** Reads a stage on the image, and every stage that builds on it. */
export function baseNeeds(stage: Stage, image: Image, rule: SlimRule, facts: Facts): Reading {
  const group = new Set<Stage>([stage]);
  for (const one of group) for (const child of one.children) group.add(child);
  const found = { gone: [], unseen: [], wheels: new Set<string>(), strangers: new Set<string>() };
  const reading: Reading = { image, rule, facts, group, read: new Set(), ...found };
  const nothing: Holdings = {
    programs: new Set(),
    packages: new Set(),
    files: new Map(),
    named: new Set(),
    lean: false,
    lists: false,
  };
  const starts = new Map<Stage, Start>([
    [stage, { holdings: nothing, entrypoint: undefined, command: undefined, texts: [] }],
  ]);
  const files = new Set<string>();
  for (const one of group) {
    const start = starts.get(one);
    if (start === undefined) continue;
    const end = readStage(one, start, reading);
    for (const path of end.holdings.files.values()) files.add(path);
    for (const child of one.children) starts.set(child, end);
  }
  for (const path of files) if (!reading.read.has(path)) reading.unseen.push(`what ${path} needs`);
  return reading;
}

/** What a stage begins with. */
interface Start {
  readonly holdings: Holdings;
  readonly entrypoint: CommandLine | undefined;
  readonly command: CommandLine | undefined;
  /** Of every instruction so far. */
  readonly texts: readonly string[];
}

function readStage(stage: Stage, start: Start, reading: Reading): Start {
  const holdings = copied(start.holdings);
  let { entrypoint, command } = start;
  let own = false;
  const texts = [...start.texts];
  for (const instruction of stage.instructions) {
    const view = typed(instruction);
    const text = source(instruction);
    texts.push(text);
    if (/Install-Recommends/i.test(text.replace(/--no-install-recommends/g, ''))) holdings.lean = true;
    if (view.kind === 'entrypoint') {
      entrypoint = unlessEmpty(view.command);
      if (!own) command = undefined;
    } else if (view.kind === 'cmd') {
      command = unlessEmpty(view.command);
      own = true;
    } else readInstruction(instruction, holdings, reading);
  }
  readData(texts, holdings, reading);
  readReaders(stage, holdings, reading);
  if (stage.ships && !stage.children.some(({ ships }) => ships))
    readStart(startedAtLast(entrypoint, command, stage, reading.facts), holdings, reading);
  return { holdings, entrypoint, command, texts };
}

function unlessEmpty(command: CommandLine): CommandLine | undefined {
  return command.form === 'exec' && command.words.length === 0 ? undefined : command;
}

function startedAtLast(
  entrypoint: CommandLine | undefined,
  command: CommandLine | undefined,
  stage: Stage,
  facts: Facts,
): Started | undefined {
  const state = facts.after(stage);
  const first = entrypoint ?? command;
  if (first === undefined) return undefined;
  if (entrypoint?.form !== 'exec' || command === undefined) return startedLater(first, state);
  const rest =
    command.form === 'exec' ? command.words.map(({ value }) => value) : [...state.shell, command.text];
  return startedBy([...entrypoint.words.map(({ value }) => value), ...rest]);
}

function readStart(started: Started | undefined, holdings: Holdings, reading: Reading): void {
  if (started === undefined) reading.unseen.push('whatever is run in an image that says no command');
  else readStarted(started, holdings, reading);
  if (started?.kind === 'commands' && started.commands.every(isIdle))
    reading.unseen.push('whatever is run in an image that only stays up');
}

/** Does nothing while others work in the container. */
function isIdle({ name, argv }: Command): boolean {
  return name === 'sleep' || name === 'tail' || name === 'pause' || (name === 'cat' && argv.length === 1);
}

/** @param done commands that have surely done what they are told */
function readStarted(
  started: Started,
  holdings: Holdings,
  reading: Reading,
  done: ReadonlySet<Simple> = new Set(),
): void {
  if (started.kind === 'opaque') reading.unseen.push(started.because);
  else readCommands(started.commands, done, holdings, reading);
}

function doneBy(run: Instruction, facts: Facts): ReadonlySet<Simple> {
  const script = facts.script(run);
  return script.kind === 'script' ? heeded(script.script, script.shell.options.has('e')) : new Set();
}

/** Files without a program that a full image has and a slim one has not. */
function readData(texts: readonly string[], { packages }: Holdings, { gone, rule, image }: Reading): void {
  const mention = (words: RegExp): boolean => texts.some((text) => words.test(text));
  if (mention(/\/usr\/share\/(doc|man|info|locale)\b/)) gone.push('documentation and translations');
  if (!rule.overBuildpack) return;
  const trusted = rule.has.includes('certificates') || packages.has('ca-certificates');
  if (!trusted && mention(/https:\/\//)) gone.push('ca-certificates');
  // A part of Debian itself up to bookworm.
  const zones = rule.has.includes('zones') || packages.has('tzdata') || image.release !== 'trixie';
  if (!zones && mention(/\bTZ\b|zoneinfo/)) gone.push('tzdata');
}

/** What stages on other images take. */
function readReaders(stage: Stage, holdings: Holdings, reading: Reading): void {
  for (const { paths } of stage.readers) {
    if (paths === undefined) reading.unseen.push('files that another stage takes');
    for (const path of paths ?? []) {
      readFolder(path === '' ? '/' : path, reading);
      readPath(path, holdings, reading);
    }
  }
}

function readInstruction(instruction: Instruction, holdings: Holdings, reading: Reading): void {
  const { unseen, facts, group } = reading;
  const view = typed(instruction);
  switch (view.kind) {
    case 'run':
      if (view.mounts.some(({ type, fields }) => type === 'bind' || fields.has('from')))
        unseen.push('files that a mount brings');
      readStarted(startedByRun(instruction, facts), holdings, reading, doneBy(instruction, facts));
      return;
    case 'healthcheck':
      if (view.command !== undefined)
        readStarted(startedLater(view.command, facts.before(instruction)), holdings, reading);
      return;
    case 'shell':
      readProgram(view.words[0]?.value, holdings, reading);
      return;
    case 'env':
      for (const { key, value } of view.pairs) {
        readText(value.value, holdings, reading);
        if (/^(LANG|LANGUAGE|LC_\w+)$/.test(key.value) && !/^"?(C|POSIX|en_US)\b/.test(value.value))
          unseen.push(`translations for ${value.value}`);
      }
      return;
    case 'workdir':
      // Nothing is read by working in the root folder.
      if (view.operand.value !== '/') readFolder(view.operand.value, reading);
      return;
    case 'copy': {
      const from = view.from?.toLowerCase();
      if (from === undefined) {
        readFiles(view, holdings, reading);
        return;
      }
      const stage = facts.stages.find(({ name, index }) => name === from || String(index) === from);
      if (stage === undefined || !group.has(stage)) unseen.push(`files of ${from}`);
      return;
    }
    case 'add':
      readFiles(view, holdings, reading);
      return;
    case 'onbuild':
    case 'unknown':
    case 'invalid':
    case 'from':
      unseen.push(`what ${instruction.keyword.text} does`);
      return;
    case 'cmd':
    case 'entrypoint':
    case 'arg':
    case 'label':
    case 'user':
    case 'stopsignal':
    case 'maintainer':
    case 'expose':
    case 'volume':
      return;
    default:
      view satisfies never;
  }
}

/** Files of the build context. Only lists of packages, which are read here, need nothing of their own. */
function readFiles(
  { sources, destination, contents }: Copy | Add,
  holdings: Holdings,
  reading: Reading,
): void {
  const { context } = reading.facts.world;
  const name = lastName(destination.value);
  if (contents.length > 0) reading.unseen.push('files that stand in the Dockerfile');
  for (const { value } of sources) {
    const path = value.replace(/^(\.?\/)+|^\.$/, '').replace(/(?<!\/)\/+$/, '');
    const pattern = new RegExp(`^${wildcards(path)}(/|$)`);
    const found = [...(context?.keys() ?? [])].filter((file) => path === '' || pattern.test(file));
    if (found.length === 0 || /[$[\]\\"']|:\/\//.test(value)) reading.unseen.push(`what ${value} needs`);
    for (const file of found) {
      holdings.files.set(lastName(file), file);
      holdings.named.delete(lastName(file));
      if (sources.length === 1 && found.length === 1) {
        holdings.files.set(name, file);
        holdings.named.delete(name);
      }
    }
  }
}

function wildcards(path: string): string {
  return path
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[^/]*')
    .replace(/\?/g, '[^/]');
}
