/** Print, walk, compare and edit the tree. The rules for trivia live only here. */
import { keys, type File, type Instruction, type Node, type Span, type Token } from './ast.ts';
import { lineFeed, unspliced } from './dockerfile/lines.ts';
import { parseInstructions } from './dockerfile/parser.ts';

/** The text of a node, the trivia before it included: every token in source order. */
export function print(node: Node): string {
  const parts: string[] = [];
  walk(node, (token) => {
    if (token.kind === 'token') parts.push(token.before, token.text);
  });
  return parts.join('');
}

/** Visits a node and everything below it, in source order. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const key of keys[node.kind]) {
    const child = (node as unknown as Readonly<Record<string, Node | readonly Node[]>>)[key];
    if (child === undefined) continue;
    if ('kind' in child) walk(child, visit);
    else for (const one of child) walk(one, visit);
  }
}

/** The text of an instruction from its keyword to its end. */
export function source(instruction: Instruction): string {
  return print(instruction).slice(instruction.keyword.before.length);
}

const bodies = new WeakMap<Instruction, string>();

/** What follows the flags, as the builder reads it: continuations, comment and blank lines taken out. */
export function bodyText(instruction: Instruction): string {
  const { lines } = instruction;
  if (lines.length < 2) return lines[0]?.text ?? '';
  let text = bodies.get(instruction);
  if (text === undefined) bodies.set(instruction, (text = lines.map((line) => line.text).join('')));
  return text;
}

/** The body and the bodies of its heredocs, a line feed between them: for looking words up. */
export function wholeText(instruction: Instruction): string {
  return [bodyText(instruction), ...instruction.heredocs.map(({ body }) => body.text)].join('\n');
}

/** From an offset in the body to the offset in `source`; the body's end is behind its last character. */
export function bodyOffset(instruction: Instruction, offset: number): number {
  let at = instruction.keyword.text.length;
  for (const flag of instruction.flags) at += flag.before.length + flag.text.length;
  let left = offset;
  for (const [index, line] of instruction.lines.entries()) {
    at += line.before.length;
    const last = index === instruction.lines.length - 1;
    if (left < line.text.length || (last && left === line.text.length)) return at + left;
    left -= line.text.length;
    at += line.text.length;
  }
  return at;
}

export interface BodyEdit extends Span {
  readonly text: string;
}

/**
 * Changes the body of an instruction. Its text is edited and parsed again alone.
 * @param edits in body offsets, not overlapping; new text may hold continuations of its own
 * @returns undefined when the result is not one instruction that reads exactly as edited
 */
export function editBody(instruction: Instruction, edits: readonly BodyEdit[]): Instruction | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const text = source(instruction);
  const pieces: string[] = [];
  const expected: string[] = [];
  const body = bodyText(instruction);
  let at = 0;
  let bodyAt = 0;
  for (const edit of sorted) {
    // An insertion stands directly behind the character before it, in front of any continuation.
    const start = edit.start === 0 ? bodyOffset(instruction, 0) : bodyOffset(instruction, edit.start - 1) + 1;
    const end = edit.end === edit.start ? start : bodyOffset(instruction, edit.end - 1) + 1;
    pieces.push(text.slice(at, start), edit.text, kept(text, start, end, instruction));
    expected.push(body.slice(bodyAt, edit.start), unspliced(edit.text, instruction.escape));
    at = end;
    bodyAt = edit.end;
  }
  pieces.push(text.slice(at));
  expected.push(body.slice(bodyAt));
  const edited = one(pieces.join(''), instruction);
  return edited !== undefined && bodyText(edited) === expected.join('').trim() ? edited : undefined;
}

/**
 * Changes the body of the only heredoc of an instruction.
 * @param edits in offsets of the body, not overlapping
 * @returns undefined when there is another heredoc, one that drops tabs or has carriage returns, or when the result
 *   does not read exactly as edited
 */
export function editHeredoc(instruction: Instruction, edits: readonly BodyEdit[]): Instruction | undefined {
  const [heredoc, ...more] = instruction.heredocs;
  if (heredoc === undefined || more.length > 0 || heredoc.chomp) return undefined;
  const { text } = heredoc.body;
  if (text.includes('\r')) return undefined;
  let edited = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    edited += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  edited += text.slice(at);
  const changed = { ...instruction, heredocs: [{ ...heredoc, body: { ...heredoc.body, text: edited } }] };
  const read = one(source(changed), instruction);
  return read?.heredocs[0]?.body.text === edited ? read : undefined;
}

