/** What was built and found, for the table in the README. */
import type { Failure } from '../../src/cli/engine/failure.ts';
import { failed } from '../../src/cli/engine/failure.ts';
import { undeclared } from '../../src/verify/build/judge.ts';
import { outcome, type Report } from '../../src/verify/build/report.ts';

interface Row {
  readonly name: string;
  cases: number;
  wrong: number;
  skipped: number;
  files: number;
  covered: number;
  undeclared: number;
  milliseconds: number;
}

export interface Tally {
  /** Runs one case and prints its line. The case says what is wrong, or why it is skipped. */
  run(suite: string, name: string, body: () => Promise<Outcome>): Promise<void>;
  /** The rows as a table in Markdown. */
  table(): string;
  readonly failed: () => boolean;
}

export interface Outcome {
  readonly wrong?: string | undefined;
  readonly skipped?: string | undefined;
  readonly report?: Report | Failure;
}

export function newTally(
  print: (line: string) => void,
  only: string | undefined,
  stopped: AbortSignal,
): Tally {
  const rows = new Map<string, Row>();
  return {
    run,
    table,
    failed: () => [...rows.values()].some(({ wrong }) => wrong > 0),
  };

  async function run(suite: string, name: string, body: () => Promise<Outcome>): Promise<void> {
    if (stopped.aborted) return;
    if (only !== undefined && !`${suite}: ${name}`.includes(only)) return;
    const row = rows.get(suite) ?? newRow(suite);
    rows.set(suite, row);
    const began = performance.now();
    const { wrong, skipped, report } = await body();
    const took = performance.now() - began;
    row.milliseconds += took;
    if (skipped !== undefined) row.skipped += 1;
    else row.cases += 1;
    if (wrong !== undefined) row.wrong += 1;
    if (report !== undefined && !failed(report)) count(row, report);
    const mark = wrong !== undefined ? 'WRONG' : skipped !== undefined ? 'skip ' : 'ok   ';
    print(`${mark} ${suite}: ${name}  ${told(report)}${(took / 1000).toFixed(1)} s`);
    if (wrong !== undefined || skipped !== undefined) print(`    ${wrong ?? skipped ?? ''}`);
  }

  function table(): string {
    const cells = [...rows.values()].map((row) => [
      row.name,
      ...[row.cases, row.skipped, row.files, row.covered, row.undeclared, row.wrong].map((n) =>
        n.toLocaleString('en-US'),
      ),
      `${(row.milliseconds / 1000 / Math.max(1, row.cases + row.skipped)).toFixed(1)} s`,
    ]);
    const head = [
      'suite',
      'cases',
      'skipped',
      'paths compared',
      'covered',
      'undeclared',
      'wrong',
      'time a case',
    ];
    return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
  }
}

function newRow(name: string): Row {
  return { name, cases: 0, wrong: 0, skipped: 0, files: 0, covered: 0, undeclared: 0, milliseconds: 0 };
}

function count(row: Row, report: Report): void {
  row.files += report.files;
  row.covered += report.judged.filter(({ verdict }) => verdict.kind === 'covered').length;
  row.undeclared += undeclared(report.judged).length;
}

function told(report: Report | Failure | undefined): string {
  if (report === undefined || failed(report)) return '';
  return `${outcome(report)}, ${report.files.toLocaleString('en-US')} paths${report.twice ? ', original twice' : ''}, `;
}
