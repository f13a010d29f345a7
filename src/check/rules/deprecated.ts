/** Forms that BuildKit takes for the sake of old files. */
import type { Rule } from '../rule.ts';

export const maintainerDeprecated: Rule = {
  id: 'MaintainerDeprecated',
  description: 'The MAINTAINER instruction is deprecated, use a label instead to define an image author',
  scope: 'instruction',
  run: ({ instruction }) =>
    instruction.name === 'maintainer' ? ['Maintainer instruction is deprecated in favor of using label'] : [],
};

export const legacyKeyValueFormat: Rule = {
  id: 'LegacyKeyValueFormat',
  description: 'Legacy key/value format with whitespace separator should not be used',
  scope: 'step',
  run: ({ located: { view, keyword } }) =>
    (view.kind === 'env' || view.kind === 'label') && view.pairs.some(({ delimited }) => !delimited)
      ? [`"${keyword} key=value" should be used instead of legacy "${keyword} key value" format`]
      : [],
};
