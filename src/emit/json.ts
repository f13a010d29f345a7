/** The report for programs. Its shape is a promise: a change that breaks readers raises `schemaVersion`. */
import type { Result } from '../result.ts';

/** What is reported of one file. */
export interface FileReport {
  readonly path: string;
  /** Undefined when the file could not be read. */
  readonly result: Result | undefined;
  /** Why it could not be read or written. */
  readonly fault?: { readonly what: string; readonly remedy: string } | undefined;
  /** A unified diff, where one was asked for. */
  readonly diff?: string | undefined;
  readonly exitCode: number;
}

/**
 * The report on some files as JSON text. Spans are offsets in UTF-16 code units of the original text; a byte
 * that is not UTF-8 stands in `code` as the lone surrogate U+DC00 plus the byte.
 */
export function jsonReport(version: string, files: readonly FileReport[]): string {
  const report = {
    schemaVersion: 1,
    tool: { name: 'dockopt', version },
    files: files.map(({ path, result, fault, diff, exitCode }) => ({
      path,
      exitCode,
      ...(fault && { fault: { what: fault.what, remedy: fault.remedy } }),
      ...result,
      ...(diff !== undefined && { diff }),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
