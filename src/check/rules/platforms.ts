/** `FROM --platform`. */
import { quote } from '../../../grammar/dockerfile/quote.ts';
import { readPlatform, type Platform } from '../platform.ts';
import type { BaseSubject, Rule } from '../rule.ts';

export const redundantTargetPlatform: Rule = {
  id: 'RedundantTargetPlatform',
  description:
    'Setting platform to predefined $TARGETPLATFORM in FROM is redundant as this is the default behavior',
  scope: 'base',
  run: (base) => {
    const platform = platformOf(base);
    if (platform === undefined || platform.set.size !== 1 || platform.unset.length > 0) return [];
    return platform.set.has('TARGETPLATFORM') && platform.value === base.targetPlatform
      ? [
          `Setting platform to predefined ${base.view.platform ?? ''} in FROM is redundant as this is the default behavior`,
        ]
      : [];
  },
};

export const fromPlatformFlagConstDisallowed: Rule = {
  id: 'FromPlatformFlagConstDisallowed',
  description: 'FROM --platform flag should not use a constant value',
  scope: 'base',
  run: (base) => {
    const platform = platformOf(base);
    if (platform?.value === undefined || platform.set.size > 0 || platform.unset.length > 0) return [];
    const read = readPlatform(platform.value, host);
    if ('error' in read) return [];
    const name = base.view.stage?.value ?? '';
    return name.includes(read.os) || name.includes(read.architecture)
      ? []
      : [`FROM --platform flag should not use constant value ${quote(platform.value)}`];
  },
};

/** Says the half that a platform leaves out. */
const host: Platform = { os: 'linux', architecture: 'amd64', variant: '' };

/** BuildKit does not come to the platform when the image is in error. */
function platformOf({ image, platform }: BaseSubject): BaseSubject['platform'] {
  return image.error === undefined && image.value !== '' ? platform : undefined;
}

export const invalidBaseImagePlatform: Rule = {
  id: 'InvalidBaseImagePlatform',
  description: 'Base image platform does not match expected target platform',
  scope: 'base',
  // Only a registry says which platform an image was pulled for.
  run: () => [],
};
