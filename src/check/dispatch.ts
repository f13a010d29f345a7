/** What the instructions of a stage do to its state, and what BuildKit rejects in them (dockerfile2llb: dispatch). */
import type { Typed } from '../../grammar/typed.ts';
import { expand, type Expanded } from './expand.ts';
import type { Located } from './located.ts';
import { mountError } from './mount-fields.ts';
import { numbersError, portsOf } from './ports.ts';
import type { StepSubject } from './rule.ts';
import type { StageState } from './stage-state.ts';
import { assign, find, type Variables } from './variables.ts';
import type { Surroundings } from './walk.ts';

export interface Dispatch {
  readonly state: StageState;
  /** The ARGs before the first FROM. */
  readonly global: Variables | undefined;
  readonly surroundings: Surroundings;
  /** Whether the stages that an instruction copies or mounts from come before its own. */
  readonly available: (located: Located) => boolean;
  readonly visit: (step: StepSubject) => void;
}

/** Carries out the instructions of a stage. */
export function dispatch(
  body: readonly Located[],
  task: Dispatch,
): { readonly state: StageState } | { readonly error: string } {
  const { surroundings, visit } = task;
  const latest = new Map<string, Located>();
  let { state } = task;
  for (const located of body) {
    const { view } = located;
    const { words, error, next } = wordsOf(located, state, task);
    const earlier = single.has(view.kind) ? latest.get(view.kind) : undefined;
    visit({ located, state, words, complete: error === undefined, earlier, ignored: surroundings.ignored });
    const rejected = error ?? rejection(located, words, state, task);
    if (rejected !== undefined) return { error: rejected };
    latest.set(view.kind, located);
    state = next ?? after(view, words, state);
  }
  return { state };
}

/** Of these the last one counts. */
const single = new Set<Typed['kind']>(['cmd', 'entrypoint', 'healthcheck']);

interface Words {
  readonly words: readonly Expanded[];
  readonly error: string | undefined;
  /** The state afterwards, where words change it one after the other. */
  readonly next?: StageState;
}

/** Replaces variables up to the first word that BuildKit rejects. */
function wordsOf(located: Located, state: StageState, task: Dispatch): Words {
  const { view, instruction } = located;
  if (view.kind === 'arg') return argumentsOf(view, located, state, task);
  const words: Expanded[] = [];
  const replace = (text: string): Expanded => {
    const word = expand(text, state.variables, instruction.escape, state.open);
    words.push(word);
    return word;
  };
  if (view.kind === 'run') {
    for (const { text } of view.mounts) {
      const error = mountError(text, replace);
      if (error !== undefined) return { words, error };
    }
    return { words, error: undefined };
  }
  for (const text of textsOf(view)) {
    const { error } = replace(text);
    if (error !== undefined) return { words, error };
  }
  for (const text of contentsOf(view)) {
    const word = expand(text, state.variables, '\\', state.open, { plainQuotes: true });
    words.push(word);
    if (word.error !== undefined) return { words, error: word.error };
  }
  return { words, error: undefined };
}

/** The operands in which BuildKit replaces variables, in its order. */
function textsOf(view: Typed): readonly string[] {
  switch (view.kind) {
    case 'env':
    case 'label':
      return view.pairs.flatMap(({ key, value }) => [key.value, value.value]);
    case 'copy':
    case 'add': {
      const flags = [view.chown, view.chmod, ...(view.kind === 'add' ? [view.checksum] : [])];
      return [
        ...flags.map((flag) => flag ?? ''),
        ...view.sources.map(({ value }) => value),
        view.destination.value,
      ];
    }
    case 'user':
    case 'workdir':
    case 'stopsignal':
      return [view.operand.value];
    case 'volume':
      return view.paths.map(({ value }) => value);
    default:
      return [];
  }
}

/** Files given as heredocs that are expanded. */
function contentsOf(view: Typed): readonly string[] {
  if (view.kind !== 'copy' && view.kind !== 'add') return [];
  return view.contents.filter(({ expand: expands }) => expands).map(({ data }) => data);
}

