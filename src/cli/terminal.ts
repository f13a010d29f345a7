/** Standard output and standard error. Written at once: no stream is set up, which start-up time would pay for. */
import { fstatSync, writeSync } from 'node:fs';
import { styleText } from 'node:util';
import type { Paint } from '../emit/text.ts';
import { encode } from './bytes.ts';
import { errorCode } from './fault.ts';
import { retrying } from './retry.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

/** Writes to standard output (1) or standard error (2). A reader that has gone is no error. */
export function write(stream: 1 | 2, text: string): void {
  const bytes = encode(text);
  try {
    for (let at = 0; at < bytes.length;) at += retrying(() => writeSync(stream, bytes, at));
  } catch (error) {
    if (errorCode(error) !== 'EPIPE') throw error;
  }
}

/** Colours for standard error, by the option, else FORCE_COLOR and NO_COLOR, else for a terminal only. */
export async function painter(choice: ColorChoice, environment: NodeJS.ProcessEnv): Promise<Paint> {
  return (await coloured(choice, environment))
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
}

async function coloured(
  choice: ColorChoice,
  { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv,
): Promise<boolean> {
  if (choice !== 'auto') return choice === 'always';
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  // Loading node:tty takes 3 ms.
  if (TERM === 'dumb' || !fstatSync(2).isCharacterDevice()) return false;
  return (await import('node:tty')).isatty(2);
}
