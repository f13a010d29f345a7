/** The folder that each command of a RUN surely runs in. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Argument, Command } from './commands.ts';
import type { Facts } from './facts.ts';
import { heeded } from './needs-status.ts';
import { home } from './state.ts';

export interface Standing {
  /** Absolute; undefined: not known. */
  folderOf(command: Command): string | undefined;
  /** The absolute path that an argument of a command names; undefined when it is a pattern, or not known. */
  pathOf(argument: Argument, command: Command): string | undefined;
  /** The shell of the script never leaves the working directory, which is known. */
  readonly stays: boolean;
}

const known = new WeakMap<readonly Command[], Standing>();

/** Follows each `cd` that cannot fail without the RUN failing; behind any other nothing is known. */
export function standingIn(run: Instruction, facts: Facts): Standing {
  const commands = facts.commands(run);
  let standing = known.get(commands);
  if (standing === undefined) known.set(commands, (standing = follow(run, facts)));
  return standing;
}

function follow(run: Instruction, facts: Facts): Standing {
  const state = facts.before(run);
  const own = home(state);
  const script = facts.script(run);
  const shown = script.kind === 'script' ? heeded(script.script, script.shell.options.has('e')) : new Set();
  const folders = new Map<Command, string>();
  let folder = state.workdir;
  let strays = false;
  let subshellStrays = false;
  for (const command of facts.commands(run)) {
    const here = command.subshell && subshellStrays ? undefined : folder;
    if (here !== undefined && !moved(command)) folders.set(command, here);
    if (!changes(command)) continue;
    // Which commands share a subshell with a `cd` is not known here.
    if (command.subshell) subshellStrays = true;
    else {
      strays = true;
      const followed = command.certainty === 'surely' && shown.has(command.node);
      folder = followed ? targetOf(command, here) : undefined;
    }
  }
  return {
    folderOf: (command) => folders.get(command),
    pathOf: ({ value }, command) =>
      value === undefined ? undefined : joined(folders.get(command), value, own),
    stays: !strays && state.workdir !== undefined,
  };
}

const changers: ReadonlySet<string> = new Set('cd chdir pushd popd eval . source alias'.split(' '));

/** Whether it may change the folder of its shell: `cd`, and what runs a script that is not seen in it. */
function changes({ argv, name }: Command): boolean {
  const word = argv[0]?.value;
  return argv.length > 0 && (word === undefined || name === undefined || changers.has(word));
}

function targetOf({ argv }: Command, here: string | undefined): string | undefined {
  const [word, target, ...more] = argv.map(({ value }) => value);
  if (word !== 'cd' || target === undefined || more.length > 0 || /^[-~]/.test(target)) return undefined;
  return joined(here, target, undefined);
}

/** A wrapper may start it in another folder: `sudo -i`, `env -C`, `chroot`. */
function moved({ wrappers }: Command): boolean {
  return wrappers.some(
    ({ name, argv }) => name === 'chroot' || argv.some(({ value }) => value?.startsWith('-') !== false),
  );
}

/** An absolute path without `.` and doubled slashes; undefined where `..` or a home that is not known is in it. */
function joined(folder: string | undefined, path: string, own: string | undefined): string | undefined {
  const rooted = /^~(?=\/|$)/.test(path) && own !== undefined ? own + path.slice(1) : path;
  const whole = rooted.startsWith('/') ? rooted : folder && `${folder}/${rooted}`;
  const steps = whole?.split('/').filter((step) => step !== '' && step !== '.');
  const open = steps === undefined || steps.includes('..') || rooted.startsWith('~') || path === '';
  return open ? undefined : `/${steps.join('/')}`;
}
