/** What the reports of all files come to, as data and as text. */
import { promises, rates, type FileReport, type Promised, type RateName } from './examine.ts';
import type { ManagerCounts } from './managers.ts';
import type { CorpusFile } from './read.ts';

/** How often, in how many files, in how many clusters of near-copies. */
export interface Count {
  readonly cases: number;
  readonly files: number;
  readonly clusters: number;
}

export interface Rate {
  readonly done: number;
  readonly all: number;
  readonly percent: number;
  /** Clusters that have any, and the mean of their rates: each counts once. */
  readonly clusters: number;
  readonly clusterPercent: number;
  readonly target: number | undefined;
  readonly unit: string;
}

export interface Summary {
  readonly files: number;
  readonly clusters: number;
  readonly broken: Readonly<Record<Promised, readonly { readonly file: string; readonly detail: string }[]>>;
  readonly agrees: number;
  readonly changed: Count;
  readonly passes: Readonly<Record<string, Count>>;
  readonly assumptions: Readonly<Record<string, Count>>;
  readonly refused: Readonly<Record<string, Count>>;
  readonly suggested: Readonly<Record<string, Count>>;
  readonly rates: Readonly<Record<RateName, Rate>>;
  readonly managers: Readonly<Record<string, ManagerCounts>>;
  readonly milliseconds: {
    readonly total: number;
    readonly slowest: readonly { file: string; milliseconds: number }[];
  };
}

/** Adds up the reports. */
export function summarize(reports: readonly FileReport[], corpus: readonly CorpusFile[]): Summary {
  const fileOf = ({ index }: FileReport): CorpusFile => {
    const file = corpus[index];
    if (file === undefined) throw new Error(`no file ${String(index)} in the corpus`);
    return file;
  };
  const count = (of: (report: FileReport) => readonly string[]): Record<string, Count> =>
    counted(reports, fileOf, of);
  const by = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;
  return {
    files: reports.length,
    clusters: new Set(reports.map((report) => fileOf(report).cluster)).size,
    broken: by(promises, (promise) =>
      reports.flatMap((report) =>
        report.broken
          .filter((one) => one.promise === promise)
          .map(({ detail }) => ({ file: nameOf(fileOf(report)), detail })),
      ),
    ),
    agrees: reports.filter(({ agrees }) => agrees).length,
    changed: count(({ rewrites }) => (rewrites.length > 0 ? ['changed'] : []))['changed'] ?? none,
    passes: count(({ rewrites }) => rewrites.map(({ pass }) => pass)),
    assumptions: count(({ rewrites }) => rewrites.flatMap(({ assumes }) => assumes)),
    refused: count(({ refused }) => refused.map(({ pass, reason }) => `${pass}: ${reason}`)),
    suggested: count(({ suggested }) => suggested.map(({ pass, reason }) => `${pass}: ${reason}`)),
    rates: by(Object.keys(rates) as RateName[], (name) => rateOf(name, reports, fileOf)),
    managers: managersOf(reports),
    milliseconds: {
      total: reports.reduce((total, { milliseconds }) => total + milliseconds, 0),
      slowest: [...reports]
        .sort((a, b) => b.milliseconds - a.milliseconds)
        .slice(0, 5)
        .map((report) => ({ file: nameOf(fileOf(report)), milliseconds: report.milliseconds })),
    },
  };
}

/** How a file is called in reports. */
export function nameOf({ id, repo, path }: CorpusFile): string {
  return `${id} ${repo}/${path}`;
}

