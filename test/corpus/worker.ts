/** One of several processes that share the corpus: every so-many-th file, told to the parent as it goes. */
import type { Level } from '../../src/index.ts';
import { examine, type FileReport } from './examine.ts';
import { corpusFiles, oracleFiles } from './read.ts';

const [first = 0, step = 1, level = 2] = process.argv.slice(2).map(Number);
const files = corpusFiles() ?? [];
const oracle = oracleFiles();

let reports: FileReport[] = [];
for (let index = first; index < files.length; index += step) {
  const file = files[index];
  if (file === undefined) break;
  reports.push(examine(file, oracle?.[index], index, level as Level));
  if (reports.length === 50) send();
}
send();
process.disconnect();

function send(): void {
  process.send?.(reports);
  reports = [];
}
