/** Where a piece of a script stands: the shell that runs it, and how surely it does. */
import type { Script } from '../../grammar/shell/ast.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import { functionsIn, namesSetIn, type Functions, type Names } from './bindings.ts';
import type { Command, Redirection, Wrapper } from './commands.ts';
import { possibly, variablesOf, type Moment, type Variable, type Variables } from './variables.ts';
import type { Expander } from './words.ts';

export interface Place {
  readonly shell: Shell;
  readonly process: Process;
  /** The text that offsets index, and whether it is the whole script's. */
  readonly text: string;
  readonly placed: boolean;
  /** It surely runs, as long as its process is not left. */
  readonly surely: boolean;
  /** When the script ends with status 0, so did this. */
  readonly succeeds: boolean;
  readonly subshell: boolean;
  /** It reads from a pipe, writes to one. */
  readonly reads: boolean;
  readonly writes: boolean;
  readonly inside: Command | undefined;
  readonly wrappers: readonly Wrapper[];
  readonly redirects: readonly Redirection[];
  /** So many compounds, substitutions and scripts are around it. */
  readonly depth: number;
}

/** What a shell and the copies it makes of itself have in common. */
export interface Shell {
  readonly variables: Variables;
  functions: Functions;
  /** The variables that its script sets anywhere. */
  readonly setAnywhere: () => Names;
  /** HOME, when its value is not known, is the one that the build gives. */
  readonly homeStays: boolean;
  readonly budget: Budget;
}

/** A shell, or a copy it made of itself. */
export interface Process {
  /** Something may have ended it early, with the script still ending in status 0. */
  left: boolean;
  /** A command has run in it. */
  ran: boolean;
  /** It may fail without the script failing: under -e, any command may be its last. */
  readonly fragile: boolean;
}

/** Characters that expansions may still make: what a script can multiply itself into is bounded. */
export interface Budget {
  left: number;
  /** The same for expansions on each of several ways. */
  leftForWays: number;
}

/** @param lookup the environment it starts with; undefined: surely not set */
export function shellOf(
  script: Script,
  lookup: (name: string) => Value,
  { homeStays, budget }: Pick<Shell, 'homeStays' | 'budget'>,
): Shell {
  const functions = functionsIn(script);
  let names: Names | undefined;
  const setAnywhere = (): Names => (names ??= namesSetIn([script], script.text, functions));
  return { variables: variablesOf(lookup), functions, setAnywhere, homeStays, budget };
}

/** A process whose failure is one of the script's own only when `succeeds`. */
export function processOf(succeeds: boolean): Process {
  return { left: false, ran: false, fragile: !succeeds };
}

/** Whether the next command surely runs. */
export function runs({ surely, process }: Place): boolean {
  return surely && !process.left && !(process.fragile && process.ran);
}

/** The same place, for what may not run and whose status is not looked at. */
export function maybe(place: Place): Place {
  return { ...place, surely: false, succeeds: false };
}

/** Reads what runs in a copy of the shell, which no variable comes back from. */
export function inCopy(place: Place, read: (copy: Place) => void): void {
  const { variables } = place.shell;
  const start = variables.now();
  read({ ...place, surely: runs(place), subshell: true, process: processOf(place.succeeds) });
  variables.restore(start);
}

/** Variables that may have been set, by whatever and to whatever. */
export function makeUnknown(names: Names, { shell: { variables } }: Place): void {
  if (names === 'any') variables.forget();
  else for (const name of names) variables.set(name, { value: unknownValue, exported: undefined });
}

/** Something runs in the shell itself that is not known. */
export function runUnseen(place: Place): void {
  place.shell.variables.forget();
  place.process.left = true;
}

/** Any variable may have changed, but for these. */
export function forgetOthers(keeps: readonly string[], { shell: { variables } }: Place): void {
  const now = variables.now();
  const kept = keeps.map((name) => [name, variables.at(name, now)] as const);
  variables.forget();
  for (const [name, variable] of kept) variables.set(name, variable);
}

/**
 * How words are read at a place.
 * @param moment the one at which variables are looked up; undefined: whenever they are
 */
export function expanderAt(
  { shell: { variables, functions, homeStays, budget } }: Place,
  moment?: Moment,
): Expander {
  const at = (name: string): Variable => variables.at(name, moment ?? variables.now());
  const variable = (name: string): Value => at(name).value;
  return {
    variable,
    possible: (name) => possibly(at(name)),
    homeStays: homeStays && variables.untouched('HOME'),
    splits: variable('IFS') === ' \t\n',
    globs: variable('-') === '',
    ordinary: (name) => !functions.names.has(name),
    affords: (length) => spend(budget, length),
    affordsWay: (length) => (budget.leftForWays -= length) >= 0,
  };
}

/** Whether so many characters more are within the budget. */
export function spend(budget: Budget, length: number): boolean {
  budget.left -= length;
  return budget.left >= 0;
}

/** What scripts of this length, and those inside them, may make of themselves. */
export function budgetFor(length: number): Budget {
  const left = 1_000_000 + 8 * length;
  return { left, leftForWays: left };
}
