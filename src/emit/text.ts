/** The summary for people: what was rewritten and why, what it rests on, and what was left alone. */
import { assumptions, type Assumption, type Level } from '../assume.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { BaseSize, Refusal, Result, Suggestion } from '../result.ts';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Colours a text, or gives it back as it is. */
export type Paint = (style: Style, text: string) => string;

export interface SummaryOptions {
  /** What the file is called. */
  readonly name: string;
  readonly level: Level;
  /** `made` in a file or on standard output, or only `found`. */
  readonly done: 'made' | 'found';
  /** Few: what was left alone is only counted. Full: evidence too. */
  readonly detail: 'few' | 'usual' | 'full';
  readonly platforms: readonly string[] | undefined;
  readonly paint: Paint;
}

/** The summary of one file: a heading and one line a rewrite, then what else there is to say. */
export function summary(result: Result, options: SummaryOptions): string {
  const lines = [
    heading(result, options),
    ...rewriteLines(result, options),
    ...reliedOn(result, options),
    ...suggestionLines(result.suggestions, options),
    ...refusalLines([...result.refused, ...result.suppressed], options),
    ...(result.baseSize === undefined ? [] : [sizeLine(result.baseSize, options)]),
    ...result.diagnostics.map((diagnostic) => diagnosticLine(options.name, diagnostic, options.paint)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A diagnostic on one line: where, what, what to do. */
export function diagnosticLine(name: string, diagnostic: Diagnostic, paint: Paint): string {
  const { severity, message, remedy, line } = diagnostic;
  const where = `${name}:${line}`;
  if (severity === 'error') return errorLine(where, message, remedy, paint);
  return `dockopt: ${paint('cyan', severity)}: ${where}: ${message} — ${remedy}`;
}

/** An error on one line. */
export function errorLine(where: string | undefined, what: string, remedy: string, paint: Paint): string {
  const place = where === undefined ? '' : `${where}: `;
  return `dockopt: ${paint('red', 'error')}: ${oneLine(`${place}${what} — ${remedy}`)}`;
}

function oneLine(text: string): string {
  return text.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
}

function heading(result: Result, { name, level, done, paint }: SummaryOptions): string {
  const count = result.rewrites.length;
  if (count > 0) {
    const rewrites = `${count} ${count === 1 ? 'rewrite' : 'rewrites'}`;
    return paint('bold', done === 'made' ? `${name}: ${rewrites}` : `${name}: would change, ${rewrites}`);
  }
  return `${paint('bold', `${name}:`)} ${level === 0 ? 'left as it is at -O0' : 'nothing to rewrite'}`;
}

function rewriteLines({ rewrites }: Result, { detail, paint }: SummaryOptions): readonly string[] {
  return columns(
    rewrites.map(({ line, pass, because, saves, evidence, law, id }) => {
      const saving = saves === undefined ? '' : paint('green', `; saves about ${bytesText(saves.bytes)}`);
      const basis = saves !== undefined && detail === 'full' ? ` (estimated: ${saves.basis})` : '';
      const more = detail === 'full' ? [`law ${law}, id ${id}`, ...evidence] : [];
      return { cells: [`line ${line}`, pass], text: because + saving + basis, more };
    }),
    paint,
  );
}

/** Every assumption that an applied rewrite rests on, with what it covers. */
function reliedOn({ rewrites }: Result, { paint }: SummaryOptions): readonly string[] {
  const covers = new Map<Assumption, Set<string>>();
  for (const rewrite of rewrites)
    for (const name of rewrite.assumes) {
      const covered = covers.get(name) ?? new Set();
      for (const one of rewrite.covers[name] ?? []) covered.add(one);
      covers.set(name, covered);
    }
  if (covers.size === 0) return [];
  const rows = [...covers].map(([name, covered]) => {
    const fails =
      assumptions[name].fails === 'loud' ? 'if wrong, the build stops' : 'if wrong, nothing warns';
    return {
      cells: [name],
      text: `${[...covered, ''].join(', ').slice(0, -2) || 'the whole file'} (${fails})`,
    };
  });
  return ['taken for granted', ...columns(rows, paint)];
}

function suggestionLines(suggestions: readonly Suggestion[], options: SummaryOptions): readonly string[] {
  const { level, detail, paint } = options;
  if (suggestions.length === 0) return [];
  if (detail === 'few') return [`suggested: ${suggestions.length} (see --verbose)`];
  const rows = suggestions.map((suggestion) => {
    const { line, pass, because, grant } = suggestion;
    const byLevel = suggestion.level > level ? ` or -O${suggestion.level}` : '';
    const covered = grant.flatMap((name) => suggestion.covers[name] ?? []);
    const what = covered.length === 0 ? '' : ` (${[...new Set(covered)].join(', ')})`;
    return {
      cells: [`line ${line}`, pass],
      text: `${because}; granted by ${paint('cyan', `--assume ${grant.join(',')}`)}${byLevel}${what}`,
    };
  });
  return ['suggested, not made', ...columns(rows, paint)];
}

/** Reasons shown without --verbose. */
const fewRefusals = 6;

function refusalLines(refused: readonly Refusal[], { detail, paint }: SummaryOptions): readonly string[] {
  if (refused.length === 0) return [];
  if (detail === 'few') return [`left alone: ${refused.length} (see --verbose)`];
  const alike = new Map<string, Refusal[]>();
  for (const refusal of refused) {
    const key = `${refusal.pass} ${refusal.because}`;
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [refusal]);
    else same.push(refusal);
  }
  const rows = [...alike.values()].map((same) => {
    const lines = [...new Set(same.map(({ line }) => line))];
    const shown = lines.slice(0, 4).join(', ') + (lines.length > 4 ? ', …' : '');
    const { pass = '', because = '' } = same[0] ?? {};
    return { cells: [`line${lines.length > 1 ? 's' : ''} ${shown}`, pass], text: because };
  });
  const shown = detail === 'full' ? rows : rows.slice(0, fewRefusals);
  const more = rows.length - shown.length;
  return [
    'left alone',
    ...columns(shown, paint),
    ...(more > 0 ? [`  and ${more} more (see --verbose)`] : []),
  ];
}

function sizeLine({ before, after }: BaseSize, { platforms, paint }: SummaryOptions): string {
  const where = platforms?.join(', ') ?? 'linux/amd64, taken as no --platform is given';
  const about = paint('dim', `(estimate of ${after.date}: compressed, ${where})`);
  const size = ({ image, bytes }: BaseSize['before']): string => `${image} ${bytesText(bytes)}`;
  const change = before.image === after.image ? size(before) : `${size(before)} → ${size(after)}`;
  return `base image: ${change} ${about}`;
}

/** A size as docker prints it: powers of 1000, three digits. */
export function bytesText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${Number(value.toPrecision(3))} ${units[unit] ?? ''}`;
}

interface Row {
  readonly cells: readonly string[];
  readonly text: string;
  /** Lines below, indented. */
  readonly more?: readonly string[];
}

/** Rows with their cells aligned. */
function columns(rows: readonly Row[], paint: Paint): readonly string[] {
  const widths: number[] = [];
  for (const { cells } of rows)
    for (const [index, cell] of cells.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows.flatMap(({ cells, text, more = [] }) => {
    const padded = cells.map((cell, index) =>
      paint(index === cells.length - 1 ? 'cyan' : 'dim', cell.padEnd(widths[index] ?? 0)),
    );
    return [
      `  ${padded.join('  ')}  ${oneLine(text)}`,
      ...more.map((line) => paint('dim', `      ${oneLine(line)}`)),
    ];
  });
}
