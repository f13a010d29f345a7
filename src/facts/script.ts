/** The shell script of a RUN: its text, its shell, its tree. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import type { Script } from '../../grammar/shell/ast.ts';
import type { Dialect } from '../../grammar/shell/dialect.ts';
import { bashOnly, parseScript } from '../../grammar/shell/parse.ts';
import { variable, type State } from './state.ts';

export type RunScript = ReadableScript | OpaqueScript;

export interface ReadableScript {
  readonly kind: 'script';
  readonly script: Script;
  readonly shell: KnownShell;
  /** The text stands in the instruction's lines, or is the body of its only heredoc. */
  readonly place: 'lines' | 'heredoc';
  /** Body offset of the script's first character when `place` is `lines`. */
  readonly start: number;
  /** That SHELL is what it is taken for rests on `base-default-shell`. */
  readonly assumed: boolean;
}

/** Not understood: everything may happen in it. */
export interface OpaqueScript {
  readonly kind: 'opaque';
  readonly reason: OpaqueReason;
  readonly because: string;
}

export type OpaqueReason =
  | 'not-a-run'
  | 'exec-form'
  | 'unknown-shell'
  | 'shell-options'
  | 'heredoc-interpreter'
  | 'heredoc-mixed'
  | 'syntax-error'
  | 'bash-only';

export interface KnownShell {
  readonly dialect: Dialect;
  /** Letters of the options it is started with, and `pipefail`. */
  readonly options: ReadonlySet<string>;
  /** It may read start-up files: -l, -i, BASH_ENV, ENV. */
  readonly startupFiles: boolean;
}

/** The script a RUN hands to its shell. */
export function scriptOf(run: Instruction, state: State): RunScript {
  const view = typed(run);
  if (view.kind !== 'run') return opaque('not-a-run', `${run.keyword.text} runs no shell`);
  if (view.command.form === 'exec')
    return opaque('exec-form', 'the JSON form starts a program without a shell');
  const shell = knownShell(state);
  if (shell === undefined)
    return opaque('unknown-shell', `scripts for ${state.shell.join(' ') || 'an unknown shell'} are not read`);
  const told = ['SHELLOPTS', 'BASHOPTS'].find((name) => given(state, name));
  if (told !== undefined)
    return opaque('shell-options', `${told} in the environment changes how bash reads a script`);
  const assumed = state.shellKnown === 'assumed';
  const [heredoc] = view.heredocs;
  if (heredoc === undefined) {
    const { text, start } = view.command;
    return readable(parseScript(text, shell.dialect), { shell, place: 'lines', start, assumed });
  }
  // Only `RUN <<EOF`, alone, is a script; anything beside it makes the heredoc a file the command reads.
  if (view.heredocs.length > 1 || !/^\d*<<-?\s*[^\s<]+$/.test(view.command.text))
    return opaque('heredoc-mixed', 'a command that reads heredocs is not read');
  const text = heredoc.chomp ? heredoc.body.text.replace(/^\t+/gm, '') : heredoc.body.text;
  const place = { place: 'heredoc', start: 0 } as const;
  if (!text.startsWith('#!')) return readable(parseScript(text, shell.dialect), { ...place, shell, assumed });
  const own = interpreter(text, state);
  return own === undefined
    ? opaque('heredoc-interpreter', 'the heredoc names an interpreter that is not read')
    : readable(parseScript(text, own.dialect), { ...place, shell: own, assumed: false });
}

/** The shell that a script's first line names, with one word of options at most, as the kernel hands them over. */
function interpreter(text: string, state: State): KnownShell | undefined {
  const [, path, options] =
    /^#![ \t]*(?:\/usr\/bin\/env[ \t]+)?((?:\/[\w/]+\/)?(?:sh|dash|ash|bash))(?:[ \t]+(-[a-zA-Z]+))?[ \t]*$/m.exec(
      text.slice(0, text.indexOf('\n')),
    ) ?? [];
  if (path === undefined || options?.includes('o') === true) return undefined;
  return knownShell({ ...state, shell: [path, ...(options === undefined ? [] : [options]), '-c'] });
}

function readable(script: Script, rest: Omit<ReadableScript, 'kind' | 'script'>): RunScript {
  const [error] = script.errors;
  if (error !== undefined)
    return opaque('syntax-error', `the shell script is not understood: ${error.message}`);
  const [form] = rest.shell.dialect === 'sh' ? bashOnly(script) : [];
  if (form !== undefined)
    return opaque(
      'bash-only',
      `\`${script.text.slice(form.start, form.end).slice(0, 40)}\` means different things to different shells called sh`,
    );
  return { kind: 'script', script, ...rest };
}

const dialects: Readonly<Record<string, Dialect>> = { sh: 'sh', dash: 'sh', ash: 'sh', bash: 'bash' };

/** The shell SHELL names, when it is a POSIX one started in a way that is understood; else undefined. */
export function knownShell(state: State): KnownShell | undefined {
  const [path = '', ...words] = state.shell;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dialect = Object.hasOwn(dialects, name) ? dialects[name] : undefined;
  if (dialect === undefined) return undefined;
  const options = new Set<string>();
  let command = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--login') options.add('l');
    else if (!/^-[a-zA-Z]+$/.test(word)) return undefined;
    else
      for (const letter of word.slice(1)) {
        if (letter === 'c') command = true;
        else if (letter === 'o') {
          index += 1;
          const option = words[index];
          const known = option === undefined ? undefined : longOptions[option];
          if (known === undefined) return undefined;
          options.add(known);
        } else if ('euxliE'.includes(letter)) options.add(letter);
        else return undefined;
      }
  }
  if (!command) return undefined;
  const file = given(state, dialect === 'bash' ? 'BASH_ENV' : 'ENV');
  return { dialect, options, startupFiles: options.has('l') || options.has('i') || file };
}

/** Whether a variable is set to something; a base that nobody knows is not taken to set it. */
function given(state: State, name: string): boolean {
  const value = variable(state, name);
  const known = typeof value === 'string' || state.baseVariables !== undefined;
  return known && value !== undefined && value !== '';
}

const longOptions: Readonly<Record<string, string>> = {
  errexit: 'e',
  nounset: 'u',
  xtrace: 'x',
  pipefail: 'pipefail',
};

function opaque(reason: OpaqueReason, because: string): OpaqueScript {
  return { kind: 'opaque', reason, because };
}
