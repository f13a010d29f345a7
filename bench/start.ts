/** The cold start of the bundled program on one small file: against Node doing nothing, and against other programs. */
import { duration, type Finding } from './figure.ts';
import { median, ratioOf, timed, type Taken } from './measure.ts';
import { dockerfileUtils, findTally, noTally, tallyLint } from './peers.ts';
import { builtProgram, example } from './program.ts';

const rounds = 21;

/** Each program as a multiple of `node -e 0`, started in turn with it. */
export function* startFigures(): Generator<Finding> {
  const node = process.execPath;
  const tally = findTally();
  const programs = [
    { name: 'node -e 0', words: [node, '-e', '0'] },
    { name: 'dockopt', words: [node, builtProgram(), example] },
    { name: 'dockerfile-utils lint', words: [node, dockerfileUtils(), 'lint', example] },
    ...(tally === undefined ? [] : [{ name: 'tally lint', words: [tally, ...tallyLint, example] }]),
  ];
  const taken = new Map<string, Taken[]>(programs.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const program of programs) {
      const one = timed(program);
      if (round > 0) taken.get(program.name)?.push(one);
    }
  const [[, nothing] = ['', []], ...others] = taken;
  for (const [name, own] of others)
    for (const clock of ['cpu', 'wall'] as const) {
      const [times, least] = [own.map((one) => one[clock]), nothing.map((one) => one[clock])];
      yield {
        kind: 'figure',
        name: `start, ${name}: ${clock === 'cpu' ? 'CPU' : 'wall'} time to node -e 0`,
        ratio: ratioOf(times, least),
        absolute: `${duration(median(times))} against ${duration(median(least))}`,
      };
    }
  if (tally === undefined) yield { kind: 'skipped', name: 'start, tally lint', because: noTally };
}