/** Comment lines that stand in a deleted range survive it. */
function kept(text: string, start: number, end: number, { escape }: Instruction): string {
  const range = text.slice(start, end);
  if (!range.includes('\n')) return '';
  const comments: string[] = [];
  for (let at = 0; at < range.length;) {
    const stop = lineFeed(range, at);
    const line = range.slice(at, stop);
    if (at > 0 && /^\s*#/.test(line) && stop < range.length) comments.push(`${line}\n`);
    at = stop + 1;
  }
  // No blank in front: it would be a part of the body.
  const ending = range.includes('\r\n') ? '\r\n' : '\n';
  return comments.length === 0 ? '' : escape + ending + comments.join('');
}

/** Parses the text of one instruction in the place of another, keeping its leading trivia and its origin. */
function one(text: string, instead: Instruction): Instruction | undefined {
  const { file, valid } = parseInstructions(text, instead.escape);
  const [instruction, ...more] = file.instructions;
  if (!valid || instruction === undefined || more.length > 0 || instruction.name !== instead.name)
    return undefined;
  if (file.end.before !== '') return undefined;
  const keyword = { ...instruction.keyword, before: instead.keyword.before };
  return { ...instruction, keyword, origin: instead.origin };
}

/** Gives an instruction a new text from its keyword on; undefined when that is not one instruction of its kind. */
export function replaceSource(instruction: Instruction, text: string): Instruction | undefined {
  return one(text, instruction);
}

export type Changes = ReadonlyMap<Instruction, readonly Instruction[]>;

/**
 * Replaces, removes and inserts instructions by identity. What is not in `changes` is shared with the old file.
 * The first replacement takes the old leading trivia; a removed instruction leaves its comments behind.
 * @param absorbed removed instructions whose comments stand in a replacement: what is above them goes as well
 */
export function edit(
  file: File,
  changes: Changes,
  absorbed: ReadonlySet<Instruction> = nothingAbsorbed,
): File {
  if (changes.size === 0) return file;
  const ending = print(file).includes('\r\n') ? '\r\n' : '\n';
  const seen = new Set<Instruction>();
  const instructions: Instruction[] = [];
  /** Trivia of removed instructions, to stand in front of what follows. */
  let left: string | undefined;
  const place = (instruction: Instruction): void => {
    const copy = seen.has(instruction) ? { ...instruction } : instruction;
    seen.add(copy);
    instructions.push(copy);
  };
  for (const instruction of file.instructions) {
    const replacement = changes.get(instruction) ?? [instruction];
    if (replacement.length === 0 && absorbed.has(instruction)) continue;
    const before =
      left === undefined ? instruction.keyword.before : left + withoutLineEnd(instruction.keyword.before);
    left = undefined;
    if (replacement.length === 0) left = unindented(before);
    for (const [index, next] of replacement.entries())
      place(withTrivia(next, index === 0 ? before : linesApart(next, instruction, ending)));
  }
  const before = left === undefined ? file.end.before : trailing(left, file.end.before);
  const end = before === file.end.before ? file.end : { ...file.end, before };
  return { ...file, instructions, end };
}

const nothingAbsorbed: ReadonlySet<Instruction> = new Set();

function withTrivia(instruction: Instruction, before: string): Instruction {
  if (instruction.keyword.before === before) return instruction;
  return { ...instruction, keyword: { ...instruction.keyword, before } };
}

/** What stands before a replacement that is not the first; the trivia of `instead` are the first one's now. */
function linesApart(instruction: Instruction, instead: Instruction, ending: string): string {
  const { before } = instruction.keyword;
  return before.includes('\n') && before !== instead.keyword.before ? before : ending;
}

/** Trivia up to its last line end: the blanks behind it indented what is gone. */
function unindented(trivia: string): string {
  return trivia.includes('\n') ? trivia.slice(0, trivia.lastIndexOf('\n') + 1) : trivia;
}

function withoutLineEnd(trivia: string): string {
  return trivia.replace(/^[^\n]*\n/, '');
}

/** The end of a file whose last instruction was removed: no line end is left over that was not there. */
function trailing(left: string, end: string): string {
  return /[^\s]/.test(left) ? left + withoutLineEnd(end) : end;
}

/** The comment lines in the trivia of a node, without the blanks around them; continuations included. */
export function comments(node: Node): readonly string[] {
  const found: string[] = [];
  const scan = (text: string): void => {
    if (!text.includes('#')) return;
    for (const line of text.split('\n')) {
      const trimmed = line.replace(/^\uFEFF/, '').trim();
      if (trimmed.startsWith('#')) found.push(trimmed);
    }
  };
  walk(node, (token) => {
    if (token.kind !== 'token') return;
    scan(token.before);
  });
  return found;
}

/** Whether two nodes are the same in everything but where they came from. */
export function equal(a: Node, b: Node): boolean {
  if (a === b) return true;
  if (a.kind === 'token' || b.kind === 'token')
    return (
      a.kind === b.kind &&
      (a as Token).text === (b as Token).text &&
      (a as Token).before === (b as Token).before
    );
  if (a.kind !== b.kind) return false;
  for (const key of keys[a.kind]) {
    const [x, y] = [a, b].map(
      (node) => (node as unknown as Readonly<Record<string, Node | readonly Node[]>>)[key],
    );
    if (x === undefined || y === undefined) return false;
    const [xs, ys] = [x, y].map((child) => ('kind' in child ? [child] : child));
    if (xs === undefined || ys === undefined || xs.length !== ys.length) return false;
    if (
      !xs.every((child, index) => {
        const other = ys[index];
        return other !== undefined && equal(child, other);
      })
    )
      return false;
  }
  return true;
}

/** Where some instructions came from, in order and without doubles. */
export function originOf(instructions: readonly Instruction[]): readonly Span[] {
  const spans = instructions.flatMap((instruction) => instruction.origin).sort((a, b) => a.start - b.start);
  return spans.filter((span, index) => index === 0 || span.start !== spans[index - 1]?.start);
}
