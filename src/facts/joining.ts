/**
 * When one RUN may follow another inside the same shell. Each refusal is a way in which two RUNs really differ
 * from one; the counter-examples are goldens of `merge-runs`.
 */
import type { Instruction } from '../../grammar/ast.ts';
import { flagText, typed } from '../../grammar/index.ts';
import type { Compound, Script, Statement, Word } from '../../grammar/shell/ast.ts';
import { walkShell } from '../../grammar/shell/walk.ts';
import type { Hazard } from '../know/command.ts';
import type { Command } from './commands.ts';
import { background, hasList } from './ending.ts';
import type { Facts } from './facts.ts';
import type { ReadableScript } from './script.ts';
import { variable, type State } from './state.ts';

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
  return (
    endsBadly(a, b) ??
    leaks(first, b, facts) ??
    hazardous(first, facts) ??
    replaced(facts.commands(first), facts.commands(second)) ?? {
      kind: 'joins',
      form: formOf(b.script),
      ordinary: facts.effects(first)?.ordinary ?? [],
      assumed: a.assumed || b.assumed,
    }
  );
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
    ({ type, fields }) =>
      type === 'tmpfs' || (type === 'bind' && ['rw', 'readwrite'].some((key) => fields.has(key))),
  );
  return (
    fresh && differs('fresh-mount', `what is written to --mount=${fresh.text} is gone before the second RUN`)
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

/** Parameters that have a value of their own in each shell process. */
const own = new Set('$ ! _ PPID BASHPID SECONDS LINENO RANDOM SHLVL BASH_COMMAND'.split(' '));

function ownVariable(script: Script): string | undefined {
  return [...mentioned(script)].find((name) => own.has(name));
}

/** Every variable named anywhere in a script. */
function mentioned(script: Script): ReadonlySet<string> {
  const names = new Set<string>();
  const word = (value: Word): void => {
    for (const part of value.parts) {
      if (part.kind === 'parameter') {
        names.add(part.name);
        if (part.operand) word(part.operand);
      } else if ((part.kind === 'substitution' || part.kind === 'bash-only') && part.script)
        for (const name of mentioned(part.script)) names.add(name);
      else if (part.kind === 'arithmetic')
        for (const name of value.text.match(/[A-Za-z_]\w*/g) ?? []) names.add(name);
    }
  };
  walkShell(script, (node) => {
    if (node.kind === 'word') word(node);
    if (node.kind === 'assignment') names.add(node.name);
  });
  return names;
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

/** Builtins that change the shell itself: what follows them in the same shell sees it. */
const stateBuiltins = new Set(
  (
    'cd pushd popd export readonly unset set shopt umask ulimit exec return trap alias unalias eval . source ' +
    'read getopts shift local declare typeset let mapfile readarray enable hash break continue bind complete wait'
  ).split(' '),
);

/** Assignments in front of these persist (POSIX: special builtins). */
const specialBuiltins = new Set([':', 'break', 'continue', 'times', 'exit', ...stateBuiltins]);

/** They tell a command that was run before from one that was not (`type` in dash and busybox). */
const memory = new Set(['hash', 'type']);

/** What the first script leaves behind in its shell and the second could see. */
function leaks(first: Instruction, b: ReadableScript, facts: Facts): Joining | undefined {
  const a = facts.script(first);
  if (a.kind === 'opaque') return differs(a.reason, a.because);
  const shown = commandWords(b.script).find((word) => memory.has(word));
  if (shown !== undefined)
    return differs('shell-state', `${shown} in the second RUN tells which commands the first one ran`);
  const assigned = new Set<string>();
  for (const command of facts.commands(first)) {
    if (command.inside !== undefined) continue;
    const word = command.argv[0]?.value;
    // On the left of `&&` a shell ignores -e, in subshells and substitutions too.
    if (word === 'set' || word === 'shopt')
      return differs('shell-state', `${word} in the first RUN would reach the second`);
    if (command.subshell) continue;
    if (word === undefined && command.node.words.length > 0)
      return differs('unknown-command', 'the name of a command is not known, so it may change the shell');
    if (word === 'exit') {
      if (/^[1-9]\d?$/.test(command.argv[1]?.value ?? '') && command.certainty === 'maybe') continue;
      return differs('shell-state', 'exit would end the shell before the second RUN');
    }
    if (command.wrappers.some(({ name }) => name === 'exec'))
      return differs('shell-state', 'exec would end the shell before the second RUN');
    if (word !== undefined && stateBuiltins.has(word))
      return differs('shell-state', `${word} in the first RUN would reach the second`);
    if (word === 'printf' && command.argv.some((argument) => argument.value === '-v'))
      return differs('shell-state', 'printf -v in the first RUN would reach the second');
    if (word === undefined || specialBuiltins.has(word))
      for (const { name } of command.node.assignments) assigned.add(name);
  }
  for (const { type, name } of openCompounds(a.script)) {
    if (type === 'function')
      return differs('shell-state', `the function ${name ?? ''} would reach the second RUN`);
    if (type === 'arithmetic' || type === 'select' || type === 'coproc')
      return differs('shell-state', `${type} in the first RUN may set variables`);
    if (type === 'for' && name !== undefined) assigned.add(name);
  }
  for (const name of expansionsThatAssign(a.script)) assigned.add(name);
  return assignmentsLeak(assigned, b, facts.before(first));
}

/** A plain shell variable reaches only a script that names it, unless the environment already has it. */
function assignmentsLeak(
  assigned: ReadonlySet<string>,
  b: ReadableScript,
  state: State,
): Joining | undefined {
  if (assigned.size === 0) return undefined;
  const read = mentioned(b.script);
  const rereads = commandWords(b.script).some((word) =>
    ['eval', '.', 'source', 'set', 'export', 'env'].includes(word),
  );
  for (const name of assigned) {
    const special =
      /^(IFS|PATH|CDPATH|ENV|PS\d|OPT\w+|HOME|PWD|OLDPWD|LC_\w+|LANG|BASH\w*|TMPDIR|GLOBIGNORE)$/.test(name);
    if (special || rereads || read.has(name) || variable(state, name) !== undefined)
      return differs('shell-state', `the variable ${name} of the first RUN would reach the second`);
  }
  return undefined;
}

function commandWords(script: Script): readonly string[] {
  const words: string[] = [];
  walkShell(script, (node) => {
    if (node.kind === 'simple') words.push(node.words[0]?.text ?? '');
  });
  return words;
}

/** Compound commands that run in the script's own shell. */
function openCompounds(script: Script): readonly Compound[] {
  const found: Compound[] = [];
  const visit = (node: Statement): void => {
    switch (node.kind) {
      case 'simple':
        return;
      case 'pipeline':
        if (node.commands.length === 1) node.commands.forEach(visit);
        return;
      case 'and-or':
        node.commands.forEach(visit);
        return;
      case 'compound':
        if (node.type === 'subshell') return;
        found.push(node);
        for (const list of node.lists) for (const item of list.items) visit(item.node);
        return;
      default:
        node satisfies never;
    }
  };
  for (const item of script.body.items) visit(item.node);
  return found;
}

/** `${name:=word}` and `$((name = 1))` anywhere: in a subshell it would not matter, and is refused all the same. */
function expansionsThatAssign(script: Script): readonly string[] {
  const names: string[] = [];
  walkShell(script, (node) => {
    if (node.kind !== 'word') return;
    for (const part of node.parts)
      if (part.kind === 'parameter' && (part.operator === '=' || part.operator === ':='))
        names.push(part.name);
      else if (part.kind === 'arithmetic' && /[^=!<>]=(?!=)|\+\+|--/.test(node.text))
        names.push(...(node.text.match(/[A-Za-z_]\w*/g) ?? []));
  });
  return names;
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
  return hazard && differs(`hazard-${hazard}`, hazardTexts[hazard]);
}

/** A shell remembers where it found a command: one that the first RUN ran and then replaced would run in its old place. */
function replaced(a: readonly Command[], b: readonly Command[]): Joining | undefined {
  const brought = new Set<string>();
  for (const command of a)
    for (const argument of command.argv.slice(1)) {
      const value = argument.value;
      if (value === undefined || value.startsWith('-')) continue;
      const name = value.slice(value.lastIndexOf('/') + 1).replace(/[=<>~!@[;].*$/s, '');
      if (name !== '') brought.add(name).add(`${name}3`);
    }
  const ran = new Set(a.flatMap(lookedUp));
  const again = b
    .flatMap(lookedUp)
    .find((word) => ran.has(word) && brought.has(word) && !neverReplaced.has(word));
  return again === undefined
    ? undefined
    : differs('command-replaced', `the first RUN may replace ${again} after running it`);
}

/** The words of a command that its shell finds on PATH: not by their path. */
function lookedUp({ argv, wrappers, subshell }: Command): readonly string[] {
  if (subshell) return [];
  const words = [argv[0], ...wrappers.map((wrapper) => wrapper.argv[0])].map((word) => word?.value);
  return words.filter((word): word is string => word !== undefined && !word.includes('/'));
}

/** Named as arguments all the time, replaced never: builtins of every shell. */
const neverReplaced = new Set('echo test [ true false printf : cd set export command type'.split(' '));

/** How a script stands behind `&&`: braces keep its `;` and `||` to itself. */
export function formOf(script: Script): 'plain' | 'brace' {
  const [item, ...more] = script.body.items;
  if (item === undefined || more.length > 0) return 'brace';
  if (item.node.kind === 'and-or' && item.node.operators.includes('||')) return 'brace';
  return 'plain';
}
