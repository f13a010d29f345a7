/** Whether an instruction may write or read certain paths, or set certain variables. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import type { Facts } from './facts.ts';
import { within } from './paths.ts';

/** What someone depends on. */
export interface Interest {
  readonly paths: readonly string[];
  readonly variables: RegExp;
}

/** Why an instruction may touch what someone is interested in; undefined when it surely does not. */
export function touching(instruction: Instruction, interest: Interest, facts: Facts): string | undefined {
  const view = typed(instruction);
  const word = instruction.keyword.text;
  switch (view.kind) {
    case 'env':
      return view.pairs.some(({ key }) => watches(key.value, interest))
        ? `${word} sets a variable of it`
        : undefined;
    case 'arg':
      return view.args.some(({ key }) => watches(key, interest))
        ? `${word} sets a variable of it`
        : undefined;
    case 'copy':
    case 'add':
      return meets([placeOf(view.destination.value, facts.before(instruction).workdir)], interest)
        ? `${word} may write there`
        : undefined;
    case 'run': {
      const effects = facts.effects(instruction);
      const sets = effects && [effects.writes, effects.removes, effects.reads];
      const apart = sets?.every((paths) => paths !== 'any' && !meets(paths, interest));
      return apart === true ? undefined : `${word} may write or read there`;
    }
    case 'unknown':
    case 'invalid':
    case 'onbuild':
      return `${word} is not understood`;
    default:
      return undefined;
  }
}

function watches(name: string, { variables }: Interest): boolean {
  return name.includes('$') || variables.test(name);
}

function placeOf(destination: string, workdir: string | undefined): string | undefined {
  if (destination.includes('$')) return undefined;
  if (destination.startsWith('/')) return destination.replace(/(?<!\/)\/+$/, '');
  return workdir === undefined ? undefined : `${workdir}/${destination}`.replace(/(?<!\/)\/+(?:\.\/*)?$/, '');
}

function meets(paths: readonly (string | undefined)[], interest: Interest): boolean {
  return paths.some(
    (path) => path === undefined || interest.paths.some((one) => within(one, path) || within(path, one)),
  );
}
