/**
 * What a script leaves in the shell that ran it, and what it takes from that shell, read from its tree. Conservative:
 * what is not known to leave nothing is a fault. Rules: POSIX.1-2017 XCU 2.8.1, 2.9.3, 2.14; man dash, bash, ash.
 */
import type {
  Compound,
  List,
  Part,
  Redirect,
  Script,
  Simple,
  Statement,
  Word,
} from '../../../grammar/shell/ast.ts';
import { walkShell } from '../../../grammar/shell/walk.ts';
import type { Argument, Command } from '../../facts/commands.ts';
import { embeddedScript } from '../../facts/embedded.ts';
import { fault, type Fault } from '../claim.ts';

export interface ShellState {
  /** Why a script behind it in the same shell may not run as in a shell of its own. */
  readonly leaves: Fault | undefined;
  /** Variables that may have another value afterwards. */
  readonly sets: ReadonlySet<string>;
  /** Variables that it names; `any`: it may name any. */
  readonly reads: ReadonlySet<string> | 'any';
  /** Whether it names something that every shell process has for itself. */
  readonly readsProcess: boolean;
  /** Commands of which it asks the shell what they are. */
  readonly asks: ReadonlySet<string>;
  /** Commands that its shell, or a copy of it, looks up; `any`: they are not all known. */
  readonly seeks: ReadonlySet<string> | 'any';
  /** Commands that its shell looked up and remembers. */
  readonly runs: ReadonlySet<string>;
  /** Names that its arguments and redirections end in: what it may have put in another place. */
  readonly names: ReadonlySet<string>;
}

const starts = new Set(['-exec', '-execdir', '-ok', '-okdir']);

