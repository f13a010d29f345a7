/** Memory: the peak for one file, and what stays after the whole corpus in one process. */
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { megabytes, type Finding } from './figure.ts';
import type { Growth } from './growth.ts';
import { median, timed } from './measure.ts';
import { builtProgram, example, scratchFolder } from './program.ts';

const rounds = 5;

/** The peak of the program to that of Node, and the heap after all files to that after a tenth of them. */
export async function* memoryFigures(): AsyncGenerator<Finding> {
  const program = builtProgram();
  const peaks = Array.from({ length: rounds }, () => ({
    own: peak([program, example]),
    least: peak(['-e', '0']),
  }));
  const [own, least] = [median(peaks.map((one) => one.own)), median(peaks.map((one) => one.least))];
  yield {
    kind: 'figure',
    name: 'memory, one file: peak to node -e 0',
    ratio: own / least,
    absolute: `${megabytes(own)} against ${megabytes(least)} (goal 120 MB)`,
  };
  const { files, tenth, whole } = await growth();
  yield {
    kind: 'figure',
    name: 'memory, every file in one process: heap to that after a tenth',
    ratio: whole / tenth,
    absolute: `${megabytes(whole)} against ${megabytes(tenth)}, ${files} files`,
  };
}

/**
 * The most memory that a Node process held at once, by its own account, in bytes. A shell starts it: the account
 * of a process begins with what its parent held.
 */
function peak(words: readonly string[]): number {
  const hook = join(scratchFolder(), 'peak.cjs');
  const answer = join(scratchFolder(), 'peak');
  const told = `require('node:fs').writeFileSync(${JSON.stringify(answer)}, String(process.resourceUsage().maxRSS))`;
  writeFileSync(hook, `process.on('exit', () => ${told});`);
  timed({ words: [process.execPath, '--require', hook, ...words] });
  return Number(readFileSync(answer, 'utf8')) * 1024;
}

function growth(): Promise<Growth> {
  const child = fork(fileURLToPath(new URL('growth.ts', import.meta.url)), {
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  return new Promise((resolve, reject) => {
    child.on('message', (message) => resolve(message as Growth));
    child.on('close', (code) => reject(new Error(`the process ended with ${String(code)}`)));
  });
}
