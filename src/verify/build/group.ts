/** Paths gathered by folder, so that a report of a thousand files fits on a screen. */

export interface Sized {
  readonly path: string;
  readonly bytes: number;
}

export interface Folder {
  readonly path: string;
  readonly count: number;
  readonly bytes: number;
}

interface Node {
  count: number;
  bytes: number;
  readonly children: Map<string, Node>;
}

/**
 * At most `most` folders that hold all the entries: the folder that holds most is split into those within it as long as
 * there is room. Largest first.
 */
export function byFolder(entries: Iterable<Sized>, most = 12): readonly Folder[] {
  const root: Node = { count: 0, bytes: 0, children: new Map() };
  for (const { path, bytes } of entries) {
    let node = root;
    grow(node, bytes);
    for (const name of path.split('/').slice(1)) {
      let child = node.children.get(name);
      if (child === undefined) node.children.set(name, (child = { count: 0, bytes: 0, children: new Map() }));
      grow(child, bytes);
      node = child;
    }
  }
  let shown = [{ path: '', node: root }];
  for (;;) {
    const fits = shown
      .filter(({ node }) => node.children.size > 0)
      .sort((a, b) => rank(b.node, a.node))
      .map((one) => ({ one, parts: split(one) }))
      .find(({ one, parts }) => one.path === '' || shown.length - 1 + parts.length <= most);
    if (fits === undefined) break;
    shown = [...shown.filter((one) => one !== fits.one), ...fits.parts];
  }
  return shown
    .filter(({ node }) => node.count > 0)
    .sort((a, b) => rank(b.node, a.node) || (a.path < b.path ? -1 : 1))
    .map(({ path, node }) => ({ path: path || '/', count: node.count, bytes: node.bytes }));
}

interface Shown {
  readonly path: string;
  readonly node: Node;
}

/** What stands in a folder, and the folder itself when it is one of the entries. */
function split({ path, node }: Shown): readonly Shown[] {
  const parts = [...node.children].map(([name, child]) => ({ path: `${path}/${name}`, node: child }));
  const count = parts.reduce((rest, part) => rest - part.node.count, node.count);
  const bytes = parts.reduce((rest, part) => rest - part.node.bytes, node.bytes);
  return count > 0 ? [{ path, node: { count, bytes, children: new Map() } }, ...parts] : parts;
}

function grow(node: Node, bytes: number): void {
  node.count += 1;
  node.bytes += bytes;
}

function rank(a: Node, b: Node): number {
  return a.bytes - b.bytes || a.count - b.count;
}
