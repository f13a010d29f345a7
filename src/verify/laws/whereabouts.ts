/** The absolute paths that the words of a script mean, as far as they surely do. */
import type { Instruction } from '../../../grammar/ast.ts';
import type { Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { home } from '../../facts/state.ts';
import { failureShown } from './failure-shown.ts';

/** What a word of a command names; undefined when it is a pattern, not known, or holds `..`. */
export type Whereabouts = (text: string | undefined, command: Command) => string | undefined;

const movers = /^(cd|chdir|pushd|popd|eval|\.|source|alias)$/;

const known = new WeakMap<readonly Command[], Whereabouts>();

/** Paths in a RUN: a `cd` is followed when the RUN fails where it does. */
export function whereaboutsIn(run: Instruction, facts: Facts): Whereabouts {
  const commands = facts.commands(run);
  let where = known.get(commands);
  if (where === undefined) known.set(commands, (where = read(run, facts)));
  return where;
}

function read(run: Instruction, facts: Facts): Whereabouts {
  const state = facts.before(run);
  const script = facts.script(run);
  const at = new Map<Command, string | undefined>();
  let [own, inner] = [state.workdir, true];
  for (const command of facts.commands(run)) {
    const { argv, name, subshell, certainty, node, wrappers } = command;
    at.set(command, (subshell && !inner) || wrappers.length > 0 ? undefined : own);
    const word = argv[0]?.value;
    if (argv.length === 0 || (word !== undefined && name !== undefined && !movers.test(word))) continue;
    const shown =
      script.kind === 'script' && failureShown(script.script, script.shell.options.has('e'), node);
    const target = argv.length === 2 && word === 'cd' ? argv[1]?.value : undefined;
    const followed = shown && certainty === 'surely' && target !== undefined && /^[^-~]/.test(target);
    if (subshell) inner = false;
    else own = followed ? absolute(target, own) : undefined;
  }
  const house = home(state);
  return (text, command) => {
    if (text === undefined || text === '') return undefined;
    if (!text.startsWith('~')) return absolute(text, at.get(command));
    return house !== undefined && text.startsWith('~/')
      ? absolute(house + text.slice(1), undefined)
      : undefined;
  };
}

function absolute(text: string, folder: string | undefined): string | undefined {
  if (!text.startsWith('/') && folder === undefined) return undefined;
  const steps = (text.startsWith('/') ? text : `${folder ?? ''}/${text}`).split('/');
  return steps.includes('..')
    ? undefined
    : `/${steps.filter((step) => step !== '' && step !== '.').join('/')}`;
}
