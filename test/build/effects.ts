/** Sample calls of the effect rows, really run: what each wrote, and what the rows said it would. */
import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { parse } from '../../grammar/index.ts';
import { failed, type Failure } from '../../src/cli/engine/failure.ts';
import type { Engine } from '../../src/cli/engine/find.ts';
import { openSession, type Session } from '../../src/cli/engine/session.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { plainFile, recordedFile, workdir, type Bench } from './effects/bench.ts';
import { benches } from './effects/benches.ts';
import { newStack, type LayerChanges } from './effects/changes.ts';
import { coverage, coverageText } from './effects/coverage.ts';
import { judge } from './effects/judge.ts';
import { readMoments, recordedNumber } from './effects/recorder.ts';
import { replacedUnseen } from './effects/replaced.ts';
import { openSite } from './effects/site.ts';
import type { Tally } from './tally.ts';
import { lines, type Workshop } from './workshop.ts';

/** @param print takes the numbers of rows, and the rows that cannot be tested */
export async function effects(
  workshop: Workshop,
  tally: Tally,
  print: (line: string) => void,
): Promise<void> {
  let built: readonly Promise<Found>[] | undefined;
  const site = await openSite();
  const stop = new AbortController();
  const signal = AbortSignal.any([workshop.stopped, stop.signal]);
  try {
    for (const [at, bench] of benches.entries())
      for (const [index, sample] of bench.samples.entries())
        await tally.run('effects', `${bench.name}: ${sample}`, async () => {
          const found = await (built ??= started(workshop.engine, signal, site.address))[at];
          if (found === undefined || failed(found))
            return { wrong: found && (index === 0 ? lines(found) : found.message) };
          const wrong = found[index] ?? [];
          return wrong.length === 0 ? {} : { wrong: wrong.slice(0, 8).join('\n    ') };
        });
  } finally {
    stop.abort();
    await Promise.all(built ?? []);
    site.close();
  }
  coverageText(coverage(benches)).forEach(print);
}

/** For each sample what is wrong with it. */
type Found = readonly (readonly string[])[] | Failure;

/** So many benches are built at a time. */
const lanes = 3;

/** Begins to build all benches. */
function started(engine: Engine, signal: AbortSignal, address: string): readonly Promise<Found>[] {
  const builds: Promise<Found>[] = [];
  for (const [at, bench] of benches.entries()) {
    const before = builds[at - lanes];
    builds.push((before ?? Promise.resolve()).then(() => inSession(bench, engine, signal, address)));
  }
  return builds;
}

async function inSession(bench: Bench, engine: Engine, signal: AbortSignal, address: string): Promise<Found> {
  const session = await openSession(engine, { network: 'host', signal });
  try {
    return await run(bench, session, address);
  } finally {
    await session.close();
  }
}

async function run(bench: Bench, session: Session, address: string): Promise<Found> {
  const text = recordedFile(bench, `dockopt-effects-${randomBytes(5).toString('hex')}`, address);
  const image = await session.build({ label: bench.name, text });
  if (failed(image)) return image;
  const log = await session.shell(image, 'gzip -c /recorded | base64');
  if (failed(log)) return log;
  const layers = await session.layers(image);
  if (failed(layers)) return layers;

  const { file } = parse(plainFile(bench));
  const facts = factsOf(file, Object.freeze({ buildArgs: {} }));
  const runs = file.instructions.filter(({ name }) => name === 'run');
  const moments = readMoments(gunzipSync(Buffer.from(log.stdout, 'base64')).toString());
  const stack = newStack();
  const shown = new Map<number, LayerChanges>();
  for (const layer of layers) shown.set(recordedNumber(layer.command) ?? -1, stack.add(layer));

  return bench.samples.map((_, number) => {
    const sample = runs[number];
    const said = sample && facts.effects(sample);
    if (said === undefined) return ['its script is not understood'];
    const [before, after] = [moments.get(`${number} before`), moments.get(`${number} after`)];
    if (before === undefined || after === undefined) return ['it has no record'];
    const { real, ...layer } = shown.get(number) ?? untouched;
    return [
      ...judge({ ...layer, before, after }, { effects: said, workdir, real }),
      ...replacedUnseen(bench, number, layer.changes),
    ];
  });
}

/** What an engine makes no layer of. */
const untouched: LayerChanges = { changes: [], hardLinks: [], real: (path) => path };
