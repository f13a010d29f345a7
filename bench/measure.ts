/** Clocks and medians. CPU time wherever it can be had: a machine that others load bends it far less than wall time. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { scratchFolder } from './program.ts';

/** CPU time of this process so far, all its threads, in milliseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number that such a share of the others does not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Milliseconds of CPU time, a number for each round. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** Measures tasks in turn, A B A B, so that all meet the same moods of the machine. The first round only warms up. */
export async function inTurn<Name extends string>(
  tasks: Readonly<Record<Name, () => void>>,
  rounds: number,
): Promise<Rounds<Name>> {
  const found = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const bench = new Bench({ now: cpuTime, iterations: 1, time: 0, warmup: false, throws: true });
    for (const [name, task] of Object.entries<() => void>(tasks)) bench.add(name, task);
    for (const { name, result } of await bench.run())
      if (round > 0 && 'latency' in result) found.get(name)?.push(result.latency.p50);
  }
  return Object.fromEntries(found) as Record<Name, number[]>;
}

/** The median of what one took against what another took, round by round. */
export function ratioOf(numerator: readonly number[], denominator: readonly number[]): number {
  return median(numerator.map((value, round) => value / (denominator[round] ?? NaN)));
}

/** A command that is run as a process of its own. */
export interface Command {
  readonly words: readonly string[];
  readonly folder?: string;
}

/** What a process took, in milliseconds. */
export interface Taken {
  readonly cpu: number;
  readonly wall: number;
}

/**
 * Node tells no process's times but its own; the shell's `time` does, to the millisecond. Output goes into a file:
 * /dev/null is a device like a terminal, and programs look twice at those.
 */
const timing = `TIMEFORMAT='%3R %3U %3S'; output=$1; shift; time "$@" >"$output" 2>&1`;

/** Runs a command to its end. @throws when it fails: what does not do its work is not measured */
export function timed({ words, folder }: Command): Taken {
  const { status, stderr, error } = spawnSync(
    'bash',
    ['-c', timing, 'bash', join(scratchFolder(), 'output'), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      ...(folder !== undefined && { cwd: folder }),
    },
  );
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`exit status ${String(status)} of ${words.join(' ').slice(0, 200)}`);
  const [wall = NaN, user = NaN, system = NaN] = stderr.trim().split(' ').map(Number);
  return { wall: wall * 1000, cpu: (user + system) * 1000 };
}
