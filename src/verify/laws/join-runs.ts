/** RUN a, RUN b = RUN a && b: see the law's side conditions in `src/law.ts`. */
import type { Instruction } from '../../../grammar/ast.ts';
import { bodyText, flagText, typed } from '../../../grammar/index.ts';
import type { Assumption } from '../../assume.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ReadableScript } from '../../facts/script.ts';
import { variable } from '../../facts/state.ts';
import { setByBuild, setByShell } from '../../know/variables.ts';
import { fault, type Fault } from '../claim.ts';
import { placeOf } from '../places.ts';
import { composed } from './composed.ts';
import { breaksUnderErrexit } from './errexit.ts';
import { hazardOf } from './hazards.ts';
import { fillsPath } from './path-folders.ts';
import { shellState, type ShellState } from './shell-state.ts';
import { unfounded, type Checker, type Trial } from './trial.ts';

export const joinRuns: Checker = (trial) => {
  const { claim, placed, before, after } = trial;
  const { targets } = claim;
  const whole = placed[0]?.[0];
  if (targets.length < 2 || whole === undefined || placed.flat().length !== 1)
    return fault('wrong-shape', 'several RUNs must become one, where the first of them stood');
  const apart = adjacent(targets, before) ?? flagsDiffer([...targets, whole]);
  if (apart !== undefined) return apart;
  const parts: ReadableScript[] = [];
  for (const target of [...targets, whole]) {
    const script = (target === whole ? after : before).script(target);
    if (script.kind === 'opaque') return fault(script.reason, script.because);
    if (script.place === 'heredoc') return fault('heredoc', 'a heredoc is no text that && joins');
    if (script.shell.startupFiles)
      return fault('startup-files', 'the shell reads start-up files, which the first RUN may write');
    parts.push(script);
  }
  const merged = parts.pop();
  if (merged === undefined) return fault('wrong-shape', 'there is nothing to join');
  return (
    composed(
      parts.map(({ script }) => script),
      merged.script,
    ) ??
    tooLong(whole) ??
    carriesOver(targets, parts, before) ??
    groundless(trial, parts)
  );
};

/** Nothing but the RUNs stands between them. */
function adjacent(targets: readonly Instruction[], facts: Facts): Fault | undefined {
  const first = targets[0] && placeOf(targets[0], facts);
  const astray = targets.find((target, index) => {
    const place = placeOf(target, facts);
    const here = first !== undefined && place?.stage === first.stage && place.index === first.index + index;
    return typed(target).kind !== 'run' || !here;
  });
  return astray && fault('not-adjacent', 'only RUNs that follow each other are one');
}

