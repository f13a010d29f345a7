/** What is wrong with a text, in BuildKit's words. */
import type { Span } from './ast.ts';

export type ProblemCode =
  | 'directive'
  | 'no-instructions'
  | 'unterminated-heredoc'
  | 'invalid-heredoc'
  | 'line-too-long'
  | 'unknown-instruction'
  | 'unknown-flag'
  | 'invalid-instruction'
  | 'no-build-stage';

export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly span: Span;
  /** 1-based, as BuildKit counts lines; its two messages that name the line before (0 for the first) name this one. */
  readonly line: number;
  readonly endLine: number;
}
