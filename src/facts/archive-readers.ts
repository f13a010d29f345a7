/** What becomes of a file behind the RUN that leaves it: who removes it, and who may look at it before. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed, wholeText } from '../../grammar/index.ts';
import { walkShell } from '../../grammar/shell/walk.ts';
import type { Call } from './calls.ts';
import type { Command } from './commands.ts';
import { deedAt, isOrdinary } from './deed-at.ts';
import type { Facts } from './facts.ts';
import { mayBeMounted } from './fetched.ts';
import { heeded } from './needs-status.ts';
import { folderOf, isUnseen, piecesOf, type PathPattern, type Piece } from './path-pattern.ts';
import { placeAt, within } from './paths.ts';
import type { Stage } from './stages.ts';
import { standingIn } from './standing.ts';
import { home } from './state.ts';
import type { Refusal } from './refusal.ts';

/** An `rm` in a later RUN of the stage that surely removes a file. */
export interface LaterRemoval {
  readonly run: Instruction;
  readonly command: Command;
  /** It would not fail without the file. */
  readonly forced: boolean;
  /** Between, there may be something that reads it: a command that nobody knows. */
  readonly unsure: boolean;
  /** Between, there may be something that writes it anew. */
  readonly renewed: boolean;
}

/** So many instructions behind a RUN are looked at. */
const most = 200;
const tooMany: Refusal = { reason: 'long-file', because: 'too many instructions stand behind it' };

/** The first such `rm` behind a RUN, or why it cannot stand in for one at its end; undefined when there is none. */
export function removalBehind(
  path: string,
  run: Instruction,
  facts: Facts,
): LaterRemoval | Refusal | undefined {
  const instructions = facts.stageOf(run)?.instructions ?? [];
  let refusal: Refusal | undefined;
  let unsure = false;
  let renewed = false;
  const behind = instructions.slice(instructions.indexOf(run) + 1);
  if (behind.length > most) return tooMany;
  for (const instruction of behind) {
    if (mayPlace(instruction, path, facts)) {
      renewed = true;
      if (instruction.name !== 'copy' && instruction.name !== 'add')
        refusal ??= { reason: 'in-a-volume', because: `${instruction.keyword.text} may keep what is there` };
    }
    if (instruction.name !== 'run') continue;
    refusal ??= looksAround(instruction, path, facts);
    unsure ||= facts.script(instruction).kind === 'opaque';
    for (const command of facts.commands(instruction)) {
      if (surelyRemoves(command, path, instruction, facts))
        return refusal ?? { run: instruction, command, forced: isForced(command), unsure, renewed };
      const glance = glanceOf(command, path, instruction, facts);
      if (glance === 'sees') refusal ??= seen(command);
      unsure ||= glance === 'unsure';
      renewed ||= mayWrite(command, path, instruction, facts);
    }
  }
  return undefined;
}

function mayWrite(command: Command, path: string, run: Instruction, facts: Facts): boolean {
  return deedAt(command, standingIn(run, facts), home(facts.before(run))).touches.some(
    ({ use, path: touched }) => (use === 'writes' || use === 'changes') && mayHold(touched, path),
  );
}

/** Why somebody may want a file that no later RUN surely removes; undefined when the file shows nobody. */
export function wantedLater(path: string, run: Instruction, facts: Facts): Refusal | undefined {
  const name = lastName(path);
  const naming = facts.file.instructions.find((one) => one !== run && textOf(one).includes(name));
  if (naming !== undefined)
    return { reason: 'named-elsewhere', because: `${naming.keyword.text} names ${name}, too` };
  for (const [file, { text }] of facts.world.context ?? [])
    if (text?.includes(name) === true)
      return { reason: 'named-elsewhere', because: `${file} of the build context names ${name}` };
  const stage = facts.stageOf(run);
  return stage && wantedIn(stage, stage.instructions.slice(stage.instructions.indexOf(run) + 1), path, facts);
}

