/** How the author lays out a RUN of several commands, so that new text looks like theirs. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { source } from '../../grammar/index.ts';

export interface Style {
  /** `&&` begins the next line, or ends this one. */
  readonly operator: 'leads' | 'trails';
  readonly indent: string;
}

const usual: Style = { operator: 'leads', indent: '    ' };

/** The layout of one RUN, undefined when it has none of its own. */
export function styleOf(run: Instruction): Style | undefined {
  if (run.lines.length < 2) return undefined;
  const text = source(run);
  const leads = /[\\`][ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*([ \t]*)&&[ \t]/.exec(text);
  if (leads) return { operator: 'leads', indent: leads[1] ?? usual.indent };
  const trails = /&&[ \t]*[\\`][ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*([ \t]*)/.exec(text);
  if (trails) return { operator: 'trails', indent: trails[1] ?? usual.indent };
  const indent = /\n([ \t]+)\S/.exec(text);
  return indent ? { operator: 'leads', indent: indent[1] ?? usual.indent } : undefined;
}

const ofFile = new WeakMap<File, Style>();

/** The layout of a RUN, else that of the first RUN of the file that has one, else four blanks and a leading `&&`. */
export function styleFor(run: Instruction, file: File): Style {
  const own = styleOf(run);
  if (own !== undefined) return own;
  let style = ofFile.get(file);
  if (style === undefined) {
    for (const other of file.instructions) {
      style = other.name === 'run' && other.lines.length < 60 ? styleOf(other) : undefined;
      if (style !== undefined) break;
    }
    ofFile.set(file, (style ??= usual));
  }
  return style;
}

/** The comment lines directly above an instruction, without line endings. */
export function commentsAbove(instruction: Instruction): readonly string[] {
  const lines = instruction.keyword.before.split(/\r?\n/);
  return lines.filter((line) => /^\s*#/.test(line));
}

/** The comment lines between a keyword and the first text behind it, without line endings. */
export function commentsInFront({ flags, lines }: Instruction): readonly string[] {
  const trivia = [...flags, ...lines.slice(0, 1)].map(({ before }) => before).join('');
  return trivia.split(/\r?\n/).filter((line) => /^\s*#/.test(line));
}

/** Whether a comment speaks to a tool about the instruction below it, which must therefore stay where it is. */
export function toolComment(comment: string): boolean {
  return toolWords.test(comment);
}

const toolWords =
  /^\s*#\s*(hadolint|dockopt|renovate|checkov|trivy|kics|tfsec|semgrep|nosemgrep|nosec|snyk|tally|shellcheck|dockerfmt|dockerfilelint|dependabot|syft|grype|docker-lock|skip-check)\b[:\s=-]/i;

/** `\r\n` when the instruction, or the line it follows, ends so. */
export function lineEnding(run: Instruction): string {
  const inside = run.lines.slice(1).map((line) => line.before);
  return [...inside, run.keyword.before].some((text) => text.includes('\r\n')) ? '\r\n' : '\n';
}

/**
 * The text between two commands joined with `&&`, each on a line of its own.
 * @param comments comment lines to keep between them, without line endings
 */
export function joint(
  style: Style,
  escape: string,
  ending: string,
  comments: readonly string[] = [],
): string {
  const splice = escape + ending + comments.map((line) => line + ending).join('') + style.indent;
  return style.operator === 'leads' ? ` ${splice}&& ` : ` && ${splice}`;
}
