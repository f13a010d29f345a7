/** The program as users have it: bundled, and run as a process. Built once for each test file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything below it goes when the tests of a file are done. */
export const scratch = mkdtempSync(join(tmpdir(), 'dockopt-test-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The file to start. */
export const program = join(scratch, 'program', 'cli.cjs');
const built = spawnSync(process.execPath, ['src/build.mjs', join(scratch, 'program')], {
  cwd: root,
  encoding: 'utf8',
});
if (built.status !== 0) throw new Error(`the program cannot be built: ${built.stderr}`);

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

/** Runs dockopt to its end. Output is latin1, one character a byte, when the input is a Buffer. */
export function dockopt(words: readonly string[], surroundings: Surroundings = {}): Outcome {
  const { input = '', env = {}, cwd = scratch, uid } = surroundings;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    input,
    maxBuffer: 2 ** 27,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: Buffer.isBuffer(input) ? 'latin1' : 'utf8',
    ...(uid !== undefined && { uid }),
  });
  return { code: status, out: stdout, err: stderr };
}

/** A new folder for one test. */
export function folder(): string {
  return mkdtempSync(join(scratch, 'case-'));
}
