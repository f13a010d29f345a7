/**
 * Whether lock files of npm, yarn 1 and Bundler hold nothing but packages that the tables know to stand alone. Each
 * reader answers with the names of what it allows, or with what stands in the way; it needs not understand the rest.
 */
import { npmPackage } from '../../../know/packages/npm.ts';
import { rubyGem } from '../../../know/packages/gem.ts';
import { standsAlone, type PackageRow } from '../../../know/packages/rows.ts';

export type Locks = { readonly names: readonly string[] } | { readonly because: string };

/** What an install is told. */
export interface Told {
  /** `amd64`, `arm64/v8`, … */
  readonly machines: readonly string[];
  readonly production: boolean;
  readonly ignoresScripts: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** A project of npm, by its package.json and package-lock.json. */
export function npmLocks(manifestText: string, lockText: string, told: Told): Locks {
  const [manifest, lock] = [fieldsOf(manifestText), fieldsOf(lockText)];
  const packages = lock && record(lock['packages']);
  if (manifest === undefined || packages === undefined || ![2, 3].includes(Number(lock?.['lockfileVersion'])))
    return { because: 'a lock file that is not understood' };
  const stop = runsOwnScripts(manifest, told);
  if (stop !== undefined) return { because: stop };
  if (asked(manifest) !== asked(record(packages['']) ?? {}))
    return { because: 'a lock file that is not in step' };
  const names: string[] = [];
  for (const [place, value] of Object.entries(packages)) {
    const entry = record(value) ?? {};
    if (place === '' || (told.production && entry['dev'] === true) || isForOthers(entry, told)) continue;
    const [, last = ''] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place) ?? [];
    const name = typeof entry['name'] === 'string' ? entry['name'] : last;
    const version = String(entry['version']);
    const fine =
      !['link', 'inBundle', 'hasInstallScript'].some((key) => entry[key] === true) &&
      String(entry['integrity']).startsWith('sha512-') &&
      (entry['resolved'] === undefined || isArchive(String(entry['resolved']), name, version)) &&
      fits(npmPackage(name), version, told);
    if (!fine) return { because: `the npm package ${name} ${version}` };
    names.push(name);
  }
  return { names };
}

