/** The flowing state: what each instruction sees of ARG, ENV, USER, WORKDIR and SHELL. Immutable. */
import type { Instruction } from '../../grammar/ast.ts';
import { processWord, typed } from '../../grammar/index.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import type { World } from '../world.ts';
import { argument } from './arguments.ts';
import type { Image } from './image.ts';

export interface State {
  /** The words in front of a shell-form command, `['/bin/sh', '-c']`. */
  readonly shell: readonly string[];
  /** Where that is known from: the file, the catalogue, or only the assumption `base-default-shell`. */
  readonly shellKnown: 'file' | 'catalogue' | 'assumed';
  /** `root`, `0`, `app`, `1000:1000`; undefined when not known. */
  readonly user: string | undefined;
  /** Absolute; undefined when not known. */
  readonly workdir: string | undefined;
  /** ENV and ARG set since the base, the latest first. */
  readonly variables: Binding | undefined;
  /** The base's own variables; a name that is not in them is not set. Undefined: any name may be. */
  readonly baseVariables: ReadonlyMap<string, string | undefined> | undefined;
}

interface Binding {
  readonly name: string;
  readonly value: Value;
  readonly next: Binding | undefined;
  /** Every binding from here on, at intervals, so that a look-up never walks far. */
  readonly index: ReadonlyMap<string, Value> | undefined;
  readonly depth: number;
}

const stride = 128;

/** The value of a variable of the build environment; undefined: surely not set. */
export function variable(state: State, name: string): Value {
  let at = state.variables;
  for (; at !== undefined && at.index === undefined; at = at.next) if (at.name === name) return at.value;
  if (at?.index?.has(name)) return at.index.get(name);
  if (state.baseVariables === undefined) return unknownValue;
  return state.baseVariables.has(name) ? (state.baseVariables.get(name) ?? unknownValue) : undefined;
}

/** Whether the file itself sets a variable, to whatever value. */
export function sets(state: State, name: string): boolean {
  for (let at = state.variables; at !== undefined; at = at.next) {
    if (at.name === name) return true;
    if (at.index !== undefined) return at.index.has(name);
  }
  return false;
}

/** Whether a USER is root, with a group or without. */
export function isRoot(user: string): boolean {
  return /^(root|0)(:|$)/.test(user);
}

/** HOME as a RUN sees it: ENV HOME, else the home of root; undefined when not known. */
export function home(state: State): string | undefined {
  const value = variable(state, 'HOME');
  if (typeof value === 'string') return value === '' ? undefined : value;
  const root = state.user !== undefined && isRoot(state.user);
  // A base nobody knows may set HOME, but hardly for root: not relied on, so unknown.
  return value === undefined && root ? '/root' : undefined;
}

const initial = new WeakMap<Image, State>();

/** The state right after FROM image; the same object for the same image, so that walks meet again after edits. */
export function initialState(image: Image): State {
  let state = initial.get(image);
  if (state === undefined) {
    state = {
      shell: image.shell ?? ['/bin/sh', '-c'],
      shellKnown: image.known ? 'catalogue' : 'assumed',
      user: image.user,
      workdir: image.workdir,
      variables: undefined,
      baseVariables: image.env,
    };
    initial.set(image, state);
  }
  return state;
}

/** The state after FROM an image of Windows: RUN uses cmd (moby/buildkit: defaultShell). */
export function windowsState(image: Image): State {
  return { ...initialState(image), shell: ['cmd', '/S', '/C'], shellKnown: 'catalogue' };
}

/** The state after an instruction; the same object when it changes nothing. */
export function flow(
  instruction: Instruction,
  state: State,
  world: World,
  global: (name: string) => Value,
): State {
  const view = typed(instruction);
  const expand = (text: string): string | undefined => {
    const word = processWord(text, (name) => variable(state, name), instruction.escape);
    return 'error' in word ? undefined : word.value;
  };
  switch (view.kind) {
    case 'env': {
      let next = state;
      for (const pair of view.pairs) {
        const name = expand(pair.key.value);
        if (name === undefined) return { ...state, variables: undefined, baseVariables: undefined };
        next = bind(next, name, expand(pair.value.value) ?? unknownValue);
      }
      return next;
    }
    case 'arg': {
      let next = state;
      for (const { key, value } of view.args) {
        const name = expand(key);
        if (name === undefined) return { ...state, variables: undefined, baseVariables: undefined };
        // Without a default the global ARG's value counts; without any value an ENV of that name stays.
        const byDefault = value === undefined ? global(name) : (expand(value.value) ?? unknownValue);
        const set = argument(world, name, byDefault);
        if (set !== undefined) next = bind(next, name, set);
      }
      return next;
    }
    case 'user':
      return { ...state, user: expand(view.operand.value) };
    case 'workdir':
      return { ...state, workdir: joined(state.workdir, expand(view.operand.value)) };
    case 'shell':
      return { ...state, shell: view.words.map((word) => word.value), shellKnown: 'file' };
    case 'unknown':
    case 'invalid':
      return {
        ...state,
        user: undefined,
        workdir: undefined,
        variables: undefined,
        baseVariables: undefined,
        shell: [],
      };
    default:
      return state;
  }
}

function bind(state: State, name: string, value: Value): State {
  const next = state.variables;
  const depth = (next?.depth ?? 0) + 1;
  let index: Map<string, Value> | undefined;
  if (depth % stride === 0) {
    index = new Map([[name, value]]);
    for (let at = next; at !== undefined; at = at.next) {
      if (!index.has(at.name)) index.set(at.name, at.value);
      if (at.index === undefined) continue;
      for (const [key, known] of at.index) if (!index.has(key)) index.set(key, known);
      break;
    }
  }
  return { ...state, variables: { name, value, next, index, depth } };
}

function joined(workdir: string | undefined, path: string | undefined): string | undefined {
  if (path === undefined || (!path.startsWith('/') && workdir === undefined)) return undefined;
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${workdir}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
