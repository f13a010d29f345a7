/** ARGs before the first FROM, the only variables FROM can use. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { processWord, typed } from '../../grammar/index.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import type { World } from '../world.ts';

/** BuildKit sets these itself (dockerfile2llb/platform.go). */
const automatic = /^(TARGET|BUILD)(PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$/;

/**
 * Looks a global ARG up. Any ARG may be set from outside, so without the World's build arguments no value is
 * known; `undefined` means no such ARG.
 */
export function globalArguments(file: File, world: World): (name: string) => Value {
  const values = new Map<string, Value>();
  const lookup = (name: string): Value => (automatic.test(name) ? unknownValue : values.get(name));
  for (const instruction of file.instructions) {
    const view = typed(instruction);
    if (view.kind !== 'arg') break;
    for (const { key, value } of view.args) {
      if (value === undefined) {
        values.set(key, world.buildArgs === undefined ? unknownValue : given(world.buildArgs, key));
        continue;
      }
      const word = processWord(value.value, lookup, instruction.escape);
      const known = 'error' in word ? undefined : word.value;
      values.set(key, argument(world, key, known ?? unknownValue));
    }
  }
  return lookup;
}

/** The value of an ARG whose default is known. */
export function argument(world: World, name: string, byDefault: Value): Value {
  if (world.buildArgs === undefined) return unknownValue;
  return given(world.buildArgs, name) ?? byDefault;
}

function given(buildArgs: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
}

/** The image a FROM names when every ARG keeps its default; undefined when one has none. */
export function usualReference(from: Instruction, file: File): string | undefined {
  const view = typed(from);
  if (view.kind !== 'from') return undefined;
  const word = processWord(view.image.value, globalArguments(file, { buildArgs: {} }), from.escape);
  return 'error' in word ? undefined : word.value;
}
