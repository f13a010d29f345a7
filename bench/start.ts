/** The cold start of the bundled program on one small file: against Node doing nothing, and against other programs. */
import { duration, type Finding } from './figure.ts';
import { median, ratioOf, timed, type Taken } from './measure.ts';
import { dockerfileUtils, findTally, noTally, tallyLint } from './peers.ts';
import { builtProgram, example } from './program.ts';

const rounds = 21;

/** Each program as a multiple of `node -e 0`, started in turn with it. */
export function startFigures(): readonly Finding[] {
  const node = process.execPath;
  const tally = findTally();
  const commands: Readonly<Record<string, readonly string[] | undefined>> = {
    dockopt: [node, builtProgram(), example],
    'dockerfile-utils lint': [node, dockerfileUtils(), 'lint', example],
    'tally lint': tally === undefined ? undefined : [tally, ...tallyLint, example],
  };
  const present = Object.entries(commands).flatMap(([name, words]) => (words ? [{ name, words }] : []));
  const programs = [{ name: 'node -e 0', words: [node, '-e', '0'] }, ...present];
  const taken = programs.map((): Taken[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, program] of programs.entries()) {
      const one = timed(program);
      if (round > 0) taken[index]?.push(one);
    }
  const nothing = taken[0] ?? [];
  const figures = present.flatMap(({ name }, index): readonly Finding[] =>
    (['cpu', 'wall'] as const).map((clock) => {
      const [own, least] = [taken[index + 1] ?? [], nothing].map((all) => all.map((one) => one[clock]));
      return {
        kind: 'figure',
        name: `start, ${name}: ${clock === 'cpu' ? 'CPU' : 'wall'} time to node -e 0`,
        ratio: ratioOf(own ?? [], least ?? []),
        absolute: `${duration(median(own ?? []))} against ${duration(median(least ?? []))}`,
      };
    }),
  );
  return tally === undefined
    ? [...figures, { kind: 'skipped', name: 'start, tally lint', because: noTally }]
    : figures;
}