function flagsDiffer(runs: readonly Instruction[]): Fault | undefined {
  const texts = runs.map((run) => JSON.stringify(run.flags.map((flag) => flagText(flag, run.escape))));
  if (texts.some((text) => text !== texts[0])) return fault('flags-differ', 'the flags of the RUNs differ');
  const view = runs[0] && typed(runs[0]);
  if (view?.kind !== 'run') return fault('not-a-run', 'a flag is not understood');
  for (const { type, fields, text } of view.mounts) {
    const kept = ['cache', 'secret', 'ssh'].includes(type) || (type === 'bind' && readOnly(fields));
    const known = !text.split(',').some((field) => /^[^=]*\$|^"?\s*type\s*=.*\$/i.test(field));
    if (!kept || !known) return fault('fresh-mount', `--mount=${text} is made anew for each RUN`);
  }
  return undefined;
}

/** Whether nothing says otherwise: a bind mount is read only when it is not asked. */
function readOnly(fields: ReadonlyMap<string, string>): boolean {
  const says = (key: string, value: RegExp): boolean => !fields.has(key) || value.test(fields.get(key) ?? '');
  const written = says('rw', /^false$/) && says('readwrite', /^false$/);
  return written && says('ro', /^(true|1|)$/i) && says('readonly', /^(true|1|)$/i);
}

/** A script is one argument of execve, which Linux bounds at 131,072 bytes with the zero at its end. */
const mostBytes = 131_071;

function tooLong(whole: Instruction): Fault | undefined {
  const text = bodyText(whole);
  const long = 3 * text.length > mostBytes && new TextEncoder().encode(text).length > mostBytes;
  return long ? fault('too-long', 'the merged script is longer than one argument may be') : undefined;
}

/** Whether something of one RUN reaches a later one in the same shell that would not reach it in its own. */
function carriesOver(
  targets: readonly Instruction[],
  parts: readonly ReadableScript[],
  facts: Facts,
): Fault | undefined {
  const states = parts.map(({ script }, index) => {
    const target = targets[index];
    return shellState(script, target === undefined ? [] : facts.commands(target));
  });
  const sets = new Set<string>();
  const runs = new Set<string>();
  /** Run first, and then maybe replaced. */
  const stale = new Set<string>();
  for (const [index, state] of states.entries()) {
    const target = targets[index];
    const part = parts[index];
    if (target === undefined || part === undefined) continue;
    if (index > 0) {
      const wrong = meets(state, { sets, runs, stale }, target, facts);
      if (wrong !== undefined) return wrong;
    }
    if (index === states.length - 1) break;
    const leaves = state.leaves ?? hazardOf(target, facts) ?? breaksUnderErrexit(part);
    if (leaves !== undefined) return leaves;
    for (const name of state.sets) sets.add(name);
    for (const name of state.runs) runs.add(name);
    const all = fillsPath(target, facts);
    for (const name of runs) if (all || state.names.has(name)) stale.add(name);
  }
  return undefined;
}

interface Left {
  readonly sets: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
  readonly stale: ReadonlySet<string>;
}

function meets(
  { reads, readsProcess, asks, seeks }: ShellState,
  left: Left,
  run: Instruction,
  facts: Facts,
): Fault | undefined {
  if (readsProcess) return fault('process-state', 'a parameter has another value in a shell of its own');
  if ([...asks].some((name) => left.runs.has(name)))
    return fault('process-state', 'type tells whether the shell has run a command before');
  const state = facts.before(run);
  for (const name of left.sets) {
    const seen = reads === 'any' || reads.has(name) || ofEveryProcess(name);
    if (seen || variable(state, name) !== undefined)
      return fault('variable', `the variable ${name} of a RUN above would reach this one`);
  }
  for (const name of left.stale)
    if ((seeks === 'any' || seeks.has(name)) && !builtins.has(name))
      return fault(
        'command-replaced',
        `a RUN above may replace ${name} after its shell remembers where it is`,
      );
  return undefined;
}

/** Whether a variable changes what a shell or nearly any process does, or comes from the builder. */
function ofEveryProcess(name: string): boolean {
  return given.has(name) || settings.test(name);
}

const given = new Set([...setByShell.names, ...setByBuild.names, 'SOURCE_DATE_EPOCH']);
const settings =
  /^(IFS|CDPATH|ENV|PS\d|OPT\w+|LC_\w+|LANG\w*|TZ|TERM\w*|TEXTDOMAIN\w*|BASH\w*|TMPDIR|TMOUT|TIMEFORMAT|GLOB\w+|FUNCNEST|POSIXLY_CORRECT|LD_\w+|HIST\w+|histchars|MAIL\w*|COMP\w+|PROMPT_\w+|READLINE_\w+|INPUTRC|IGNOREEOF|ignoreeof|EXECIGNORE|FIGNORE|CHILD_MAX|HOSTFILE|FCEDIT|EMACS|INSIDE_EMACS|auto_resume|ATTY|FPATH)$/;

/** They are run from within the shell, wherever a file of that name lies. */
const builtins = new Set(
  'echo test [ true false printf : cd set export command type pwd kill umask wait'.split(' '),
);

function groundless({ claim, before }: Trial, parts: readonly ReadableScript[]): Fault | undefined {
  const needs = new Map<Assumption, ReadonlySet<string> | undefined>([['layers-unread', undefined]]);
  const ordinary = claim.targets.slice(0, -1).flatMap((run) => before.effects(run)?.ordinary ?? []);
  if (ordinary.length > 0) needs.set('commands-ordinary', new Set(ordinary));
  if (parts.some(({ assumed }) => assumed)) needs.set('base-default-shell', undefined);
  return unfounded(claim, needs);
}
