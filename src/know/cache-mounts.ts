/**
 * What a cache mount needs to know of a manager beyond the row of the leftover: a mount is shared by all builds on a
 * machine, so that what it holds may come from other base images and other Dockerfiles.
 */
import type { Source } from './source.ts';

export interface MountNote {
  readonly manager: string;
  /** The leftover, by its name in the row; absent: each of the manager's. */
  readonly what?: string;
  /** Verbs, as they are written, that empty the folder and do nothing else: they go when it is mounted. */
  readonly empties?: readonly string[];
  /** It keeps what was compiled on a base, and does not ask which one: a cache for each. */
  readonly compiled?: boolean;
  /** A variable of the call and its value without which it keeps what was compiled against libraries it does not know. */
  readonly unless?: { readonly name: string; readonly value: string };
  /** Its files are named by platform, so that one cache may hold several. */
  readonly platformsApart?: boolean;
  /** The folder is that of a system: nobody but root fills it. */
  readonly rootOnly?: boolean;
  /** The images come with it filled. */
  readonly filled?: boolean;
  /** Verbs, as they are written, that are not carried out again when the cache knows what came of them. */
  readonly remembers?: readonly string[];
  /** It takes what it was told hours ago for current, and does not ask again. */
  readonly stale?: boolean;
  /** It takes folders or archives of a project for unchanged when they are not. */
  readonly local?: LocalSources;
  /** Options after which what is installed depends on where the cache is, or on more than its names. */
  readonly tells?: readonly string[];
  readonly source: Source;
}

/** When there are none of those folders and archives. */
export interface LocalSources {
  /** With one of these options. */
  readonly without: readonly string[];
  /** Where all that is installed stands on the command line; folders there are built anew. */
  readonly named: boolean;
}

export const mountNotes: readonly MountNote[] = [
  {
    manager: 'apt',
    what: 'package lists',
    empties: ['distclean', 'dist-clean'],
    platformsApart: true,
    rootOnly: true,
    source: {
      from: 'man 8 apt-get 3.0.4; measured on Debian bookworm: the names of the lists hold mirror, suite and architecture, and update deletes those of no source',
      date: '2026-11',
    },
  },
  {
    manager: 'pip',
    empties: ['cache purge'],
    // The key of a wheel that was compiled here is its source and the version of Python; its tag, `linux_x86_64`, says
    // nothing of the C library.
    compiled: true,
    source: { from: 'pypa/pip:src/pip/_internal/cache.py, commands/cache.py', date: '2026-11' },
  },
  {
    manager: 'pipx',
    compiled: true,
    source: { from: 'pypa/pip:src/pip/_internal/cache.py', date: '2026-11' },
  },
  {
    manager: 'pipenv',
    compiled: true,
    source: { from: 'pypa/pip:src/pip/_internal/cache.py; pypa/pipenv:pipenv/utils/pip.py', date: '2026-11' },
  },
  {
    manager: 'uv',
    empties: ['cache clean', 'cache clear'],
    // Wheels that were compiled here, and what interpreters said of themselves, by their path.
    compiled: true,
    local: { without: ['--no-install-local'], named: true },
    tells: ['--find-links', '-f'],
    source: { from: 'astral-sh/uv:docs/concepts/cache.md, crates/uv-cache/src/lib.rs', date: '2026-11' },
  },
  {
    manager: 'npm',
    empties: ['cache clean', 'cache clear'],
    source: { from: 'npm/cli:lib/commands/cache.js', date: '2026-11' },
  },
  {
    manager: 'bun',
    // An archive is known by its path.
    local: { without: ['-g', '--global'], named: false },
    source: {
      from: 'oven-sh/bun:src/install/PackageManager/directories.zig (cachedTarballFolderNamePrint)',
      date: '2026-11',
    },
  },
  {
    manager: 'gradle',
    stale: true,
    source: { from: 'gradle/gradle: user guide, dependency_caching (24 hours)', date: '2026-11' },
  },
  {
    manager: 'sbt',
    stale: true,
    source: {
      from: 'coursier/coursier:doc/docs/cache.md, docs/pages/features-cache.md (24 hours)',
      date: '2026-11',
    },
  },
  {
    manager: 'dotnet',
    stale: true,
    source: {
      from: 'NuGet/NuGet.Client:src/NuGet.Core/NuGet.Protocol/SourceCacheContext.cs (30 minutes)',
      date: '2026-11',
    },
  },
  {
    manager: 'composer',
    empties: ['clear-cache', 'clearcache', 'cc', 'global clear-cache', 'global clearcache', 'global cc'],
    // A clone from the cache notes in its log where it came from.
    tells: ['--prefer-source', '--prefer-install'],
    source: {
      from: 'composer/composer:src/Composer/Command/ClearCacheCommand.php, Downloader/GitDownloader.php',
      date: '2026-11',
    },
  },
  {
    manager: 'go',
    what: 'build cache',
    // It does not notice that the C libraries which cgo found have changed.
    unless: { name: 'CGO_ENABLED', value: '0' },
    remembers: ['test'],
    source: { from: 'golang/go:src/cmd/go/alldocs.go (Build and test caching)', date: '2026-11' },
  },
  {
    manager: 'conda',
    filled: true,
    source: {
      from: 'ContinuumIO/docker-images:miniconda3/debian/Dockerfile; conda-forge/miniforge-images:ubuntu/Dockerfile',
      date: '2026-11',
    },
  },
];

/** What builds a file, and from which version on it knows a mount, a variable in one, a lock on one. */
export const mountSupport = {
  /** `docker/dockerfile:1.x`. */
  frontend: { mounts: 2, variables: 3 },
  /** BuildKit 0.x, by the frontend that is built in. */
  buildkit: { mounts: 8, variables: 10 },
  /** Buildah 1.x. What it makes of a variable is not known. */
  buildah: { mounts: 24, locks: 25 },
  source: {
    from: 'moby/buildkit: releases dockerfile/1.2.0, dockerfile/1.3.0 and v0.8.0, pull requests 1717 and 2089; containers/buildah:CHANGELOG.md (1.24.0, 1.25.0)',
    date: '2026-11',
  } satisfies Source,
};
