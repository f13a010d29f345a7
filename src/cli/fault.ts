/** What is wrong with a call or with the files it names. A value: nothing here is thrown. */
export interface Fault {
  readonly kind: 'fault';
  /** A file, or a file and its line; undefined for the call itself. */
  readonly where: string | undefined;
  readonly what: string;
  readonly remedy: string;
}

/** The one place where such messages are made. */
export const faults = {
  call: (what: string, remedy = 'see dockopt --help') => fault(undefined, what, remedy),

  missing: (path: string) => fault(path, 'there is no such file', 'check the path'),

  directory: (path: string, hasDockerfile: boolean) =>
    fault(
      path,
      'is a directory',
      hasDockerfile
        ? `did you mean ${path.replace(/(?<!\/)\/+$/, '')}/Dockerfile?`
        : 'name a Dockerfile in it',
    ),

  unreadable: (path: string, error: unknown) =>
    fault(path, `cannot be read (${reason(error)})`, 'check its permissions'),

  tooLarge: (path: string, most: number) =>
    fault(path, `is larger than ${most / 2 ** 20} MiB`, 'is it a Dockerfile?'),

  binary: (path: string, line: number) =>
    fault(`${path}:${line}`, 'a NUL byte: this is a binary file', 'give a Dockerfile, a text in UTF-8'),

  utf16: (path: string) => fault(`${path}:1`, 'the text is UTF-16', 'convert it: iconv -f UTF-16 -t UTF-8'),

  catalogue: (path: string, what: string) =>
    fault(path, what, 'dockopt catalog update --catalog writes such files; see dockopt catalog --help'),

  noContext: (path: string) => fault(path, 'is no folder', 'give the folder of the build context'),

  noOutputFolder: (path: string) => fault(path, 'its folder does not exist', 'create the folder first'),

  outputDirectory: (path: string) => fault(path, 'the output is a directory', 'name a file in it'),

  notRegular: (path: string) =>
    fault(path, 'is not a regular file, --write cannot replace it', 'give another output with -o'),

  unwritable: (path: string, error: unknown) =>
    fault(path, `cannot be written (${reason(error)})`, 'check the permissions of the file and its folder'),

  changedMeanwhile: (path: string) =>
    fault(path, 'changed while it was being optimized; nothing is written', 'run dockopt again'),
};

export function isFault(value: object): value is Fault {
  return 'kind' in value && value.kind === 'fault';
}

function fault(where: string | undefined, what: string, remedy: string): Fault {
  return { kind: 'fault', where, what, remedy };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its symbolic links form a loop',
  ENAMETOOLONG: 'its name is too long',
};

function reason(error: unknown): string {
  const code = errorCode(error);
  return (code !== undefined && reasons[code]) || code || 'unknown reason';
}

/** `ENOENT` and the like. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
