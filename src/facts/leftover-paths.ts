/** Where a leftover lies at a RUN, and how it is removed there. */
import type { Leftover } from '../know/manager.ts';
import { home, isRoot, type State } from './state.ts';

/** As a shell would write them, `~` and globs as they stand; both places where the user is not known. */
export function writtenPaths({ paths, rootPaths }: Leftover, { user }: State): readonly string[] {
  if (rootPaths === undefined) return paths;
  if (user === undefined) return [...rootPaths, ...paths];
  return isRoot(user) ? rootPaths : paths;
}

/** Absolute, HOME in place, the glob at the end taken off; `~` stands for a home that is not known. */
export function leftoverFolders(leftover: Leftover, state: State): readonly string[] {
  return writtenPaths(leftover, state).map((path) => {
    const folder = path.replace(/\/\*[^/]*$/, '');
    return folder.startsWith('~') ? (home(state) ?? '~') + folder.slice(1) : folder;
  });
}
