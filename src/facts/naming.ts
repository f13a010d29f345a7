/** Whether a command names certain folders: what holds them, what is in them, however it is written. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Argument, Command } from './commands.ts';
import type { Facts } from './facts.ts';
import { within } from './paths.ts';
import { home } from './state.ts';

/** Where the words of a script lead; undefined: not known, or a `cd` leads elsewhere. */
export interface Place {
  readonly home: string | undefined;
  readonly workdir: string | undefined;
}

/** The place of a RUN's commands. */
export function placeOf(run: Instruction, facts: Facts): Place {
  const wanders = facts.commands(run).some(({ argv }) => wandering.has(argv[0]?.value ?? ''));
  const state = facts.before(run);
  return { home: home(state), workdir: wanders ? undefined : state.workdir };
}

const wandering = new Set(['cd', 'chdir', 'pushd']);

/** Commands that read or change all that is below the folders they name. */
const wholeTrees = new Set('cp mv tar rsync find du zip cpio scp grep'.split(' '));

/** Whether a command names one of the paths, what holds it or what is in it. */
export function names(command: Command, paths: readonly string[], place: Place): boolean {
  return command.argv.some((argument) => {
    const folder = folderOf(argument, place);
    if (folder === undefined) return false;
    if (folder === '') return command.name !== undefined && wholeTrees.has(command.name) && !unpacks(command);
    // A folder above is there all the same.
    if (wandering.has(command.name ?? '')) return paths.some((path) => within(folder, path));
    return paths.some((path) => meet(path, folder));
  });
}

/** `tar -x` reads an archive, and nothing of where it puts the files. */
function unpacks({ name, argv }: Command): boolean {
  return (
    name === 'tar' &&
    argv.slice(1).some(({ value }) => /^(-?[a-zA-Z]*x[a-zA-Z]*|--(extract|get))$/.test(value ?? ''))
  );
}

/** Whether a command may remove files below one of the paths. Glob or not, whole or in part. */
export function removes(command: Command, paths: readonly string[], place: Place): boolean {
  const { name, argv } = command;
  const deletes =
    name === 'find'
      ? argv.some(({ value }) => value !== undefined && /^(-delete|-exec(dir)?|-ok(dir)?)$/.test(value))
      : name === 'rm' || name === 'rmdir' || name === 'unlink';
  return deletes && names(command, paths, place);
}

/** Whether an argument names nothing but what is in a folder, or, `inclusive`, the folder itself. */
export function whollyIn(argument: Argument, folder: string, place: Place, inclusive = false): boolean {
  const text = argument.value ?? argument.pattern;
  if (text === undefined || text.split('/').includes('..')) return false;
  const named = folderOf(argument, place);
  return (
    named !== undefined && within(named, folder) && (inclusive || named !== folder || /\/\*[^/]*$/.test(text))
  );
}

/** The absolute path of an argument that is one, a glob at its end taken off; `''` is the root. */
function folderOf(argument: Argument, { home: own, workdir }: Place): string | undefined {
  const text = argument.value ?? argument.pattern;
  if (text === undefined || text === '' || text.startsWith('-')) return undefined;
  const rooted = /^~(?=\/|$)/.test(text) && own !== undefined ? own + text.slice(1) : text;
  const absolute = /^[/~]/.test(rooted) || workdir === undefined ? rooted : `${workdir}/${rooted}`;
  const folder = absolute
    .split('/')
    .filter((step, index) => (step !== '' && step !== '.') || index === 0)
    .join('/')
    .replace(/\/\*[^/]*$/, '');
  if (/^[/~]/.test(folder) || folder === '') return folder;
  // Where the script stands is not known: a name with a dot in front, or several in a row, may still be meant.
  return /^\.\w|\//.test(folder) ? `?/${folder}` : undefined;
}

/** Whether a path that is copied and a folder may hold one another; a home that is not known may be any of the usual ones. */
export function mayHold(path: string, folder: string): boolean {
  if (folder.startsWith('~') && /^\/?$|^\/(home|root)$|^\/home\/[^/]+$/.test(path)) return true;
  return meet(folder, path === '/' ? '' : path);
}

/** Whether a path and a folder that a command names may hold one another; `~` and `?` stand for any beginning. */
export function meet(path: string, folder: string): boolean {
  if (within(path, folder) || within(folder, path)) return true;
  if (/^[~?]/.test(folder) === path.startsWith('~')) return false;
  const [open, other] = /^[~?]/.test(folder) ? [folder, path] : [path, folder];
  const tail = open.slice(1);
  const steps = tail.split('/').slice(1);
  return (
    `${other}/`.includes(`${tail}/`) ||
    steps.some((_, index) => other.endsWith(`/${steps.slice(0, index + 1).join('/')}`))
  );
}
