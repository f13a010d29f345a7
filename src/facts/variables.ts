/** The variables of one shell while it runs a script: what each may hold at any moment of the way through it. */
import { unknownValue, type Value } from '../../grammar/value.ts';
import { setByBuild, setByShell } from '../know/variables.ts';
import { isOptions, optionsOf, type Choice, type Options, type Possible } from './ways.ts';

export interface Variable {
  readonly value: Value;
  /** What it may be, where its value depends on the way through the script; `value` is not known then. */
  readonly options?: Options;
  /** Whether processes find it in their environment; undefined when that is not known. */
  readonly exported: boolean | undefined;
}

/** Moments count the changes: what was known at an earlier one can still be asked for. */
export type Moment = number;

export interface Variables {
  now(): Moment;
  /** A variable just after the change that a moment counts. */
  at(name: string, moment: Moment): Variable;
  /** Whether nothing in the script can have changed it so far. */
  untouched(name: string): boolean;
  set(name: string, variable: Variable): void;
  /** Whatever is assigned to it, its value is not known from here on. */
  seal(name: string): void;
  /** Any variable may have changed. */
  forget(): void;
  /** What happened since a moment happened in another process, or on a way that is not taken now. */
  restore(moment: Moment): void;
  /** Several ways lead on from a moment, and one of them was taken: known is what is the same at the end of each. */
  meet(start: Moment, ends: readonly Moment[]): void;
}

/** Work spent on bringing ways together before every variable is given up: keeps the whole linear. */
const mostWork = 1_000_000;

/** A shell takes no IFS from its environment. `-` stands for options that change how words are read. */
const atStart: Readonly<Record<string, string>> = { IFS: ' \t\n', '-': '' };

const unknownVariable: Variable = { value: unknownValue, exported: undefined };
const shells = new Set(setByShell.names);
const builds = new Set(setByBuild.names);

/** @param lookup the environment the shell starts with; undefined: surely not set */
export function variablesOf(lookup: (name: string) => Value): Variables {
  const initials = new Map<string, Variable>();
  const histories = new Map<string, { readonly at: Moment; readonly variable: Variable }[]>();
  /** The name that each change was about. */
  const changes: string[] = [];
  /** When everything was last forgotten, as it was from each moment on. */
  const floors: { readonly at: Moment; readonly floor: Moment }[] = [];
  const sealed = new Set<string>();
  let work = 0;

  const initial = (name: string): Variable => {
    let variable = initials.get(name);
    if (variable === undefined) initials.set(name, (variable = fromOutside(name, lookup)));
    return variable;
  };
  const floorAt = (moment: Moment): Moment => lastUpTo(floors, moment)?.floor ?? 0;
  const at = (name: string, moment: Moment): Variable => {
    if (work > mostWork) return unknownVariable;
    const change = lastUpTo(histories.get(name) ?? [], moment);
    // A sourced file is not taken to change how globs are read.
    const floor = name === '-' ? 0 : floorAt(moment);
    if (change !== undefined && change.at >= floor) return change.variable;
    return floor > 0 ? unknownVariable : initial(name);
  };
  const now = (): Moment => changes.length;
  const put = (name: string, variable: Variable): void => {
    changes.push(name);
    const history = histories.get(name);
    if (history === undefined) histories.set(name, [{ at: now(), variable }]);
    else history.push({ at: now(), variable });
  };
  const setFloor = (floor: Moment | undefined): void => {
    changes.push('');
    floors.push({ at: now(), floor: floor ?? now() });
  };
  const changedSince = (moment: Moment): readonly string[] => {
    work += now() - moment;
    return work > mostWork ? [] : [...new Set(changes.slice(moment))].filter((name) => name !== '');
  };

  return {
    now,
    at,
    untouched: (name) => at(name, now()) === initial(name),
    set(name, variable) {
      const hidden = sealed.has(name) || shells.has(name);
      put(name, hidden ? { value: unknownValue, exported: variable.exported } : variable);
    },
    seal(name) {
      sealed.add(name);
      put(name, unknownVariable);
    },
    forget: () => setFloor(undefined),
    restore(moment) {
      if (moment === now()) return;
      const old = changedSince(moment).map((name) => [name, at(name, moment)] as const);
      if (floorAt(now()) !== floorAt(moment)) setFloor(floorAt(moment));
      for (const [name, variable] of old) put(name, variable);
    },
    meet(start, ends) {
      const moments = [...new Set(ends)];
      if (moments.every((moment) => moment === now())) return;
      const names = changedSince(start);
      work += names.length * moments.length;
      if (work > mostWork) return;
      const choice = { ways: moments.length };
      const met = names.map(
        (name) =>
          [
            name,
            same(
              choice,
              moments.map((moment) => at(name, moment)),
            ),
          ] as const,
      );
      if (moments.some((moment) => floorAt(moment) !== floorAt(start))) setFloor(undefined);
      else if (floorAt(now()) !== floorAt(start)) setFloor(floorAt(start));
      for (const [name, variable] of met) put(name, variable);
    },
  };
}

function fromOutside(name: string, lookup: (name: string) => Value): Variable {
  if (Object.hasOwn(atStart, name)) return { value: atStart[name], exported: undefined };
  if (shells.has(name)) return unknownVariable;
  const value = lookup(name);
  if (value === undefined && builds.has(name)) return unknownVariable;
  return { value, exported: value === unknownValue ? undefined : value !== undefined };
}

/** What several ways agree on; their values apart where each is known. */
function same(choice: Choice, variables: readonly Variable[]): Variable {
  const [first = unknownVariable, ...others] = variables;
  if (others.every((other) => other === first)) return first;
  const exported = others.every((other) => other.exported === first.exported) ? first.exported : undefined;
  return variableOf(optionsOf(choice, variables.map(possibly)), exported);
}

/** A variable that holds a value known at least for each way. */
export function variableOf(possible: Possible, exported: boolean | undefined): Variable {
  if (isOptions(possible)) return { value: unknownValue, options: possible, exported };
  return { value: possible, exported };
}

/** What a variable holds, as far as it is known. */
export function possibly({ value, options }: Variable): Possible {
  return options ?? value;
}

function lastUpTo<T extends { readonly at: Moment }>(entries: readonly T[], moment: Moment): T | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
