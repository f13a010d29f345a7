/** CMD, ENTRYPOINT and HEALTHCHECK. */
import type { Found, Rule } from '../rule.ts';

export const jsonArgsRecommended: Rule = {
  id: 'JSONArgsRecommended',
  description:
    'JSON arguments recommended for ENTRYPOINT/CMD to prevent unintended behavior related to OS signals',
  scope: 'step',
  run: ({ located: { view, keyword }, state }) =>
    (view.kind === 'cmd' || view.kind === 'entrypoint') && view.command.form === 'shell' && !state.shell
      ? [`JSON arguments recommended for ${keyword} to prevent unintended behavior related to OS signals`]
      : [],
};

export const multipleInstructionsDisallowed: Rule = {
  id: 'MultipleInstructionsDisallowed',
  description: 'Multiple instructions of the same type should not be used in the same stage',
  scope: 'step',
  run: ({ located: { keyword }, earlier }): readonly Found[] =>
    earlier === undefined
      ? []
      : [
          {
            message: `Multiple ${keyword} instructions should not be used in the same stage because only the last one will be used`,
            line: earlier.line,
          },
        ],
};
