/**
 * Compares what we make of real Dockerfiles with what BuildKit's own code made of them, and prints a number an
 * aspect. Exits with 1 when an aspect misses its target or an exception no longer is one.
 */
import { compareFiles } from './files.ts';
import { hasCorpus, readCorpus } from './oracle.ts';
import { reached, staleExceptions, type Aspect } from './score.ts';
import { compareTests } from './tests.ts';

const shownDifferences = 5;

if (!hasCorpus()) {
  console.log(
    'No corpus: set DOCKOPT_CORPUS to the folder that holds buildkit.jsonl.gz. Nothing was compared.',
  );
  process.exit(0);
}

const files = compareFiles();
for (const { file, oracle } of readCorpus()) files.compare(file.text, oracle);
const aspects = [...files.aspects(), ...compareTests()];

console.log(row('aspect', 'cases', 'agree', 'share', 'target'));
for (const aspect of aspects) console.log(rowOf(aspect));
const missed = aspects.filter((aspect) => !reached(aspect));
for (const aspect of missed) {
  console.log(`\n${aspect.name}: below its target`);
  for (const { where, what } of aspect.differences.slice(0, shownDifferences))
    console.log(`  ${where}  ${what}`);
}
const stale = staleExceptions();
for (const one of stale) console.log(`\nThe exception "${one}" agrees by now: remove it from exceptions.ts`);
process.exitCode = missed.length > 0 || stale.length > 0 ? 1 : 0;

function rowOf({ name, total, agreed, excepted, target }: Aspect): string {
  const share = total === 0 ? '-' : percent(agreed / total);
  const agree = excepted === 0 ? String(agreed) : `${String(agreed)} + ${String(excepted)}`;
  return row(name, String(total), agree, share, target === undefined ? '' : percent(target));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('');
}

/** Rounded down: 100 % means all. */
function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}
