/** Reading a Dockerfile, from a file or from standard input. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { decode } from './bytes.ts';
import { errorCode, faults, type Fault } from './fault.ts';
import { retrying } from './retry.ts';

export interface Source {
  readonly kind: 'source';
  /** What reports call it. */
  readonly name: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
  readonly bytes: Buffer;
  readonly text: string;
}

const mostBytes = 64 * 2 ** 20;

/**
 * Reads one input.
 * @param input a path, or `-` for standard input
 * @param stdinName what standard input is called
 */
export function readSource(input: string, stdinName: string): Source | Fault {
  const path = input === '-' ? undefined : input;
  const name = path ?? stdinName;
  const bytes = readBytes(path, name);
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) return faults.utf16(name);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return faults.binary(name, bytes.toString('latin1', 0, nul).split('\n').length);
  return { kind: 'source', name, path, bytes, text: decode(bytes) };
}

function readBytes(path: string | undefined, name: string): Buffer | Fault {
  let file = 0;
  try {
    if (path !== undefined) file = openSync(path, 'r');
    const chunks: Buffer[] = [];
    for (let length = 0; ;) {
      const chunk = Buffer.allocUnsafe(64 * 2 ** 10);
      const read = retrying(() => readSync(file, chunk));
      if (read === 0) return Buffer.concat(chunks, length);
      chunks.push(chunk.subarray(0, read));
      length += read;
      if (length > mostBytes) return faults.tooLarge(name, mostBytes);
    }
  } catch (error) {
    switch (errorCode(error)) {
      case 'ENOENT':
        return faults.missing(name);
      case 'EISDIR':
        return faults.directory(name, existsSync(`${path}/Dockerfile`));
      case 'EOF':
        return Buffer.alloc(0);
      default:
        return faults.unreadable(name, error);
    }
  } finally {
    if (file !== 0) closeSync(file);
  }
}
