/** Asks a credential helper of docker: `docker-credential-NAME get` (docker/docker-credential-helpers, 2026-11). */
import { spawn } from 'node:child_process';
import { errorCode } from '../fault.ts';
import { failures, type Failure } from './failure.ts';
import { parseJson, record, text } from './json.ts';

export interface Kept {
  readonly user: string;
  readonly secret: string;
}

const mostBytes = 64 * 1024;
/** Milliseconds; some ask the user. */
const patience = 30_000;

/**
 * @param name the helper, without `docker-credential-`
 * @param server what the credentials are kept under
 * @param image what messages are about
 * @returns undefined when the helper has none. What it prints is never shown.
 */
export async function askHelper(
  name: string,
  server: string,
  image: string,
  env: NodeJS.ProcessEnv,
): Promise<Kept | undefined | Failure> {
  const program = `docker-credential-${name}`;
  if (!/^[\w.-]+$/.test(name))
    return failures.helper(image, 'of the docker config', 'its name is not one of a helper');
  const { code, output } = await run(program, server, env);
  // The text of the protocol for "none" (credentials/error.go of the helpers).
  if (code !== 0 && output.includes('credentials not found')) return undefined;
  if (code !== 0)
    return failures.helper(image, program, typeof code === 'number' ? `exit status ${code}` : code);
  const { Username, Secret } = record(parseJson(output));
  const [user, secret] = [text(Username), text(Secret)];
  if (user === undefined || secret === undefined)
    return failures.helper(image, program, 'its answer is not understood');
  return { user, secret };
}

/** `code` is an exit status, or what went wrong. */
function run(
  program: string,
  input: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | string; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, ['get'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    let output = '';
    let code: number | string | undefined;
    const stop = (why: string): void => {
      code ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('no answer in time'), patience);
    const settle = (ended: number | string): void => {
      clearTimeout(timer);
      resolve({ code: code ?? ended, output });
    };
    child.on('error', (error) =>
      settle(errorCode(error) === 'ENOENT' ? 'not found' : 'it cannot be started'),
    );
    child.on('close', (status) => settle(status ?? 'it was stopped'));
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      output += chunk;
      if (output.length > mostBytes) stop('its answer is too long');
    });
    // A helper that does not read its input is told by how it ends.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
