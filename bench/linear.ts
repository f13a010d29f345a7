/** Ten times the file takes ten times as long: 1,000, 10,000 and 100,000 RUNs. */
import { parse, typed } from '../grammar/index.ts';
import { optimize } from '../src/index.ts';
import { duration, type Finding } from './figure.ts';
import { cpuTime, median } from './measure.ts';

interface Shape {
  readonly name: string;
  readonly work: (text: string) => void;
  readonly line: (index: number) => string;
}

const shapes: readonly Shape[] = [
  { name: 'parse, typed', work: readTyped, line: (index) => `RUN make part-${index}\n` },
  { name: 'RUNs that merge', work: optimize, line: (index) => `RUN mkdir -p /srv/${index}\n` },
  { name: 'RUNs that stay', work: optimize, line: (index) => `RUN cd /srv && make part-${index}\n` },
  {
    name: 'apt installs',
    work: optimize,
    line: (index) => `RUN apt-get update && apt-get install -y lib-${index}\n`,
  },
  {
    name: 'pip installs',
    work: optimize,
    line: (index) => `RUN pip install part-${index}\nCOPY a /${index}\n`,
  },
];

const sizes = [1000, 10_000, 100_000];

/** A step that takes so many times as long is not linear, and the next one may take hours. */
const hopeless = 20;

/** CPU time of each size to the one a tenth of it. */
export function* linearFigures(): Generator<Finding> {
  for (const shape of shapes) {
    let before = time(shape, sizes[0] ?? 0);
    let ratio = 1;
    for (const size of sizes.slice(1)) {
      const name = `linear, ${shape.name}: ${String(size)} to a tenth`;
      if (ratio > hopeless) {
        const because = `the size before took ${ratio.toFixed(0)} times as long as a tenth of it`;
        yield { kind: 'skipped', name, because };
        continue;
      }
      const taken = time(shape, size);
      ratio = taken / before;
      yield { kind: 'figure', name, ratio, absolute: `${duration(taken)} against ${duration(before)}` };
      before = taken;
    }
  }
}

/** What is enough to measure, in milliseconds. */
const enough = 1000;
const mostRuns = 9;

/** The median of the later half of some runs, of fewer where one is long. */
function time({ work, line }: Shape, size: number): number {
  const text = `FROM python:3.11\n${Array.from({ length: size }, (_, index) => line(index)).join('')}`;
  const times: number[] = [];
  for (let spent = 0; spent < enough && times.length < mostRuns;) {
    const before = cpuTime();
    work(text);
    const taken = cpuTime() - before;
    times.push(taken);
    spent += taken;
  }
  return median(times.slice(times.length >> 1));
}

function readTyped(text: string): void {
  for (const instruction of parse(text).file.instructions) typed(instruction);
}