/** ARGs for BuildKit itself, which no instruction sees. */
export const hidden: ReadonlySet<string> = new Set([
  'BUILDKIT_SBOM_SCAN_CONTEXT',
  'BUILDKIT_SBOM_SCAN_STAGE',
]);

/** ARG takes one name after the other: a value sees those before it. */
function argumentsOf(
  view: Extract<Typed, { kind: 'arg' }>,
  { instruction }: Located,
  state: StageState,
  { global, surroundings: { buildArgs } }: Dispatch,
): Words {
  const words: Expanded[] = [];
  let { variables, arguments: names } = state;
  for (const { key, value } of view.args) {
    const inherited = find(global, key);
    if (hidden.has(key)) continue;
    if (Object.hasOwn(buildArgs, key)) variables = assign(variables, key, buildArgs[key]);
    else if (value === undefined) {
      if (inherited !== undefined) variables = assign(variables, key, inherited.value);
    } else {
      const word = expand(value.value, variables, instruction.escape, state.open);
      // Names of ARGs that have no value are known from here on.
      words.push({ ...word, unset: word.unset.filter((name) => find(names, name) === undefined) });
      if (word.error !== undefined) return { words, error: word.error };
      variables = assign(variables, key, word.value);
    }
    names = assign(names, key, '');
  }
  return { words, error: undefined, next: { ...state, variables, arguments: names } };
}

function after(view: Typed, words: readonly Expanded[], state: StageState): StageState {
  switch (view.kind) {
    case 'env': {
      let { variables } = state;
      for (let at = 0; at < words.length; at += 2) {
        const name = words[at]?.value;
        // A name that is not known may be any.
        if (name === undefined) return { ...state, open: true };
        variables = assign(variables, name, words[at + 1]?.value);
      }
      return { ...state, variables };
    }
    case 'shell':
      return { ...state, shell: true };
    case 'workdir':
      return { ...state, workdir: true };
    default:
      return state;
  }
}

/** What BuildKit rejects once variables are replaced. What is not known is taken to be right. */
function rejection(
  located: Located,
  words: readonly Expanded[],
  state: StageState,
  { available }: Dispatch,
): string | undefined {
  const { view, instruction } = located;
  switch (view.kind) {
    case 'volume':
      return words.some(({ value }) => value === '')
        ? 'VOLUME specified can not be an empty string'
        : undefined;
    case 'stopsignal':
      return signalError(words[0]?.value);
    case 'copy':
      if (!available(located))
        return `cannot copy from stage "${view.from ?? ''}", it needs to be defined before current stage`;
      return chmodError(words[1]?.value) ?? sourceError(words.slice(2, 2 + view.sources.length));
    case 'add':
      return chmodError(words[1]?.value);
    case 'run':
      return available(located) ? undefined : 'cannot mount from a stage that is defined later';
    case 'expose': {
      const ports = portsOf(view, state, instruction.escape);
      if ('error' in ports) return ports.error;
      return ports.map((port) => ('error' in port ? port.error : numbersError(port.text))).find(Boolean);
    }
    default:
      return undefined;
  }
}

function chmodError(mode: string | undefined): string | undefined {
  if (mode === undefined || mode === '' || !/^\d+$/.test(mode)) return undefined;
  return /^[0-7]+$/.test(mode) && Number.parseInt(mode, 8) <= 0o7777
    ? undefined
    : `invalid chmod parameter: '${mode}'. it should be octal string and between 0 and 07777`;
}

function sourceError(sources: readonly Expanded[]): string | undefined {
  return sources.some(({ value = '' }) => /^https?:\/\//.test(value))
    ? "source can't be a URL for COPY"
    : undefined;
}

const signals = new Set(
  'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'.split(
    ' ',
  ),
);

function signalError(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^-?\d+$/.test(text)) return Number(text) === 0 ? `invalid signal: ${text}` : undefined;
  const name = text.toUpperCase().replace(/^SIG/, '');
  return signals.has(name) || /^RTM(IN|AX)([+-]\d+)?$/.test(name) ? undefined : `invalid signal: ${text}`;
}
