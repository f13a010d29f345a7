/** The image a Dockerfile's result stands on. */
import { parse } from '../../../grammar/index.ts';
import { factsOf } from '../../facts/facts.ts';
import type { Stage } from '../../facts/stages.ts';

/**
 * The image under the stage that is built, through `FROM stage` to the bottom; undefined when it is `scratch` or depends
 * on what is not known.
 */
export function baseReference(
  text: string,
  target: string | undefined,
  buildArgs: Readonly<Record<string, string>>,
): string | undefined {
  const { file } = parse(text);
  const { stages } = factsOf(file, Object.freeze({ buildArgs }));
  const wanted = target?.toLowerCase();
  let stage: Stage | undefined =
    stages.find(({ name, index }) => name === wanted || String(index) === target) ?? stages.at(-1);
  while (stage?.base.kind === 'stage') stage = stage.base.stage;
  return stage?.base.kind === 'image' ? stage.base.reference : undefined;
}
