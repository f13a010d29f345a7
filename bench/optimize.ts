/** The whole compiler: the median file, warm, and a folder of files against `tally lint --fix`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { optimize } from '../src/index.ts';
import { duration, type Finding } from './figure.ts';
import { cpuTime, median, quantile, timed } from './measure.ts';
import { findTally, noTally, tallyLint } from './peers.ts';
import { builtProgram, scratchFolder } from './program.ts';
import { readTexts } from './texts.ts';

/** CPU time of one file, and of a folder. The parse of dockerfile-ast is the ruler: no machine is in the ratio. */
export function* optimizeFigures(): Generator<Finding> {
  const { list } = readTexts(1000);
  const ours = eachFile(list, optimize);
  const ruler = eachFile(list, (text) => DockerfileParser.parse(text));
  const middle = median(ours);
  yield {
    kind: 'figure',
    name: 'optimize, the median file, warm: time to dockerfile-ast parsing it',
    ratio: middle / median(ruler),
    absolute: `${duration(middle)}, ${duration(quantile(ours, 0.9))} at 90 % (goal 1 ms)`,
  };
  yield wholeFolder(list);
}

const coldRounds = 2;
const warmRounds = 5;

/** The median time of each text, in CPU time. */
function eachFile(list: readonly string[], work: (text: string) => void): readonly number[] {
  const times = list.map((): number[] => []);
  for (let round = -coldRounds; round < warmRounds; round += 1)
    for (const [index, text] of list.entries()) {
      const before = cpuTime();
      work(text);
      if (round >= 0) times[index]?.push(cpuTime() - before);
    }
  return times.map(median);
}

/** Both rewrite copies of the same files in place, in one process each. */
function wholeFolder(list: readonly string[]): Finding {
  const name = 'optimize, a folder of files: CPU time of tally lint --fix to ours';
  const tally = findTally();
  if (tally === undefined) return { kind: 'skipped', name, because: noTally };
  const originals = join(scratchFolder(), 'originals');
  mkdirSync(originals);
  const files = list.map((text, index) => {
    const file = `${index}.Dockerfile`;
    writeFileSync(join(originals, file), text);
    return file;
  });
  const copy = (folder: string): string => {
    cpSync(originals, join(scratchFolder(), folder), { recursive: true });
    return join(scratchFolder(), folder);
  };
  const ours = timed({
    words: [process.execPath, builtProgram(), '--write', ...files],
    folder: copy('ours'),
  });
  const theirs = timed({ words: [tally, ...tallyLint, '--fix', ...files], folder: copy('theirs') });
  const both = [ours, theirs].map(({ cpu, wall }) => `${duration(cpu)} (${duration(wall)} to wait)`);
  return {
    kind: 'figure',
    name,
    ratio: theirs.cpu / ours.cpu,
    absolute: `${both.join(' against ')}, ${list.length} files`,
  };
}
