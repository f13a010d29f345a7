/** Counts of agreement, one row an aspect. */
import { exceptions } from './exceptions.ts';

/** One aspect of the comparison: how many of its cases agree, and the first that do not. */
export interface Aspect {
  readonly name: string;
  /** The share that has to agree, 0 to 1; undefined for a number that is only shown. */
  readonly target: number | undefined;
  /** Whether a run that misses the target fails, or only says so. */
  readonly kind: 'bound' | 'goal';
  readonly total: number;
  readonly agreed: number;
  /** Cases that differ and are named in `exceptions.ts`. */
  readonly excepted: number;
  readonly differences: readonly Difference[];
}

export interface Difference {
  /** The id of a corpus file, or the name of a test. */
  readonly where: string;
  readonly what: string;
}

export interface Tally {
  /** Counts a case; `what` says how it differs, undefined that it agrees. */
  count(where: string, what: string | undefined): void;
  aspect(): Aspect;
}

/** The exceptions that were met, as `aspect where`. */
const met = new Set<string>();

export function tally(name: string, target: number | undefined, kind: Aspect['kind'] = 'bound'): Tally {
  let total = 0;
  let agreed = 0;
  let excepted = 0;
  const differences: Difference[] = [];
  return {
    count(where, what) {
      total += 1;
      if (what === undefined) agreed += 1;
      else if (exceptions.some((one) => one.aspect === name && one.where === where)) {
        excepted += 1;
        met.add(`${name} ${where}`);
      } else differences.push({ where, what });
    },
    aspect: () => ({ name, target, kind, total, agreed, excepted, differences }),
  };
}

/** Exceptions that no longer differ: they have to go. */
export function staleExceptions(): readonly string[] {
  return exceptions.map(({ aspect, where }) => `${aspect} ${where}`).filter((one) => !met.has(one));
}

/** Whether an aspect reaches its target. */
export function reached({ target, total, agreed, excepted }: Aspect): boolean {
  return target === undefined || (total > 0 && (agreed + excepted) / total >= target);
}

/** The first way in which two values differ, as a path and both sides; undefined when they are the same. */
export function difference(ours: unknown, theirs: unknown, path = ''): string | undefined {
  if (Object.is(ours, theirs)) return undefined;
  if (isRecord(ours) && isRecord(theirs)) {
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const found = difference(ours[key], theirs[key], path === '' ? key : `${path}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return `${path}: ${shown(ours)} instead of ${shown(theirs)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
