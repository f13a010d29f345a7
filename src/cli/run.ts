/** Optimizes each input and hands out what was asked for. One bad input never stops the others. */
import { relative, sep } from 'node:path';
import { fault, notes, type Diagnostic } from '../diagnostic.ts';
import { unifiedDiff } from '../emit/diff.ts';
import { diagnosticLine, errorLine, summary, type Paint } from '../emit/text.ts';
import { jsonReport, type FileReport } from '../emit/json.ts';
import { optimize, type Options, type Result, type World } from '../index.ts';
import type { Optimize } from './arguments.ts';
import { encode, foreignByte } from './bytes.ts';
import { readContext, readIgnore, type Context } from './context.ts';
import { isFault, type Fault } from './fault.ts';
import { readSource, type Source } from './input.ts';
import { replaceFile, sameFile } from './output.ts';
import { openBases, type Bases } from './registry/bases.ts';
import { write } from './terminal.ts';

/** 0 nothing to do, or done; 1 findings; 2 wrong input; 3 a check failed; 4 a fault of dockopt. */
type ExitCode = 0 | 1 | 2 | 3 | 4;

/** Runs a call. @returns the exit code: the highest of any input's */
export async function run(call: Optimize, version: string, paint: Paint): Promise<ExitCode> {
  const bases = call.bases && (await openBases(call.bases, paint, (line) => write(2, line)));
  if (bases !== undefined && isFault(bases)) {
    write(2, faultLine(bases, paint));
    return 2;
  }
  const session = { call, paint, bases, context: undefined as Context | undefined };
  if (call.context !== undefined) {
    const context = readContext(call.context);
    if (context !== undefined && isFault(context)) {
      write(2, faultLine(context, paint));
      return 2;
    }
    if (context === undefined && call.detail !== 'none')
      write(2, `dockopt: note: ${call.context} cannot be listed as a whole, so it counts as unknown\n`);
    session.context = context;
  }
  const reports: Report[] = [];
  for (const input of call.inputs) reports.push(await one(input, session));
  if (call.json) write(1, jsonReport(version, reports));
  if (call.inputs.length > 1 && call.detail !== 'none' && !call.json) write(2, tally(reports, call));
  return highest(reports.map(({ exitCode }) => exitCode));
}

interface Session {
  readonly call: Optimize;
  readonly paint: Paint;
  readonly context: Context | undefined;
  readonly bases: Bases | undefined;
}

interface Report extends FileReport {
  readonly exitCode: ExitCode;
}

async function one(input: string, session: Session): Promise<Report> {
  const { call, paint } = session;
  const source = readSource(input, call.stdinName);
  if (isFault(source)) return failed(input, source, undefined, paint);
  const { name, text } = source;
  const told = worldOf(source, session);
  if (isFault(told)) return failed(name, told, undefined, paint);
  const world = (await session.bases?.added(text, told)) ?? told;

  const made = optimized(source, { ...call.options, world });
  const errors = made.diagnostics.filter(({ severity }) => severity === 'error');
  const invalid = errors.filter(({ code }) => exitCodes[code] === undefined);
  if (invalid.length > 0) {
    const shown = call.detail === 'full' ? invalid : invalid.slice(0, 1);
    for (const diagnostic of shown) write(2, `${diagnosticLine(name, diagnostic, paint)}\n`);
    return { path: name, result: made, exitCode: 2 };
  }
  const proof = made.changed ? await proven(source, made, { ...call.options, world }, call) : undefined;
  if (proof?.kind === 'refuted') return { path: name, result: made, exitCode: proof.exitCode };
  const result = proof?.result ?? made;

  const diff = call.diff ? unifiedDiff(text, result.code, diffPath(source)) : undefined;
  const unwritten = handOut(source, result, diff, call);
  if (unwritten !== undefined) return failed(name, unwritten, result, paint);
  tell(result, name, session);
  const found = result.changed && (call.check || call.diff) ? 1 : 0;
  return {
    path: name,
    result,
    diff,
    exitCode: highest([found, proof?.exitCode ?? 0, ...errors.map(({ code }) => exitCodes[code] ?? 0)]),
  };
}

type Proof =
  /** `result` is what may be written: without the rewrites at fault, when some were found. */
  | { readonly kind: 'proven'; readonly result: Result; readonly exitCode: 0 | 3 }
  | { readonly kind: 'refuted'; readonly exitCode: ExitCode };

