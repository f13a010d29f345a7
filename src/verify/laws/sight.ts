/** Whether instructions see a file that one above them left, or write it anew. */
import type { Instruction } from '../../../grammar/ast.ts';
import { typed, wholeText } from '../../../grammar/index.ts';
import { walkShell } from '../../../grammar/shell/walk.ts';
import type { Call } from '../../facts/calls.ts';
import type { Command } from '../../facts/commands.ts';
import { scriptEffects, type Paths } from '../../facts/effects.ts';
import type { Facts } from '../../facts/facts.ts';
import { placeAt, within } from '../../facts/paths.ts';
import type { ReadableScript } from '../../facts/script.ts';
import { home } from '../../facts/state.ts';
import type { Stage } from '../../facts/stages.ts';
import { fault, type Fault } from '../claim.ts';
import { failureShown } from './failure-shown.ts';
import { isSystem, mayBeMounted } from './fetched-files.ts';
import { whereaboutsIn } from './whereabouts.ts';

export interface Sight {
  /** A command that nobody knows may read it. */
  readonly unsure: boolean;
  /** Something may write it anew, or change it. */
  readonly written: boolean;
}

export function isForced(command: Command): boolean {
  const { name, argv } = command;
  return (
    name === 'rm' &&
    isSystem(command) &&
    argv.some(({ value }) => /^(-[a-zA-Z]*f|--force$)/.test(value ?? ''))
  );
}

