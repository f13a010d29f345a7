/** All checks of BuildKit (linter/ruleset.go), one line each. */
import type { Rule } from '../rule.ts';
import { invalidDefaultArgInFrom, undefinedArgInFrom } from './base-image.ts';
import { consistentInstructionCasing, fromAsCasing, stageNameCasing } from './casing.ts';
import { jsonArgsRecommended, multipleInstructionsDisallowed } from './commands.ts';
import { legacyKeyValueFormat, maintainerDeprecated } from './deprecated.ts';
import { invalidDefinitionDescription } from './descriptions.ts';
import { noEmptyContinuation } from './empty-continuation.ts';
import { exposeInvalidFormat, exposeProtoCasing } from './exposed-ports.ts';
import { copyIgnoredFile } from './ignored-files.ts';
import {
  fromPlatformFlagConstDisallowed,
  invalidBaseImagePlatform,
  redundantTargetPlatform,
} from './platforms.ts';
import { secretsUsedInArgOrEnv } from './secrets.ts';
import { duplicateStageName, reservedStageName } from './stage-names.ts';
import { undefinedVar } from './variables.ts';
import { workdirRelativePath } from './workdir.ts';

export const rules: readonly Rule[] = [
  stageNameCasing,
  fromAsCasing,
  noEmptyContinuation,
  consistentInstructionCasing,
  duplicateStageName,
  reservedStageName,
  jsonArgsRecommended,
  maintainerDeprecated,
  undefinedArgInFrom,
  workdirRelativePath,
  undefinedVar,
  multipleInstructionsDisallowed,
  legacyKeyValueFormat,
  invalidBaseImagePlatform,
  redundantTargetPlatform,
  secretsUsedInArgOrEnv,
  invalidDefaultArgInFrom,
  fromPlatformFlagConstDisallowed,
  copyIgnoredFile,
  invalidDefinitionDescription,
  exposeProtoCasing,
  exposeInvalidFormat,
];
