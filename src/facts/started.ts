/** The commands that instructions start, now or when the image runs. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import { bashOnly, parseScript } from '../../grammar/shell/parse.ts';
import type { CommandLine } from '../../grammar/typed.ts';
import { unknownValue } from '../../grammar/value.ts';
import { commands, type Command } from './commands.ts';
import type { Facts } from './facts.ts';
import { knownShell } from './script.ts';
import type { State } from './state.ts';

/** The commands, or why they are not known. */
export type Started =
  | { readonly kind: 'commands'; readonly commands: readonly Command[] }
  | { readonly kind: 'opaque'; readonly because: string };

/** What a RUN starts, in either form. */
export function startedByRun(run: Instruction, facts: Facts): Started {
  const view = typed(run);
  if (view.kind === 'run' && view.command.form === 'exec')
    return startedBy(view.command.words.map(({ value }) => value));
  const script = facts.script(run);
  return script.kind === 'opaque'
    ? { kind: 'opaque', because: script.because }
    : { kind: 'commands', commands: facts.commands(run) };
}

/** What an instruction starts when the image runs or is built upon; undefined when it starts nothing. */
export function startedLine(instruction: Instruction): CommandLine | undefined {
  const view = typed(instruction);
  switch (view.kind) {
    case 'run':
    case 'cmd':
    case 'entrypoint':
    case 'healthcheck':
      return view.command;
    case 'onbuild':
      return startedLine(view.trigger);
    default:
      return undefined;
  }
}

/** What a shell form starts when the image runs: nothing is known of the environment then. */
export function startedLater(line: CommandLine, state: State): Started {
  if (line.form === 'exec') return startedBy(line.words.map(({ value }) => value));
  const shell = knownShell(state);
  if (shell === undefined)
    return {
      kind: 'opaque',
      because: `scripts for ${state.shell.join(' ') || 'an unknown shell'} are not read`,
    };
  return inScript(line.text, shell.dialect);
}

/** What the words of an exec form start: the same as a script in which each of them is quoted. */
export function startedBy(words: readonly string[]): Started {
  return inScript(words.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' '), 'sh');
}

const scripts = new Map<string, Started>();
/** So many scripts of a build context are remembered, and none longer than this is read. */
const most = { scripts: 200, length: 65_536 };

/** What a file of the build context starts when it is a shell script; undefined when it is none. */
export function startedByFile(path: string, text: string): Started | undefined {
  const [, shell] = /^#![^\n]*\b(ba|da|a)?sh\b/.exec(text) ?? [];
  if (!/^#![^\n]*sh\b/.test(text) && !path.endsWith('.sh')) return undefined;
  if (text.length > most.length) return { kind: 'opaque', because: 'the script is too long to be read' };
  let started = scripts.get(text);
  if (started === undefined) {
    if (scripts.size >= most.scripts) scripts.clear();
    scripts.set(text, (started = inScript(text, shell === 'ba' ? 'bash' : 'sh')));
  }
  return started;
}

function inScript(text: string, dialect: Parameters<typeof parseScript>[1]): Started {
  const script = parseScript(text, dialect);
  if (script.errors.length > 0 || (dialect === 'sh' && bashOnly(script).length > 0))
    return { kind: 'opaque', because: 'the shell script is not understood' };
  return { kind: 'commands', commands: commands(script, () => unknownValue) };
}
