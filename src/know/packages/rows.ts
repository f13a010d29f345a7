/** What one package of a registry needs of the image it is installed in: the shape that all the tables share. */

export interface PackageRow {
  /**
   * `pure`: no machine code; `wheel`: a Python archive with machine code that brings what it links to; `prebuilt`:
   * machine code in the package, or in others it depends on; `compiled`: with a compiler, while it is installed.
   */
  readonly kind: PackageKind;
  /** Whether somebody read that; else it is a hint. */
  readonly verified: boolean;
  /** Those that were looked at; none: it is not known which. */
  readonly versions: readonly string[];
  /** The C libraries and processors that its machine code is there for. Of a pure package: any. */
  readonly libc: { readonly glibc: boolean; readonly musl: boolean; readonly arm64: boolean };
  /** What it does while it is installed: runs a script of its own, or downloads a program. */
  readonly installs: 'script' | 'download' | undefined;
  /** What it is compiled with, where it has to be. Undefined: not known. */
  readonly build: SystemPackages | undefined;
  /** What it opens or starts when it is used. Undefined: not known, which is not none. */
  readonly run: SystemPackages | undefined;
  /** What it depends on: nothing, other packages at one version each, or whatever fits. */
  readonly dependencies: 'none' | 'exact' | 'open';
}

export type PackageKind = 'pure' | 'wheel' | 'prebuilt' | 'compiled';

/** Packages of the system, by distribution. */
export interface SystemPackages {
  /** Of bookworm. */
  readonly debian: readonly string[];
  /** Where they are called otherwise there. */
  readonly trixie: readonly string[];
  readonly alpine: readonly string[];
  /** Whether somebody read them; else they are a hint. */
  readonly verified: boolean;
}

/**
 * Finds the row of a package; undefined: the table says nothing of it.
 * @param table lines as make/needs.mjs writes them
 */
export function rowIn(table: string, name: string): PackageRow | undefined {
  if (name === '' || /\s/.test(name)) return undefined;
  const start = `\n${name} `;
  const at = table.indexOf(start);
  if (at < 0) return undefined;
  const [versions = '-', kind = '', ...fields] = table
    .slice(at + start.length, table.indexOf('\n', at + 1))
    .split(' ');
  if (!isKind(kind)) return undefined;
  const field = (letter: string): string | undefined =>
    fields.find((one) => one.startsWith(letter))?.slice(letter.length);
  const flags = kind === 'pure' ? 'gma' : (field('l') ?? '');
  const installs = field('i');
  return {
    kind,
    verified: !fields.includes('~'),
    versions: versions === '-' ? [] : versions.split(','),
    libc: { glibc: flags.includes('g'), musl: flags.includes('m'), arm64: flags.includes('a') },
    installs: installs === 'script' || installs === 'download' ? installs : undefined,
    build: kind === 'pure' ? nothing : systemPackages(field('b')),
    run: systemPackages(field('r')),
    dependencies: fields.includes('.') ? 'none' : fields.includes('=') ? 'exact' : 'open',
  };
}

function isKind(text: string): text is PackageKind {
  return text === 'pure' || text === 'wheel' || text === 'prebuilt' || text === 'compiled';
}

const nothing: SystemPackages = { debian: [], trixie: [], alpine: [], verified: true };

function systemPackages(text: string | undefined): SystemPackages | undefined {
  if (text === undefined) return undefined;
  if (text === '-') return nothing;
  const verified = !text.startsWith('?');
  const [debian = [], alpine = [], trixie = debian] = text
    .replace('?', '')
    .split('/')
    .map((names) => names.split(',').filter((name) => name !== ''));
  return { debian, alpine, trixie, verified };
}

/**
 * Whether a version of a package is shown to install and to work without any package of the system: somebody looked
 * at that very version, and it comes as it is used, for glibc on amd64 and arm64, and runs nothing on its way in.
 */
export function standsAlone(row: PackageRow | undefined, version: string): boolean {
  if (row === undefined || !row.verified || row.kind === 'compiled' || row.installs !== undefined)
    return false;
  const { libc, run } = row;
  const needsNothing = run !== undefined && run.verified && run.debian.length + run.trixie.length === 0;
  return needsNothing && libc.glibc && libc.arm64 && row.versions.includes(version);
}
