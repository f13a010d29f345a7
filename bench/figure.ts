/** What the bench finds: ratios, the absolute figures beside them, and what bench/budget.json allows. */
import budget from './budget.json' with { type: 'json' };
import type { FileSet } from './texts.ts';

/** One ratio. */
export interface Figure {
  readonly kind: 'figure';
  /** What is compared with what; the key in bench/budget.json. */
  readonly name: string;
  readonly ratio: number;
  /** What the ratio is made of, with units. */
  readonly absolute: string;
}

/** A comparison that cannot be made here. */
export interface Skipped {
  readonly kind: 'skipped';
  readonly name: string;
  readonly because: string;
}

export type Finding = Figure | Skipped;

/** What a ratio may be; a regression is outside of it. Wider than what is measured by the noise of a busy machine. */
export interface Bound {
  readonly least?: number;
  readonly most?: number;
}

/** The bounds of a set of files by the names of figures: some hold for any files. */
export function boundsFor(set: FileSet): Readonly<Record<string, Bound>> {
  return { ...budget.any, ...budget[set] };
}

/** Whether a ratio is worse than its bound allows. */
export function overBudget(finding: Finding, { least = -Infinity, most = Infinity }: Bound = {}): boolean {
  return finding.kind === 'figure' && !(finding.ratio >= least && finding.ratio <= most);
}

/** One line of the report. */
export function described(finding: Finding, bound: Bound | undefined): string {
  if (finding.kind === 'skipped') return `  !!! SKIPPED: ${finding.name}: ${finding.because}`;
  const { name, ratio, absolute } = finding;
  const mark = overBudget(finding, bound) ? '  <- OVER BUDGET' : '';
  return `${digits(ratio).padStart(9)} x  ${name.padEnd(70)}${allowed(bound).padEnd(16)}${absolute}${mark}`;
}

function allowed({ least, most }: Bound = {}): string {
  const words = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ];
  return words.join(', ');
}

function digits(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2);
}

/** Milliseconds for people. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds >= 10 ? `${milliseconds.toFixed(0)} ms` : `${milliseconds.toFixed(2)} ms`;
}

/** Bytes for people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
