/**
 * BuildKit's way from a file to a build (dockerfile2llb/convert.go), as far as its checks come by: the FROMs first,
 * then what each stage carries out. It stops at the first error, and so do the checks.
 */
import type { File } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import { dispatch, type Dispatch } from './dispatch.ts';
import { expand } from './expand.ts';
import type { Located } from './located.ts';
import { platformText, readPlatform, type Platform } from './platform.ts';
import { referenceError } from './reference.ts';
import type { BaseSubject, StepSubject } from './rule.ts';
import type { StageState } from './stage-state.ts';
import { assign, find, type Variable, type Variables } from './variables.ts';

/** What lies outside the file. */
export interface Surroundings {
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly platform: Platform;
  /** The stage that is built; undefined for the last one. */
  readonly target: string | undefined;
  /** The ENV of a base image by name; undefined when it is not known. */
  readonly imageVariables: (image: string) => ReadonlyMap<string, Variable> | undefined;
  readonly ignored: ((path: string) => boolean) | undefined;
}

export interface Visitor {
  /** A FROM with the defaults of all ARGs. */
  readonly defaults: (base: BaseSubject) => void;
  /** A FROM with the build's arguments. */
  readonly base: (base: BaseSubject) => void;
  readonly step: (step: StepSubject) => void;
}

interface Stage {
  readonly located: Located;
  readonly body: readonly Located[];
  /** `FROM` of an earlier stage. */
  readonly parent: number | undefined;
  readonly image: string;
  readonly os: string;
}

/** Visits a file that has stages and no errors in its instructions; returns what stops BuildKit. */
export function walkBuild(
  file: File,
  located: readonly Located[],
  surroundings: Surroundings,
  visitor: Visitor,
): string | undefined {
  const froms = located.flatMap(({ view }, index) => (view.kind === 'from' ? [index] : []));
  const heads = located.slice(0, froms[0] ?? located.length);
  const automatic = automaticArguments(located, surroundings);

  const defaults = globalArguments(heads, automatic, {}, file);
  if (!('error' in defaults))
    for (const index of froms) {
      const base = baseOf(located[index], defaults, file, surroundings);
      if (base === undefined) continue;
      if (base.image.error !== undefined) break;
      visitor.defaults(base);
    }

  const global = globalArguments(heads, automatic, surroundings.buildArgs, file);
  if ('error' in global) return global.error;
  const stages: Stage[] = [];
  const byName = new Map<string, number>();
  for (const [order, index] of froms.entries()) {
    const base = baseOf(located[index], global, file, surroundings);
    if (base === undefined) continue;
    visitor.base(base);
    const { image, platform, view } = base;
    if (image.error !== undefined) return image.error;
    if (image.value === '') return `base name (${view.image.value}) should not be blank`;
    const os = readOs(view.platform, platform, surroundings.platform);
    if (typeof os !== 'string') return os.error;
    stages.push({
      located: base.located,
      body: located.slice(index + 1, froms[order + 1] ?? located.length),
      parent: byName.get(image.value ?? ''),
      image: image.value ?? '',
      os,
    });
    if (view.stage !== undefined) byName.set(view.stage.value, order);
  }
  const sources = linkStages(stages, byName);
  if (typeof sources === 'string') return sources;
  for (const stage of stages) {
    if (stage.parent !== undefined || stage.image === 'scratch') continue;
    const error = referenceError(stage.image);
    if (error !== undefined && stage.image !== '')
      return `failed to parse stage name "${stage.image}": ${error}`;
  }
  for (const image of sources.images) {
    const error = referenceError(image);
    if (error !== undefined) return `failed to parse stage name "${image}": ${error}`;
  }
  return dispatchStages(stages, sources, global.variables, surroundings, visitor);
}

interface Global {
  readonly variables: Variables | undefined;
  readonly names: ReadonlySet<string>;
}

