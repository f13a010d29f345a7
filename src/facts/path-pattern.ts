/** Paths of which only a part may be known, and what they could be. */
import type { Word } from '../../grammar/shell/ast.ts';
import type { Argument } from './commands.ts';
import { within } from './paths.ts';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** `?` or `[…]` of a glob. */
  | { readonly kind: 'one' }
  /** `*` of a glob. */
  | { readonly kind: 'star' }
  /** Any text: what a variable or a substitution gives. */
  | { readonly kind: 'unknown' }
  /** Any text, and nobody wrote it down: names that come out of an archive or of `find`. */
  | { readonly kind: 'unseen' };

export interface PathPattern {
  /**
   * What the components stand below: the root; the working directory of the RUN, when that is not known; or
   * somewhere.
   */
  readonly base: 'root' | 'workdir' | 'somewhere';
  readonly components: readonly (readonly Piece[])[];
}

const root: PathPattern = { base: 'root', components: [] };
export const unknownWorkdir: PathPattern = { base: 'workdir', components: [] };
export const somewhere: PathPattern = { base: 'somewhere', components: [] };

/** What is known of an argument's text. Its globs count as such even where a quote would make them plain. */
export function piecesOf(argument: Argument): readonly Piece[] {
  if (argument.value !== undefined) return [text(argument.value)];
  if (argument.pattern !== undefined) return globPieces(argument.pattern);
  return wordPieces(argument.word);
}

function wordPieces(word: Word): readonly Piece[] {
  const pieces = word.parts.flatMap((part): readonly Piece[] => {
    if (part.kind !== 'literal') return [{ kind: 'unknown' }];
    return part.glob ? globPieces(part.value) : [text(part.value)];
  });
  // What is not known may also come from outside the word, as from xargs.
  return holdsUnknown(pieces) ? pieces : [{ kind: 'unknown' }];
}

export function text(value: string): Piece {
  return { kind: 'text', text: value };
}

function globPieces(pattern: string): readonly Piece[] {
  return pattern
    .split(/(\*+|\?|\[[^\]/]+\])/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      if (part.startsWith('*')) return { kind: 'star' };
      return part === '?' || (part.startsWith('[') && part.endsWith(']')) ? { kind: 'one' } : text(part);
    });
}

/** The text of pieces that are wholly known. */
export function plainText(pieces: readonly Piece[]): string | undefined {
  let all = '';
  for (const piece of pieces) {
    if (piece.kind !== 'text') return undefined;
    all += piece.text;
  }
  return all;
}

/** Whether a variable or a substitution has a part in it. */
export function holdsUnknown(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'unknown');
}

/**
 * The path that pieces name for a process in `cwd`. An unknown part is taken for a part of one name or for names
 * further down, not for `..`; links are not followed.
 */
export function resolve(pieces: readonly Piece[], cwd: PathPattern, home: string | undefined): PathPattern {
  const [first, ...rest] = split(pieces);
  if (first === undefined) return cwd;
  const start = plainText(first);
  if (start === '' && rest.length > 0) return descend(root, rest);
  if (start?.startsWith('~') === true) {
    const known = start === '~' && home !== undefined;
    return descend(known ? absolute(home) : somewhere, rest);
  }
  const kind = first[0]?.kind;
  if (kind !== 'unknown' && kind !== 'unseen') return descend(cwd, [first, ...rest]);
  return descend(somewhere, first.length === 1 ? rest : [first, ...rest]);
}

/** An absolute path as a pattern. */
export function absolute(path: string): PathPattern {
  return descend(root, split([text(path)]));
}

/** The path of something inside a folder. */
export function inside(folder: PathPattern, pieces: readonly Piece[]): PathPattern {
  return descend(folder, split(pieces));
}

/** Whatever lies in a folder or in folders of it. */
export function below(folder: PathPattern): PathPattern {
  return { ...folder, components: [...folder.components, [{ kind: 'unseen' }]] };
}

function split(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const components: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      components.at(-1)?.push(piece);
      continue;
    }
    const [head = '', ...more] = piece.text.split('/');
    if (head !== '') components.at(-1)?.push(text(head));
    for (const name of more) components.push(name === '' ? [] : [text(name)]);
  }
  return components;
}

function descend(from: PathPattern, components: readonly (readonly Piece[])[]): PathPattern {
  let { base } = from;
  const path = [...from.components];
  for (const component of components) {
    const name = plainText(component);
    if (name === '' || name === '.') continue;
    if (name !== '..') {
      path.push(component);
      continue;
    }
    const left = path.pop();
    const certain = left === undefined ? base === 'root' : !left.some(anyText);
    if (certain) continue;
    base = 'somewhere';
    path.length = 0;
  }
  return { base, components: path };
}

function anyText(piece: Piece): boolean {
  return piece.kind === 'unknown' || piece.kind === 'unseen';
}

/** The name at the end of a path, as far as somebody wrote it down. */
export function lastName(pieces: readonly Piece[]): readonly Piece[] {
  const last = split(pieces).findLast((component) => component.length > 0) ?? [];
  const name = plainText(last);
  if (name === '' || name === '.' || name === '..') return [{ kind: 'unseen' }];
  return last.map((piece) => (piece.kind === 'text' ? piece : { kind: 'unseen' }));
}

