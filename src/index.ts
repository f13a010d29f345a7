/** The library: pure, synchronous, deterministic; no I/O, and no exception on any text. */
export { parse, print } from '../grammar/index.ts';
export type { Options, Result, AppliedRewrite, Suggestion, Refusal, Group, TextEdit } from './result.ts';
export type { World, ContextFile, Policy } from './world.ts';
export type { Assumption, Level } from './assume.ts';
export type { Diagnostic } from './diagnostic.ts';
