/**
 * `npm run bench`: how fast dockopt is and how much memory it takes, as ratios to something that is measured beside
 * it in the same run, with the absolute figures next to them. Times are CPU time where nothing else is said.
 *
 *   --only NAME   one part: parse, optimize, start, memory, linear
 *   --check       exits with 1 when a ratio is outside of what bench/budget.json allows
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { described, megabytes, overBudget, type Finding } from './figure.ts';
import { lengthOf, readTexts } from './texts.ts';

/** In the order they run; what one loads does not weigh on another that is asked for alone. */
const parts: Readonly<Record<string, () => Promise<Iterable<Finding> | AsyncIterable<Finding>>>> = {
  parse: async () => (await import('./parse.ts')).parseFigures(),
  optimize: async () => (await import('./optimize.ts')).optimizeFigures(),
  start: async () => (await import('./start.ts')).startFigures(),
  memory: async () => (await import('./memory.ts')).memoryFigures(),
  linear: async () => (await import('./linear.ts')).linearFigures(),
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (values.only !== undefined && !Object.hasOwn(parts, values.only)) {
  console.error(`there is no part ${values.only}: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

console.log(`${machine()}\n${files()}`);
const worse: string[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  console.log(`\n${name}`);
  for await (const finding of await measure()) {
    console.log(described(finding));
    if (overBudget(finding)) worse.push(finding.name);
  }
}
if (worse.length > 0)
  console.log(`\n${worse.length} over budget:\n${worse.map((name) => `  ${name}`).join('\n')}`);
if (values.check && worse.length > 0) process.exitCode = 1;

function machine(): string {
  const [cpu] = cpus();
  const [load = 0] = loadavg();
  const busy = load > cpus().length ? ', which is busy: trust the ratios, not the absolute figures' : '';
  const { version, platform, arch } = process;
  return `node ${version}, ${platform} ${arch}, ${cpus().length} x ${cpu?.model.trim() ?? 'unknown'}, load ${load.toFixed(1)}${busy}`;
}

function files(): string {
  const { origin, list } = readTexts();
  return `${list.length} valid files of ${origin}, ${megabytes(lengthOf(list))}`;
}
