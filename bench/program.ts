/** The program as it is shipped, made once for a run of the bench, and the example it is started on. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A small file of the usual kind. */
export const example = join(root, 'golden/pipeline/O2/tutorial.in.Dockerfile');

let folder: string | undefined;

/** A folder that is gone when the bench ends. */
export function scratchFolder(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'dockopt-bench-'));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return folder;
}

let program: string | undefined;

/** The path of the bundled program. */
export function builtProgram(): string {
  if (program === undefined) {
    const target = join(scratchFolder(), 'dist');
    const build = [join(root, 'src/build.mjs'), target];
    const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the program cannot be built: ${stderr}`);
    program = join(target, 'cli.cjs');
  }
  return program;
}
