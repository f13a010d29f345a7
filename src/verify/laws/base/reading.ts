/** What is found while reading what is run on a base image. */
import type { Facts } from '../../../facts/facts.ts';
import type { Image } from '../../../facts/image.ts';
import type { Stage } from '../../../facts/stages.ts';
import type { SlimRule } from '../../../know/image.ts';

export interface Reading {
  readonly image: Image;
  readonly rule: SlimRule;
  readonly facts: Facts;
  /** The stages on that image. */
  readonly group: ReadonlySet<Stage>;
  /** What is used and leaves with the full image. */
  readonly gone: string[];
  /** What may need anything. */
  readonly unseen: string[];
  /** Python packages that the table knows to need nothing, and those it does not know. */
  readonly wheels: Set<string>;
  readonly strangers: Set<string>;
  /** Files of the build context that were read here. */
  readonly read: Set<string>;
}

/** What a stage has at some point beyond the image. */
export interface Holdings {
  /** Programs that installed packages brought. */
  readonly programs: Set<string>;
  readonly packages: Set<string>;
  /** Files copied from the build context: what they may be called in the image, and where they come from. */
  readonly files: Map<string, string>;
  /** Names of files that commands named, which may have changed them. */
  readonly named: Set<string>;
  /** A file tells apt to leave recommended packages out. */
  lean: boolean;
  /** The lists of packages are there: an update fetched them, and nothing may have removed or changed them since. */
  lists: boolean;
}

export function copied({ programs, packages, files, named, lean, lists }: Holdings): Holdings {
  return {
    programs: new Set(programs),
    packages: new Set(packages),
    files: new Map(files),
    named: new Set(named),
    lean,
    lists,
  };
}

export function lastName(path: string): string {
  return path.replace(/(?<!\/)\/+$/, '').replace(/^.*\//s, '');
}
