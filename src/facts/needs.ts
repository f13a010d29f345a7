/** What a stage, and what is built on it, needs of its base image that the slim variant may not have. */
import type { Instruction } from '../../grammar/ast.ts';
import { bodyText, source, typed } from '../../grammar/index.ts';
import type { CommandLine, Run } from '../../grammar/typed.ts';
import type { Command } from './commands.ts';
import { contextFileAt, contextFiles } from './copied.ts';
import type { Facts } from './facts.ts';
import { copyOf, type Holdings, type Ledger } from './ledger.ts';
import { needsOfUser } from './needs-of-accounts.ts';
import { needsOfCommands, type Context } from './needs-of-command.ts';
import { needsOfLanguage } from './needs-of-language.ts';
import { isSystemFolder, listFolders, needsOfPath, needsOfText } from './needs-of-path.ts';
import { heeded } from './needs-status.ts';
import { absolute, unknownWorkdir, type PathPattern } from './path-pattern.ts';
import { within } from './paths.ts';
import { has, type SlimVariant } from './slim.ts';
import type { Stage } from './stages.ts';
import { startedBy, startedByRun, startedLater, type Started } from './started.ts';
import type { State } from './state.ts';

export interface Needs extends Ledger {
  /** Where somebody reads documentation, manual pages or translations, which slim images leave out for good. */
  readonly documented: Instruction | undefined;
}

/**
 * What a stage and those that start FROM it need.
 * @param platforms those it is built for
 */
export function needsOf(
  stage: Stage,
  variant: SlimVariant,
  platforms: readonly string[],
  facts: Facts,
): Needs {
  const ledger: Ledger = {
    variant,
    platforms,
    gone: new Set(),
    unseen: new Set(),
    wheels: new Set(),
    strangers: new Set(),
    found: new Set(),
  };
  const group = new Set(descendants(stage));
  const walk: Walk = { ledger, facts, group };
  const holdings: Holdings = {
    brought: new Set(),
    scripts: new Set(),
    packages: new Set(),
    read: new Set(),
    accounts: new Set(),
    bare: false,
    lists: false,
  };
  visit(stage, { holdings, past: [], entrypoint: undefined, command: undefined }, walk);
  const all = [...group].flatMap(({ instructions }) => instructions);
  return { ...ledger, documented: all.find((one) => isDocumented(source(one))) };
}

const documentation = /\/usr\/share\/(doc|man|info|locale)\b/;
const documents = /(?<![-.+\w])(man-db|manpages[\w-]*|[a-z0-9][a-z0-9.+-]*-doc)(?![\w-])/;

function isDocumented(text: string): boolean {
  return documentation.test(text) || (/\b(apt|aptitude|apt-get|dpkg)\b/.test(text) && documents.test(text));
}

function descendants(stage: Stage): readonly Stage[] {
  return [stage, ...stage.children.flatMap(descendants)];
}

interface Walk {
  readonly ledger: Ledger;
  readonly facts: Facts;
  /** The stages on the base that is looked at. */
  readonly group: ReadonlySet<Stage>;
}

/** What a stage begins with. */
interface Start {
  readonly holdings: Holdings;
  /** Every instruction before, of this stage and those under it. */
  readonly past: readonly Instruction[];
  readonly entrypoint: CommandLine | undefined;
  readonly command: CommandLine | undefined;
}

