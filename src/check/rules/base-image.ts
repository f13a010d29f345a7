/** The image of FROM. */
import { referenceError } from '../reference.ts';
import type { Rule } from '../rule.ts';

export const undefinedArgInFrom: Rule = {
  id: 'UndefinedArgInFrom',
  description: 'FROM command must use declared ARGs',
  scope: 'base',
  run: ({ image, platform, declared }) => {
    // BuildKit does not come to the platform when the image is in error.
    const words = image.error !== undefined || platform === undefined ? [image] : [image, platform];
    return words
      .flatMap(({ unset }) => unset)
      .filter((name) => !declared(name))
      .map((name) => `FROM argument '${name}' is not declared`);
  },
};

export const invalidDefaultArgInFrom: Rule = {
  id: 'InvalidDefaultArgInFrom',
  description: 'Default value for global ARG results in an empty or invalid base image name',
  scope: 'defaults',
  run: ({ view, image }) =>
    image.value === undefined || referenceError(image.value) === undefined
      ? []
      : [`Default value for ARG ${view.image.value} results in empty or invalid base image name`],
};