/** Really builds both, when that was asked for. */
async function proven(
  source: Source,
  result: Result,
  options: Options,
  { verification, options: { world = {} }, context }: Optimize,
): Promise<Proof | undefined> {
  if (verification === undefined) return undefined;
  const { verifyRewrite } = await import('./engine/verify.ts');
  const checked = await verifyRewrite({
    ...verification,
    context,
    target: world.targets?.[0],
    buildArgs: world.buildArgs ?? {},
    before: source,
    name: `${source.name} -O${String(options.level ?? 2)}`,
    result,
    remake: (more) => optimize(source.text, { ...options, ...more }),
  });
  write(2, checked.text);
  if (checked.exitCode === 0) return { kind: 'proven', result, exitCode: 0 };
  if (checked.result === undefined) return { kind: 'refuted', exitCode: checked.exitCode === 3 ? 3 : 2 };
  return { kind: 'proven', result: checked.result, exitCode: 3 };
}

function failed(path: string, fault: Fault, result: Result | undefined, paint: Paint): Report {
  write(2, faultLine(fault, paint));
  return { path, result, fault, exitCode: 2 };
}

/** Whose fault an error is, when it is not the file's. */
const exitCodes: Readonly<Partial<Record<Diagnostic['code'], ExitCode>>> = {
  'check-failed': 3,
  'pass-failed': 4,
  unsettled: 4,
  internal: 4,
};

function highest(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((most, code) => (code > most ? code : most), 0);
}

function optimized({ text }: Source, options: Options): Result {
  const result = guarded(text, options);
  const byte = text.search(foreignByte);
  if (byte < 0) return result;
  const line = text.slice(0, byte).split('\n').length;
  const note = notes.invalidUtf8({ start: byte, end: byte + 1 }, line, text.charCodeAt(byte) - 0xdc00);
  return { ...result, diagnostics: [...result.diagnostics, note] };
}

/** `optimize` does not throw; if it does, that is told like any other fault, and other files go on. */
function guarded(text: string, options: Options): Result {
  try {
    return optimize(text, options);
  } catch (error) {
    const kept = { code: text, changed: false, rewrites: [], suggestions: [], refused: [], suppressed: [] };
    return { ...kept, diagnostics: [fault.crashed(String(error))], groups: [], baseSize: undefined };
  }
}

function worldOf({ path }: Source, { call, context }: Session): World | Fault {
  const { world = {} } = call.options;
  if (call.context === undefined || context === undefined) return world;
  const dockerignore = readIgnore(path, call.context);
  return typeof dockerignore === 'string' ? Object.freeze({ ...world, context, dockerignore }) : dockerignore;
}

/** Writes the text, the diff or nothing, as the call says. */
function handOut(
  source: Source,
  result: Result,
  diff: string | undefined,
  call: Optimize,
): Fault | undefined {
  const { path, bytes } = source;
  const { output } = call;
  const inPlace = call.write || (output !== undefined && path !== undefined && sameFile(path, output));
  let wrong: Fault | undefined;
  if (inPlace && path !== undefined) {
    if (result.changed) wrong = replaceFile(path, encode(result.code), bytes);
  } else if (output !== undefined) wrong = replaceFile(output, encode(result.code));
  if (wrong !== undefined || call.json) return wrong;
  if (diff !== undefined) write(1, diff);
  else if (!inPlace && output === undefined && !call.check) write(1, result.code);
  return undefined;
}

/** The path a diff names: relative to the working directory where it can be. */
function diffPath({ path, name }: Source): string {
  const inside = relative('', path ?? name);
  const shown = inside === '' || inside.startsWith('..') ? (path ?? name) : inside;
  return shown
    .split(sep)
    .join('/')
    .replace(/^(\.?\/)+/, '');
}

function tell(result: Result, name: string, { call, paint }: Session): void {
  const { detail, level, check, write: written, output } = call;
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  if (detail === 'none' || call.json) {
    for (const error of errors) write(2, `${diagnosticLine(name, error, paint)}\n`);
    return;
  }
  const many = call.inputs.length > 1;
  const silent = many && detail === 'usual' && !result.changed && result.diagnostics.length === 0;
  if (silent) return;
  write(
    2,
    summary(result, {
      name,
      level,
      done: check || (call.diff && !written && output === undefined) ? 'found' : 'made',
      detail: detail === 'full' ? 'full' : many ? 'few' : 'usual',
      platforms: call.options.world?.platforms,
      paint,
    }),
  );
}

function tally(reports: readonly Report[], { write: written }: Optimize): string {
  const changed = reports.filter(({ result }) => result?.changed === true).length;
  const bad = reports.filter(({ exitCode }) => exitCode >= 2).length;
  const verb = written ? 'changed' : 'would change';
  return `${changed} of ${reports.length} files ${verb}${bad === 0 ? '' : `, ${bad} with errors`}\n`;
}

/** A fault on one line. */
export function faultLine({ where, what, remedy }: Fault, paint: Paint): string {
  return `${errorLine(where, what, remedy, paint)}\n`;
}
