/** A process of its own that optimizes every file and tells what memory it then holds. */
import { optimize } from '../src/index.ts';
import { readTexts } from './texts.ts';

/** Bytes of the heap after a full collection, and the peak of the process. */
export interface Growth {
  readonly files: number;
  readonly tenth: number;
  readonly whole: number;
  readonly peak: number;
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
  peak: process.resourceUsage().maxRSS * 1024,
};
process.send?.(growth);
process.disconnect();

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
