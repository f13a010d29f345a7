/** Variables in the operands of a stage's instructions. */
import { hidden } from '../dispatch.ts';
import type { Rule } from '../rule.ts';
import { find } from '../variables.ts';

export const undefinedVar: Rule = {
  id: 'UndefinedVar',
  description: 'Variables should be defined before their use',
  scope: 'words',
  run: ({ words, state }) =>
    words
      .flatMap(({ unset }) => unset)
      .filter((name) => find(state.arguments, name) === undefined && !hidden.has(name))
      .map((name) => `Usage of undefined variable '$${name}'`),
};
