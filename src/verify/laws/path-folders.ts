/** Where a shell finds its commands, and who puts files there. */
import type { Instruction } from '../../../grammar/ast.ts';
import type { Facts } from '../../facts/facts.ts';
import { variable } from '../../facts/state.ts';

/** What a container has when nobody sets PATH (moby/buildkit:util/system/path.go). */
const usual = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The folders of PATH before a RUN, the usual ones where it is not known. */
export function pathFolders(run: Instruction, facts: Facts): readonly string[] {
  const path = variable(facts.before(run), 'PATH');
  const folders = (typeof path === 'string' ? path : usual).split(':');
  return folders.filter((folder) => folder.startsWith('/')).map(withoutSlash);
}

/** Whether a RUN may put files of names that nobody sees into a folder of PATH, or take such away. */
export function fillsPath(run: Instruction, facts: Facts): boolean {
  const effects = facts.effects(run);
  if (effects === undefined) return true;
  const { writes, removes, ordinary } = effects;
  const known = typeof variable(facts.before(run), 'PATH') === 'string';
  const folders = new Set(pathFolders(run, facts));
  const holds = (paths: typeof writes): boolean =>
    paths !== 'any' && paths.some((path) => folders.has(path) || (!known && /\/s?bin$/.test(path)));
  // A command without a row writes what it likes; that it does no harm is `commands-ordinary`.
  return holds(removes) || (ordinary.length > 0 && holds(writes));
}

function withoutSlash(folder: string): string {
  return folder.replace(/(?<=[^/])\/+$/, '');
}
