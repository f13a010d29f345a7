/** A process of its own that optimizes every file and tells what memory it holds then. */
import { optimize } from '../src/index.ts';
import { readTexts } from './texts.ts';

/** Bytes of the heap after a full collection. */
export interface Growth {
  readonly files: number;
  readonly tenth: number;
  readonly whole: number;
}

const { list } = readTexts();
const tenth = Math.ceil(list.length / 10);
for (const text of list.slice(0, tenth)) optimize(text);
const early = heap();
for (const text of list.slice(tenth)) optimize(text);
const growth: Growth = {
  files: list.length,
  tenth: early,
  whole: heap(),
};
process.send?.(growth);
process.disconnect();

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
