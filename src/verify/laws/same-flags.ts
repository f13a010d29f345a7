/** A RUN is another place to run in when its flags differ. */
import type { Instruction } from '../../../grammar/ast.ts';
import { flagText, typed } from '../../../grammar/index.ts';

/** Whether both are RUNs with the same flags in the same order. */
export function sameFlags(a: Instruction, b: Instruction): boolean {
  const [x, y] = [a, b].map(({ flags, escape }) =>
    JSON.stringify(flags.map((flag) => flagText(flag, escape))),
  );
  return x === y && typed(a).kind === 'run' && typed(b).kind === 'run';
}