/** A file beside another, whose name begins alike. */
export function beside({ base, components }: PathPattern): PathPattern {
  const name = plainText(components.at(-1) ?? []) ?? '';
  const dot = name.lastIndexOf('.');
  const ending: readonly Piece[] = [text(dot > 0 ? name.slice(0, dot) : name), { kind: 'unknown' }];
  return { base, components: [...components.slice(0, -1), ending] };
}

/** Whether pieces end in `/`, so that they can only name a folder. */
export function namesFolder(pieces: readonly Piece[]): boolean {
  const last = split(pieces).at(-1);
  const name = last && plainText(last);
  return name === '' || name === '.' || name === '..';
}

/** The path, or for a pattern the folder that all it could name lie in; undefined when that is not known. */
export function folderOf({ base, components }: PathPattern): string | undefined {
  if (base !== 'root') return undefined;
  const names: string[] = [];
  for (const component of components) {
    const name = plainText(component);
    if (name === undefined) break;
    names.push(name);
  }
  return `/${names.join('/')}`;
}

/** Whether somebody must have looked for the names: the path holds a part that nobody wrote down. */
export function isUnseen({ components }: PathPattern): boolean {
  return components.some((component) => component.some((piece) => piece.kind === 'unseen'));
}

/** The one path that a pattern names; undefined when it could name others. */
export function exactPath(pattern: PathPattern): string | undefined {
  if (!exact.has(pattern)) {
    const whole = pattern.components.every((component) => plainText(component) !== undefined);
    exact.set(pattern, whole ? folderOf(pattern) : undefined);
  }
  return exact.get(pattern);
}

const exact = new WeakMap<PathPattern, string | undefined>();

/** Whether a pattern could name this path. */
export function couldBe(pattern: PathPattern, path: string): boolean {
  const known = exactPath(pattern);
  if (known !== undefined) return known === path;
  return run(pattern, path).ends || run(pattern, `${path}/`).ends;
}

/** Whether a pattern could name this path or a folder above it. */
export function couldHold(pattern: PathPattern, path: string): boolean {
  const known = exactPath(pattern);
  if (known !== undefined) return within(path, known);
  return run(pattern, path).passes || couldBe(pattern, path);
}

/** Whether a pattern could name this folder or something in it. */
export function couldBeIn(pattern: PathPattern, folder: string): boolean {
  const known = exactPath(pattern);
  if (known !== undefined) return within(known, folder);
  return couldBe(pattern, folder) || run(pattern, `${folder}/`).goesOn;
}

/** Whether a pattern could name the working directory of the RUN or a folder above it, when that is not known. */
export function couldHoldUnknownWorkdir({ base, components }: PathPattern): boolean {
  return base !== 'workdir' || components.every((component) => component.every(anyText));
}

interface Outcome {
  /** It can name exactly the path. */
  readonly ends: boolean;
  /** It can name a folder above the path. */
  readonly passes: boolean;
  /** It can name something that begins with the path. */
  readonly goesOn: boolean;
}

/** Longer patterns and paths are not compared: they could be anything. */
const most = 50_000;

/** Reads a path with a pattern, keeping every place the pattern could be at. */
function run(pattern: PathPattern, path: string): Outcome {
  const units = unitsOf(pattern);
  if (units.length * path.length > most) return { ends: true, passes: true, goesOn: true };
  let at = reach(units, [0]);
  let passes = false;
  for (const letter of path) {
    if (letter === '/' && at.has(units.length)) passes = true;
    const next: number[] = [];
    for (const index of at) {
      const unit = units[index];
      if (unit === 'any' || (unit === 'star' && letter !== '/')) next.push(index);
      else if (unit === letter || (unit === 'one' && letter !== '/')) next.push(index + 1);
    }
    at = reach(units, next);
    if (at.size === 0) break;
  }
  return { ends: at.has(units.length), passes, goesOn: at.size > 0 };
}

/** Places that are reached without a letter: `any` and `star` may stand for nothing. */
function reach(units: readonly string[], from: readonly number[]): ReadonlySet<number> {
  const all = new Set<number>();
  for (let index of from) {
    all.add(index);
    while (units[index] === 'any' || units[index] === 'star') all.add((index += 1));
  }
  return all;
}

const unitsByPattern = new WeakMap<PathPattern, readonly string[]>();

/** Single letters; `one` letter and `star`, letters, of a name; `any` letters at all. */
function unitsOf(pattern: PathPattern): readonly string[] {
  const known = unitsByPattern.get(pattern);
  if (known !== undefined) return known;
  const units: string[] = pattern.base === 'root' ? [] : ['any'];
  for (const component of pattern.components) {
    units.push('/');
    // A name is never empty.
    if (component.every((piece) => piece.kind === 'star')) units.push('one');
    for (const piece of component)
      if (piece.kind === 'text') for (const letter of piece.text) units.push(letter);
      else units.push(piece.kind === 'one' || piece.kind === 'star' ? piece.kind : 'any');
  }
  unitsByPattern.set(pattern, units);
  return units;
}
