/**
 * `npm run corpus`: every file of the corpus, optimized; what must hold of all of them, and how often each pass
 * changed or refused something. Exits with 1 when a promise is broken.
 *
 *   --every N            one file of N only
 *   --level L            another level than 2
 *   --json FILE          the tables as data
 *   --samples REASON N   N random cases of a refusal (`heredoc`, `merge-runs: heredoc`) or of a pass's rewrites
 *   --seed N             other random cases
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FileReport } from './examine.ts';
import { pick, random } from './random.ts';
import { absent, corpusFiles, type CorpusFile } from './read.ts';
import { described, nameOf, summarize } from './tables.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    level: { type: 'string', default: '2' },
    json: { type: 'string' },
    samples: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const files = corpusFiles();
if (files === undefined) {
  console.error(absent);
  process.exit(1);
}
const reports = await examineAll(files, Number(values.every), values.level);
const summary = summarize(reports, files);
console.log(described(summary));
if (values.samples !== undefined)
  console.log(samples(values.samples, Number(positionals[0] ?? 20), reports, files));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(summary, null, 2)}\n`);
process.exit(Object.values(summary.broken).some((list) => list.length > 0) ? 1 : 0);

/** A process a core; the files are dealt out in turn, so that neighbours, which are alike, are shared. */
async function examineAll(
  files: readonly CorpusFile[],
  every: number,
  level: string,
): Promise<readonly FileReport[]> {
  const workers = availableParallelism();
  const total = Math.ceil(files.length / every);
  const reports: FileReport[] = [];
  const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
  await Promise.all(
    Array.from({ length: workers }, async (_, part) => {
      const child = fork(worker, [part * every, workers * every, level].map(String));
      child.on('message', (message) => {
        reports.push(...(message as FileReport[]));
        if (process.stderr.isTTY)
          process.stderr.write(`\r${String(reports.length)} of ${String(total)} files`);
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      if (code !== 0) throw new Error(`a worker ended with ${String(code)}`);
    }),
  );
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return reports.sort((a, b) => a.index - b.index);
}

/** Random cases to read, each from a cluster of its own as far as there are enough. */
function samples(
  wanted: string,
  count: number,
  reports: readonly FileReport[],
  files: readonly CorpusFile[],
): string {
  const cases = reports.flatMap(({ index, refused, suggested, rewrites }) => {
    const made = rewrites.map((one) => ({ ...one, reason: one.pass }));
    return [...refused, ...suggested, ...made]
      .filter(({ pass, reason }) => reason === wanted || `${pass}: ${reason}` === wanted)
      .map((one) => ({ ...one, file: files[index] }));
  });
  const shuffled = pick(cases, cases.length, random(Number(values.seed)));
  const seen = new Set<string | undefined>();
  const fresh = shuffled.filter(({ file }) => !seen.has(file?.cluster) && seen.add(file?.cluster));
  const chosen = [...fresh, ...shuffled.filter((one) => !fresh.includes(one))].slice(0, count);
  return chosen
    .map(({ file, line, because }, index) =>
      [
        `\n${String(index + 1)}. ${file === undefined ? '' : nameOf(file)}:${String(line)}`,
        `   ${because}`,
        ...excerpt(file?.text ?? '', line),
      ].join('\n'),
    )
    .join('\n');
}

/** The line with what is around it: what a refusal speaks of often stands above. */
function excerpt(text: string, line: number): readonly string[] {
  const first = Math.max(0, line - 11);
  const lines = text.split('\n').slice(first, line + 14);
  return lines.map((content, index) => {
    const number = first + index + 1;
    return `  ${number === line ? '>' : ' '}${String(number).padStart(4)} | ${content.slice(0, 200)}`;
  });
}
