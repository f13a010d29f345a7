/** The rewrites as edits of the original text, grouped where their bytes meet. */
import type { File, Instruction, Span } from '../grammar/ast.ts';
import { print } from '../grammar/index.ts';
import type { Group, TextEdit } from './result.ts';

/** Original instructions, by index, and the text that stands for them now. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/**
 * @param rewrites id and original spans of each, in the order they were applied
 * @returns the groups in source order; the edits of all of them make the text of `after`
 */
export function groupsOf(
  before: File,
  after: File,
  rewrites: readonly { readonly id: string; readonly spans: readonly Span[] }[],
): readonly Group[] {
  const changed = blocks(before, after).flatMap((block) => editOf(block, before));
  const parent = rewrites.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at && parent[at] !== undefined) at = parent[at] ?? at;
    return at;
  };
  const owner = new Map<number, number>();
  const ownerOf = (key: number, index: number): void => {
    const other = owner.get(key);
    if (other === undefined) owner.set(key, index);
    else parent[Math.max(root(other), root(index))] = Math.min(root(other), root(index));
  };
  const blockAt = new Map<number, number>();
  for (const [index, { starts }] of changed.entries())
    for (const start of starts) blockAt.set(start, -1 - index);
  for (const [index, { spans }] of rewrites.entries())
    for (const { start } of spans) ownerOf(blockAt.get(start) ?? start, index);
  const groups = new Map<number, { rewrites: string[]; edits: TextEdit[] }>();
  for (const [index, { id }] of rewrites.entries()) {
    const group = groups.get(root(index)) ?? { rewrites: [], edits: [] };
    group.rewrites.push(id);
    groups.set(root(index), group);
  }
  for (const [index, { edit }] of changed.entries()) {
    const of = owner.get(-1 - index);
    if (of !== undefined) groups.get(root(of))?.edits.push(edit);
  }
  return [...groups.values()].sort((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0));
}

/** Cuts both files into the smallest pieces that stand for each other. A removed instruction goes with the next. */
function blocks(before: File, after: File): readonly Block[] {
  const indexOf = new Map<number, number>();
  for (const [index, { origin }] of before.instructions.entries()) indexOf.set(startOf(origin), index);
  const found: Block[] = [];
  let next = 0;
  let pending = '';
  for (const instruction of after.instructions) {
    const covered = instruction.origin.map(({ start }) => indexOf.get(start) ?? -1);
    const last = Math.max(-1, ...covered);
    pending += print(instruction);
    // New text, or text from further up: it belongs to what follows.
    if (last < next) continue;
    found.push({ first: next, last, text: pending });
    pending = '';
    next = last + 1;
  }
  found.push({ first: next, last: before.instructions.length, text: pending + print(after.end) });
  return found;
}

function startOf(origin: readonly Span[]): number {
  return origin[0]?.start ?? -1;
}

function editOf(block: Block, before: File): readonly { edit: TextEdit; starts: readonly number[] }[] {
  const { instructions, end } = before;
  const olds: readonly Instruction[] = instructions.slice(block.first, block.last + 1);
  const atEnd = block.last >= instructions.length;
  const old = olds.map(print).join('') + (atEnd ? print(end) : '');
  if (old === block.text) return [];
  const previous = instructions[block.first - 1]?.origin[0];
  const start = previous?.end ?? headLength(before);
  const [prefix, suffix] = common(old, block.text);
  const edit = {
    start: start + prefix,
    end: start + old.length - suffix,
    text: block.text.slice(prefix, block.text.length - suffix),
  };
  return [{ edit, starts: olds.map(({ origin }) => startOf(origin)) }];
}

function headLength(file: File): number {
  return file.directives.reduce((length, directive) => length + print(directive).length, 0);
}

/** Lengths of the common beginning and end. */
function common(a: string, b: string): readonly [number, number] {
  const least = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < least && a[prefix] === b[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < least - prefix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix]) suffix += 1;
  return [prefix, suffix];
}