/** The tables for a terminal. */
export function described(summary: Summary): string {
  const { files, clusters, broken, agrees, milliseconds } = summary;
  const share = (count: number, of: number): string => `${String(count)} (${percent(count, of)})`;
  const counts = (title: string, rows: Readonly<Record<string, Count>>): readonly string[] =>
    table(
      [title, 'cases', 'files', 'clusters'],
      Object.entries(rows)
        .sort(([, a], [, b]) => b.files - a.files)
        .map(([name, count]) => [
          name,
          String(count.cases),
          share(count.files, files),
          share(count.clusters, clusters),
        ]),
    );
  return [
    `${String(files)} files in ${String(clusters)} clusters; optimize took ${seconds(milliseconds.total)} in all`,
    ...milliseconds.slowest.map((one) => `  slow: ${seconds(one.milliseconds)} ${one.file}`),
    '',
    ...table(
      ['promise', 'kept', 'broken'],
      promises.map((promise) => [
        promise,
        share(files - broken[promise].length, files),
        String(broken[promise].length),
      ]),
    ),
    ...promises.flatMap((promise) =>
      broken[promise].slice(0, 5).map(({ file, detail }) => `  ${promise}: ${file}: ${detail}`),
    ),
    `accepted or rejected as BuildKit does: ${share(agrees, files)}`,
    '',
    ...counts('changed by', { ...summary.passes, 'any pass': summary.changed }),
    '',
    ...counts('rests on', summary.assumptions),
    '',
    ...counts('refused', summary.refused),
    '',
    ...counts('suggested, would need', summary.suggested),
    '',
    ...table(
      ['rate', 'by case', 'by cluster', 'target', 'of'],
      Object.entries(summary.rates).map(([name, rate]) => [
        name,
        `${rate.percent.toFixed(1)} % of ${String(rate.all)}`,
        `${rate.clusterPercent.toFixed(1)} % of ${String(rate.clusters)}`,
        rate.target === undefined
          ? ''
          : `${String(rate.target)} %${rate.clusterPercent < rate.target ? ' MISSED' : ''}`,
        rate.unit,
      ]),
    ),
    '',
    ...table(
      ['manager', 'calls', 'already clean', 'leaving', 'cleaned', 'left, and why'],
      Object.entries(summary.managers)
        .sort(([, a], [, b]) => b.calls - a.calls)
        .map(([name, { calls, clean, leaving, cleaned, refused }]) => [
          name,
          ...[calls, clean, leaving].map(String),
          share(cleaned, leaving),
          Object.entries(refused)
            .sort(([, a], [, b]) => b - a)
            .map(([reason, cases]) => `${reason} ${String(cases)}`)
            .join(', '),
        ]),
    ),
    'managers: all calls that are recognised; from the third column on, those in stages that ship',
    '',
    'rates: among shell-form RUNs in shipping stages under a known POSIX shell; a cluster counts once, with its mean',
  ].join('\n');
}

const none: Count = { cases: 0, files: 0, clusters: 0 };

function counted(
  reports: readonly FileReport[],
  fileOf: (report: FileReport) => CorpusFile,
  of: (report: FileReport) => readonly string[],
): Record<string, Count> {
  const found = new Map<string, { cases: number; files: Set<number>; clusters: Set<string> }>();
  for (const report of reports)
    for (const name of of(report)) {
      const count = found.get(name) ?? { cases: 0, files: new Set(), clusters: new Set() };
      found.set(name, count);
      count.cases += 1;
      count.files.add(report.index);
      count.clusters.add(fileOf(report).cluster);
    }
  return Object.fromEntries(
    [...found].map(([name, { cases, files, clusters }]) => [
      name,
      { cases, files: files.size, clusters: clusters.size },
    ]),
  );
}

function managersOf(reports: readonly FileReport[]): Readonly<Record<string, ManagerCounts>> {
  const sums = new Map<string, ManagerCounts>();
  for (const { managers } of reports)
    for (const [name, counts] of Object.entries(managers)) {
      const { calls, clean, leaving, cleaned, refused } = sums.get(name) ?? nothing;
      const reasons = { ...refused };
      for (const [reason, cases] of Object.entries(counts.refused))
        reasons[reason] = (reasons[reason] ?? 0) + cases;
      sums.set(name, {
        calls: calls + counts.calls,
        clean: clean + counts.clean,
        leaving: leaving + counts.leaving,
        cleaned: cleaned + counts.cleaned,
        refused: reasons,
      });
    }
  return Object.fromEntries(sums);
}

const nothing: ManagerCounts = { calls: 0, clean: 0, leaving: 0, cleaned: 0, refused: {} };

function rateOf(
  name: RateName,
  reports: readonly FileReport[],
  fileOf: (report: FileReport) => CorpusFile,
): Rate {
  const clusters = new Map<string, { done: number; all: number }>();
  const total = { done: 0, all: 0 };
  for (const report of reports) {
    const { done, all } = report.rates?.[name] ?? { done: 0, all: 0 };
    if (all === 0) continue;
    const cluster = clusters.get(fileOf(report).cluster) ?? { done: 0, all: 0 };
    clusters.set(fileOf(report).cluster, { done: cluster.done + done, all: cluster.all + all });
    total.done += done;
    total.all += all;
  }
  const sum = [...clusters.values()].reduce((mean, { done, all }) => mean + done / all, 0);
  const { target, unit } = rates[name];
  return {
    ...total,
    percent: total.all === 0 ? 0 : (100 * total.done) / total.all,
    clusters: clusters.size,
    clusterPercent: clusters.size === 0 ? 0 : (100 * sum) / clusters.size,
    target,
    unit,
  };
}

/** Columns as wide as their widest cell; the first to the left, the last as it is. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [`${head[0] ?? ''}: none`];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function percent(count: number, of: number): string {
  return of === 0 ? '-' : `${((100 * count) / of).toFixed(count === of ? 0 : 1)} %`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
