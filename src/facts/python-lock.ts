/** What poetry.lock and uv.lock say is installed. */
import type { Locked } from './locked.ts';

/**
 * The packages of a lock file; undefined when it is not understood.
 *
 * The tools write one value a line; a table is read up to the first line that is none of those, so that a string of
 * several lines (which they never write) makes it not understood.
 */
export function readPythonLock(text: string): readonly Locked[] | undefined {
  if (/"""|'''/.test(text)) return undefined;
  const found: Block[] = [];
  let table = '';
  for (const line of text.split(/\r?\n/)) {
    const [, header] = /^\[{1,2}([^[\]]+)\]{1,2}$/.exec(line) ?? [];
    if (header !== undefined) {
      table = header;
      if (line === '[[package]]') found.push(new Map());
      continue;
    }
    const [, key = '', value] = /^([\w-]+) = "([^"\\]*)"$/.exec(line) ?? [];
    const block = found.at(-1);
    if (table === 'package' && line.startsWith('source = ')) block?.set('source', line);
    if (value === undefined || block === undefined) continue;
    if (table === 'package' && /^(name|version)$/.test(key)) block.set(key, value);
    if (table === 'package.source') block.set(`source ${key}`, value);
  }
  const packages = found.map(locked);
  return packages.length > 0 && packages.every((one) => one !== undefined) ? packages : undefined;
}

type Block = Map<string, string>;

function locked(block: Block): Locked | undefined {
  const [name, version = '', uv, poetry] = ['name', 'version', 'source', 'source type'].map((key) =>
    block.get(key),
  );
  if (name === undefined || (uv === undefined && version === '')) return undefined;
  const isGit = uv?.includes('{ git = ') === true || poetry === 'git';
  // uv names the index of each package, which may be any.
  const isIndex = uv === undefined && poetry === undefined;
  return { name, version, from: isGit ? 'git' : isIndex ? 'registry' : 'elsewhere', script: undefined };
}
