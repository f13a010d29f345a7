/** What a script leaves behind in its shell, and whether a script that follows in the same shell could see it. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Compound, Script, Statement } from '../../grammar/shell/ast.ts';
import { walkShell } from '../../grammar/shell/walk.ts';
import { setByBuild, setByShell } from '../know/variables.ts';
import { namesSetByWord, type Names } from './bindings.ts';
import type { Command } from './commands.ts';
import type { Facts } from './facts.ts';
import type { ReadableScript } from './script.ts';
import { variable } from './state.ts';

/** Builtins that change the shell itself: what follows them in the same shell sees it. */
const stateBuiltins = new Set(
  (
    'cd chdir pushd popd export readonly unset set shopt umask ulimit exec return trap alias unalias eval . ' +
    'source read getopts shift local declare typeset let mapfile readarray enable hash break continue bind ' +
    'complete compopt wait fc history dirs disown suspend logout'
  ).split(' '),
);

/** Assignments in front of these persist (POSIX: special builtins). */
const specialBuiltins = new Set([':', 'break', 'continue', 'times', 'exit', ...stateBuiltins]);

/** They tell a command that was run before from one that was not (`type` in dash and busybox). */
const memory = new Set(['hash', 'type']);

export interface Leak {
  readonly reason: 'shell-state' | 'unknown-command';
  readonly because: string;
}

function leak(because: string): Leak {
  return { reason: 'shell-state', because };
}

/**
 * What the first script leaves in its shell and the second could see; undefined when there is nothing.
 * @param a the script of `first`
 * @param b the script of `second`
 */
export function shellLeak(
  first: Instruction,
  a: ReadableScript,
  second: Instruction,
  b: ReadableScript,
  facts: Facts,
): Leak | undefined {
  const later = facts.commands(second);
  const shown = later.find(tellsMemory)?.argv[0]?.value;
  if (shown !== undefined) return leak(`${shown} in the second RUN tells which commands the first one ran`);
  const assigned = new Set<string>();
  for (const command of facts.commands(first)) {
    if (command.inside !== undefined) continue;
    const word = command.argv[0]?.value;
    // On the left of `&&` a shell ignores -e, in subshells and substitutions too.
    if (word === 'set' || word === 'shopt') return leak(`${word} in the first RUN would reach the second`);
    if (command.subshell) continue;
    if (unreadable(command))
      return {
        reason: 'unknown-command',
        because: 'the name of a command is not known, so it may change the shell',
      };
    if (word === 'exit') {
      if (/^[1-9]\d?$/.test(command.argv[1]?.value ?? '') && command.certainty === 'maybe') continue;
      return leak('exit would end the shell before the second RUN');
    }
    if (command.wrappers.some(({ name }) => name === 'exec'))
      return leak('exec would end the shell before the second RUN');
    if (word !== undefined && stateBuiltins.has(word))
      return leak(`${word} in the first RUN would reach the second`);
    if (word === 'printf' && command.argv.some(({ value }) => value === undefined || value.startsWith('-v')))
      return leak('printf -v in the first RUN would reach the second');
    if (word === undefined || specialBuiltins.has(word))
      for (const { name } of command.node.assignments) assigned.add(name);
  }
  for (const { type, name } of openCompounds(a.script)) {
    if (type === 'function') return leak(`the function ${name ?? ''} would reach the second RUN`);
    if (type === 'arithmetic' || type === 'select' || type === 'coproc')
      return leak(`${type} in the first RUN may set variables`);
    if (type === 'for' && name !== undefined) assigned.add(name);
  }
  const expanded = setByExpansion(a.script);
  if (expanded === 'any') return leak('an expansion in the first RUN may set any variable');
  for (const name of expanded) assigned.add(name);
  // A plain shell variable reaches only a script that reads it, unless the environment already has it.
  const state = facts.before(first);
  const all = assigned.size > 0 && mayReadAny(b.script, later);
  for (const name of assigned)
    if (all || special(name) || variable(state, name) !== undefined || names(b.script).has(name))
      return leak(`the variable ${name} of the first RUN would reach the second`);
  return undefined;
}

/** Whether a command could be any: what `$DIR/tool` runs is a file, unless the value falls into several words. */
export function unreadable({ argv: [word], name }: Command): boolean {
  return word !== undefined && word.value === undefined && (name === undefined || word.many);
}

