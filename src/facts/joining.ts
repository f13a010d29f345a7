/**
 * When one RUN may follow another inside the same shell. Each refusal is a way in which two RUNs really differ
 * from one; the counter-examples are goldens of `merge-runs`.
 */
import type { Instruction } from '../../grammar/ast.ts';
import { flagText, typed } from '../../grammar/index.ts';
import type { Script, Statement } from '../../grammar/shell/ast.ts';
import { walkShell } from '../../grammar/shell/walk.ts';
import { sensitiveFiles, type Hazard } from '../know/command.ts';
import type { Command } from './commands.ts';
import { embeddedScript } from './embedded.ts';
import { background, hasList } from './ending.ts';
import type { Facts } from './facts.ts';
import { within } from './paths.ts';
import { pathFolders, replacedCommand } from './replaced-commands.ts';
import type { ReadableScript } from './script.ts';
import { names, shellLeak } from './shell-leaks.ts';

export type Joining =
  | {
      readonly kind: 'joins';
      /** `A && B`, or `A && { B; }`. */
      readonly form: 'plain' | 'brace';
      /** Commands of the first RUN whose harmlessness rests on `commands-ordinary`. */
      readonly ordinary: readonly string[];
      /** SHELL is taken for granted: `base-default-shell`. */
      readonly assumed: boolean;
    }
  | { readonly kind: 'differs'; readonly reason: string; readonly because: string };

/** Whether `first` and then `second`, with nothing but comments between, are the same as one RUN of both. */
export function joining(first: Instruction, second: Instruction, facts: Facts): Joining {
  const difference = flagsDiffer(first, second);
  if (difference !== undefined) return difference;
  const a = facts.script(first);
  const b = facts.script(second);
  if (a.kind === 'opaque') return differs(a.reason, a.because);
  if (b.kind === 'opaque') return differs(b.reason, b.because);
  if (a.place === 'heredoc' || b.place === 'heredoc')
    return differs('heredoc', 'a heredoc script is joined only by rewriting it');
  if (a.shell.startupFiles)
    return differs('startup-files', 'the shell reads start-up files, which the first RUN may write');
  const unfit = endsBadly(a, b) ?? outlives([...facts.commands(first), ...facts.commands(second)]);
  if (unfit !== undefined) return unfit;
  const leak = shellLeak(first, a, second, b, facts);
  if (leak !== undefined) return differs(leak.reason, leak.because);
  const hazard = hazardous(first, facts);
  if (hazard !== undefined) return hazard;
  const replaced = replacedCommand(first, second, facts);
  if (replaced !== undefined)
    return differs('command-replaced', `the first RUN may replace ${replaced} after running it`);
  return {
    kind: 'joins',
    form: formOf(b.script),
    ordinary: facts.effects(first)?.ordinary ?? [],
    assumed: a.assumed || b.assumed,
  };
}

function differs(reason: string, because: string): Joining {
  return { kind: 'differs', reason, because };
}

/** Mounts and other flags are set up for each RUN: only equal ones can be shared, and none that starts empty. */
function flagsDiffer(first: Instruction, second: Instruction): Joining | undefined {
  const texts = [first, second].map((run) => run.flags.map((flag) => flagText(flag, run.escape)).join('\0'));
  if (texts[0] !== texts[1]) return differs('flags-differ', 'the flags of the two RUNs differ');
  const view = typed(first);
  const mounts = view.kind === 'run' ? view.mounts : [];
  const fresh = mounts.find(
    ({ type, fields, text }) => type === 'tmpfs' || computed(text) || (type === 'bind' && writable(fields)),
  );
  return (
    fresh && differs('fresh-mount', `what is written to --mount=${fresh.text} is gone before the second RUN`)
  );
}

