/**
 * `npm run bench`: how fast dockopt is and how much memory it takes, as ratios to something that is measured beside
 * it in the same run, with the absolute figures next to them. Times are CPU time where nothing else is said.
 *
 *   --only NAME   one part: parse, optimize, start, memory, linear
 *   --check       exits with 1 when a ratio is outside of what bench/budget.json allows
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { boundsFor, described, megabytes, overBudget, type Finding } from './figure.ts';
import { lengthOf, readTexts, type FileSet } from './texts.ts';

/** In the order they run; what one loads does not weigh on another that is asked for alone. */
const parts: Readonly<Record<string, () => Promise<Iterable<Finding> | AsyncIterable<Finding>>>> = {
  parse: async () => (await import('./parse.ts')).parseFigures(),
  optimize: async () => (await import('./optimize.ts')).optimizeFigures(),
  start: async () => (await import('./start.ts')).startFigures(),
  memory: async () => (await import('./memory.ts')).memoryFigures(),
  linear: async () => (await import('./linear.ts')).linearFigures(),
};

const sets: Readonly<Record<FileSet, string>> = {
  corpus: 'the corpus',
  golden: 'golden/, several in one (for real files set DOCKOPT_CORPUS)',
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (values.only !== undefined && !Object.hasOwn(parts, values.only)) {
  console.error(`there is no part ${values.only}: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const { set, list } = readTexts();
console.log(machine());
console.log(`${list.length} valid files of ${sets[set]}, ${megabytes(lengthOf(list))}`);
const bounds = boundsFor(set);
const worse: string[] = [];
const seen = new Set<string>();
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  console.log(`\n${name}`);
  for await (const finding of await measure()) {
    console.log(described(finding, bounds[finding.name]));
    if (overBudget(finding, bounds[finding.name])) worse.push(finding.name);
    seen.add(finding.name);
  }
}
// A figure that was renamed is held to nothing.
const unmet = values.only === undefined ? Object.keys(bounds).filter((name) => !seen.has(name)) : [];
tell('over budget', worse);
tell('in the budget and not measured', unmet);
if (values.check && worse.length + unmet.length > 0) process.exitCode = 1;

function tell(what: string, names: readonly string[]): void {
  if (names.length > 0) console.log(['', `${names.length} ${what}:`, ...names].join('\n  '));
}

function machine(): string {
  const [cpu] = cpus();
  const [load = 0] = loadavg();
  const busy = load > cpus().length ? ', which is busy: trust the ratios, not the absolute figures' : '';
  const { version, platform, arch } = process;
  // Every start of Node reads the certificates, `node -e 0` too: 30 ms more on either side of a ratio.
  const certificates = process.env['NODE_EXTRA_CA_CERTS'] ?? '';
  const slow =
    certificates === '' ? '' : '\nNODE_EXTRA_CA_CERTS is set: ratios to node -e 0 are smaller than without';
  return `node ${version}, ${platform} ${arch}, ${cpus().length} x ${cpu?.model.trim() ?? 'unknown'}, load ${load.toFixed(1)}${busy}${slow}`;
}
