/**
 * What lies outside the Dockerfile: one frozen value that the edge fills and every fact has as its outer key.
 * Absent means unknown, and unknown means every effect. How bold the compiler may be is not in here: levels,
 * assumptions and the choice of passes belong to the driver alone.
 */

/** A file of the build context. Directories are not listed. */
export interface ContextFile {
  /** Bytes. */
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  /** Its text, when it was read: a text file below the reader's size bound. */
  readonly text?: string;
}

/** What a user chooses about the result. */
export interface Policy {
  /** Which stages may have their RUNs merged: none, those that ship (default), all. */
  readonly layers?: 'keep' | 'ship' | 'all';
  /** What becomes of the caches of package managers: they leave with the RUN (default), or lie in cache mounts. */
  readonly cache?: 'clean' | 'mount';
}

/** What a user knows of a base image. What is not given stays unknown. */
export interface KnownBase {
  /** As `docker inspect` shows it; `''` is root. */
  readonly user?: string;
  /** Absolute. */
  readonly workdir?: string;
  /** All its variables: a name that is not in it is not set. */
  readonly env?: Readonly<Record<string, string>>;
  /** The words in front of a shell-form command; `['/bin/sh', '-c']` where the image sets none. */
  readonly shell?: readonly string[];
}

/** What builds the file. */
export interface Builder {
  /** `buildah` also stands for `podman build`. */
  readonly kind: 'buildkit' | 'buildah';
  readonly version?: string;
}

export interface World {
  /** The build context: path relative to its root, with `/`, to file. */
  readonly context?: ReadonlyMap<string, ContextFile>;
  /** The text of the .dockerignore in force; `''` when it is known that there is none. */
  readonly dockerignore?: string;
  /** The stages that are built by name. Absent: any named stage may be. */
  readonly targets?: readonly string[];
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** `linux/amd64`, … Absent: linux/amd64 is taken, and said. */
  readonly platforms?: readonly string[];
  /** Base images by the exact reference that FROM names, beside those dockopt knows itself. */
  readonly catalogue?: Readonly<Record<string, KnownBase>>;
  /** Absent: BuildKit. */
  readonly builder?: Builder;
  readonly policy?: Policy;
}