/** @param commands of the script, by `facts.commands` */
export function shellState(script: Script, commands: readonly Command[]): ShellState {
  const of = new Map(commands.map((command) => [command.node, command]));
  let leaves: Fault | undefined;
  const sets = new Set<string>();
  const runs = new Set<string>();
  const names = new Set<string>();
  const refuse = (reason: string, because: string): void => {
    leaves ??= fault(reason, because);
  };

  /** @param own it runs in the script's own shell, not in a copy of it */
  function list({ items }: List, own: boolean): void {
    for (const { node, separator } of items) {
      if (separator === '&') refuse('background', 'a process in the background ends with its RUN');
      statement(node, own);
    }
  }

  function statement(node: Statement, own: boolean): void {
    switch (node.kind) {
      case 'and-or':
        for (const command of node.commands) statement(command, own);
        return;
      case 'pipeline':
        for (const command of node.commands) statement(command, own && node.commands.length === 1);
        return;
      case 'simple':
        simple(node, own);
        return;
      case 'compound':
        compound(node, own);
        return;
      default:
        node satisfies never;
    }
  }

  function compound({ type, name, lists, words, redirects }: Compound, own: boolean): void {
    if (type === 'function') refuse('shell-state', `the function ${name ?? ''} would be there for the next`);
    if (type === 'coproc') refuse('background', 'a process in the background ends with its RUN');
    if (own && (type === 'arithmetic' || type === 'select'))
      refuse('shell-state', `${type} may set variables`);
    if (own && type === 'for' && name !== undefined) sets.add(name);
    for (const word of words) expansion(word);
    for (const inner of lists) list(inner, own && type !== 'subshell');
    redirections(redirects);
  }

  function simple(node: Simple, own: boolean): void {
    for (const word of node.words) expansion(word);
    for (const { value } of node.assignments) if (value !== undefined) expansion(value);
    redirections(node.redirects);
    const command = of.get(node);
    if (node.words.length === 0) {
      if (own) for (const { name } of node.assignments) sets.add(name);
      return;
    }
    if (command === undefined) {
      refuse('unknown-command', 'a command of the script is not known, so it may change the shell');
      return;
    }
    const inner = embeddedScript(command.argv, '');
    if (inner !== undefined && leavesProcess(inner.script))
      refuse('background', 'a process in the background ends with its RUN');
    for (const [index, argument] of command.argv.slice(1).entries()) {
      // What find runs is a command, not a file it puts somewhere.
      if (command.name === 'find' && starts.has(command.argv[index]?.value ?? '')) continue;
      // A name without a folder is a file of the working directory to rm, and a package to others.
      if (command.name !== 'rm' || argument.value?.includes('/') === true)
        for (const name of named(argument)) names.add(name);
    }
    const process = command.wrappers.find(({ name }) => !builtinWrappers.has(name));
    if (process !== undefined) {
      if (process.name === 'exec' && own) refuse('shell-state', 'exec replaces the shell');
      if (process.name === 'eval' || process.name === 'trap')
        refuse('shell-state', `${process.name} changes the shell`);
      if (own) runs.add(process.name);
      return;
    }
    builtin(command, node, own);
  }

  function builtin({ argv, name }: Command, node: Simple, own: boolean): void {
    const word = argv[0]?.value;
    // On the left of && a shell ignores -e, in its subshells and substitutions too.
    if (word === 'set' || word === 'shopt') refuse('shell-state', `${word} would count for the next`);
    if (!own) return;
    if (word === undefined) {
      // A path that ends in a known name is a file, and a file changes no shell.
      if (name === undefined)
        refuse('unknown-command', 'the name of a command is not known, so it may change the shell');
      return;
    }
    if (word === 'exit') {
      const status = /^\d{1,3}$/.test(argv[1]?.value ?? '') ? Number(argv[1]?.value) % 256 : 0;
      if (status === 0) refuse('shell-state', 'exit ends the shell before the next, maybe with status 0');
      return;
    }
    const named = word === 'printf' && argv[1]?.value?.startsWith('-v') === true;
    if (changing.has(word) || named) refuse('shell-state', `${word} changes the shell for the next`);
    if (keeping.has(word)) for (const { name: variable } of node.assignments) sets.add(variable);
    else if (!word.includes('/')) runs.add(word);
  }

  function redirections(redirects: readonly Redirect[]): void {
    for (const { target, heredoc, operator } of redirects) {
      if (target !== undefined) {
        expansion(target);
        if (!operator.startsWith('<')) names.add(lastName(target.text));
      }
      if (heredoc !== undefined) expansion(heredoc);
    }
  }

  function expansion(word: Word): void {
    for (const part of word.parts) {
      if (part.kind === 'parameter') {
        if (part.operator === '=' || part.operator === ':=') sets.add(part.name);
        if (part.operand !== undefined) expansion(part.operand);
      }
      const text = textOf(part, word);
      if (part.kind === 'arithmetic' && assigning.test(text))
        for (const name of identifiers(text)) sets.add(name);
      // The text of a variable is read as arithmetic in its turn, and may assign.
      if (part.kind === 'arithmetic' && /[$`][{A-Za-z_]/.test(text.replace(/\$\([^()]*\)/g, '')))
        refuse('shell-state', `${text} may set a variable`);
      if (part.kind === 'bash-only' && /^\$\{.*=/s.test(text))
        refuse('shell-state', `${text} may set a variable`);
      if ((part.kind === 'substitution' || part.kind === 'bash-only') && part.script !== undefined)
        list(part.script.body, false);
    }
  }

  list(script.body, true);
  for (const [, name = ''] of script.text.matchAll(descriptor)) sets.add(name);
  return { leaves, sets, runs, names, ...readBy(script, commands), seeks: soughtBy(commands) };
}

/** `{name}>file` puts the number of a descriptor into a variable. */
const descriptor = /\{([A-Za-z_]\w*)(?:\[[^\]]*\])?\}[<>]/g;

function leavesProcess(script: Script): boolean {
  let found = false;
  walkShell(script, (node) => {
    found ||= node.kind === 'item' && node.separator === '&';
    found ||= node.kind === 'compound' && node.type === 'coproc';
  });
  return found;
}

/** A copy of the shell, in a pipeline or a substitution, knows what the shell remembers. */
function soughtBy(commands: readonly Command[]): ReadonlySet<string> | 'any' {
  const sought = new Set<string>();
  for (const { argv, name, wrappers, inside } of commands) {
    if (inside !== undefined && !['eval', 'trap'].includes(inside.argv[0]?.value ?? '')) continue;
    const [first, ...rest] = argv;
    if (first !== undefined && first.value === undefined && (name === undefined || first.many)) return 'any';
    const asked = lookups.has(first?.value ?? '') ? rest : [];
    for (const word of [first, ...asked, ...wrappers.map((wrapper) => wrapper.argv[0])])
      if (word?.value?.includes('/') === false) sought.add(word.value);
  }
  return sought;
}

/** Builtins that look up the commands they are given. */
const lookups = new Set(['command', 'type', 'hash']);

/** In front of a builtin they leave it a builtin. */
const builtinWrappers = new Set(['command', 'builtin']);

/** Builtins after which the shell is another one. `exit` is looked at by itself. */
const changing = new Set(
  (
    '. source alias bind break cd chdir complete compopt continue declare disable disown enable eval exec export fc getopts ' +
    'hash let local logout mapfile popd pushd read readarray readonly return set shift shopt source suspend trap typeset ' +
    'ulimit umask unalias unset wait'
  ).split(' '),
);

/** An assignment in front of one of these stays (POSIX special builtins that are not in `changing`). */
const keeping = new Set([':', 'times', 'exit']);

const assigning = /(^|[^=!<>])=(?!=)|\+\+|--|<<=|>>=/;

function identifiers(text: string): readonly string[] {
  return text.match(/[A-Za-z_]\w*/g) ?? [];
}

function textOf(part: Part, word: Word): string {
  return word.text.slice(part.start - word.start, part.end - word.start);
}

/** Each shell process has its own. */
const ofProcess = new Set(
  (
    'PPID BASHPID SECONDS LINENO RANDOM SRANDOM SHLVL HISTCMD PIPESTATUS BASH_COMMAND BASH_REMATCH BASH_CMDS ' +
    'BASH_EXECUTION_STRING'
  ).split(' '),
);
const ownParameters = new Set(['$', '!', '_']);

/** They tell what the shell did so far. */
const telling = new Set('hash jobs times history'.split(' '));

/** They run text that nobody sees, tell of all variables, or compute their names. */
const rereading = new Set(
  'eval . source set env printenv export readonly declare typeset local compgen let'.split(' '),
);

/** What it reads: every word of its text may be the name of a variable, also where it is quoted for a trap. */
function readBy(
  script: Script,
  commands: readonly Command[],
): Pick<ShellState, 'reads' | 'readsProcess' | 'asks'> {
  const reads = new Set(identifiers(script.text.replace(/\\\r?\n/g, '')));
  let any = false;
  let process = [...reads].some((name) => ofProcess.has(name));
  const asks = new Set<string>();
  walkShell(script, (node) => {
    if (node.kind === 'compound' && (node.type === 'arithmetic' || node.type === 'test')) any = true;
    if (node.kind !== 'word') return;
    for (const part of node.parts) {
      if (part.kind === 'parameter' && ownParameters.has(part.name)) process = true;
      // Arithmetic reads the variables that a variable names; so does `${!name}`.
      const text = textOf(part, node);
      if (part.kind === 'arithmetic' || (part.kind === 'bash-only' && /^"?\$\{/.test(text))) any = true;
      if (part.kind === 'arithmetic' && /\$[$!_]/.test(text)) process = true;
    }
  });
  for (const { argv, name, inside } of commands) {
    const [first, ...rest] = argv;
    const operands = rest.map(({ value }) => value);
    if (first === undefined) continue;
    const word = first.value;
    if (word === undefined) {
      if (inside === undefined && (name === undefined || first.many)) any = true;
      continue;
    }
    if (telling.has(word)) process = true;
    if (word === 'type') for (const operand of operands) asks.add(operand ?? '');
    const computed = operands.includes(undefined);
    const tests = /^(test|\[)$/.test(word) && operands.some((operand) => /^-[vR]$/.test(operand ?? ''));
    if (rereading.has(word) || (computed && (word === 'trap' || tests))) any = true;
  }
  return { reads: any ? 'any' : reads, readsProcess: process, asks };
}

/** The program or package an argument may stand for: `/usr/bin/npm`, `npm@latest`, `pip==23`, `--output=x/npm`. */
function named({ value, pattern }: Argument): readonly string[] {
  const text = value ?? pattern;
  if (text === undefined) return [];
  const name = lastName(text.startsWith('-') ? text.replace(/^[^=]*=?/, '') : text);
  return name === '' ? [] : [name, `${name}3`];
}

function lastName(text: string): string {
  return text.slice(text.lastIndexOf('/') + 1).replace(/[=<>~!@[;"'].*$/s, '');
}