function visit(stage: Stage, start: Start, walk: Walk): void {
  const { ledger, facts } = walk;
  let { entrypoint, command } = start;
  let holdings = copyOf(start.holdings);
  let ownCommand = false;
  const past = [...start.past];
  for (const [index, instruction] of stage.instructions.entries()) {
    const next = stage.instructions[index + 1];
    const after = next === undefined ? facts.after(stage) : facts.before(next);
    const view = typed(instruction);
    if (
      /Install-Recommends/i.test(source(instruction)) &&
      !/--no-install-recommends/.test(source(instruction))
    )
      holdings = { ...holdings, bare: true };
    if (otherwise.test(source(instruction))) ledger.unseen.add('what apt is set up to leave undone');
    if (view.kind === 'entrypoint') {
      entrypoint = isEmpty(view.command) ? undefined : view.command;
      if (!ownCommand) command = undefined;
    } else if (view.kind === 'cmd') {
      command = isEmpty(view.command) ? undefined : view.command;
      ownCommand = true;
    } else needsOfInstruction(instruction, holdings, { past, after }, walk);
    past.push(instruction);
  }
  for (const child of stage.children) visit(child, { holdings, past, entrypoint, command }, walk);
  for (const one of past) if (!isRead(one, holdings, walk)) ledger.unseen.add(`the files of ${shown(one)}`);
  needsOfData(past, holdings, ledger);
  needsOfReaders(stage, holdings, ledger);
  if (!isStarted(stage, facts)) return;
  const begun = started(entrypoint, command, facts.after(stage));
  read(begun, 'what the image starts', { holdings, walk });
  if (begun.kind === 'commands' && begun.commands.every(isIdle))
    ledger.unseen.add('what is run in an image that only stays up');
}

/** Settings with which apt does less than it is told. */
const otherwise =
  /APT_CONFIG|::(Simulate|Just-Print|Dry-Run|Recon|No-Act|Download-Only|Only-Upgrade|Print-URIs)/i;

/** Does nothing while others work in the container. */
function isIdle({ name, argv }: Command): boolean {
  return name === 'sleep' || name === 'tail' || name === 'pause' || (name === 'cat' && argv.length === 1);
}

/** What other stages take out of this one. */
function needsOfReaders(stage: Stage, holdings: Holdings, ledger: Ledger): void {
  for (const { instruction, paths } of stage.readers) {
    if (paths === undefined || paths.some((path) => path === '/' || isSystemFolder(path)))
      ledger.unseen.add(`the files of ${shown(instruction)}`);
    for (const path of paths ?? []) needsOfPath(path, { ledger, holdings });
  }
}

