/**
 * Compares what we make of real Dockerfiles with what BuildKit's own code made of them, and prints a number an
 * aspect. Exits with 1 when an aspect misses its target or an exception no longer is one.
 */
import { compareChecks, type RuleCount } from './checks.ts';
import { compareFiles } from './files.ts';
import { hasCorpus, readCorpus } from './oracle.ts';
import { reached, staleExceptions, type Aspect } from './score.ts';
import { readScripts } from './scripts.ts';
import { compareTests } from './tests.ts';

const shownDifferences = 5;

if (!hasCorpus()) {
  console.log(
    'No corpus: set DOCKOPT_CORPUS to the folder that holds buildkit.jsonl.gz. Nothing was compared.',
  );
  process.exit(0);
}

const files = compareFiles();
const checks = compareChecks();
const scripts = readScripts();
for (const { file, oracle } of readCorpus()) {
  files.compare(file.text, oracle);
  checks.compare(file, oracle);
  scripts.read(file);
}
const aspects = [...files.aspects(), ...compareTests(), ...checks.aspects(), ...scripts.aspects()];

console.log(row('aspect', 'cases', 'agree', 'share', 'target'));
for (const aspect of aspects) console.log(rowOf(aspect));
console.log(`\n${row('check', 'both', 'only we', 'precision', 'recall')}`);
for (const count of checks.counts()) console.log(rowOfRule(count));
console.log(`\n${row('first argument not known', 'commands')}`);
for (const [reason, count] of scripts.reasons()) console.log(row(reason, String(count)));

const missed = aspects.filter((aspect) => !reached(aspect));
for (const { name, kind, differences } of missed) {
  console.log(`\n${name}: below its ${kind === 'bound' ? 'target' : 'goal'}`);
  for (const { where, what } of differences.slice(0, shownDifferences)) console.log(`  ${where}  ${what}`);
}
const stale = staleExceptions();
for (const one of stale) console.log(`\nThe exception "${one}" agrees by now: remove it from exceptions.ts`);
process.exitCode = missed.some(({ kind }) => kind === 'bound') || stale.length > 0 ? 1 : 0;

function rowOf({ name, total, agreed, excepted, target }: Aspect): string {
  const agree = excepted === 0 ? String(agreed) : `${String(agreed)} + ${String(excepted)}`;
  return row(name, String(total), agree, share(agreed, total), target === undefined ? '' : share(target, 1));
}

function rowOfRule({ rule, both, ours, theirs }: RuleCount): string {
  return row(rule, String(both), String(ours), share(both, both + ours), share(both, both + theirs));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(54) + cells.map((cell) => cell.padStart(12)).join('');
}

/** Rounded down: 100 % means all. */
function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;
}
