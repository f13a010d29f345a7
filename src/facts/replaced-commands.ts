/** A shell remembers where it found a command: one that is replaced elsewhere on PATH would run in its old place. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Command } from './commands.ts';
import type { Facts } from './facts.ts';
import { unreadable } from './shell-leaks.ts';
import { variable } from './state.ts';

/** A command that both RUNs find on PATH and that the first may replace after running it; undefined: none. */
export function replacedCommand(first: Instruction, second: Instruction, facts: Facts): string | undefined {
  const a = facts.commands(first);
  const b = facts.commands(second);
  const ran = new Set(a.filter(({ subshell }) => !subshell).flatMap(lookedUp));
  const again = b.some(unreadable)
    ? [...ran]
    : b
        .filter(inherits)
        .flatMap(lookedUp)
        .filter((word) => ran.has(word));
  const found = again.filter((word) => !neverReplaced.has(word));
  if (found.length === 0) return undefined;
  if (fillsPath(first, facts)) return found[0];
  const brought = namesBrought(a, first, facts);
  return found.find((word) => brought.has(word));
}

/** Whether it runs in the script's shell or a copy of it, which knows what that remembers. */
function inherits({ inside }: Command): boolean {
  return inside === undefined || (['eval', 'trap'].includes(inside.argv[0]?.value ?? '') && inherits(inside));
}

/** The words of a command that its shell finds on PATH, not by their path. */
function lookedUp({ argv, wrappers }: Command): readonly string[] {
  const asked = argv[0]?.value !== undefined && asks.has(argv[0].value) ? argv.slice(1) : [];
  const words = [argv[0], ...asked, ...wrappers.map((wrapper) => wrapper.argv[0])].map((word) => word?.value);
  return words.filter((word): word is string => word !== undefined && !word.includes('/'));
}

/** Builtins that look a command up. */
const asks = new Set(['command', 'type', 'hash']);

/** Names that the first RUN mentions where it may be making a file: arguments, and paths it writes or removes. */
function namesBrought(commands: readonly Command[], first: Instruction, facts: Facts): ReadonlySet<string> {
  const brought = new Set<string>();
  const bring = (value: string): void => {
    const name = value.slice(value.lastIndexOf('/') + 1).replace(/[=<>~!@[;].*$/s, '');
    if (name !== '') brought.add(name).add(`${name}3`);
  };
  for (const { argv } of commands) {
    if (asks.has(argv[0]?.value ?? '')) continue;
    for (const [index, { value }] of argv.entries()) {
      // `find -exec chmod` runs it only.
      const named = index > 0 && !/^-(exec|ok)(dir)?$/.test(argv[index - 1]?.value ?? '');
      if (named && value !== undefined && !value.startsWith('-')) bring(value);
    }
  }
  const effects = facts.effects(first);
  for (const paths of [effects?.writes ?? 'any', effects?.removes ?? 'any'])
    if (paths !== 'any') paths.forEach(bring);
  return brought;
}

/** Where commands are found when nobody says (moby/buildkit: util/system/path.go). */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The folders of PATH before a RUN; those of the default when it is not known. */
export function pathFolders(run: Instruction, facts: Facts): readonly string[] {
  const path = variable(facts.before(run), 'PATH');
  return (typeof path === 'string' ? path : defaultPath)
    .split(':')
    .map((folder) => folder.replace(/(?<=[^/])\/+$/, ''))
    .filter((folder) => folder.startsWith('/'));
}

/**
 * Whether the RUN writes names that nobody sees right into a folder of PATH, or removes such. What it may write
 * further above rests on `commands-ordinary`, under the name of the command that writes it.
 */
function fillsPath(first: Instruction, facts: Facts): boolean {
  const effects = facts.effects(first);
  if (effects === undefined) return true;
  const { writes, removes, ordinary } = effects;
  const folders = pathFolders(first, facts);
  const known = typeof variable(facts.before(first), 'PATH') === 'string';
  const onPath = (path: string): boolean => folders.includes(path) || (!known && /\/s?bin$/.test(path));
  return (
    (removes !== 'any' && removes.some(onPath)) ||
    (ordinary.length > 0 && writes !== 'any' && writes.some(onPath))
  );
}

/** Named as arguments all the time, replaced never: builtins of every shell. */
const neverReplaced = new Set('echo test [ true false printf : cd set export command type'.split(' '));
