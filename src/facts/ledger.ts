/** What was found while reading what a stage needs of its base image. */
import type { SlimVariant } from './slim.ts';

/** Collected over a stage and those built on it. Sets keep the order of the file. */
export interface Ledger {
  readonly variant: SlimVariant;
  readonly platforms: readonly string[];
  /** Programs and packages that are used and go with the full image. */
  readonly gone: Set<string>;
  /** What nobody sees from here, so that it may need anything. */
  readonly unseen: Set<string>;
  /** Python packages of the table. */
  readonly wheels: Set<string>;
  /** Python packages that no row fits: whether there are wheels is not known. */
  readonly strangers: Set<string>;
  /** Programs that are used and are in the slim variant, or are brought. */
  readonly found: Set<string>;
}

/** What the image has at some point of the file beyond its base. */
export interface Holdings {
  /** Programs that installed packages bring. */
  readonly brought: Set<string>;
  /** Console scripts of Python packages, which do their work alone. */
  readonly scripts: Set<string>;
  /** Debian packages installed by name, and those that come with them. */
  readonly packages: Set<string>;
  /** Requirement files that were read: paths in the build context. */
  readonly read: Set<string>;
  /** Users and groups that were made. */
  readonly accounts: Set<string>;
  /** apt is set up to leave recommended packages out. */
  readonly bare: boolean;
  /** The lists of packages are surely there. */
  lists: boolean;
}

/** Both, at some point of the file. */
export interface Shelf {
  readonly ledger: Ledger;
  readonly holdings: Holdings;
}

/** The same for a stage that begins with what another one has. */
export function copyOf({ brought, scripts, packages, read, accounts, bare, lists }: Holdings): Holdings {
  return {
    brought: new Set(brought),
    scripts: new Set(scripts),
    packages: new Set(packages),
    read: new Set(read),
    accounts: new Set(accounts),
    bare,
    lists,
  };
}
