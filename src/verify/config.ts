/**
 * An interpreter of image configurations, of its own on purpose: it shares nothing with the facts the passes read.
 * What is not known (base images, build arguments) is a symbol, so two files are compared whatever those are.
 * Rules: BuildKit frontend/dockerfile/dockerfile2llb/convert.go (dispatch*), convert_expose.go, instructions/parse.go,
 * util/system/path.go.
 */
import type { File, Instruction } from '../../grammar/ast.ts';
import { bodyText, flagText, processWord, source, typed } from '../../grammar/index.ts';
import type { CommandLine, Typed } from '../../grammar/typed.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import { portsOf } from './ports.ts';
import { identity, shownTerm, symbols, type Symbols, type Term } from './term.ts';

/** What `docker inspect` shows under Config. */
export interface Config {
  /** In the order of the image. */
  readonly env: ReadonlyMap<Term, Term>;
  readonly cmd: readonly Term[];
  readonly entrypoint: readonly Term[];
  readonly workdir: readonly Term[];
  readonly user: readonly Term[];
  readonly labels: ReadonlyMap<Term, Term>;
  readonly ports: ReadonlySet<Term>;
  readonly volumes: ReadonlySet<Term>;
  readonly shell: readonly Term[];
  readonly stopSignal: readonly Term[];
  /** The test, then intervals and retries as far as they are given. */
  readonly healthcheck: readonly Term[];
  readonly onbuild: readonly Term[];
  readonly author: readonly Term[];
  /** Instructions that are not understood, each with the configuration it met. */
  readonly opaque: readonly Term[];
}

export interface StageConfig {
  /** The name, or the number in the order of the stages. */
  readonly name: string;
  /** The base as FROM names it, ARGs in place, and the platform. */
  readonly base: readonly Term[];
  readonly config: Config;
}

/** What the file does not say. */
export interface Outside {
  /** Makes the symbols; needed where configurations of two files are compared. */
  readonly symbols?: Symbols;
  /** Names one base for another where a FROM is claimed to have swapped them. */
  readonly sameBase?: (base: string, from: Instruction) => string;
  /** All `--build-arg`s there are; absent: any may be given. */
  readonly buildArgs?: Readonly<Record<string, string>>;
}

/** The configuration of every stage, in order. */
export function configsOf(file: File, outside: Outside = {}): readonly StageConfig[] {
  const building: Building = { ...outside, symbols: outside.symbols ?? symbols(), globals: new Map() };
  const stages: StageConfig[] = [];
  const named = new Map<string, Scope>();
  let scope: Scope | undefined;
  for (const instruction of file.instructions) {
    const view = typed(instruction);
    if (view.kind === 'from') {
      const reference = globally(view.image.value, building, instruction);
      const parent = typeof reference === 'string' ? named.get(reference.toLowerCase()) : undefined;
      const base =
        typeof reference === 'string' && parent === undefined
          ? (outside.sameBase?.(reference, instruction) ?? reference)
          : reference;
      scope = parent === undefined ? fresh(base, building) : inherit(parent);
      for (const trigger of scope.triggers.splice(0)) step(trigger, typed(trigger), scope);
      const platform = view.platform === undefined ? [] : [globally(view.platform, building, instruction)];
      const name = view.stage?.value ?? String(stages.length);
      stages.push({ name, base: [base, ...platform], config: scope.draft });
      if (view.stage !== undefined) named.set(view.stage.value, scope);
    } else if (scope !== undefined) step(instruction, view, scope);
    else if (view.kind === 'arg') for (const arg of view.args) declareGlobally(arg, building, instruction);
  }
  return stages;
}

/** What all stages share. */
interface Building extends Outside {
  readonly symbols: Symbols;
  /** ARGs before the first FROM. */
  readonly globals: Map<string, Term>;
}

