/** The outcome of a comparison as data, as text for people and as JSON for programs. */
import type { Difference, FileDifference } from './compare.ts';
import { valueOf } from './compare.ts';
import { byFolder } from './group.ts';
import { undeclared, type Judged, type Verdict } from './judge.ts';
import type { MeasuredLayer } from './layers.ts';

export interface BuiltImage {
  readonly name: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly layers: number;
  /** Layer by layer, on request. */
  readonly measured?: readonly MeasuredLayer[];
}

export interface SmokeRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Report {
  /** `docker 26.1.5`. */
  readonly engine: string;
  readonly before: BuiltImage;
  readonly after: BuiltImage;
  /** Paths that either image has. */
  readonly files: number;
  readonly judged: readonly Judged[];
  /** Whether the original was built twice to tell its own noise. */
  readonly twice: boolean;
  readonly smoke?: { readonly command: string; readonly before: SmokeRun; readonly after: SmokeRun };
}

/**
 * `same`: nothing differs but what differs between any two builds. `covered`: what differs is covered by granted
 * assumptions. `differs`: anything else.
 */
export function outcome(report: Report): 'same' | 'covered' | 'differs' {
  if (undeclared(report.judged).length > 0 || !smokeSame(report)) return 'differs';
  return report.judged.some(({ verdict }) => verdict.kind === 'covered') ? 'covered' : 'same';
}

export function smokeSame({ smoke }: Report): boolean {
  if (smoke === undefined) return true;
  const { before, after } = smoke;
  return before.code === after.code && before.stdout === after.stdout && before.stderr === after.stderr;
}

/** A report for people, without a line ending at its end. */
export function reportText(report: Report): string {
  const { before, after, judged, files, engine } = report;
  const wrong = undeclared(judged);
  return [
    ...table([before, after].map(imageRow)),
    ...[before, after].flatMap(layersText),
    `compared ${number(files)} paths and the config with ${engine}${report.twice ? '; the original was built twice' : ''}`,
    ...forgiven(judged),
    ...wrong.flatMap((difference) => (difference.kind === 'config' ? configText(difference) : [])),
    ...oneSided(wrong, before.name, 'before'),
    ...oneSided(wrong, after.name, 'after'),
    ...changed(wrong),
    ...smokeText(report),
    verdictText(report),
  ].join('\n');
}

function verdictText(report: Report): string {
  switch (outcome(report)) {
    case 'same':
      return 'verified: the same image';
    case 'covered':
      return 'verified: the same image, less what the assumptions cover';
    case 'differs':
      return 'NOT verified: the images differ';
  }
}

function imageRow({ name, layers, bytes, seconds }: BuiltImage): readonly string[] {
  return [name, plural(layers, 'layer'), size(bytes), `built in ${seconds.toFixed(1)} s`];
}

function layersText({ name, measured }: BuiltImage): readonly string[] {
  if (measured === undefined) return [];
  const wasted = measured.reduce((sum, layer) => sum + layer.wasted, 0);
  const rows = measured.map(({ bytes, wasted, command }) => [
    `  ${size(bytes)}`,
    wasted > 0 ? `${size(wasted)} wasted` : '',
    command.length > 80 ? `${command.slice(0, 79)}…` : command || '(base image)',
  ]);
  return [
    `layers of ${name}, ${size(wasted)} wasted (deleted or written again by a later layer):`,
    ...table(rows),
  ];
}

/** What was taken as no difference, and why. */
function forgiven(judged: readonly Judged[]): readonly string[] {
  const counts = new Map<string, { count: number; bytes: number }>();
  for (const { difference, verdict } of judged) {
    const why = whyText(verdict);
    if (why === undefined) continue;
    const found = counts.get(why) ?? { count: 0, bytes: 0 };
    const bytes = verdict.kind === 'covered' ? saved(difference) : 0;
    counts.set(why, { count: found.count + 1, bytes: found.bytes + bytes });
  }
  return [...counts].map(([why, { count, bytes }]) =>
    [
      `  ${number(count)} ${why}`,
      bytes === 0 ? '' : `, ${size(Math.abs(bytes))} ${bytes > 0 ? 'less' : 'more'}`,
    ].join(''),
  );
}

function whyText(verdict: Verdict): string | undefined {
  switch (verdict.kind) {
    case 'volatile':
      return `under ${verdict.row.pattern}: ${verdict.row.because}`;
    case 'noise':
      return 'differ between two builds of the original, too';
    case 'covered':
      return `covered by ${verdict.by.assumption}: ${verdict.by.what}`;
    case 'undeclared':
      return undefined;
  }
}

function saved(difference: Difference): number {
  if (difference.kind === 'config') return 0;
  const { aspect, before, after } = difference;
  return aspect === 'presence' || aspect === 'content' ? (before?.size ?? 0) - (after?.size ?? 0) : 0;
}

