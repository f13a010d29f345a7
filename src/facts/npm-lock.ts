/** package.json, and what package-lock.json says npm installs for it. */
import type { Locked } from './locked.ts';

export interface Wanted {
  /** `linux/amd64`, … */
  readonly platforms: readonly string[];
  /** Packages for development are left out. */
  readonly production: boolean;
}

/** The fields of a package.json that installing it depends on; undefined when it is not understood. */
export interface Manifest {
  /** Package to the versions that are asked for, by the kind of dependency. */
  readonly dependencies: Readonly<Record<DependencyKind, Readonly<Record<string, string>>>>;
  /** Scripts of the project that every install runs. */
  readonly scripts: readonly string[];
}

const dependencyKinds = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;
type DependencyKind = (typeof dependencyKinds)[number];

/** npm/cli:lib/commands/ci.js, install.js; yarn 1 runs some of them. */
const lifecycle =
  /^(preinstall|install|postinstall|prepublish|preprepare|prepare|postprepare|(pre|post)?dependencies)$/;

export function readManifest(text: string): Manifest | undefined {
  const manifest = recordIn(parsed(text));
  if (manifest === undefined || manifest['workspaces'] !== undefined) return undefined;
  const dependencies = dependenciesOf(manifest);
  const scripts = manifest['scripts'] === undefined ? {} : recordIn(manifest['scripts']);
  if (dependencies === undefined || scripts === undefined) return undefined;
  return { dependencies, scripts: Object.keys(scripts).filter((name) => lifecycle.test(name)) };
}

function dependenciesOf(record: Fields): Manifest['dependencies'] | undefined {
  const found: Record<DependencyKind, Record<string, string>> = {
    dependencies: {},
    devDependencies: {},
    optionalDependencies: {},
    peerDependencies: {},
  };
  for (const kind of dependencyKinds) {
    const given = record[kind] === undefined ? {} : recordIn(record[kind]);
    if (given === undefined) return undefined;
    for (const [name, versions] of Object.entries(given)) {
      if (typeof versions !== 'string') return undefined;
      found[kind][name] = versions;
    }
  }
  return found;
}

/**
 * The packages that npm 7 and later install by a package-lock.json; undefined when it is not understood, or is not in
 * step with the manifest, so that npm would look for others.
 */
export function readNpmLock(text: string, manifest: Manifest, wanted: Wanted): readonly Locked[] | undefined {
  const lock = recordIn(parsed(text));
  const packages = lock && recordIn(lock['packages']);
  if (lock === undefined || packages === undefined) return undefined;
  if (lock['lockfileVersion'] !== 2 && lock['lockfileVersion'] !== 3) return undefined;
  const root = recordIn(packages['']);
  const asked = root && dependenciesOf(root);
  if (asked === undefined || !isSame(asked, manifest.dependencies)) return undefined;
  const found: Locked[] = [];
  for (const [place, value] of Object.entries(packages)) {
    if (place === '') continue;
    const entry = recordIn(value);
    if (entry === undefined) return undefined;
    if (!isLeftOut(entry, wanted)) found.push(lockedAt(place, entry));
  }
  return found;
}

function isSame(one: Manifest['dependencies'], other: Manifest['dependencies']): boolean {
  return dependencyKinds.every((kind) => {
    const names = Object.keys(one[kind]);
    return (
      names.length === Object.keys(other[kind]).length &&
      names.every((name) => Object.hasOwn(other[kind], name) && one[kind][name] === other[kind][name])
    );
  });
}

function lockedAt(place: string, entry: Fields): Locked {
  const name =
    textIn(entry['name']) ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const version = textIn(entry['version']) ?? '';
  const resolved = textIn(entry['resolved']);
  const script = entry['hasInstallScript'] === true;
  const bare = name.slice(name.lastIndexOf('/') + 1);
  // Mirrors of the registry keep its paths.
  const isArchive =
    resolved?.startsWith('https://') === true && resolved.endsWith(`/${name}/-/${bare}-${version}.tgz`);
  const checked = textIn(entry['integrity'])?.startsWith('sha512-') === true;
  const archived = resolved === undefined || isArchive;
  // A bundled one comes with the archive of another package, and a link leads to a folder.
  if (entry['link'] !== true && entry['inBundle'] !== true && checked && archived && version !== '')
    return { name, version, from: 'registry', script };
  return { name, version, from: /^(git|github:)/.test(resolved ?? version) ? 'git' : 'elsewhere', script };
}

/** Whether npm leaves it out: it is for another platform, or for development. */
function isLeftOut(entry: Fields, { platforms, production }: Wanted): boolean {
  if (production && entry['dev'] === true) return true;
  if (entry['optional'] !== true) return false;
  const machines = platforms.map((platform) => machineOf(platform.split('/').slice(1).join('/')));
  return (
    !admitsOne(entry['os'], ['linux']) ||
    !admitsOne(entry['libc'], ['glibc']) ||
    (machines.every((one) => one !== undefined) && !admitsOne(entry['cpu'], machines))
  );
}

/** What Node calls a processor. */
function machineOf(architecture: string): string | undefined {
  const names: Readonly<Record<string, string>> = {
    amd64: 'x64',
    arm64: 'arm64',
    ppc64le: 'ppc64',
    s390x: 's390x',
  };
  return Object.hasOwn(names, architecture) ? names[architecture] : undefined;
}

/** `["linux"]`, `["!win32"]`: whether it may be installed on one of some. */
function admitsOne(list: unknown, names: readonly (string | undefined)[]): boolean {
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) return true;
  const wanted: readonly string[] = list;
  const only = wanted.filter((one) => !one.startsWith('!'));
  return names.some(
    (name = '') => !wanted.includes(`!${name}`) && (only.length === 0 || only.includes(name)),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordIn(value: unknown): Fields | undefined {
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
