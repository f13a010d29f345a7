/** What `optimize` gives back. Plain data: every reporter, and every program that embeds dockopt, reads this. */
import type { Span } from '../grammar/ast.ts';
import type { Assumption, Level } from './assume.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Law } from './law.ts';
import type { Saving } from './pass.ts';
import type { World } from './world.ts';

export interface Options {
  /** How much is granted; 2 when not given. */
  readonly level?: Level;
  /** Assumptions granted beyond the level. */
  readonly assume?: readonly Assumption[];
  /** Assumptions withdrawn from the level. */
  readonly withdraw?: readonly Assumption[];
  /** Names of the passes to run, in the pipeline's order; all when not given. */
  readonly passes?: readonly string[];
  /** Ids of rewrites to leave out. */
  readonly veto?: readonly string[];
  /** Apply only the first so many rewrites, for bisection. */
  readonly limit?: number;
  readonly world?: World;
}

/** A replacement in the original text. */
export interface TextEdit extends Span {
  readonly text: string;
}

export interface AppliedRewrite {
  /** 1, 2, 3 … in the order they were applied. */
  readonly number: number;
  /** Stable: a hash of pass, original spans and text. */
  readonly id: string;
  readonly pass: string;
  readonly law: Law;
  /** The lowest level that grants what it assumes. */
  readonly level: 1 | 2 | 3;
  readonly assumes: readonly Assumption[];
  readonly covers: Readonly<Partial<Record<Assumption, readonly string[]>>>;
  readonly because: string;
  readonly evidence: readonly string[];
  /** Where in the original text. */
  readonly spans: readonly Span[];
  /** Line of the first span, 1-based. */
  readonly line: number;
  /** Ids of rewrites it builds on. */
  readonly needs: readonly string[];
  /** Index into `groups`. */
  readonly group: number;
  readonly saves: Saving | undefined;
}

/** A rewrite that was not granted: `grant` names what would grant it. */
export interface Suggestion extends Omit<AppliedRewrite, 'number' | 'group' | 'needs'> {
  readonly grant: readonly Assumption[];
  readonly before: string;
  readonly after: string;
}

export interface Refusal {
  readonly pass: string;
  readonly reason: string;
  readonly because: string;
  readonly span: Span;
  readonly line: number;
}

/** Rewrites whose original bytes meet, and the edits that make them all. */
export interface Group {
  readonly rewrites: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** Estimated compressed size of the image's base, before and after. */
export interface BaseSize {
  readonly before: { readonly image: string; readonly bytes: number; readonly date: string };
  readonly after: { readonly image: string; readonly bytes: number; readonly date: string };
}

export interface Result {
  readonly code: string;
  readonly changed: boolean;
  readonly rewrites: readonly AppliedRewrite[];
  readonly suggestions: readonly Suggestion[];
  readonly refused: readonly Refusal[];
  /** Rewrites that `# dockopt ignore=` left out. */
  readonly suppressed: readonly Refusal[];
  readonly diagnostics: readonly Diagnostic[];
  readonly groups: readonly Group[];
  /** For the last stage that ships, when the table knows both images. */
  readonly baseSize: BaseSize | undefined;
}
