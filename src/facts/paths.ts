/** Absolute paths of an image. */

/** Whether a path is a folder or stands below it; `''` and `/` are the root. */
export function within(path: string, folder: string): boolean {
  return folder === '' || folder === '/' || path === folder || path.startsWith(`${folder}/`);
}

/** Folders that a Debian base has as links, and where they lead. */
const links: readonly (readonly [from: string, to: string])[] = [
  ...['bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32'].map((name) => [`/${name}`, `/usr/${name}`] as const),
  ['/var/run', '/run'],
  ['/var/lock', '/run/lock'],
];

/** The place an absolute path names: without `.`, `..` and empty names, and behind the links of the base. */
export function placeAt(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  const place = `/${names.join('/')}`;
  const [from, to] = links.find(([link]) => within(place, link)) ?? ['', ''];
  return to + place.slice(from.length);
}
