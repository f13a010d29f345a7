/**
 * Diagnostics: one closed table of codes. Each says what is wrong, where in the original text, and what to do.
 * Problems of the grammar keep BuildKit's own words and get their remedy here.
 */
import type { Problem, ProblemCode, Span } from '../grammar/index.ts';
import { nearest } from './nearest.ts';

/** An error: the file is not valid, or dockopt is at fault. A note: kept, because it is not understood. */
export type Severity = 'error' | 'note';

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** What the user can do about it. */
  readonly remedy: string;
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
}

interface Row {
  readonly severity: Severity;
  readonly remedy: string | ((message: string) => string);
}

const report = 'report this line with the Dockerfile and the output of `dockopt --version`';

const table = {
  directive: error('give each parser directive once; escape is \\ or `'),
  'no-instructions': error('start with FROM'),
  'no-build-stage': error('put FROM above it; only ARG may stand before the first FROM'),
  'unterminated-heredoc': error('end the heredoc with its name alone on a line, without blanks around it'),
  'invalid-heredoc': error('close the quote or the ${…}, or quote what is no heredoc'),
  'line-too-long': error('break the line, or COPY its data from a file'),
  'unknown-instruction': error((message) => keywordRemedy(message.replace(/^[^:]*: ?/, ''))),
  'unknown-flag': error('correct the flag, or name a frontend that knows it with # syntax='),
  'invalid-instruction': error((message) => instructionRemedy(message)),

  'foreign-syntax': note('remove the directive if docker/dockerfile can build the file'),
  'not-understood': note('nothing is wrong; rewrites around it are held back'),
  'script-not-read': note('nothing is wrong; rewrites of this RUN are held back'),
  'invalid-utf-8': note('convert the file to UTF-8'),

  'check-failed': error(report),
  'pass-failed': error(report),
  unsettled: error(report),
  internal: error(report),
} satisfies Readonly<Record<ProblemCode, Row>> & Readonly<Record<string, Row>>;

export type DiagnosticCode = keyof typeof table;

/** A problem of the grammar. */
export function fromProblem({ code, message, span, line }: Problem): Diagnostic {
  return diagnostic(code, message, span, line);
}

const nowhere: Span = { start: 0, end: 0 };

/** What is kept because it is not understood. Nothing is wrong with the file. */
export const notes = {
  foreignSyntax: (span: Span, line: number, syntax: string) =>
    diagnostic(
      'foreign-syntax',
      `${syntax} may read another language; the file is left as it is`,
      span,
      line,
    ),

  notUnderstood: (span: Span, line: number, what: string) =>
    diagnostic('not-understood', `${what}; kept, and taken to have every effect`, span, line),

  scriptNotRead: (span: Span, line: number, because: string) =>
    diagnostic('script-not-read', `${because}; kept, and taken to have every effect`, span, line),

  invalidUtf8: (span: Span, line: number, byte: number) =>
    diagnostic('invalid-utf-8', `byte 0x${byte.toString(16)} is not UTF-8; kept as it is`, span, line),
};

/** What only a bug in dockopt can cause. */
export const fault = {
  /** A rewrite did not pass a check and was left out. */
  rejected: (pass: string, law: string, wrong: string, before: string, span: Span, line: number) =>
    diagnostic(
      'check-failed',
      `a rewrite of ${pass} by the law ${law} was left out, it failed its check: ${wrong}; before: ${excerpt(before)}`,
      span,
      line,
    ),

  /** `number` is that of the rewrite the pass was about to make. */
  threw: (pass: string, number: number, cause: string) =>
    diagnostic('pass-failed', `${pass} failed at rewrite ${number}: ${excerpt(cause)}`, nowhere, 1),

  restless: (pass: string, rounds: number) =>
    diagnostic('unsettled', `${pass} finds something anew after ${rounds} rounds`, nowhere, 1),

  unsettled: (turns: number) =>
    diagnostic('unsettled', `the passes undo each other's work after ${turns} turns`, nowhere, 1),

  crashed: (cause: string) =>
    diagnostic('internal', `internal fault, the input is kept as it is: ${excerpt(cause)}`, nowhere, 1),
};

function diagnostic(code: DiagnosticCode, message: string, span: Span, line: number): Diagnostic {
  const { severity, remedy }: Row = table[code];
  return {
    code,
    severity,
    message,
    remedy: typeof remedy === 'string' ? remedy : remedy(message),
    span,
    line,
  };
}

function error(remedy: Row['remedy']): Row {
  return { severity: 'error', remedy };
}

function note(remedy: string): Row {
  return { severity: 'note', remedy };
}

/** A text on one line, cut where it gets long. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`;
}

const keywords =
  'FROM RUN CMD LABEL MAINTAINER EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD STOPSIGNAL HEALTHCHECK SHELL'.split(
    ' ',
  );

function keywordRemedy(word: string): string {
  const meant = nearest(word, keywords);
  return meant === undefined
    ? 'if the line continues the one above, end that one with \\; a comment starts with #'
    : `did you mean ${meant}?`;
}

/** By BuildKit's words, the first that fits. */
const instructionRemedies: readonly (readonly [RegExp, string])[] = [
  [/-quote/, 'close the quote'],
  [/substitution|missing '}'/, 'write it as ${name}, ${name:-default} or ${name:+value}, or escape the $'],
  [/JSON/, 'put each word of the array in double quotes'],
  [/requires|must have|missing|can not be blank|can't find =|empty string/i, 'write what is missing'],
  [/heredoc/, 'copy the heredoc to a path'],
  [/name for build stage/, 'begin the name with a letter; letters, digits, - _ and . may follow'],
  [/ONBUILD/, 'write another instruction after ONBUILD'],
  [/flag/i, 'correct or remove the flag'],
  [/invalid|not valid|negative|less than/i, 'correct the value'],
];

function instructionRemedy(message: string): string {
  const [, remedy] = instructionRemedies.find(([words]) => words.test(message)) ?? [];
  return remedy ?? 'correct it as https://docs.docker.com/reference/dockerfile/ has it';
}
