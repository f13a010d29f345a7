/** Values that differ from one way through a script to another: the word a loop is at, the branch that was taken. */
import { unknownValue, type Value } from '../../grammar/value.ts';

/** A point from which a script goes on in one of several ways; each is told from all others by identity. */
export interface Choice {
  readonly ways: number;
}

/** A value for each way on from a choice. */
export interface Options {
  readonly choice: Choice;
  readonly values: readonly Possible[];
  /** How many values there are, those of choices further down included. */
  readonly count: number;
}

/** A value that may be known only when the way is. */
export type Possible = Value | Options;

/** More values are not told apart. */
const mostOptions = 64;

/** One value for each way on from a choice; the value itself when it is the same on all. */
export function optionsOf(choice: Choice, values: readonly Possible[]): Possible {
  const [first] = values;
  if (values.every((value) => value === first)) return first;
  const count = values.reduce<number>((sum, value) => sum + (isOptions(value) ? value.count : 1), 0);
  const known = count <= mostOptions && !values.includes(unknownValue);
  return known ? { choice, values, count } : unknownValue;
}

/** Whether a value depends on the way. */
export function isOptions(value: Possible): value is Options {
  return typeof value === 'object';
}

/**
 * Evaluates something that reads variables, once for each way that it depends on. Values that depend on the same
 * choice are taken from the same way. What can not happen may be among the results, what can happen is.
 * @param evaluate is given a look-up; the result may only depend on that. Its result is not used when the look-up
 *   said `unknownValue` for want of a way
 * @returns every result with its way; undefined when there are too many
 */
export function onEachWay<T>(
  possible: (name: string) => Possible,
  evaluate: (variable: (name: string) => Value) => T,
): Tree<T> | undefined {
  let left = mostOptions;
  const from = (taken: ReadonlyMap<Choice, number>): Tree<T> | undefined => {
    let open: Choice | undefined;
    const variable = (name: string): Value => {
      let value = possible(name);
      while (isOptions(value)) {
        const way = taken.get(value.choice);
        if (way === undefined) {
          open ??= value.choice;
          return unknownValue;
        }
        value = value.values[way];
      }
      return value;
    };
    const result = evaluate(variable);
    if (open === undefined) return (left -= 1) < 0 ? undefined : { choice: undefined, result };
    const trees: Tree<T>[] = [];
    for (let way = 0; way < open.ways; way += 1) {
      const tree = from(new Map([...taken, [open, way]]));
      if (tree === undefined) return undefined;
      trees.push(tree);
    }
    return { choice: open, trees };
  };
  return from(new Map());
}

export type Tree<T> =
  | { readonly choice: undefined; readonly result: T }
  | { readonly choice: Choice; readonly trees: readonly Tree<T>[] };

/** The results, in the order of the ways. */
export function resultsOf<T>(tree: Tree<T>): readonly T[] {
  return tree.choice === undefined ? [tree.result] : tree.trees.flatMap(resultsOf);
}

/** The value that an evaluation has on each way; undefined as a result stands for one that is not known. */
export function possibleOf(tree: Tree<string | undefined>): Possible {
  if (tree.choice === undefined) return tree.result ?? unknownValue;
  return optionsOf(tree.choice, tree.trees.map(possibleOf));
}