function tellsMemory({ argv: [word, option] }: Command): boolean {
  if (word?.value === 'command') return option?.value === undefined || /^-p*[vp]*V/.test(option.value);
  return memory.has(word?.value ?? '');
}

const ofOthers = new Set([...setByShell.names, ...setByBuild.names, 'SOURCE_DATE_EPOCH']);
/** Variables by which a shell is told how to work, whoever reads them. */
const settings =
  /^(IFS|PATH|CDPATH|ENV|PS\d|OPT\w+|LC_\w+|LANG\w*|BASH\w*|TMPDIR|TZ|TERM\w*|HOSTFILE|GLOB\w+|FUNCNEST|TIMEFORMAT|TMOUT|HIST\w+|IGNOREEOF|ignoreeof|POSIXLY_CORRECT|EXECIGNORE|FIGNORE|CHILD_MAX|COMP\w+|READLINE_\w+|INPUTRC|MAIL\w*|PROMPT_\w+|FCEDIT|EMACS|INSIDE_EMACS|TEXTDOMAIN\w*|histchars|auto_resume|ATTY|FPATH)$/;

/** Whether somebody other than the script sets or reads a variable. */
function special(name: string): boolean {
  return ofOthers.has(name) || settings.test(name);
}

const namesByScript = new WeakMap<Script, ReadonlySet<string>>();

/** Every word of a script's text that could name a variable, wherever it stands: a trap reads out of quotes. */
export function names(script: Script): ReadonlySet<string> {
  let all = namesByScript.get(script);
  if (all === undefined) {
    // A line that goes on in the next is one.
    all = new Set(script.text.replace(/\\\r?\n/g, '').match(/[A-Za-z_]\w*/g));
    namesByScript.set(script, all);
  }
  return all;
}

/** They list variables, or read text that is not seen here. */
const readsAny = new Set(
  'eval . source set env printenv export declare typeset readonly local compgen let'.split(' '),
);

/** Whether a script may read variables that its text does not name: names it computes, lists of all. */
function mayReadAny(script: Script, commands: readonly Command[]): boolean {
  const command = commands.some((one) => {
    const [word, ...operands] = one.argv;
    if (word?.value === undefined) return unreadable(one);
    if (readsAny.has(word.value)) return true;
    const computed = operands.some(({ value }) => value === undefined);
    return word.value === 'trap' ? computed : isTest(word.value) && computed && tests(operands);
  });
  if (command) return true;
  let computed = false;
  walkShell(script, (node) => {
    if (node.kind === 'compound' && (node.type === 'test' || node.type === 'arithmetic')) computed = true;
    if (node.kind !== 'word') return;
    // The value of a variable in arithmetic may be the name of another.
    computed ||= node.parts.some(
      ({ kind, start }) =>
        kind === 'arithmetic' ||
        (kind === 'bash-only' && /^"?\$\{/.test(node.text.slice(start - node.start))),
    );
  });
  return computed;
}

function isTest(word: string): boolean {
  return word === 'test' || word === '[';
}

function tests(operands: Command['argv']): boolean {
  return operands.some(({ value }) => value === '-v' || value === '-R');
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

/**
 * The variables set by `${name:=word}`, `$((name = 1))` and `{name}>file` anywhere: in a subshell it would not
 * matter, and counts all the same.
 */
function setByExpansion(script: Script): Names {
  const found = new Set<string>();
  let any = false;
  for (const [, name = ''] of script.text.matchAll(/\{([A-Za-z_]\w*)(?:\[[^\]]*\])?\}[<>]/g)) found.add(name);
  walkShell(script, (node) => {
    if (node.kind !== 'word') return;
    const set = namesSetByWord(node);
    if (set === 'any' || node.parts.some((part) => part.kind === 'arithmetic' && computes(node.text)))
      any = true;
    else for (const name of set) found.add(name);
  });
  return any ? 'any' : found;
}

/** Whether arithmetic reads a text that may assign in its turn (`$(( $TEXT ))`), or sets a name it computes. */
function computes(text: string): boolean {
  const bare = text.replace(/\$\([^()]*\)/g, '');
  return /[$`][{A-Za-z_]/.test(bare) || (bare !== text && /[^=!<>]=(?!=)|\+\+|--/.test(bare));
}
