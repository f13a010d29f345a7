/** What a layer and the records of its RUN show beyond what the effect rows said. */
import { sensitiveFiles, type Hazard } from '../../../src/know/command.ts';
import type { Effects, Paths } from '../../../src/facts/effects.ts';
import { within } from '../../../src/facts/paths.ts';
import { pathPattern } from '../../../src/verify/build/pattern.ts';
import { volatile } from '../../../src/verify/build/volatile.ts';
import { brokenAccounts } from './accounts.ts';
import type { Change } from './changes.ts';
import type { Moment } from './recorder.ts';

export interface Shown {
  readonly changes: readonly Change[];
  readonly hardLinks: readonly string[];
  readonly before: Moment;
  readonly after: Moment;
}

export interface Said {
  readonly effects: Effects;
  readonly workdir: string;
  /** Follows the links of the image as it was before the RUN. */
  readonly real: (path: string) => string;
}

/** What is wrong, a line each: paths that nobody predicted, hazards that nobody flagged. */
export function judge(shown: Shown, said: Said): readonly string[] {
  const ended = shown.after.ended
    .filter((line) => !line.startsWith('0 '))
    .map((line) => `it ends with ${line}`);
  return [...ended, ...unpredicted(shown.changes, said), ...unflagged(shown, said)];
}

const forgiven = volatile
  .filter(({ forgives }) => forgives === 'presence')
  .map(({ pattern }) => pathPattern(pattern, ['/root']));

function unpredicted(changes: readonly Change[], { effects, real }: Said): readonly string[] {
  // A link may be meant, or what it leads to.
  const places = (paths: Paths): readonly string[] | 'any' =>
    paths === 'any'
      ? 'any'
      : paths.flatMap((path) => [real(path), `${real(folder(path)).replace(/^\/$/, '')}/${name(path)}`]);
  const [writes, removes] = [places(effects.writes), places(effects.removes)];
  const covers = (paths: readonly string[] | 'any', path: string): boolean =>
    paths === 'any' || paths.some((one) => within(path, one));
  // Laws ask for all paths that are touched: in a folder that is written to, something may go, too.
  const fills = (path: string): boolean => covers(writes, path.slice(0, path.lastIndexOf('/')));
  const leads = (path: string): boolean => writes !== 'any' && writes.some((one) => within(one, path));
  return changes.flatMap(({ path, kind }) => {
    if (forgiven.some((matches) => matches(path))) return [];
    // A folder on the way to what is written is made with it.
    const fine =
      kind === 'removed'
        ? covers(removes, path) || fills(path)
        : covers(writes, path) || (kind === 'new folder' && leads(path));
    return fine ? [] : [`${kind}, and not predicted: ${path}`];
  });
}

function unflagged(shown: Shown, { effects, workdir, real }: Said): readonly string[] {
  const { changes, before, after } = shown;
  const seen: [Hazard, string][] = [];
  const see = (hazard: Hazard, what: string | undefined): void => {
    if (what !== undefined) seen.push([hazard, what]);
  };
  const shells = new Set([...sensitiveFiles.shell, ...sensitiveFiles.shell.map(real)]);
  see('shell', changes.find(({ path }) => shells.has(path))?.path);
  see('accounts', brokenAccounts(before, after));
  see(
    'workdir',
    changes.find(({ path, kind }) => within(workdir, path) && (kind === 'removed' || kind === 'replaced'))
      ?.path,
  );
  see('hard-links', shown.hardLinks[0]);
  see(
    'daemon',
    after.processes.find((name) => !before.processes.includes(name)),
  );
  see('hosts', difference(before.mounted, after.mounted));
  // What rests on `commands-ordinary` is flagged by that.
  if (effects.ordinary.length > 0) return [];
  return seen
    .filter(([hazard]) => !effects.hazards.has(hazard))
    .map(([hazard, what]) => `the hazard ${hazard} is not flagged: ${what}`);
}

function folder(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function name(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function difference(before: readonly string[], after: readonly string[]): string | undefined {
  return after.find((line) => !before.includes(line)) ?? before.find((line) => !after.includes(line));
}
