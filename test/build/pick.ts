/**
 * Chooses the real files that `corpus.ts` builds, and writes their names down: `npx tsx test/build/pick.ts`.
 * Every candidate is built and compared; the first that build are taken, rarer passes and new clusters first, until
 * there are enough of each. Prints what it left out and why.
 */
import { writeFileSync } from 'node:fs';
import { grantedBy } from '../../src/cli/engine/bisect.ts';
import { failed } from '../../src/cli/engine/failure.ts';
import { corpusFiles } from '../corpus/read.ts';
import { candidate, type Candidate } from './candidates.ts';
import { picksFile, type Pick } from './corpus.ts';
import { complaint, lines, openWorkshop } from './workshop.ts';

/** How many files there must be, with some to spare. */
const enough = { files: 62, perPass: 11, withManager: 32, clusters: 28, perCluster: 3 };
/** A pair that takes longer is left out: all of them together have minutes. */
const mostSeconds = 100;

const left = new Map<string, number>();
const candidates: Candidate[] = [];
for (const file of corpusFiles() ?? []) {
  const found = candidate(file);
  if (typeof found === 'string') left.set(found, (left.get(found) ?? 0) + 1);
  else candidates.push(found);
  const swapped = candidate(file, 3);
  const named = typeof swapped !== 'string' && /^FROM (?:python|node):/im.test(swapped.before);
  if (named && swapped.passes.includes('slim-base')) candidates.push({ ...swapped, passes: ['slim-base'] });
}
const seen = new Map<string, number>();
const ofPass = new Map<string, number>();
for (const { passes } of candidates) for (const pass of passes) seen.set(pass, (seen.get(pass) ?? 0) + 1);
console.log(`${candidates.length} candidates; passes:`, Object.fromEntries(seen));
console.log('left out:', Object.fromEntries(left));

const picks: Pick[] = [];
const perCluster = new Map<string, number>();
const workshop = await openWorkshop();
if (failed(workshop)) throw new Error(workshop.message);
const tried = new Set<Candidate>();
try {
  for (;;) {
    const next = mostWanted();
    if (next === undefined || workshop.stopped.aborted) break;
    tried.add(next);
    const { file, level, before, result, context, passes, managers } = next;
    const began = performance.now();
    const report = await workshop.same(
      { before, after: result.code, context },
      grantedBy(result),
      mostSeconds,
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const name = `-O${level} ${file.id} ${file.repo} ${file.path} ${seconds} s`;
    if (failed(report) && report.reason !== 'rewritten') {
      console.log(`left  ${name}: ${lines(report)}`);
      continue;
    }
    const wrong = complaint(report);
    // At level 3 the user answers for what is assumed. Below, a wrong rewrite is taken: the suite has to show it.
    if (level === 3 && wrong !== undefined) {
      console.log(`left  ${name}: packages-self-contained does not hold: ${wrong}`);
      continue;
    }
    console.log(`${wrong === undefined ? 'taken' : 'WRONG'} ${name} ${passes.join(' ')} ${wrong ?? ''}`);
    picks.push({ id: file.id, level, cluster: file.cluster, passes, managers });
    perCluster.set(file.cluster, (perCluster.get(file.cluster) ?? 0) + 1);
    for (const pass of passes) ofPass.set(pass, (ofPass.get(pass) ?? 0) + 1);
    writeFileSync(picksFile, `${JSON.stringify(picks, null, 2)}\n`);
  }
} finally {
  await workshop.close();
}
console.log(`${picks.length} files, ${perCluster.size} clusters, passes:`, Object.fromEntries(ofPass));

/** The candidate that fills the largest gap; undefined when there is none, or nothing is missing. */
function mostWanted(): Candidate | undefined {
  const withManager = picks.filter(({ managers }) => managers.length > 0).length;
  const worth = ({ file, passes, managers }: Candidate): number => {
    const rare = passes.some((pass) => (ofPass.get(pass) ?? 0) < enough.perPass);
    const managed = managers.length > 0 && withManager < enough.withManager;
    const fresh = !perCluster.has(file.cluster) && perCluster.size < enough.clusters;
    return (rare ? 4 : 0) + (managed ? 2 : 0) + (fresh ? 1 : 0) + (picks.length < enough.files ? 1 : 0);
  };
  const open = candidates.filter(
    (one) =>
      !tried.has(one) &&
      !picks.some(({ id }) => id === one.file.id) &&
      (perCluster.get(one.file.cluster) ?? 0) < enough.perCluster,
  );
  const ranked = open.map((one) => ({ one, value: worth(one) })).filter(({ value }) => value > 0);
  ranked.sort((a, b) => b.value - a.value || a.one.cost - b.one.cost);
  return ranked[0]?.one;
}
