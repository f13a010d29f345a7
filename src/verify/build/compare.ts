/** Two images to the list of what differs between them, one row an aspect. Judges nothing. */
import type { Entry, Files, Snapshot } from './snapshot.ts';

/** What can differ of a path. `presence`: only one side has it. */
export type Aspect = 'presence' | 'type' | 'content' | 'mode' | 'owner' | 'links' | 'attributes' | 'mtime';

export interface FileDifference {
  readonly kind: 'file';
  readonly path: string;
  readonly aspect: Aspect;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

export interface ConfigDifference {
  readonly kind: 'config';
  /** `Env PATH`, `Cmd`, … */
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export type Difference = FileDifference | ConfigDifference;

/**
 * Everything that differs.
 * @param fixedTimes seconds that something other than the clock of a build gave to files: the times in the build
 *   context, SOURCE_DATE_EPOCH. Only where one side has such a time are times compared.
 */
export function differences(
  before: Snapshot,
  after: Snapshot,
  fixedTimes: ReadonlySet<number> = new Set(),
): readonly Difference[] {
  return [
    ...configDifferences(before.config, after.config),
    ...fileDifferences(before.files, after.files, fixedTimes),
  ];
}

function* configDifferences(
  before: Snapshot['config'],
  after: Snapshot['config'],
): Generator<ConfigDifference> {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(key), after.get(key)];
    if (a !== b) yield { kind: 'config', key, before: a, after: b };
  }
}

function* fileDifferences(
  before: Files,
  after: Files,
  fixedTimes: ReadonlySet<number>,
): Generator<FileDifference> {
  const leaders = [leadersOf(before, after), leadersOf(after, before)] as const;
  for (const [path, a] of before) {
    const b = after.get(path);
    if (b === undefined) yield { kind: 'file', path, aspect: 'presence', before: a, after: b };
    else for (const aspect of aspects(a, b)) yield { kind: 'file', path, aspect, before: a, after: b };
  }
  for (const [path, b] of after)
    if (!before.has(path)) yield { kind: 'file', path, aspect: 'presence', before: undefined, after: b };

  function* aspects(a: Entry, b: Entry): Generator<Aspect> {
    for (const aspect of own) if (valueOf(aspect, a) !== valueOf(aspect, b)) yield aspect;
    if (leaders[0].get(a) !== leaders[1].get(b)) yield 'links';
    if (a.mtime !== b.mtime && (fixedTimes.has(a.mtime) || fixedTimes.has(b.mtime))) yield 'mtime';
  }
}

/** Aspects that stand in one Entry; the others need its neighbours or a rule. */
const own = ['type', 'content', 'mode', 'owner', 'attributes'] as const;

/** The value of an aspect, to compare with the same of another entry. */
export function valueOf(aspect: Aspect, entry: Entry): string {
  switch (aspect) {
    case 'type':
      return entry.type;
    case 'presence':
    case 'links':
    case 'content':
      return entry.content;
    case 'mode':
      return entry.mode.toString(8);
    case 'owner':
      return `${entry.uid}:${entry.gid}`;
    case 'attributes':
      return [...entry.attributes]
        .map((pair) => pair.join('='))
        .sort()
        .join(' ');
    case 'mtime':
      return new Date(entry.mtime * 1000).toISOString();
    default:
      return aspect satisfies never;
  }
}

/**
 * For each inode the first of its paths that the other side has too, in the order of the alphabet: two sides link
 * a path alike when the leaders are the same.
 */
function leadersOf(files: Files, other: Files): ReadonlyMap<Entry, string> {
  const leaders = new Map<Entry, string>();
  for (const [path, entry] of files) {
    const leader = leaders.get(entry);
    if (other.has(path) && (leader === undefined || path < leader)) leaders.set(entry, path);
  }
  return leaders;
}
