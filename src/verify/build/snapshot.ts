/** What an image is once it is built: its config and every file. Two of these are compared; nothing here reads them. */

export type EntryType = 'file' | 'directory' | 'symlink' | 'character-device' | 'block-device' | 'fifo';

/** One inode. Hard links are one and the same Entry under several paths. */
export interface Entry {
  readonly type: EntryType;
  /** Permission bits, setuid, setgid and sticky among them. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes of a regular file, 0 of anything else. */
  readonly size: number;
  /** Modification time in whole seconds. */
  readonly mtime: number;
  /** sha256 of a regular file, the target of a symbolic link, `''` of anything else. */
  readonly content: string;
  /** Extended attributes by name. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Absolute paths, without a slash at the end. */
export type Files = ReadonlyMap<string, Entry>;

export interface Snapshot {
  /** `Env PATH`, `Cmd`, `Label version` … to value; what is not set is not there. */
  readonly config: ReadonlyMap<string, string>;
  readonly files: Files;
}

/** One member of a tar archive, as far as an image needs it. A hard link names another member of the archive. */
export type Member =
  | (Entry & { readonly path: string })
  | { readonly type: 'link'; readonly path: string; readonly target: string };

/** An absolute path for the name of an archive member. */
export function memberPath(name: string): string {
  return '/' + name.replace(/^(?:\.?\/)+|\/+$/g, '').replace(/^\.$/, '');
}

/** The files of an archive of a whole file system, the exported container. */
export function filesOf(members: Iterable<Member>): Files {
  const files = new Map<string, Entry>();
  for (const member of members) put(files, member);
  return files;
}

/** Puts a member in its place; a hard link whose target is missing is dropped. */
export function put(files: Map<string, Entry>, member: Member): void {
  if (member.type === 'link') {
    const entry = files.get(member.target);
    if (entry !== undefined) files.set(member.path, entry);
    return;
  }
  const { path, ...entry } = member;
  files.set(path, entry);
}