function configText(difference: Difference): readonly string[] {
  if (difference.kind !== 'config') return [];
  const { key, before, after } = difference;
  return [`config ${key}: ${before ?? '(not set)'} → ${after ?? '(not set)'}`];
}

function oneSided(wrong: readonly Difference[], name: string, side: 'before' | 'after'): readonly string[] {
  const entries = wrong.flatMap((difference) => {
    if (difference.kind === 'config' || difference.aspect !== 'presence') return [];
    const entry = difference[side];
    return entry === undefined ? [] : [{ path: difference.path, bytes: entry.size }];
  });
  if (entries.length === 0) return [];
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const rows = byFolder(entries).map((folder) => [
    `  ${folder.path}`,
    folder.count > 1 ? number(folder.count) : '',
    size(folder.bytes),
  ]);
  return [`only in ${name}: ${number(entries.length)} paths, ${size(bytes)}`, ...table(rows)];
}

/** Paths that both have, each with its aspects; the first of them. */
function changed(wrong: readonly Difference[], most = 20): readonly string[] {
  const byPath = new Map<string, FileDifference[]>();
  for (const difference of wrong) {
    if (difference.kind === 'config' || difference.aspect === 'presence') continue;
    byPath.set(difference.path, [...(byPath.get(difference.path) ?? []), difference]);
  }
  if (byPath.size === 0) return [];
  const rows = [...byPath]
    .slice(0, most)
    .map(([path, found]) => [`  ${path}`, found.map(aspectText).join(', ')]);
  const more = byPath.size > most ? [`  and ${number(byPath.size - most)} more`] : [];
  return [`different in both: ${number(byPath.size)} paths`, ...table(rows), ...more];
}

function aspectText({ aspect, before, after }: FileDifference): string {
  if (before === undefined || after === undefined) return aspect;
  switch (aspect) {
    case 'mode':
    case 'owner':
    case 'type':
    case 'mtime':
    case 'attributes':
      return `${aspect} ${valueOf(aspect, before) || '(none)'} → ${valueOf(aspect, after) || '(none)'}`;
    case 'content':
      return before.type === 'symlink' && after.type === 'symlink'
        ? `target ${before.content} → ${after.content}`
        : `content, ${size(before.size)} → ${size(after.size)}`;
    case 'links':
      return 'hard links';
    case 'presence':
      return 'presence';
  }
}

function smokeText(report: Report): readonly string[] {
  const { smoke } = report;
  if (smoke === undefined) return [];
  if (smokeSame(report))
    return [`smoke: ${smoke.command}: the same output, exit status ${smoke.before.code}`];
  return [
    `smoke: ${smoke.command}: differs`,
    ...(['before', 'after'] as const).flatMap((side) => [
      `  ${report[side].name}: exit status ${smoke[side].code}`,
      ...lastLines(smoke[side].stdout + smoke[side].stderr).map((line) => `    ${line}`),
    ]),
  ];
}

function lastLines(text: string): readonly string[] {
  return text.trimEnd().split('\n').slice(-10);
}

/** The report for programs. */
export function reportJson(report: Report): unknown {
  const { engine, before, after, files, twice, smoke, judged } = report;
  return {
    schemaVersion: 1,
    outcome: outcome(report),
    engine,
    before,
    after,
    files,
    originalBuiltTwice: twice,
    ...(smoke && { smoke: { ...smoke, same: smokeSame(report) } }),
    differences: judged.map(({ difference, verdict }) => ({
      ...differenceJson(difference),
      verdict: verdict.kind,
      ...(verdict.kind === 'covered' && { assumption: verdict.by.assumption, covers: verdict.by.what }),
      ...(verdict.kind === 'volatile' && { pattern: verdict.row.pattern, because: verdict.row.because }),
    })),
  };
}

function differenceJson(difference: Difference): object {
  if (difference.kind === 'config')
    return {
      kind: 'config',
      key: difference.key,
      before: difference.before ?? null,
      after: difference.after ?? null,
    };
  const { path, aspect, before, after } = difference;
  const side = (entry: typeof before): unknown =>
    entry === undefined
      ? null
      : {
          type: entry.type,
          size: entry.size,
          ...(aspect !== 'presence' && { value: valueOf(aspect, entry) }),
        };
  return { kind: 'file', path, aspect, before: side(before), after: side(after) };
}

/** Columns of the same width. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Bytes as a person reads them, decimal as image sizes are. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const unit = bytes < 1e6 ? 'kB' : bytes < 1e9 ? 'MB' : 'GB';
  const value = bytes / { kB: 1e3, MB: 1e6, GB: 1e9 }[unit];
  return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
}

function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
