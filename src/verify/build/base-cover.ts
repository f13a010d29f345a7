/** What a swap of the base image explains: what the two bases differ in, and what is computed from all packages. */
import { valueOf, type FileDifference } from './compare.ts';
import type { Cover } from './judge.ts';
import { pathPattern } from './pattern.ts';
import type { Entry, Files } from './snapshot.ts';

/**
 * The cover of `tags-move-together`: each side is at this path what its own base is. Files that are computed from
 * all installed packages (the package database, the linker's cache) are taken as they are.
 */
export function baseCover(what: string, before: Files, after: Files): Cover {
  const tests = derived.map(({ pattern }) => pathPattern(pattern));
  return {
    assumption: 'tags-move-together',
    what,
    covers(difference) {
      if (tests.some((test) => test(difference.path))) return true;
      return own(difference, difference.before, before) && own(difference, difference.after, after);
    },
  };
}

/** Files that say which packages are installed, or that a slim image tells its package manager to leave out. */
export const derived: readonly { readonly pattern: string; readonly because: string }[] = [
  { pattern: '/var/lib/dpkg/**', because: 'the package database' },
  { pattern: '/var/lib/apt/extended_states', because: 'which packages were asked for by name' },
  { pattern: '/var/cache/debconf/**', because: 'answers of the packages installed' },
  { pattern: '/etc/ld.so.cache', because: 'computed from all libraries' },
  { pattern: '/usr/share/doc/**', because: 'dpkg of a slim image leaves it out' },
  { pattern: '/usr/share/man/**', because: 'dpkg of a slim image leaves it out' },
  { pattern: '/etc/alternatives/*.gz', because: 'links to manual pages, made only where the page is' },
  { pattern: '/usr/share/locale/*/LC_MESSAGES/**', because: 'dpkg of a slim image leaves it out' },
];

/** Whether a side has at a path exactly what its base has. */
function own({ path, aspect }: FileDifference, entry: Entry | undefined, base: Files): boolean {
  const original = base.get(path);
  if (entry === undefined || original === undefined) return entry === original;
  return valueOf(aspect, entry) === valueOf(aspect, original);
}
