/** Words with their variables replaced, and which of these were there. */
import type { Escape } from '../../grammar/ast.ts';
import { lexWords, splitWords, type LexOptions, type Lookup } from '../../grammar/dockerfile/words.ts';
import { unknownValue } from '../../grammar/value.ts';
import { find, type Variable, type Variables } from './variables.ts';

export interface Expanded {
  /** Undefined when not known, or when BuildKit rejects the word. */
  readonly value: Variable;
  /** Variables that were looked up and are set. */
  readonly set: ReadonlySet<string>;
  readonly unset: readonly string[];
  readonly error: string | undefined;
}

/** Replaces the variables of a word. `open`: a name that is not among them may be set all the same. */
export function expand(
  text: string,
  variables: Variables | undefined,
  escape: Escape,
  open = false,
  options: LexOptions = {},
): Expanded {
  const set = new Set<string>();
  const lookup = lookupIn(variables, open);
  const note: Lookup = (name) => {
    if (find(variables, name) !== undefined) set.add(name);
    return lookup(name);
  };
  const word = lexWords(text, note, { ...options, escape });
  if ('error' in word) return { value: undefined, set, unset: word.unset, error: word.error };
  return { value: word.value, set, unset: word.unset, error: undefined };
}

/** Replaces the variables of a text and splits it into words; undefined when they are not known. */
export function expandWords(
  text: string,
  variables: Variables | undefined,
  escape: Escape,
  open: boolean,
): readonly string[] | undefined | { readonly error: string } {
  return splitWords(text, lookupIn(variables, open), { escape });
}

function lookupIn(variables: Variables | undefined, open: boolean): Lookup {
  return (name) => {
    const entry = find(variables, name);
    if (entry === undefined) return open ? unknownValue : undefined;
    return entry.value ?? unknownValue;
  };
}
