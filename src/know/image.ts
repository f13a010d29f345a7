/** What the images of one repository have in common, as data. One file a repository or a kind of them in `images/`. */
import type { Source } from './source.ts';

export type Distribution = 'debian' | 'ubuntu' | 'alpine';

export interface ImageFamily {
  /** The official image `python`; with its registry for any other. */
  readonly repository: string;
  /** Of tags that do not say it; undefined: it differs. */
  readonly distribution: Distribution | undefined;
  /**
   * Every variable that the ENV of one of its images has ever set, with its value where that never changed. A name
   * that is not here is surely not set. None of these images sets SHELL.
   */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly user: string;
  /** Undefined: it has changed. */
  readonly workdir: string | undefined;
  /** Words of the tag (`fpm`) whose images have another working directory. */
  readonly workdirs?: Readonly<Record<string, string>>;
  readonly entrypoint?: readonly string[];
  /** Tags that stand for a version: `latest`, `3`, a code name. */
  readonly versions?: Readonly<Record<string, string>>;
  /**
   * The release under a tag that names none, for each beginning of a version the next number from which on it is
   * that release: `{ '3.11': { bookworm: 4 } }` is `3.11.4` and later, and `3.11` itself.
   */
  readonly releases?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly slim?: SlimRule;
  /** Tags the row does not speak of: too old, or made otherwise. */
  readonly except?: RegExp;
  readonly source: Source;
}

/** How the slim variant of a full image is called, and what it has. */
export interface SlimRule {
  /** `3.11-slim-bookworm` or `22-bookworm-slim`. */
  readonly place: 'before-release' | 'last';
  /** The variant of `latest`. */
  readonly latest: string | undefined;
  /** What it has beyond the distribution's smallest set of packages. */
  readonly has: readonly SlimPart[];
  /** Programs that the image itself brings, in either variant, in /usr/local/bin. */
  readonly tools: RegExp | undefined;
  /** Whether the full image has buildpack-deps under it: compilers, headers, version control. */
  readonly overBuildpack: boolean;
  /** Architectures of the slim variant under each release, in every version. */
  readonly architectures: Readonly<Record<string, string>>;
  readonly source: Source;
}

/** Packages a slim image may have: CA certificates with openssl, time zones, gcc with the C library's headers. */
export type SlimPart = 'certificates' | 'zones' | 'gcc';
