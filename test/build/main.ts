/**
 * Really builds: the verifier itself, the laws and their counter-examples, the goldens, installs of each package
 * manager, what they leave behind, real files.
 *
 *     npm run test:build [-- SUITE... ] [--only TEXT]
 *
 * Exit code 2 when there is no engine: a run that built nothing is no green run.
 */
import { parseArgs } from 'node:util';
import { failed } from '../../src/cli/engine/failure.ts';
import { pathCover } from '../../src/verify/build/judge.ts';
import { command } from './command.ts';
import { corpus } from './corpus.ts';
import { effects } from './effects.ts';
import { goldens } from './goldens.ts';
import { installs } from './installs.ts';
import { counterExamples, pairs } from './laws.ts';
import { leftovers } from './leftovers.ts';
import { newTally, type Tally } from './tally.ts';
import { complaint, openWorkshop, type Workshop } from './workshop.ts';

const suites: Readonly<Record<string, (workshop: Workshop, tally: Tally) => Promise<void>>> = {
  command,
  laws: lawPairs,
  counterexamples,
  goldens,
  effects: (workshop, tally) => effects(workshop, tally, (line) => console.log(line)),
  installs,
  leftovers: (workshop, tally) => leftovers(workshop, tally, (line) => console.log(line)),
  corpus,
};

async function lawPairs(workshop: Workshop, tally: Tally): Promise<void> {
  for (const { law, name, covers = [], ...pair } of pairs)
    await tally.run(`law ${law}`, name, async () => {
      const report = await workshop.same(pair, {
        covers: (homes) => covers.map((path) => pathCover('caches-unread', path, homes)),
        swapsBase: law === 'swap-base',
      });
      return { report, wrong: complaint(report) };
    });
}

async function counterexamples(workshop: Workshop, tally: Tally): Promise<void> {
  for (const { law, name, shows, ...pair } of counterExamples)
    await tally.run('counter-examples', `${law}, ${name}`, async () => ({
      wrong: await workshop.different(pair, shows),
    }));
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const began = performance.now();
const workshop = await openWorkshop();
if (failed(workshop)) {
  console.error(`test:build: NOTHING WAS BUILT: ${workshop.message}\n${workshop.detail.join('\n')}`);
  process.exit(2);
}
const tally = newTally((line) => console.log(line), values.only, workshop.stopped);
try {
  for (const [name, suite] of Object.entries(suites))
    if (positionals.length === 0 || positionals.includes(name)) await suite(workshop, tally);
} finally {
  await workshop.close();
}
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(`\n${tally.table()}\n`);
console.log(
  `${workshop.builds()} builds with ${workshop.engine.row.name} ${workshop.engine.version} in ${minutes} minutes`,
);
process.exitCode = workshop.stopped.aborted ? 130 : tally.failed() ? 1 : 0;
