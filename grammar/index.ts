/** The languages: Dockerfile text to a lossless tree and back, its edits, and what its instructions mean. */
export * from './ast.ts';
export type * from './typed.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { positions, type Positions } from './position.ts';
export { lineRanges, type LineRange } from './ranges.ts';
export { parse, type Parsed } from './parse.ts';
export { instruction } from './build.ts';
export * from './tree.ts';
export { syntaxOf } from './dockerfile/directives.ts';
export { flagText } from './dockerfile/flags.ts';
export { typed } from './dockerfile/typed.ts';
export { processWord } from './dockerfile/words.ts';