/** What BuildKit itself sets before the first FROM. */
function automaticArguments(
  located: readonly Located[],
  { platform, buildArgs, target }: Surroundings,
): Global {
  const last = located.findLast(({ view }) => view.kind === 'from')?.view;
  const stage = target ?? (last?.kind === 'from' ? last.stage?.value : undefined) ?? 'default';
  const { os, architecture, variant } = platform;
  const values = {
    PLATFORM: platformText(platform),
    OS: os,
    OSVERSION: '',
    ARCH: architecture,
    VARIANT: variant,
  };
  let variables: Variables | undefined;
  const names = new Set<string>();
  const set = (name: string, value: string): void => {
    variables = assign(variables, name, Object.hasOwn(buildArgs, name) ? buildArgs[name] : value);
    names.add(name);
  };
  for (const side of ['BUILD', 'TARGET'])
    for (const [name, value] of Object.entries(values)) set(side + name, value);
  set('TARGETSTAGE', stage);
  return { variables, names };
}

/** The ARGs before the first FROM. */
function globalArguments(
  heads: readonly Located[],
  automatic: Global,
  buildArgs: Readonly<Record<string, string>>,
  { escape }: File,
): Global | { readonly error: string } {
  let { variables } = automatic;
  const names = new Set(automatic.names);
  for (const { view } of heads) {
    if (view.kind !== 'arg') continue;
    for (const { key, value } of view.args) {
      names.add(key);
      if (Object.hasOwn(buildArgs, key)) variables = assign(variables, key, buildArgs[key]);
      else if (value !== undefined) {
        const word = expand(value.value, variables, escape);
        if (word.error !== undefined) return { error: word.error };
        variables = assign(variables, key, word.value);
      }
    }
  }
  return { variables, names };
}

function baseOf(
  located: Located | undefined,
  { variables, names }: Global,
  { escape }: File,
  { platform }: Surroundings,
): BaseSubject | undefined {
  if (located?.view.kind !== 'from') return undefined;
  const { view } = located;
  return {
    located,
    view,
    image: expand(view.image.value, variables, escape),
    platform: view.platform === undefined ? undefined : expand(view.platform, variables, escape),
    declared: (name) => names.has(name),
    targetPlatform: find(variables, 'TARGETPLATFORM')?.value ?? platformText(platform),
  };
}

function readOs(
  written: string | undefined,
  platform: BaseSubject['platform'],
  host: Platform,
): string | { readonly error: string } {
  if (written === undefined || platform === undefined) return host.os;
  if (platform.error !== undefined)
    return { error: `failed to process arguments for platform : ${platform.error}` };
  if (platform.value === undefined) return host.os;
  if (platform.value === '') return { error: `empty platform value from expression ${written}` };
  const read = readPlatform(platform.value, host);
  return 'error' in read ? { error: `failed to parse platform ${written}: ${read.error}` } : read.os;
}

interface Sources {
  /** Of each stage: the stages it copies or mounts from, by the instruction that does. */
  readonly stages: readonly ReadonlyMap<Located, readonly number[]>[];
  /** Images that are copied or mounted from. */
  readonly images: readonly string[];
}

/** Finds what `--from` names; a string is BuildKit's error. */
function linkStages(stages: readonly Stage[], byName: ReadonlyMap<string, number>): Sources | string {
  const images: string[] = [];
  let states = stages.length;
  let ahead = false;
  const linked: Map<Located, readonly number[]>[] = [];
  for (const [index, { body }] of stages.entries()) {
    const sources = new Map<Located, readonly number[]>();
    linked.push(sources);
    for (const located of body) {
      const found: number[] = [];
      for (const from of namesOf(located)) {
        if (located.view.kind === 'copy') {
          const word = expand(from, undefined, located.instruction.escape);
          if (word.error !== undefined) return word.error;
          if (word.value !== from)
            return 'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround';
        }
        const number = located.view.kind === 'copy' && /^[+-]?\d+$/.test(from) ? Number(from) : undefined;
        if (number !== undefined && (number < 0 || number >= states)) return `invalid stage index ${from}`;
        const source = number ?? byName.get(from.toLowerCase());
        if (source === undefined) {
          states += 1;
          if (from !== 'scratch') images.push(from);
        } else if (source < stages.length) found.push(source);
      }
      if (found.length > 0) sources.set(located, found);
      ahead ||= found.some((source) => source >= index);
    }
  }
  const circular = ahead ? circle(linked) : undefined;
  if (circular === undefined) return { stages: linked, images };
  const view = stages[circular]?.located.view;
  return `circular dependency detected on stage: ${(view?.kind === 'from' ? view.stage?.value : undefined) ?? `stage-${String(circular)}`}`;
}

