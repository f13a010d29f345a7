/** What a layer changes in the files below it: no times, and no folders that only hold something new. */
import type { Layer } from '../../../src/verify/build/layers.ts';
import type { Member } from '../../../src/verify/build/snapshot.ts';

export interface Change {
  readonly path: string;
  readonly kind: 'new' | 'new folder' | 'changed' | 'replaced' | 'removed';
}

export interface Stack {
  /** Puts a layer on top. */
  add(layer: Layer): LayerChanges;
}

export interface LayerChanges {
  readonly changes: readonly Change[];
  readonly hardLinks: readonly string[];
  /** Follows the symbolic links below the layer; a path that ends in the void ends there. */
  readonly real: (path: string) => string;
}

const opaque = '.wh..wh..opq';

/** Layers from the lowest on. */
export function newStack(): Stack {
  const files = new Map<string, Member>();
  return { add };

  function add({ members }: Layer): LayerChanges {
    const below = new Map(files);
    const brought = new Set(members.map(({ path }) => path));
    const changes: Change[] = [];
    for (const { path } of members) {
      const [folder, name] = halves(path);
      if (name === opaque)
        for (const inner of [...files.keys()].filter((one) => one.startsWith(`${folder}/`)))
          remove(inner, brought.has(inner));
      else if (name.startsWith('.wh.')) {
        const gone = `${folder}/${name.slice(4)}`;
        for (const inner of [...files.keys()].filter((one) => one.startsWith(`${gone}/`)))
          files.delete(inner);
        remove(gone, false);
      }
      // The folder that was there is gone, and what lies in this one is new.
      if (name === opaque) changes.push({ path: folder, kind: 'replaced' });
    }
    const links = members.filter((member) => member.type === 'link');
    const byPath = new Map(members.map((member) => [member.path, member]));
    const entryOf = (member: Member): Member => {
      const target = member.type === 'link' ? byPath.get(member.target) : undefined;
      return target === undefined ? member : { ...target, path: member.path };
    };
    for (const member of members) {
      if (halves(member.path)[1].startsWith('.wh.')) continue;
      const kind = kindOf(entryOf(member), files.get(member.path));
      if (kind !== undefined) changes.push({ path: member.path, kind });
      files.set(member.path, entryOf(member));
    }
    return { changes, hardLinks: links.map(({ path }) => path), real: (path) => follow(path, below, 0) };

    function remove(path: string, again: boolean): void {
      if (!again && files.has(path)) changes.push({ path, kind: 'removed' });
      if (!again) files.delete(path);
    }
  }
}

function follow(path: string, files: ReadonlyMap<string, Member>, depth: number): string {
  let at = '';
  const names = path.split('/').filter((name) => name !== '');
  for (const [index, name] of names.entries()) {
    const next = `${at}/${name}`;
    const member = files.get(next);
    if (member?.type === 'symlink' && depth < 20) {
      const target = member.content.startsWith('/') ? member.content : `${at}/${member.content}`;
      return follow([plain(target), ...names.slice(index + 1)].join('/'), files, depth + 1);
    }
    at = next;
  }
  return at === '' ? '/' : at;
}

function kindOf(member: Member, before: Member | undefined): Change['kind'] | undefined {
  if (before === undefined) return member.type === 'directory' ? 'new folder' : 'new';
  if (member.type === 'link' || before.type === 'link') return 'changed';
  if (member.type !== before.type) return 'replaced';
  const same =
    member.content === before.content &&
    member.mode === before.mode &&
    member.uid === before.uid &&
    member.gid === before.gid;
  return same ? undefined : 'changed';
}

function halves(path: string): readonly [string, string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}

function plain(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
}