/** Whether a variable stands for the type of a mount, or for the name of a field. */
function computed(mount: string): boolean {
  return mount.split(',').some((field) => /^[^=]*[$]|^"?\s*type\s*=.*[$]/i.test(field));
}

function writable(fields: ReadonlyMap<string, string>): boolean {
  return (
    ['rw', 'readwrite'].some((key) => fields.has(key)) ||
    ['ro', 'readonly'].some((key) => !/^(true|1|)$/i.test(fields.get(key) ?? ''))
  );
}

/** Scripts whose end or beginning does not bear `&&`. */
function endsBadly(a: ReadableScript, b: ReadableScript): Joining | undefined {
  if (a.script.body.items.length === 0 || b.script.body.items.length === 0)
    return differs('empty-script', 'one of the RUNs does nothing');
  if (a.script.comments.length > 0)
    return differs('comment', 'a comment at the end of a command would swallow the next');
  if (b.script.comments.length > 0 && formOf(b.script) === 'brace')
    return differs('comment', 'a comment at the end of a command would swallow the closing brace');
  for (const { script } of [a, b]) {
    if (script.body.items.some((item) => item.separator === '&') || background(script))
      return differs('background', 'a process in the background ends with its RUN');
    const own = ownVariable(script);
    if (own !== undefined) return differs('process-state', `$${own} has another value in a shell of its own`);
  }
  // POSIX ignores -e on the left of `&&`: only a script that is one chain of simple commands fails alike.
  if (a.shell.options.has('e') && !chained(a.script))
    return differs('errexit', 'SHELL sets -e, which the shell ignores on the left of &&');
  return undefined;
}

/** A script inside the script may leave a process in the background too. */
function outlives(commands: readonly Command[]): Joining | undefined {
  const leaving = commands.some(({ argv }) => {
    const inner = embeddedScript(argv, '');
    return inner !== undefined && background(inner.script);
  });
  return leaving ? differs('background', 'a process in the background ends with its RUN') : undefined;
}

/** Variables that have a value of their own in each shell process. */
const ownVariables = (
  'PPID BASHPID SECONDS LINENO RANDOM SRANDOM SHLVL HISTCMD PIPESTATUS BASH_COMMAND BASH_REMATCH BASH_CMDS ' +
  'BASH_EXECUTION_STRING'
).split(' ');
const ownParameters = new Set(['$', '!', '_']);

function ownVariable(script: Script): string | undefined {
  const named = names(script);
  let own = ownVariables.find((name) => named.has(name));
  walkShell(script, (node) => {
    if (node.kind !== 'word') return;
    for (const part of node.parts)
      if (part.kind === 'parameter' && ownParameters.has(part.name)) own ??= part.name;
      else if (part.kind === 'arithmetic' && /\$[$!_]/.test(node.text)) own ??= '$';
  });
  return own;
}

function chained(script: Script): boolean {
  const [item, ...more] = script.body.items;
  if (item === undefined || more.length > 0) return false;
  const commands = item.node.kind === 'and-or' ? item.node.commands : [item.node];
  return commands.every(
    (node) => isPlain(node) || (node.kind === 'pipeline' && node.commands.every(isPlain)),
  );
}

function isPlain(node: Statement): boolean {
  return node.kind === 'simple' && !hasList(node);
}

const hazardTexts: Readonly<Record<Hazard, string>> = {
  shell: 'the first RUN may replace the shell that the second starts',
  accounts: 'the first RUN changes an account, which is read when a RUN starts',
  workdir: 'the first RUN may replace the working directory itself',
  'hard-links': 'the first RUN makes hard links, which a layer boundary breaks up',
  daemon: 'a service started by the first RUN ends with it',
  hosts: 'the first RUN writes files that the builder makes anew for each RUN',
};

function hazardous(first: Instruction, facts: Facts): Joining | undefined {
  const effects = facts.effects(first);
  const [hazard] = effects?.hazards ?? (Object.keys(hazardTexts) as Hazard[]);
  const found = hazard ?? (replacesShell(first, facts) ? 'shell' : undefined);
  return found && differs(`hazard-${found}`, hazardTexts[found]);
}

/** Whether the RUN touches the program that SHELL names, where that is not one of the usual. */
function replacesShell(first: Instruction, facts: Facts): boolean {
  const [program = ''] = facts.before(first).shell;
  const stated = program.includes('/');
  const places = stated ? [program] : pathFolders(first, facts).map((folder) => `${folder}/${program}`);
  const unusual = places.filter((place) => !sensitiveFiles.shell.includes(place));
  if (unusual.length === 0) return false;
  const { writes = 'any', removes = 'any' } = facts.effects(first) ?? {};
  // Beside what is not seen, such as a package manager, only what the script mentions tells.
  const script = facts.script(first);
  const text = script.kind === 'script' ? script.script.text : '';
  const mentioned = unusual.some((place) => {
    const cut = place.lastIndexOf('/');
    const said = stated ? [place.slice(0, cut), place.slice(cut + 1)] : [place];
    return said.some((part) => part !== '' && text.includes(part));
  });
  if ((writes === 'any' || removes === 'any') && mentioned) return true;
  const holds = (paths: typeof writes, place: string): boolean =>
    paths !== 'any' && paths.some((path) => (stated ? within(place, path) : path === place));
  return unusual.some(
    (place) => holds(writes, place) || (removes !== 'any' && removes.some((path) => within(place, path))),
  );
}

/** How a script stands behind `&&`: braces keep its `;` and `||` to itself. */
export function formOf(script: Script): 'plain' | 'brace' {
  const [item, ...more] = script.body.items;
  if (item === undefined || more.length > 0) return 'brace';
  if (item.node.kind === 'and-or' && item.node.operators.includes('||')) return 'brace';
  return 'plain';
}