/** What commands of a RUN see of a file: those up to one of them, or all. */
export function sightOf(
  run: Instruction,
  path: string,
  facts: Facts,
  until = facts.commands(run).length,
): Sight | Fault {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const script = facts.script(run);
  const seen = fault('seen', `a RUN between may read ${name}`);
  if (mayBeMounted(path, run)) return fault('mounted', 'a mount of a later RUN may hide the file');
  if (script.kind === 'opaque') return textOf(run).includes(name) ? seen : { unsure: true, written: false };
  if (loopsOverFiles(script)) return seen;
  const packages = new Set(facts.calls(run).flatMap((call) => (installsNames(call) ? [call.command] : [])));
  const own = facts.commands(run).slice(0, until);
  const spoken = own.filter((one) => !isForced(one));
  if (spoken.some((one) => wordsOf(one).some((word) => word.includes(name)))) return seen;
  const where = whereaboutsIn(run, facts);
  const looks = own.some(
    (one) => /^(ls|dir|vdir|du|tree)$/.test(one.name ?? '') && within(path, where('.', one) ?? '/'),
  );
  const globs = spoken.some((one) =>
    one.argv.some(({ pattern }) => {
      const [, start = ''] = /^([^*?[]*)/.exec(pattern ?? '') ?? [];
      const folder = start.replace(/[^/]*$/, '');
      return pattern !== undefined && within(path, where(folder === '' ? '.' : folder, one) ?? '/');
    }),
  );
  const state = facts.before(run);
  const { reads, writes, removes } = scriptEffects(
    spoken.filter((one) => !packages.has(one)),
    { workdir: state.workdir, home: home(state) },
  );
  const meets = (paths: Paths): boolean =>
    paths !== 'any' && paths.some((one) => within(placeAt(path), placeAt(one)));
  if (looks || globs || own.some(readsList) || meets(reads) || meets(removes)) return seen;
  if (removes === 'any' && reads !== 'any') return seen;
  return { unsure: reads === 'any', written: meets(writes) };
}

/** Packages of a repository and nothing else, all of them known. */
function installsNames({ manager, packages, options }: Call): boolean {
  const files = manager.fileOptions ?? [];
  const told = options.some(({ name }) => name === undefined || files.includes(name));
  return (
    manager.onlyPackages === true &&
    !told &&
    packages.every(({ value = '/' }) => /^[a-zA-Z0-9_][^/]*$/.test(value))
  );
}

/** Whether a command may be given the names of files in a file. */
function readsList({ name = '', argv }: Command): boolean {
  const told = argv
    .slice(1)
    .some(({ value = '' }) => /^(-[a-zA-Z]*[cT@]|-$|--(check|files0?-from))/.test(value));
  return told && /^(tar|bsdtar|rsync|zip|du|wc|cpio|(md5|sha\d*|b2|ck)sum)$/.test(name);
}

function textOf(instruction: Instruction): string {
  return wholeText(instruction);
}

function wordsOf({ argv, redirects, node }: Command): readonly string[] {
  const targets = redirects.flatMap(({ target }) => (target ? [target] : []));
  const set = node.assignments.flatMap(({ value }) => value?.text ?? []);
  return [...[...argv, ...targets].map(({ value, word }) => value ?? word.text), ...set];
}

function loopsOverFiles({ script }: ReadableScript): boolean {
  let found = false;
  walkShell(script, (node) => {
    if (node.kind === 'compound')
      found ||= node.words.some(({ parts }) => parts.some((part) => part.kind === 'literal' && part.glob));
  });
  return found;
}

/** Whether an instruction that runs nothing may write a path, or keep it from being removed. */
export function places(instruction: Instruction, path: string, facts: Facts): boolean {
  const view = typed(instruction);
  const { workdir } = facts.before(instruction);
  const meets = (text: string): boolean => {
    const whole = text.startsWith('/') ? text : workdir && `${workdir}/${text}`;
    if (whole === undefined || /["'$\\`]|(^|\/)\.\.(\/|$)/.test(whole)) return true;
    return within(
      path,
      `/${whole
        .split('/')
        .filter((step) => step !== '' && step !== '.')
        .join('/')}`,
    );
  };
  switch (view.kind) {
    case 'copy':
    case 'add':
      return meets(view.destination.value);
    case 'volume':
      return view.paths.some(({ value }) => meets(value));
    case 'unknown':
    case 'invalid':
      return true;
    default:
      return false;
  }
}

/** The number of the command of a RUN that surely removes a path, or a folder it lies in; -1: none does. */
export function removalIn(run: Instruction, path: string, facts: Facts): number {
  const script = facts.script(run);
  if (script.kind === 'opaque') return -1;
  const where = whereaboutsIn(run, facts);
  return facts.commands(run).findIndex((command) => {
    const { name, argv, certainty, inside, wrappers, node } = command;
    if (name !== 'rm' || certainty !== 'surely' || inside !== undefined || !isSystem(command)) return false;
    if (wrappers.some((one) => one.name !== 'sudo' || one.argv.length > 1)) return false;
    if (!failureShown(script.script, script.shell.options.has('e'), node)) return false;
    const [options, operands] = [
      argv.slice(1).filter(isOption),
      argv.slice(1).filter((one) => !isOption(one)),
    ];
    if (!options.every(({ value }) => /^(-[frRvd]+|--(force|recursive|verbose))$/.test(value ?? '')))
      return false;
    const trees = options.some(({ value }) => /^(-[a-z]*[rR]|--recursive)/.test(value ?? ''));
    return operands.some(({ value, pattern }) => {
      const named = where(value, command);
      if (named !== undefined) return named === path || (trees && within(path, named));
      return pattern !== undefined && finds(pattern, path, trees, script.script.text);
    });
  });
}

function isOption({ value }: { readonly value: string | undefined }): boolean {
  return value?.startsWith('-') === true;
}

/** Whether an absolute pattern with no more than `*` in it finds a path, name by name. */
function finds(pattern: string, path: string, trees: boolean, script: string): boolean {
  if (!pattern.startsWith('/') || /[?[\]{}\\]|\/\.|\/\//.test(pattern) || /\b(set|shopt)\b/.test(script))
    return false;
  const [wanted, names] = [pattern.split('/'), path.split('/')];
  if (wanted.length > names.length || (!trees && wanted.length < names.length)) return false;
  return wanted.every((one, index) => {
    const name = names[index] ?? '';
    const [first = '', ...rest] = one.split(/\*+/);
    if (rest.length === 0) return one === name;
    if (name.startsWith('.') || !name.startsWith(first)) return false;
    let at = first.length;
    for (const [place, part] of rest.entries()) {
      const found = place === rest.length - 1 ? name.length - part.length : name.indexOf(part, at);
      if (found < at || !name.startsWith(part, found)) return false;
      at = found + part.length;
    }
    return true;
  });
}

/** Why somebody might miss a file that is gone at the end of a RUN: anybody who names it, takes it or may read it. */
export function missedBy(run: Instruction, path: string, facts: Facts): Fault | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const naming = facts.file.instructions.find((one) => one !== run && textOf(one).includes(name));
  if (naming !== undefined) return fault('named', `${naming.keyword.text} names ${name}`);
  const texts = [...(facts.world.context?.values() ?? [])];
  if (texts.some(({ text }) => text?.includes(name) === true))
    return fault('named', `a file of the build context names ${name}`);
  const stage = facts.stageOf(run);
  if (stage === undefined) return fault('no-stage', 'the RUN stands in no stage');
  return missedIn(stage, stage.instructions.slice(stage.instructions.indexOf(run) + 1), path, facts);
}

function missedIn(
  stage: Stage,
  instructions: readonly Instruction[],
  path: string,
  facts: Facts,
): Fault | undefined {
  if (stage.readers.some(({ paths }) => paths === undefined || paths.some((one) => within(path, one))))
    return fault('copied', 'another stage takes the folder of the file');
  for (const instruction of instructions) {
    if (instruction.name === 'volume' && places(instruction, path, facts))
      return fault('volume', 'the folder of the file is a volume');
    if (instruction.name !== 'run') continue;
    const sight = sightOf(instruction, path, facts);
    if ('because' in sight) return sight;
  }
  for (const child of stage.children) {
    const found = missedIn(child, child.instructions, path, facts);
    if (found !== undefined) return found;
  }
  return undefined;
}
