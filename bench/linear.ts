/** Ten times the file takes ten times as long: 1,000, 10,000 and 100,000 RUNs. */
import { parse, typed } from '../grammar/index.ts';
import { optimize } from '../src/index.ts';
import { duration, type Finding } from './figure.ts';
import { cpuTime, median } from './measure.ts';

interface Shape {
  readonly name: string;
  readonly work: (text: string) => unknown;
  readonly line: (index: number) => string;
  readonly sizes: readonly number[];
  /** RUNs that are worked on in one go, in so many files as it takes: what is quick on small files makes no garbage there. */
  readonly atOnce: number;
}

const all = [1000, 10_000, 100_000];
const smaller = [1000, 10_000];

const shapes: readonly Shape[] = [
  {
    name: 'parse, typed',
    work: readTyped,
    line: (index) => `RUN make part-${index}\n`,
    sizes: all,
    atOnce: 100_000,
  },
  {
    name: 'RUNs that stay',
    work: optimize,
    line: (index) => `RUN cd /srv && make part-${index}\n`,
    sizes: all,
    atOnce: 10_000,
  },
  {
    name: 'RUNs that merge',
    work: optimize,
    line: (index) => `RUN mkdir -p /srv/${index}\n`,
    sizes: all,
    atOnce: 1000,
  },
  {
    name: 'apt installs',
    work: optimize,
    line: (index) => `RUN apt-get update && apt-get install -y lib-${index}\n`,
    sizes: smaller,
    atOnce: 1000,
  },
  {
    name: 'pip installs',
    work: optimize,
    line: (index) => `RUN pip install part-${index}\nCOPY a /${index}\n`,
    sizes: smaller,
    atOnce: 1000,
  },
];

/** CPU time of each size to the one a tenth of it. */
export function* linearFigures(): Generator<Finding> {
  for (const shape of shapes) {
    let before: number | undefined;
    for (const size of shape.sizes) {
      const taken = time(shape, size);
      if (before !== undefined)
        yield {
          kind: 'figure',
          name: `linear, ${shape.name}: ${String(size)} to a tenth`,
          ratio: taken / before,
          absolute: `${duration(taken)} against ${duration(before)}`,
        };
      before = taken;
    }
  }
}

/** What is enough to measure, in milliseconds. */
const enough = 2000;
const mostRuns = 9;

/** For one file: the median of the later half of some runs, of fewer where one is long. */
function time({ work, line, atOnce }: Shape, size: number): number {
  const text = `FROM python:3.11\n${Array.from({ length: size }, (_, index) => line(index)).join('')}`;
  const texts = Array.from({ length: Math.max(1, atOnce / size) }, () => text);
  const times: number[] = [];
  for (let spent = 0; spent < enough && times.length < mostRuns;) {
    const before = cpuTime();
    const kept = texts.map(work);
    const taken = cpuTime() - before;
    times.push(taken / kept.length);
    spent += taken;
  }
  return median(times.slice(times.length >> 1));
}

function readTyped(text: string): unknown {
  const { file } = parse(text);
  return [file, file.instructions.map(typed)];
}
