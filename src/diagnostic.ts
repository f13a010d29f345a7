/**
 * Diagnostics: one closed table of codes. Each says what is wrong, where in the original text, and what to do.
 * Problems of the grammar keep BuildKit's own words and get their remedy here.
 */
import type { Span } from '../grammar/ast.ts';

export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What the user can do about it. */
  readonly remedy: string;
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
}
