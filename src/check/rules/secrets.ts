/** Names of variables that look as if they hold a secret. */
import { quote } from '../../../grammar/dockerfile/quote.ts';
import type { Rule, StepSubject } from '../rule.ts';

const secret = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const harmless = /(?:_|^)(?:public|file|version)(?:_|$)/i;

export const secretsUsedInArgOrEnv: Rule = {
  id: 'SecretsUsedInArgOrEnv',
  description: 'Sensitive data should not be used in the ARG or ENV commands',
  scope: 'step',
  run: (step) =>
    namesSet(step)
      .filter((name) => secret.test(name) && !harmless.test(name))
      .map(
        (name) =>
          `Do not use ARG or ENV instructions for sensitive data (${step.located.view.kind.toUpperCase()} ${quote(name)})`,
      ),
};

function namesSet({ located: { view }, words }: StepSubject): readonly string[] {
  if (view.kind === 'arg') return view.args.map(({ key }) => key);
  if (view.kind !== 'env') return [];
  return words.flatMap(({ value = '' }, index) => (index % 2 === 0 ? [value] : []));
}
