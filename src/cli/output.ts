/** Writing a file: all of it or nothing. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode, faults, type Fault } from './fault.ts';

/**
 * Replaces a file, or makes it: written beside it, then renamed onto it. Keeps mode and owner; a symbolic link
 * stays, its target is replaced. What is no regular file (a pipe, /dev/stdout) is simply written to.
 * @param expected what the file must still hold; otherwise nothing is written
 * @returns why it cannot be written, undefined when it was
 */
export function replaceFile(path: string, bytes: Uint8Array, expected?: Buffer): Fault | undefined {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old?.isDirectory() ?? path.endsWith('/')) return faults.outputDirectory(path);
    if (old !== undefined && !old.isFile()) {
      if (expected !== undefined) return faults.notRegular(path);
      writeFileSync(path, bytes);
      return undefined;
    }
    if (old !== undefined) accessSync(path, constants.W_OK);
    if (expected !== undefined && (old === undefined || !readFileSync(path).equals(expected)))
      return faults.changedMeanwhile(path);
    replaceAtomically(linkTarget(path), bytes, old);
    return undefined;
  } catch (error) {
    const noFolder = errorCode(error) === 'ENOENT' && !existsSync(dirname(path));
    return noFolder ? faults.noOutputFolder(path) : faults.unwritable(path, error);
  }
}

/** Whether two paths are one file. */
export function sameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (one === undefined || other === undefined) return false;
  return one.isFile() && one.dev === other.dev && one.ino === other.ino;
}

/** The file a path leads to; for a link that leads nowhere the file it names. */
function linkTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return link ? resolve(dirname(path), readlinkSync(path)) : path;
  }
}

function replaceAtomically(target: string, bytes: Uint8Array, old: Stats | undefined): void {
  const unique = Math.random().toString(36).slice(2, 10);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${unique}.dockopt`);
  let made = false;
  try {
    const file = openSync(temporary, 'wx', 0o666);
    made = true;
    try {
      writeFileSync(file, bytes);
      if (old !== undefined) keepOwnerAndMode(file, old);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    if (made) rmSync(temporary, { force: true });
    throw error;
  }
}

function keepOwnerAndMode(file: number, old: Stats): void {
  try {
    const { uid, gid } = fstatSync(file);
    if (uid !== old.uid || gid !== old.gid) fchownSync(file, old.uid, old.gid);
  } catch {
    // Only root may give files away; the content counts more than the owner.
  }
  fchmodSync(file, old.mode & 0o7777);
}