/** Files without a program that a full image has. */
function needsOfData(past: readonly Instruction[], { packages }: Holdings, { variant, gone }: Ledger): void {
  const { rule, release } = variant;
  if (!rule.overBuildpack) return;
  const mentions = (words: RegExp): boolean => past.some((one) => words.test(source(one)));
  if (!has(rule, 'certificates') && !packages.has('ca-certificates') && mentions(/https:\/\//))
    gone.add('ca-certificates');
  // A part of Debian itself up to bookworm.
  if (release === 'trixie' && !has(rule, 'zones') && !packages.has('tzdata') && mentions(/\bTZ\b|zoneinfo/))
    gone.add('tzdata');
}

/** Whether somebody runs a container of it: what only is built on, or copied from, nobody starts. */
function isStarted({ ships, children, public: named }: Stage, { world }: Facts): boolean {
  return ships && (!children.some((child) => child.ships) || (world.targets !== undefined && named));
}

function isEmpty(line: CommandLine): boolean {
  return line.form === 'exec' && line.words.length === 0;
}

/** What a container runs; nothing of its own when neither is given. */
function started(
  entrypoint: CommandLine | undefined,
  command: CommandLine | undefined,
  state: State,
): Started {
  if (entrypoint === undefined)
    return command === undefined
      ? { kind: 'opaque', because: 'it says no command, so that anything may be run in it' }
      : startedLater(command, state);
  if (entrypoint.form === 'shell' || command === undefined) return startedLater(entrypoint, state);
  const words =
    command.form === 'exec' ? command.words.map(({ value }) => value) : [...state.shell, command.text];
  return startedBy([...entrypoint.words.map(({ value }) => value), ...words]);
}

/** What stands around an instruction. */
interface Around {
  readonly past: readonly Instruction[];
  /** The state behind it. */
  readonly after: State;
}

function needsOfInstruction(
  instruction: Instruction,
  holdings: Holdings,
  { past, after }: Around,
  walk: Walk,
): void {
  const { ledger, facts, group } = walk;
  const view = typed(instruction);
  switch (view.kind) {
    case 'run':
      for (const { type, fields, text } of view.mounts)
        if (type === 'bind' || fields.has('from')) ledger.unseen.add(`the files of --mount=${text}`);
      if (mountsLists(view)) holdings.lists = false;
      read(startedByRun(instruction, facts), shown(instruction), {
        holdings,
        walk,
        file: (path) => contextFileAt(path, instruction, past, facts),
        run: instruction,
      });
      if (mountsLists(view)) holdings.lists = false;
      return;
    case 'healthcheck':
      if (view.command !== undefined)
        read(startedLater(view.command, facts.before(instruction)), shown(instruction), { holdings, walk });
      return;
    case 'shell':
      needsOfPath(view.words[0]?.value ?? '', { ledger, holdings });
      return;
    case 'env':
      for (const { key, value } of view.pairs) {
        needsOfText(value.value, { ledger, holdings });
        needsOfLanguage(key.value, value.value, ledger);
      }
      return;
    case 'arg':
      for (const { key, value } of view.args) needsOfLanguage(key, value?.value, ledger);
      return;
    case 'workdir': {
      const folder = after.workdir;
      if (folder === undefined || isSystemFolder(folder))
        ledger.unseen.add(`the folder ${folder ?? view.operand.value}`);
      else needsOfPath(folder, { ledger, holdings });
      return;
    }
    case 'user':
      needsOfUser(after.user, { ledger, holdings });
      return;
    case 'copy': {
      const from = view.from;
      if (from === undefined) return;
      const stage = facts.stages.find(
        ({ name, index }) => name === from.toLowerCase() || String(index) === from,
      );
      if (stage === undefined || !group.has(stage)) ledger.unseen.add(`the files of ${shown(instruction)}`);
      return;
    }
    case 'onbuild':
    case 'unknown':
    case 'invalid':
      ledger.unseen.add(shown(instruction));
      return;
    default:
      return;
  }
}

/** Whether what a RUN does to the lists of packages may be in no layer. */
function mountsLists({ mounts }: Run): boolean {
  return mounts.some(({ type, fields }) => {
    if (type === 'secret' || type === 'ssh') return false;
    const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination') ?? '';
    if (!target.startsWith('/') || target.includes('$')) return true;
    return listFolders.some((folder) => within(folder, target) || within(target, folder));
  });
}

interface Reading extends Pick<Context, 'holdings'>, Partial<Pick<Context, 'file'>> {
  readonly walk: Walk;
  /** The RUN that starts them; else they start when the image runs. */
  readonly run?: Instruction;
}

/** Reads started commands; what is not understood is named by what it belongs to. */
function read(
  started: Started,
  owner: string,
  { holdings, walk, file = () => undefined, run }: Reading,
): void {
  const { ledger, facts } = walk;
  if (started.kind === 'opaque') ledger.unseen.add(`${owner} (${started.because})`);
  else
    needsOfCommands(started.commands, {
      ledger,
      holdings,
      file,
      heeded: run === undefined ? new Set() : heededIn(run, started.commands, facts),
      cwd: run === undefined ? unknownWorkdir : cwdOf(facts.before(run), started.commands),
    });
}

function heededIn(run: Instruction, commands: readonly Command[], facts: Facts): Context['heeded'] {
  const script = facts.script(run);
  if (script.kind === 'script') return heeded(script.script, script.shell.options.has('e'));
  // The one program of an exec form.
  return new Set(commands.filter(({ inside }) => inside === undefined).map(({ node }) => node));
}

/** Where the commands of a RUN work, when none of them goes elsewhere. */
function cwdOf({ workdir }: State, commands: readonly Command[]): PathPattern {
  const wanders = commands.some(({ argv }) => /^(cd|pushd|popd)$/.test(argv[0]?.value ?? ''));
  return workdir === undefined || wanders ? unknownWorkdir : absolute(workdir);
}

/** Whether the files that come from the build context were all read here. */
function isRead(instruction: Instruction, holdings: Holdings, { facts }: Walk): boolean {
  const view = typed(instruction);
  if (view.kind !== 'add' && (view.kind !== 'copy' || view.from !== undefined)) return true;
  const files = contextFiles(view, instruction, facts);
  return files !== undefined && files.length > 0 && files.every(({ path }) => holdings.read.has(path));
}

function shown(instruction: Instruction): string {
  const text = `${instruction.name.toUpperCase()} ${bodyText(instruction).trim()}`;
  return text.length > 50 ? `${text.slice(0, 49)}…` : text;
}
