/** The layers of a saved image: the files they add up to, and the bytes that a later layer hides. */
import { put, type Entry, type Files, type Member } from './snapshot.ts';

export interface Layer {
  /** The instruction that made it, from the image's history. */
  readonly command: string;
  readonly members: readonly Member[];
}

export interface MeasuredLayer {
  readonly command: string;
  readonly files: number;
  /** Bytes of its regular files. */
  readonly bytes: number;
  /** Bytes of its regular files that a later layer deletes or writes again. */
  readonly wasted: number;
}

export interface Measure {
  readonly layers: readonly MeasuredLayer[];
  /** The files all layers together show. */
  readonly files: Files;
}

const whiteout = '.wh.';
const opaque = '.wh..wh..opq';

/** Stacks the layers, lowest first. */
export function measure(layers: readonly Layer[]): Measure {
  const files = new Map<string, Entry>();
  const madeBy = new Map<string, number>();
  const names = new Map<Entry, number>();
  const wasted = layers.map(() => 0);

  layers.forEach(({ members }, layer) => {
    // Whiteouts hide what lower layers hold, never what this one brings: they go first, wherever they stand.
    for (const { path } of members) {
      const hidden = hiddenBy(path);
      if (hidden !== undefined) hide(hidden.path, hidden.itself);
    }
    for (const member of members) {
      if (hiddenBy(member.path) !== undefined) continue;
      const kept = member.type === 'directory' && files.get(member.path)?.type === 'directory';
      if (!kept) hide(member.path, true);
      put(files, member);
      madeBy.set(member.path, layer);
      const entry = files.get(member.path);
      if (entry !== undefined) names.set(entry, (names.get(entry) ?? 0) + 1);
    }
  });
  return {
    files,
    layers: layers.map(({ command, members }, layer) => ({
      command,
      ...sum(members),
      wasted: wasted[layer] ?? 0,
    })),
  };

  function hide(path: string, itself: boolean): void {
    const entry = files.get(path);
    if (entry?.type === 'directory')
      for (const inner of files.keys()) if (inner.startsWith(`${path}/`)) remove(inner);
    if (itself) remove(path);
  }

  function remove(path: string): void {
    const entry = files.get(path);
    const layer = madeBy.get(path);
    files.delete(path);
    if (entry === undefined || layer === undefined || entry.size === 0) return;
    const left = (names.get(entry) ?? 1) - 1;
    names.set(entry, left);
    // The bytes of a hard link stay as long as another name shows them.
    if (left > 0) return;
    wasted[layer] = (wasted[layer] ?? 0) + entry.size;
  }
}

/** What a whiteout hides: a path, or what a folder held so far. */
function hiddenBy(path: string): { readonly path: string; readonly itself: boolean } | undefined {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  if (!name.startsWith(whiteout)) return undefined;
  const folder = path.slice(0, slash);
  if (name === opaque) return { path: folder, itself: false };
  return { path: `${folder}/${name.slice(whiteout.length)}`, itself: true };
}

function sum(members: readonly Member[]): { readonly files: number; readonly bytes: number } {
  let [files, bytes] = [0, 0];
  for (const member of members) {
    if (member.type !== 'file' || hiddenBy(member.path) !== undefined) continue;
    files += 1;
    bytes += member.size;
  }
  return { files, bytes };
}