type Draft = {
  -readonly [K in keyof Config]: Config[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : Config[K] extends ReadonlySet<infer A>
      ? Set<A>
      : readonly Term[];
};

/** Everything an instruction of a stage can see or change. */
interface Scope {
  readonly draft: Draft;
  readonly building: Building;
  /** ENV and ARG together: the later one counts. */
  readonly variables: Map<Term, Term>;
  /** Whose variables a name may have that nobody set: undefined when there are no others. */
  base: Term | undefined;
  /** What ENTRYPOINT leaves of CMD as long as the stage sets none: what triggers of the base may have set. */
  readonly cmdOfTriggers: readonly Term[];
  readonly triggers: Instruction[];
  cmdSet: boolean;
}

const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

function fresh(base: Term, building: Building): Scope {
  const scratch = base === 'scratch';
  const of = (what: string): readonly Term[] => (scratch ? [] : [building.symbols(`${what} of`, [base])]);
  const path: [Term, Term][] = scratch ? [['PATH', defaultPath]] : [];
  const draft: Draft = {
    env: new Map(path),
    cmd: of('CMD'),
    entrypoint: of('ENTRYPOINT'),
    workdir: scratch ? ['/'] : of('WORKDIR'),
    user: of('USER'),
    labels: new Map(),
    ports: new Set(),
    volumes: new Set(),
    shell: of('SHELL'),
    stopSignal: of('STOPSIGNAL'),
    healthcheck: of('HEALTHCHECK'),
    onbuild: [],
    author: of('author'),
    opaque: [],
  };
  return {
    draft,
    building,
    variables: new Map(path),
    base: scratch ? undefined : base,
    cmdOfTriggers: of('CMD of the triggers'),
    triggers: [],
    cmdSet: false,
  };
}

function inherit(parent: Scope): Scope {
  const { draft } = parent;
  return {
    ...parent,
    draft: {
      ...draft,
      env: new Map(draft.env),
      labels: new Map(draft.labels),
      ports: new Set(draft.ports),
      volumes: new Set(draft.volumes),
      onbuild: [],
    },
    variables: new Map(parent.variables),
    cmdOfTriggers: [],
    triggers: [...parent.triggers],
    cmdSet: false,
  };
}

function step(instruction: Instruction, view: Typed, scope: Scope): void {
  const { draft } = scope;
  const value = (text: string): Term => expand(text, scope, instruction);
  switch (view.kind) {
    case 'env':
      // One instruction sees the variables as they were before it.
      for (const [key, text] of view.pairs.map(
        (pair) => [value(pair.key.value), value(pair.value.value)] as const,
      )) {
        set(key, text, scope);
        draft.env.set(key, text);
      }
      return;
    case 'arg':
      for (const arg of view.args) declare(arg, instruction, scope);
      return;
    case 'label':
      for (const { key, value: text } of view.pairs) draft.labels.set(value(key.value), value(text.value));
      return;
    case 'expose':
      for (const { value: text } of view.ports)
        for (const port of ports(text, scope, instruction)) draft.ports.add(port);
      return;
    case 'volume':
      for (const path of view.paths) draft.volumes.add(value(path.value));
      return;
    case 'workdir':
      draft.workdir = join(draft.workdir, value(view.operand.value));
      return;
    case 'user':
      draft.user = given(value(view.operand.value));
      return;
    case 'stopsignal':
      draft.stopSignal = given(value(view.operand.value));
      return;
    case 'maintainer':
      draft.author = given(view.operand.value);
      return;
    case 'shell':
      draft.shell = view.words.map((word) => word.value);
      return;
    case 'cmd':
      draft.cmd = commandOf(view.command, draft.shell);
      scope.cmdSet = true;
      return;
    case 'entrypoint':
      draft.entrypoint = commandOf(view.command, draft.shell);
      if (!scope.cmdSet) draft.cmd = scope.cmdOfTriggers;
      return;
    case 'healthcheck': {
      const { command, interval, timeout, startPeriod, startInterval, retries } = view;
      const numbers = [interval, timeout, startPeriod, startInterval, retries].map(String);
      // The shell of a health check is looked up when it runs: here stands only its text.
      draft.healthcheck = [...testOf(command), ...numbers];
      return;
    }
    case 'onbuild':
      draft.onbuild = [...draft.onbuild, view.expression];
      scope.triggers.push(view.trigger);
      return;
    case 'run':
    case 'copy':
    case 'add':
    case 'from':
      return;
    case 'unknown':
    case 'invalid':
      draft.opaque = [
        ...draft.opaque,
        scope.building.symbols(`${instruction.keyword.text} that is not understood`, [
          source(instruction),
          JSON.stringify(keys.map((key) => summary(draft[key], true))),
        ]),
      ];
      return;
    default:
      view satisfies never;
  }
}

/** An empty text and none are the same in an image. */
function given(term: Term): readonly Term[] {
  return term === '' ? [] : [term];
}

/** A name that is not known may be that of any variable: what they are depends on it from here on. */
function set(key: Term, value: Term, scope: Scope): void {
  if (typeof key === 'string') {
    scope.variables.set(key, value);
    return;
  }
  const { symbols } = scope.building;
  for (const [name, old] of scope.variables)
    scope.variables.set(name, symbols(`${shownTerm(name)} after ENV`, [name, old, key, value]));
  scope.base = symbols('variables after ENV', [scope.base, key, value]);
}

interface Argument {
  readonly key: string;
  readonly value: { readonly value: string } | undefined;
}

/** An ARG in a stage: a build argument, else its default, else the ARG before FROM, else what the name already is. */
function declare({ key, value }: Argument, instruction: Instruction, scope: Scope): void {
  const { building } = scope;
  const passed = building.buildArgs?.[key];
  if (passed !== undefined) set(key, passed, scope);
  else if (value === undefined) {
    const global = building.globals.get(key) ?? predefined(key, building);
    if (global !== undefined) set(key, global, scope);
    else if (building.buildArgs === undefined) set(key, argument(key, variable(key, scope), building), scope);
  } else {
    const byDefault = expand(value.value, scope, instruction);
    set(key, building.buildArgs ? byDefault : argument(key, byDefault, building), scope);
  }
}

function declareGlobally({ key, value }: Argument, building: Building, instruction: Instruction): void {
  const { globals } = building;
  const passed = building.buildArgs?.[key];
  const old = globals.get(key) ?? predefined(key, building);
  const byDefault = value === undefined ? old : globally(value.value, building, instruction);
  const known = building.buildArgs === undefined ? argument(key, byDefault, building) : (passed ?? byDefault);
  if (known !== undefined) globals.set(key, known);
}

function argument(key: string, byDefault: Term | undefined, { symbols }: Building): Term {
  return symbols(`ARG ${key}`, [key, byDefault]);
}

const platforms = /^(BUILD|TARGET)(PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$/;

function predefined(name: string, { symbols }: Building): Term | undefined {
  return platforms.test(name) ? symbols(name) : undefined;
}

function commandOf(command: CommandLine, shell: readonly Term[]): readonly Term[] {
  if (command.form === 'exec') return command.words.map((word) => word.value);
  return [...(shell.length === 0 ? ['/bin/sh', '-c'] : shell), command.text];
}

function testOf(command: CommandLine | undefined): readonly string[] {
  if (command === undefined) return ['NONE'];
  return command.form === 'exec'
    ? ['CMD', ...command.words.map((word) => word.value)]
    : ['CMD-SHELL', command.text];
}

function ports(text: string, scope: Scope, { escape }: Instruction): readonly Term[] {
  if (!special.test(text)) return portsOf(text);
  const { lookup, used } = lookups((name) => variable(name, scope));
  const word = processWord(text, lookup, escape);
  if ('error' in word) return [`invalid ${text}`];
  return word.words?.flatMap(portsOf) ?? [scope.building.symbols(`port ${text}`, [text, ...used()])];
}

/** A path is only made shorter when all of it is known, and when it is relative (util/system/path.go). */
function join(workdir: readonly Term[], path: Term): readonly Term[] {
  if (path === '') return workdir;
  if (typeof path === 'string' && path.startsWith('/')) return [path];
  const [folder, ...more] = workdir;
  if (more.length > 0 || typeof folder !== 'string' || typeof path !== 'string') return [...workdir, path];
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return [`/${parts.join('/')}`];
}

/** An operand in a stage. */
function expand(text: string, scope: Scope, instruction: Instruction): Term {
  return expandWith(text, instruction, scope.building.symbols, (name) => variable(name, scope));
}

/** An operand of FROM, or of an ARG before the first one. */
function globally(text: string, building: Building, instruction: Instruction): Term {
  const lookup = (name: string): Term | undefined => building.globals.get(name) ?? predefined(name, building);
  return expandWith(text, instruction, building.symbols, lookup);
}

function variable(name: string, { variables, base, building }: Scope): Term | undefined {
  const known = variables.get(name);
  if (known !== undefined || base === undefined) return known;
  return building.symbols(`${name} of`, [name, base]);
}

const special = /["'$\\`]/;

/** A longer text becomes a symbol: `ENV A=$A$A` in every line must not grow for ever. */
const longest = 4096;

function expandWith(
  text: string,
  { escape }: Instruction,
  make: Symbols,
  value: (name: string) => Term | undefined,
): Term {
  if (!special.test(text)) return text;
  const { lookup, used } = lookups(value);
  const word = processWord(text, lookup, escape);
  if ('error' in word) return make(`invalid ${text}`);
  if (word.value !== undefined && word.value.length <= longest) return word.value;
  return make(text, [text, ...used()]);
}

/** Looks names up for the lexer and remembers what it was told. */
function lookups(value: (name: string) => Term | undefined): {
  readonly lookup: (name: string) => Value;
  readonly used: () => readonly (Term | undefined)[];
} {
  const told = new Map<string, Term | undefined>();
  return {
    lookup: (name) => {
      const term = value(name);
      told.set(name, term);
      return typeof term === 'object' ? unknownValue : term;
    },
    used: () => [...told].flat(),
  };
}

/** One key of one stage that is not the same in both files. */
export interface ConfigDifference {
  readonly stage: string;
  readonly key: keyof Config | 'stages' | 'base';
  readonly before: string;
  readonly after: string;
}

/**
 * Where the configurations of two files differ, whatever the base images and the build arguments are.
 * @param sameBase names one base for another at a FROM that is claimed to have swapped them
 */
export function configDifferences(
  before: File,
  after: File,
  sameBase?: NonNullable<Outside['sameBase']>,
): readonly ConfigDifference[] {
  if (configuredAlike(before, after)) return [];
  const outside = { symbols: symbols(), ...(sameBase && { sameBase }) };
  const [old, now] = [configsOf(before, outside), configsOf(after, outside)];
  if (old.length !== now.length)
    return [{ stage: '', key: 'stages', before: String(old.length), after: String(now.length) }];
  return old.flatMap((stage, index) => differencesOf(stage, now[index] ?? stage));
}

/** Whether all instructions but those that only make files read the same: then so do the configurations. */
function configuredAlike(before: File, after: File): boolean {
  if (before.escape !== after.escape) return false;
  const [old, now] = [configuring(before), configuring(after)];
  return old.length === now.length && old.every((instruction, index) => readsAlike(instruction, now[index]));
}

function configuring({ instructions }: File): readonly Instruction[] {
  return instructions.filter((instruction) => !['run', 'copy', 'add'].includes(typed(instruction).kind));
}

function readsAlike(a: Instruction, b: Instruction | undefined): boolean {
  if (a === b) return true;
  if (b === undefined || a.name !== b.name || a.flags.length !== b.flags.length) return false;
  if (bodyText(a) !== bodyText(b) || a.heredocs.length !== b.heredocs.length) return false;
  return (
    a.flags.every((flag, index) => flagText(flag, a.escape) === flagText(b.flags[index] ?? flag, b.escape)) &&
    a.heredocs.every(({ body }, index) => body.text === b.heredocs[index]?.body.text)
  );
}

function differencesOf(before: StageConfig, after: StageConfig): readonly ConfigDifference[] {
  const found: ConfigDifference[] = [];
  const compare = (key: ConfigDifference['key'], a: Config[keyof Config], b: Config[keyof Config]): void => {
    const ordered =
      key !== 'labels' || ![...before.config.labels.keys()].every((name) => typeof name === 'string');
    if (JSON.stringify(summary(a, ordered)) !== JSON.stringify(summary(b, ordered)))
      found.push({ stage: before.name, key, before: shown(a), after: shown(b) });
  };
  compare('base', [before.name, ...before.base], [after.name, ...after.base]);
  for (const key of keys) compare(key, before.config[key], after.config[key]);
  return found;
}

const keys = [
  ...(['env', 'cmd', 'entrypoint', 'workdir', 'user', 'labels', 'ports', 'volumes', 'shell'] as const),
  ...(['stopSignal', 'healthcheck', 'onbuild', 'author', 'opaque'] as const),
];

/** A value as JSON keeps it apart from others. Labels are ordered only where a name is not known. */
function summary(value: Config[keyof Config], ordered: boolean): readonly unknown[] {
  if (value instanceof Map) {
    const pairs = [...(value as ReadonlyMap<Term, Term>)].map((pair) => pair.map(identity));
    return ordered ? pairs : pairs.sort(byText);
  }
  if (value instanceof Set) return [...(value as ReadonlySet<Term>)].map(identity).sort(byText);
  return (value as readonly Term[]).map(identity);
}

function byText(a: unknown, b: unknown): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function shown(value: Config[keyof Config]): string {
  const rows = [...(value as Iterable<Term | readonly [Term, Term]>)];
  return rows
    .map((row) => (Array.isArray(row) ? row.map(shownTerm).join('=') : shownTerm(row as Term)))
    .join(' ');
}
