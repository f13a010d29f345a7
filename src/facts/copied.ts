/** Which files of the build context COPY and ADD put where. */
import type { Instruction } from '../../grammar/ast.ts';
import { processWord, typed } from '../../grammar/index.ts';
import type { Add, Copy } from '../../grammar/typed.ts';
import type { Facts } from './facts.ts';
import { variable } from './state.ts';

export interface Copied {
  /** In the build context. */
  readonly path: string;
  /** Where it may come to lie: two places when it is not known whether the destination is a folder. */
  readonly targets: readonly string[];
}

/** The files that an instruction takes from the context; undefined when that, or the context, is not known. */
export function contextFiles(
  view: Copy | Add,
  instruction: Instruction,
  facts: Facts,
): readonly Copied[] | undefined {
  const { context } = facts.world;
  if (context === undefined || view.contents.length > 0 || view.excludes.length > 0) return undefined;
  if (view.kind === 'copy' && view.parents) return undefined;
  const state = facts.before(instruction);
  const expand = (text: string): string | undefined => {
    const word = processWord(text, (name) => variable(state, name), instruction.escape);
    return 'error' in word ? undefined : word.value;
  };
  const destination = expand(view.destination.value);
  const folder = destination === undefined ? undefined : absolute(destination, state.workdir);
  if (destination === undefined || folder === undefined) return undefined;
  const isFolder = /(^|\/)\.{0,2}$/.test(destination) || view.sources.length > 1;
  const inside = (name: string): string => `${folder === '/' ? '' : folder}/${name}`;
  const found: Copied[] = [];
  for (const source of view.sources) {
    const text = expand(source.value);
    if (text === undefined || /^(https?|git|ssh):|\.git(#|$)|^git@|[\\[\]]/.test(text)) return undefined;
    const pattern = sourceOf(inContext(text));
    for (const path of context.keys()) {
      const [whole, base = ''] = pattern.exec(path) ?? [];
      if (whole === undefined) continue;
      const rest = path.slice(base.length).replace(/^\//, '');
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (rest !== '') found.push({ path, targets: [inside(rest)] });
      else found.push({ path, targets: isFolder ? [inside(name)] : [folder, inside(name)] });
    }
  }
  return found;
}

/** The file of the context that lies at a path when a RUN reads it, with its text; undefined when that is not sure. */
export function contextFileAt(
  path: string,
  run: Instruction,
  past: readonly Instruction[],
  facts: Facts,
): { readonly path: string; readonly text: string } | undefined {
  const moves = facts.commands(run).some(({ name }) => name === 'cd' || name === 'pushd');
  const target = moves && !path.startsWith('/') ? undefined : absolute(path, facts.before(run).workdir);
  if (target === undefined || mayChange(target, run, facts)) return undefined;
  for (const instruction of past.toReversed()) {
    const view = typed(instruction);
    if (view.kind === 'run' && mayChange(target, instruction, facts)) return undefined;
    if (view.kind !== 'copy' && view.kind !== 'add') continue;
    const files =
      view.kind === 'copy' && view.from !== undefined ? undefined : contextFiles(view, instruction, facts);
    const found = files?.find(({ targets }) => targets.includes(target));
    const text = found && facts.world.context?.get(found.path)?.text;
    if (files === undefined || found !== undefined)
      return found === undefined || text === undefined ? undefined : { path: found.path, text };
  }
  return undefined;
}

/** Whether a command that installs no packages names a file, or may name it. */
function mayChange(target: string, run: Instruction, facts: Facts): boolean {
  const name = target.slice(target.lastIndexOf('/') + 1);
  const installs = new Set(
    facts.calls(run).flatMap(({ manager, command }) => (manager.onlyPackages === true ? [command] : [])),
  );
  return facts
    .commands(run)
    .filter((command) => !installs.has(command))
    .flatMap(({ argv, redirects }) => [...argv, ...redirects.flatMap(({ target: file }) => file ?? [])])
    .some(({ value, pattern }) => {
      if (value !== undefined) return value.includes(name);
      return pattern === undefined || globOf(pattern.slice(pattern.lastIndexOf('/') + 1)).test(name);
    });
}

function absolute(path: string, workdir: string | undefined): string | undefined {
  if (!path.startsWith('/') && workdir === undefined) return undefined;
  return `/${inContext(path.startsWith('/') ? path : `${workdir}/${path}`)}`;
}

/** A path without what says nothing, and without a slash at either end. */
function inContext(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Matches a source and what is below it; the first group is the source. */
function sourceOf(source: string): RegExp {
  return source === '' ? /^()/ : new RegExp(`^(${wildcards(source)})(?=/|$)`);
}

function globOf(pattern: string): RegExp {
  return new RegExp(`^${wildcards(pattern)}$`);
}

function wildcards(text: string): string {
  return text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[^/]*')
    .replace(/\?/g, '[^/]');
}
