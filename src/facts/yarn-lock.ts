/** What the yarn.lock of yarn 1 says is installed. */
import type { Locked } from './locked.ts';
import type { Manifest } from './npm-lock.ts';

/**
 * Reads a yarn.lock line by line: yarn writes it that way, and what is written otherwise is not understood. Undefined
 * also when it lacks something that is asked for, so that yarn would look for it. It does not tell who runs scripts.
 */
export function readYarnLock(text: string, manifest: Manifest): readonly Locked[] | undefined {
  const lines = text.split(/\r?\n/);
  if (!lines.includes('# yarn lockfile v1')) return undefined;
  const entries: Entry[] = [];
  let inNeeds = false;
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    const rest = line.trimStart();
    const indent = line.length - rest.length;
    const entry = entries.at(-1);
    if (indent === 0 && rest.endsWith(':')) {
      const keys = rest.slice(0, -1).split(', ').map(unquoted);
      if (!keys.every((key) => key !== undefined)) return undefined;
      entries.push({ keys, fields: new Map(), needs: [] });
      inNeeds = false;
    } else if (indent === 2 && /^(dependencies|optionalDependencies):$/.test(rest)) inNeeds = true;
    else {
      const [, key = '', value = ''] = /^(\S+|"[^"]+") (\S+|"[^"]*")$/.exec(rest) ?? [];
      const [name, said] = [unquoted(key), unquoted(value)];
      if (entry === undefined || name === undefined || said === undefined) return undefined;
      if (indent === 4 && inNeeds) entry.needs.push(`${name}@${said}`);
      else if (indent === 2) {
        inNeeds = false;
        entry.fields.set(name, said);
      } else return undefined;
    }
  }
  return complete(entries, manifest) ? entries.map(locked) : undefined;
}

interface Entry {
  /** `debug@^4.1.0`. */
  readonly keys: readonly string[];
  readonly fields: Map<string, string>;
  readonly needs: string[];
}

function unquoted(text: string): string | undefined {
  const [, inner] = /^"([^"\\]*)"$/.exec(text) ?? [];
  return inner ?? (/^[^\s"\\]+$/.test(text) ? text : undefined);
}

/** Whether everything that is asked for is in it. */
function complete(entries: readonly Entry[], { dependencies: asked }: Manifest): boolean {
  const known = new Set(entries.flatMap(({ keys }) => keys));
  const wanted = [asked.dependencies, asked.devDependencies, asked.optionalDependencies].flatMap((one) =>
    Object.entries(one).map(([name, versions]) => `${name}@${versions}`),
  );
  return [...wanted, ...entries.flatMap(({ needs }) => needs)].every((key) => known.has(key));
}

function locked({ keys: [key = ''], fields }: Entry): Locked {
  const name = key.slice(0, key.indexOf('@', 1));
  const version = fields.get('version') ?? '';
  const resolved = (fields.get('resolved') ?? '').replace(/#[0-9a-f]{40}$/, '');
  const bare = name.slice(name.lastIndexOf('/') + 1);
  // Mirrors of the registry keep its paths.
  const isArchive = resolved.startsWith('https://') && resolved.endsWith(`/${name}/-/${bare}-${version}.tgz`);
  const checked = fields.get('integrity')?.startsWith('sha512-') === true;
  if (checked && isArchive) return { name, version, from: 'registry', script: undefined };
  const isGit = /^(git[+:@]|ssh:)|\.git$/.test(resolved);
  return { name, version, from: isGit ? 'git' : 'elsewhere', script: undefined };
}
