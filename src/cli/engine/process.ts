/** Running the engine's client: its output gathered or streamed, ended by one signal, never an exception. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Ended {
  /** 127 when the command is not there, 130 when it was stopped. */
  readonly code: number;
  readonly stdout: string;
  /** The last part of it, when it is long. */
  readonly stderr: string;
}

export interface Settings {
  readonly signal?: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
  /** Each line of either output, as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Bytes of output that are kept: the end says what went wrong. */
const kept = 256 * 1024;
/** How long a stopped client may take to take its leave. */
const patience = 5_000;

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], settings: Settings = {}): Promise<Ended> {
  const child = start(command, args, settings);
  const stdout = gather(child.stdout, settings.onLine);
  const stderr = gather(child.stderr, settings.onLine);
  return ending(child, settings.signal, stdout, stderr);
}

/** Starts a command whose output is read as it comes; `ended` settles when it is over. */
export function stream(
  command: string,
  args: readonly string[],
  settings: Settings = {},
): { readonly stdout: Readable; readonly ended: Promise<Ended> } {
  const child = start(command, args, settings);
  const stderr = gather(child.stderr, settings.onLine);
  return { stdout: child.stdout, ended: ending(child, settings.signal, () => '', stderr) };
}

type Child = ChildProcess & { readonly stdout: Readable; readonly stderr: Readable };

function start(command: string, args: readonly string[], { env }: Settings): Child {
  return spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

function gather(output: Readable, onLine: ((line: string) => void) | undefined): () => string {
  let text = '';
  let line = '';
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    text = (text + chunk).slice(-kept);
    if (onLine === undefined) return;
    const lines = (line + chunk).split('\n');
    line = lines.pop() ?? '';
    for (const whole of lines) onLine(whole);
  });
  return () => text;
}

function ending(
  child: Child,
  signal: AbortSignal | undefined,
  stdout: () => string,
  stderr: () => string,
): Promise<Ended> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const stop = (): void => {
      child.kill('SIGINT');
      timer ??= setTimeout(() => child.kill('SIGKILL'), patience);
    };
    const settle = (code: number, message = ''): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve({ code: signal?.aborted ? 130 : code, stdout: stdout(), stderr: stderr() + message });
    };
    child.on('error', (error) => settle(127, String(error)));
    child.on('close', (code) => settle(code ?? 130));
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
