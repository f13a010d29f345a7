/** The library: pure, synchronous, deterministic; no I/O, and no exception on any text. */
import { pipeline } from '../passes/index.ts';
import { optimizeWith } from './optimize.ts';
import type { Options, Result } from './result.ts';

export { parse, print } from '../grammar/index.ts';
export type * from './result.ts';
export type { Builder, World, ContextFile, KnownBase, Policy } from './world.ts';
export type { Assumption, Level } from './assume.ts';
export type { Diagnostic } from './diagnostic.ts';
export type { Pass } from './pass.ts';

/**
 * Rewrites a Dockerfile: `code` is the new text, `rewrites` says what was changed and why it is safe.
 * @param text a Dockerfile; one that BuildKit rejects comes back unchanged with `diagnostics`
 * @param options the level (2 when not given), assumptions, passes, and what is known of the world outside
 */
export function optimize(text: string, options: Options = {}): Result {
  return optimizeWith(pipeline, text, options);
}

/** Every pass, in the order of the pipeline. */
export const passes = pipeline;