function wantedIn(
  stage: Stage,
  instructions: readonly Instruction[],
  path: string,
  facts: Facts,
): Refusal | undefined {
  if (instructions.length > most || stage.children.length > most) return tooMany;
  const copied = stage.readers.some(({ paths }) => paths?.every((one) => !within(path, one)) !== true);
  if (copied) return { reason: 'copied-later', because: 'another stage may take the file' };
  for (const instruction of instructions) {
    if (instruction.name === 'volume' && mayPlace(instruction, path, facts))
      return { reason: 'in-a-volume', because: 'VOLUME keeps the folder' };
    if (instruction.name !== 'run') continue;
    const looks = looksAround(instruction, path, facts);
    if (looks !== undefined) return looks;
    for (const command of facts.commands(instruction))
      if (glanceOf(command, path, instruction, facts) === 'sees') return seen(command);
  }
  for (const child of stage.children) {
    const found = wantedIn(child, child.instructions, path, facts);
    if (found !== undefined) return found;
  }
  return undefined;
}

function seen({ name }: Command): Refusal {
  return { reason: 'read-later', because: `a later ${name ?? 'command'} may read or need the file` };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function textOf(instruction: Instruction): string {
  return wholeText(instruction);
}

/** What a RUN may see of the file beside the arguments of its commands. */
function looksAround(run: Instruction, path: string, facts: Facts): Refusal | undefined {
  if (mayBeMounted(path, run))
    return { reason: 'cache-mount', because: 'a mount of a later RUN may hide the file' };
  const script = facts.script(run);
  if (script.kind === 'opaque')
    return textOf(run).includes(lastName(path))
      ? { reason: 'read-later', because: 'a RUN that is not understood names the file' }
      : undefined;
  let globs = false;
  walkShell(script.script, (node) => {
    if (node.kind === 'compound') globs ||= node.words.some(({ parts }) => parts.some(isGlob));
  });
  return globs ? { reason: 'read-later', because: 'a loop over files may find it' } : undefined;
}

function isGlob(part: { readonly kind: string; readonly glob?: boolean }): boolean {
  return part.kind === 'literal' && part.glob === true;
}

/** Commands that look at the folder they stand in. */
const lookers: ReadonlySet<string> = new Set(['ls', 'dir', 'vdir', 'du', 'tree']);

/** Commands that may read what a list names, and the options that hand them one. */
const listed = /^(tar|bsdtar|rsync|zip|du|wc|cpio|(md5|sha\d*|b2|ck)sum)$/;
const fromList = /^(-[a-zA-Z]*[cT@]|-$|--(check|files-from|files0-from))/;

/** Whether a command sees a file, or would notice that it is gone. */
function glanceOf(
  command: Command,
  path: string,
  run: Instruction,
  facts: Facts,
): 'sees' | 'unsure' | 'nothing' {
  const { argv, redirects, node, name = '' } = command;
  const standing = standingIn(run, facts);
  const words = [
    ...argv.map(({ value, word }) => value ?? word.text),
    ...node.assignments.map((one) => one.value?.text ?? ''),
  ];
  const forced = isForced(command);
  if (!forced && words.some((word) => word.includes(lastName(path)))) return 'sees';
  const led = redirects.some(
    ({ node: { operator }, target }) =>
      target !== undefined &&
      !/^\d+-?$|^-$/.test(target.value ?? '') &&
      !operator.startsWith('<<') &&
      (standing.pathOf(target, command) ?? path) === path,
  );
  if (led) return 'sees';
  const here = standing.folderOf(command);
  if (lookers.has(name) && (here === undefined || within(path, here))) return 'sees';
  if (listed.test(name) && argv.some(({ value }) => fromList.test(value ?? ''))) return 'sees';
  const { touches, anything } = deedAt(command, standing, home(facts.before(run)));
  const sees = touches.some(
    ({ use, path: touched }) =>
      use !== 'changes' && !(use === 'writes' && isUnseen(touched)) && mayHold(touched, path),
  );
  if (sees && !forced) return 'sees';
  const call = facts.calls(run).find((one) => one.command === command);
  const open = call === undefined ? anything && argv.length > 0 : !installsByName(call);
  return open ? 'unsure' : 'nothing';
}

/** Whether a call only installs packages of a repository, each by a name that is known. */
function installsByName({ manager, packages, options }: Call): boolean {
  return (
    manager.onlyPackages === true &&
    packages.every(({ value }) => value !== undefined && /^\w[^/]*$/.test(value)) &&
    options.every(({ name }) => name !== undefined && manager.fileOptions?.includes(name) !== true)
  );
}

/** Whether a path is a folder above another, or may be; a pattern stands for the whole folder it looks into. */
function mayHold(touched: PathPattern, path: string): boolean {
  const folder = folderOf(touched);
  return folder === undefined || within(placeAt(path), placeAt(folder));
}

/** Whether COPY, ADD, VOLUME, or what is not understood, may speak of the place of a file. */
function mayPlace(instruction: Instruction, path: string, facts: Facts): boolean {
  const view = typed(instruction);
  const { workdir } = facts.before(instruction);
  const holds = (text: string): boolean => {
    if (/[$\\"'`]|(^|\/)\.\.(\/|$)/.test(text)) return true;
    const whole = text.startsWith('/') ? text : workdir && `${workdir}/${text}`;
    const steps = whole?.split('/').filter((step) => step !== '' && step !== '.');
    return steps === undefined || within(path, `/${steps.join('/')}`);
  };
  if (view.kind === 'volume') return view.paths.some(({ value }) => holds(value));
  if (view.kind === 'copy' || view.kind === 'add') return holds(view.destination.value);
  return view.kind === 'unknown' || view.kind === 'invalid';
}

/** Options of `rm` that leave it what it is. */
const removing = /^-[frRvd]+$|^--(force|recursive|verbose)$/;

/** Whether an `rm` is told not to mind a file that is not there. */
export function isForced(command: Command): boolean {
  const { name, argv } = command;
  return (
    name === 'rm' &&
    isOrdinary(command) &&
    argv.some(({ value }) => /^-[a-zA-Z]*f|^--force$/.test(value ?? ''))
  );
}

/** Whether the file is surely gone once the RUN of this command is over. */
function surelyRemoves(command: Command, path: string, run: Instruction, facts: Facts): boolean {
  const standing = standingIn(run, facts);
  const { name, argv, certainty, wrappers, inside, node } = command;
  const script = facts.script(run);
  if (name !== 'rm' || certainty !== 'surely' || inside !== undefined || script.kind === 'opaque')
    return false;
  if (!isOrdinary(command)) return false;
  if (wrappers.some((wrapper) => wrapper.name !== 'sudo' || wrapper.argv.length > 1)) return false;
  if (!heeded(script.script, script.shell.options.has('e')).has(node)) return false;
  const words = argv.slice(1);
  const options = words.filter(({ value }) => value?.startsWith('-') === true);
  if (!options.every(({ value }) => removing.test(value ?? ''))) return false;
  const trees = options.some(({ value }) => /^-[a-z]*[rR]|^--recursive$/.test(value ?? ''));
  const operands = words.filter((argument) => !options.includes(argument));
  return operands.some((argument) => {
    const exact = standing.pathOf(argument, command);
    if (exact !== undefined) return exact === path || (trees && within(path, exact));
    // Options of the shell may change what a glob finds, or what happens when it finds nothing.
    const plain = !/\b(set|shopt)\b/.test(script.script.text);
    return plain && argument.pattern !== undefined && matches(piecesOf(argument), path, trees);
  });
}

/** Whether an absolute glob of known text and `*` finds a path, or a folder above it. */
function matches(pieces: readonly Piece[], path: string, trees: boolean): boolean {
  let source = '';
  for (const piece of pieces) {
    if (piece.kind !== 'text' && piece.kind !== 'star') return false;
    source += piece.kind === 'star' ? '[^/]*' : piece.text.replace(/[.+^${}()|[\]\\?*]/g, '\\$&');
  }
  // A glob finds no name with a dot in front.
  if (!source.startsWith('/') || path.includes('/.')) return false;
  return new RegExp(`^${source}${trees ? '(/|$)' : '$'}`).test(path);
}