/** What an instruction copies or mounts from. */
function namesOf({ view }: Located): readonly string[] {
  if (view.kind === 'copy') return view.from === undefined ? [] : [view.from];
  if (view.kind !== 'run') return [];
  return view.mounts.map(({ fields }) => fields.get('from') ?? '').filter((from) => from !== '');
}

/** A stage that needs itself, by way of others or not. */
function circle(linked: readonly ReadonlyMap<Located, readonly number[]>[]): number | undefined {
  const seen = new Map<number, 'open' | 'done'>();
  for (const start of linked.keys()) {
    const path: { readonly stage: number; readonly left: number[] }[] = [];
    const enter = (stage: number): void => {
      seen.set(stage, 'open');
      path.push({ stage, left: [...(linked[stage]?.values() ?? [])].flat() });
    };
    if (!seen.has(start)) enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const next = last.left.pop();
      if (next === undefined) {
        seen.set(last.stage, 'done');
        path.pop();
      } else if (seen.get(next) === 'open') return start;
      else if (!seen.has(next)) enter(next);
    }
  }
  return undefined;
}

/** Each stage may carry out all triggers of another: their number is bounded, so that the work is. */
const mostTriggers = 100_000;

/** Carries the stages out, in order. */
function dispatchStages(
  stages: readonly Stage[],
  sources: Sources,
  global: Variables | undefined,
  surroundings: Surroundings,
  visitor: Visitor,
): string | undefined {
  const reached = reachable(stages, sources);
  const ends: StageState[] = [];
  let triggered = 0;
  for (const [index, stage] of stages.entries()) {
    const parent = stage.parent === undefined ? undefined : stages[stage.parent];
    const triggers = parent !== undefined && reached.has(index) ? triggersOf(parent, stage) : [];
    if (typeof triggers === 'string') return triggers;
    triggered += triggers.length;
    if (triggered > mostTriggers) return 'too many ONBUILD triggers to check';
    const inherited = stage.parent === undefined ? undefined : ends[stage.parent];
    const task: Dispatch = {
      state: inherited ?? initialState(stage, surroundings),
      global,
      surroundings,
      available: (located) => (sources.stages[index]?.get(located) ?? []).every((source) => source < index),
      visit: visitor.step,
    };
    const end = dispatch([...triggers, ...stage.body], task);
    if ('error' in end) return end.error;
    ends.push(end.state);
  }
  return undefined;
}

function initialState(stage: Stage, { imageVariables }: Surroundings): StageState {
  const own = stage.image === 'scratch' ? new Map<string, Variable>() : imageVariables(stage.image);
  let variables: Variables | undefined;
  if (stage.os !== 'windows') variables = assign(variables, 'PATH', defaultPath);
  for (const [name, value] of own ?? []) variables = assign(variables, name, value);
  return {
    variables,
    arguments: undefined,
    open: own === undefined,
    os: stage.os,
    shell: false,
    workdir: false,
  };
}

const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The last stage and all it needs. */
function reachable(stages: readonly Stage[], sources: Sources): ReadonlySet<number> {
  const found = new Set<number>();
  const left = [stages.length - 1];
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    if (found.has(index)) continue;
    found.add(index);
    const parent = stages[index]?.parent;
    if (parent !== undefined) left.push(parent);
    for (const list of sources.stages[index]?.values() ?? []) left.push(...list);
  }
  return found;
}

/** What ONBUILD of the stage it comes from makes a stage carry out first, at the place of its FROM. */
function triggersOf(parent: Stage, { located: from }: Stage): readonly Located[] | string {
  const triggers: Located[] = [];
  for (const { view } of parent.body) {
    if (view.kind !== 'onbuild') continue;
    const { trigger } = view;
    const own = typed(trigger);
    if (own.kind === 'invalid') return own.message;
    if (own.kind === 'unknown') return own.reason;
    triggers.push({
      ...from,
      instruction: trigger,
      view: own,
      keyword: trigger.keyword.text,
      comments: [],
    });
  }
  return triggers;
}
