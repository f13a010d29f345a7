/**
 * What there is to do in a file, read from its text: the denominators of the firing rates. Nothing here asks a
 * pass, a call or an effect; only which stages ship and which shell reads a RUN comes from facts. Counted among
 * shell-form RUNs in shipping stages under a known POSIX shell.
 */
import type { Instruction, Run, Span } from '../../grammar/index.ts';
import { bodyText, parse, typed } from '../../grammar/index.ts';
import { factsOf, type Facts } from '../../src/facts/facts.ts';
import { knownShell } from '../../src/facts/script.ts';
import { variable } from '../../src/facts/state.ts';

export interface Opportunities {
  /** Calls of `pip install` whose download cache stays in the image. */
  readonly pipCaches: number;
  /** The same of `pipx install`. */
  readonly pipxCaches: number;
  /** Calls of `apt-get update`, with an install in the same RUN, whose lists stay in the image. */
  readonly aptLists: number;
  /** The same with or without an install. */
  readonly allAptLists: number;
  /** Two RUNs in a row, nothing but comments and blank lines between them. */
  readonly pairs: readonly (readonly [Span, Span])[];
}

const world = {};

export function opportunitiesIn(text: string): Opportunities {
  const { file } = parse(text);
  const facts = factsOf(file, world);
  const scripts = facts.stages
    .filter(({ ships }) => ships)
    .flatMap(({ instructions }) => instructions.flatMap((instruction) => scriptOf(instruction, facts) ?? []));
  const sum = (count: (script: Script) => number): number =>
    scripts.reduce((total, script) => total + count(script), 0);
  return {
    pipCaches: sum((script) => cachesLeft(script, pipInstall)),
    pipxCaches: sum((script) => cachesLeft(script, pipxInstall)),
    aptLists: sum((script) => (aptInstall.test(script.text) ? listsLeft(script) : 0)),
    allAptLists: sum(listsLeft),
    pairs: scripts.flatMap((script, index) => pairWith(script, scripts[index + 1], file.instructions)),
  };
}

interface Script {
  readonly run: Instruction;
  readonly view: Run;
  /** What the shell reads, a heredoc's lines included. */
  readonly text: string;
  /** PIP_NO_CACHE_DIR of the build environment, when the file says it. */
  readonly noPipCache: boolean;
}

function scriptOf(run: Instruction, facts: Facts): Script | undefined {
  const view = typed(run);
  if (view.kind !== 'run' || view.command.form !== 'shell') return undefined;
  const state = facts.before(run);
  if (knownShell(state) === undefined) return undefined;
  // A heredoc with an interpreter of its own is no script of that shell.
  if (view.heredocs.some(({ body }) => body.text.startsWith('#!'))) return undefined;
  const text = [bodyText(run), ...view.heredocs.map(({ body }) => body.text)].join('\n');
  const value = variable(state, 'PIP_NO_CACHE_DIR');
  return { run, view, text, noPipCache: typeof value === 'string' && value !== '' };
}

/** A command word behind a separator, a blank or a path; `$1` of each is all up to the verb. */
const start = String.raw`(?:^|(?<=[\s;&|({"'\x60/]))`;
const pipInstall = new RegExp(String.raw`${start}pip[\d.]*\s+(?:-\S+\s+)*install\s`, 'g');
const pipxInstall = new RegExp(String.raw`${start}pipx\s+(?:-\S+\s+)*install\s`, 'g');
const aptUpdate = new RegExp(
  String.raw`${start}(?:apt-get|apt|aptitude)\s+(?:-\S+\s+(?:\S+=\S+\s+)?)*update\b`,
  'g',
);
const aptInstall = new RegExp(
  String.raw`${start}(?:apt-get|apt|aptitude)\s+(?:-\S+\s+(?:\S+=\S+\s+)?)*install\b`,
);

/** Words in front of `pip install` that make it something else, or nothing. */
const notPip = /(?:^|\s)(?:uv|echo|printf|grep|sed)\s+(?:\S+\s+)*$/;

function cachesLeft({ text, view, noPipCache }: Script, install: RegExp): number {
  if (noPipCache || cacheMounted(view, /cache/)) return 0;
  return [...text.matchAll(install)].filter(({ index }) => {
    const before = text.slice(0, index);
    const words = before.slice(
      Math.max(...[...';&|({\n'].map((character) => before.lastIndexOf(character))) + 1,
    );
    const rest = text.slice(index);
    const call = /^[^;&|\n]*/.exec(rest)?.[0] ?? '';
    if (notPip.test(words) || /--no-ca|--cache-dir|PIP_NO_CACHE_DIR/.test(call)) return false;
    if (/PIP_NO_CACHE_DIR=/.test(before)) return false;
    return !/\brm\s+-\S*r[^;&|\n]*\.cache|\bpip[\d.]*\s+cache\s+purge/.test(rest);
  }).length;
}

const listsRemoved =
  /\brm\s[^;&|\n]*\/var\/lib\/(?:apt(?:\/|\s|$)|\{[^}]*apt)|\b(?:apt|apt-get)\s+(?:-\S+\s+)*dist-?clean\b/;

function listsLeft({ text, view }: Script): number {
  if (cacheMounted(view, /\/var\/lib\/apt/)) return 0;
  const updates = [...text.matchAll(aptUpdate)];
  const last = updates.at(-1);
  if (last === undefined || listsRemoved.test(text.slice(last.index))) return 0;
  return updates.length;
}

function cacheMounted({ mounts }: Run, target: RegExp): boolean {
  return mounts.some(({ type, text }) => type === 'cache' && target.test(text));
}

function pairWith(
  first: Script,
  second: Script | undefined,
  instructions: readonly Instruction[],
): readonly (readonly [Span, Span])[] {
  if (second === undefined || instructions[instructions.indexOf(first.run) + 1] !== second.run) return [];
  const [[a], [b]] = [first.run.origin, second.run.origin];
  return a && b ? [[a, b]] : [];
}
