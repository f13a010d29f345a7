/** The build context as the World has it. Links are not followed, so nothing outside the folder is read. */
import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextFile } from '../world.ts';
import { faults, type Fault } from './fault.ts';

/** More files than this: the context counts as unknown. */
const mostFiles = 200_000;
/** Texts are read up to this size, and up to this sum. */
const mostTextBytes = 256 * 2 ** 10;
const mostTextBytesInAll = 32 * 2 ** 20;

export type Context = ReadonlyMap<string, ContextFile>;

/** Lists a folder; undefined when it holds more than can be listed, or a folder that cannot be read. */
export function readContext(root: string): Context | Fault | undefined {
  const files = new Map<string, ContextFile>();
  let textLeft = mostTextBytesInAll;

  function text(path: string, size: number): string | undefined {
    if (size > mostTextBytes || size > textLeft) return undefined;
    try {
      const bytes = readFileSync(path);
      if (bytes.includes(0) || !isUtf8(bytes)) return undefined;
      textLeft -= bytes.length;
      return bytes.toString('utf8');
    } catch {
      return undefined;
    }
  }

  function list(folder: string): boolean {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!list(path)) return false;
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        if (files.size >= mostFiles) return false;
        const { size, mode } = lstatSync(join(root, path));
        const content =
          entry.isFile() && !path.startsWith('.git/') ? text(join(root, path), size) : undefined;
        files.set(path, { size, mode: mode & 0o7777, ...(content !== undefined && { text: content }) });
      }
    }
    return true;
  }

  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return faults.noContext(root);
  try {
    return list('') ? files : undefined;
  } catch {
    return undefined;
  }
}

/** The .dockerignore in force: the Dockerfile's own, else that of the context; `''` when there is none. */
export function readIgnore(dockerfile: string | undefined, root: string): string | Fault {
  const own = dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`];
  for (const path of [...own, join(root, '.dockerignore')])
    try {
      if (existsSync(path)) return readFileSync(path, 'utf8');
    } catch (error) {
      return faults.unreadable(path, error);
    }
  return '';
}