/** A project of yarn 1, by its package.json and yarn.lock. */
export function yarnLocks(manifestText: string, lockText: string, told: Told): Locks {
  const manifest = fieldsOf(manifestText);
  if (manifest === undefined || !/^# yarn lockfile v1\r?$/m.test(lockText))
    return { because: 'a lock file that is not understood' };
  const stop = runsOwnScripts(manifest, told);
  if (stop !== undefined) return { because: stop };
  const keys = new Set<string>();
  const wanted = new Set<string>(
    ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(record(manifest[kind]) ?? {}).map(([name, versions]) => `${name}@${String(versions)}`),
    ),
  );
  const names: string[] = [];
  for (const block of lockText.replaceAll('\r', '').split(/\n(?=[^\s#])/)) {
    if (/^(#.*|\s*)$/m.test(block) && !/^[^\s#]/.test(block)) continue;
    const text = block.replaceAll('"', '').trimEnd();
    const [, head = '', version = '', resolved = '', rest = ''] =
      /^(\S.*):\n {2}version (\S+)\n {2}resolved (\S+?)(?:#[0-9a-f]{40})?\n {2}integrity sha512-\S+((?:\n.*)*)$/.exec(
        text,
      ) ?? [];
    const [name = ''] = /^@?[^@]+/.exec(head) ?? [];
    if (!isArchive(resolved, name, version) || !fits(npmPackage(name), version, told))
      return { because: `the npm package ${head === '' ? block.slice(0, 30) : head}` };
    for (const line of rest
      .split('\n')
      .filter((one) => one !== '' && !/^ {2}(optionalD|d)ependencies:$/.test(one))) {
      const [, needed, versions] = /^ {4}(\S+) (.+)$/.exec(line) ?? [];
      if (needed === undefined || versions === undefined) return { because: `a line of ${head}` };
      wanted.add(`${needed}@${versions}`);
    }
    for (const key of head.split(', ')) keys.add(key);
    names.push(name);
  }
  const missing = [...wanted].find((key) => !keys.has(key));
  return missing === undefined ? { names } : { because: `${missing}, which the lock file has not` };
}

/** A project of Bundler, by its Gemfile and Gemfile.lock. */
export function gemLocks(gemfile: string, lockText: string, told: Told): Locks {
  const statements = gemfile.split('\n').map((line) => line.replace(/#.*/, '').replaceAll('"', "'").trim());
  const simple =
    /^(|end|group [:\w, ]+ do|source 'https:\/\/rubygems\.org\/?'|ruby '[\w.]+'|gem '[\w.-]+'(, *('[\w.<>=~! -]+'|require: *(false|'[\w/.-]+')|groups?: *(:\w+|\[[:\w, ]+\])))*)$/;
  const odd = statements.find((line) => !simple.test(line));
  if (odd !== undefined || gemfile.includes('\\') || gemfile.includes('#{'))
    return { because: `the line ${odd ?? 'with an escape'} of the Gemfile` };
  const names: string[] = [];
  let section = '';
  for (const line of lockText.replaceAll('\r', '').split('\n')) {
    if (/^\S/.test(line)) section = line;
    const isKnown = /^(GEM|PLATFORMS|DEPENDENCIES|RUBY VERSION|BUNDLED WITH|CHECKSUMS|)$/.test(section);
    if (!isKnown) return { because: `${section} of the lock file` };
    if (section !== 'GEM') continue;
    const [, name, version] = /^ {4}(\S+) \((\S+)\)$/.exec(line) ?? [];
    if (name !== undefined && version !== undefined) {
      if (!fits(rubyGem(name), version, told)) return { because: `the gem ${name} ${version}` };
      names.push(name);
    } else if (!/^(GEM|| {2}remote: https:\/\/rubygems\.org\/?| {2}specs:| {6}\S.*)$/.test(line))
      return { because: 'a lock file that is not understood' };
  }
  const missing = statements
    .flatMap((line) => /^gem '([^']+)'/.exec(line)?.[1] ?? [])
    .find((one) => !names.includes(one));
  return missing === undefined ? { names } : { because: `${missing}, which the lock file has not` };
}

/** Whether a row knows that version to stand alone on the machines. */
export function fits(
  row: PackageRow | undefined,
  version: string,
  { machines }: Pick<Told, 'machines'>,
): boolean {
  if (row === undefined || !standsAlone(row, version)) return false;
  return row.kind === 'pure' || machines.every((machine) => /^(amd64|arm64)/.test(machine));
}

function fieldsOf(text: string): Fields | undefined {
  try {
    return record(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function record(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What of a project is run whenever its packages are installed, or may be. */
function runsOwnScripts({ scripts, workspaces }: Fields, { ignoresScripts }: Told): string | undefined {
  if (workspaces !== undefined) return 'workspaces';
  const found = Object.keys(record(scripts) ?? {}).find((name) =>
    /^((pre|post)?(install|prepare|dependencies)|prepublish)$/.test(name),
  );
  return ignoresScripts ? undefined : found && `the script ${found}`;
}

/** The dependencies that a manifest names, comparable. */
function asked(manifest: Fields): string {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  return JSON.stringify(kinds.map((kind) => Object.entries(record(manifest[kind]) ?? {}).sort()));
}

/** Whether an optional package is for another system, C library or processor. */
function isForOthers(entry: Fields, { machines }: Told): boolean {
  if (entry['optional'] !== true) return false;
  const lists = (key: string): readonly unknown[] => (Array.isArray(entry[key]) ? entry[key] : []);
  const excludes = (key: string, names: readonly string[]): boolean => {
    const list = lists(key);
    const positive = list.filter((one) => !String(one).startsWith('!'));
    return names.every(
      (name) => list.includes(`!${name}`) || (positive.length > 0 && !positive.includes(name)),
    );
  };
  const processors = machines.map((machine) => (machine === 'amd64' ? 'x64' : machine.replace(/\/v8$/, '')));
  return (
    excludes('os', ['linux']) ||
    excludes('libc', ['glibc']) ||
    (processors.every((one) => /^(x64|arm64)$/.test(one)) && excludes('cpu', processors))
  );
}

function isArchive(url: string, name: string, version: string): boolean {
  const file = `${name}/-/${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;
  return url.startsWith('https://') && url.endsWith(`/${file}`);
}
