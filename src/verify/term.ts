/**
 * Values of an interpreter that does not know everything. What is not known is a symbol, and equal symbols stand for
 * equal values, whatever those are. A symbol is made once for what it depends on, so its size does not grow.
 */

/** A text, or a symbol. Symbols are equal when they are the same object. */
export type Term = string | Unknown;

export interface Unknown {
  readonly kind: 'unknown';
  /** What it stands for, for people: `USER of debian`. */
  readonly text: string;
  readonly number: number;
}

/** Makes symbols; two that come from one maker are the same where their meaning and their parts are. */
export type Symbols = (meaning: string, parts?: readonly (Term | undefined)[]) => Unknown;

/** A maker of symbols. What is compared must come from one. */
export function symbols(): Symbols {
  const made = new Map<string, Unknown>();
  return (meaning, parts = []) => {
    const key = JSON.stringify([meaning, ...parts.map(identity)]);
    let symbol = made.get(key);
    if (symbol === undefined) made.set(key, (symbol = { kind: 'unknown', text: meaning, number: made.size }));
    return symbol;
  };
}

/** A value that JSON keeps apart from all others. */
export function identity(term: Term | undefined): string | number | null {
  return term === undefined ? null : typeof term === 'string' ? term : term.number;
}

/** For messages. */
export function shownTerm(term: Term): string {
  return typeof term === 'string' ? term : `⟨${term.text}⟩`;
}
