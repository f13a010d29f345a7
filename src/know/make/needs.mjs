/**
 * Makes the tables of what packages of a registry need of an image: `node src/know/make/needs.mjs [FOLDER]`.
 *
 * FOLDER (or DOCKOPT_CATALOG, else ../shared/catalog) holds native-needs.json.gz: what was read in lock files, the npm
 * registry, nixpkgs, poetry2nix and docker-php-extension-installer. Beside this file stand npm-packages.txt and
 * gem-packages.txt, which packages were looked into. One line a package, read by ../packages/rows.ts:
 *
 *   NAME VERSION[,VERSION…] KIND [~] [lFLAGS] [iWORD] [b[?]DEBIAN/ALPINE] [r[?]DEBIAN/ALPINE[/TRIXIE]] [=] [.]
 *
 * `-` for a version that is not known; `~` the kind was not read anywhere; `l` the C libraries that it comes compiled
 * for (g, m; a: arm64 too); `i` what it does while it is installed; `b`, `r` packages it compiles with and uses later,
 * with `?` where nobody read that list, `r-` where it is known to use none; `.` it depends on nothing; `=` on exact
 * versions alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const catalog = process.argv[2] ?? process.env.DOCKOPT_CATALOG ?? join(here, '../../../../shared/catalog');
const { ecosystems, generated } = JSON.parse(gunzipSync(readFileSync(join(catalog, 'native-needs.json.gz'))));
const { pypi, npm, gem, php } = ecosystems;

table('python-needs-table.ts', 'pythonNeeds', 'PyPI', rows(pypi, pythonKind));
table('npm-table.ts', 'npmPackages', 'npm', withMeasured(rows(npm, npmKind), 'npm-packages.txt'));
table('gem-table.ts', 'gems', 'RubyGems', withMeasured(rows(gem, gemKind), 'gem-packages.txt'));
table('php-table.ts', 'phpExtensions', 'PHP extension', rows(php, phpKind));

function pythonKind({ kind, wheels = {}, verified }) {
  const { manylinux, musllinux, manylinux_arch: machines = [], any } = wheels;
  const libc = `l${manylinux || any ? 'g' : ''}${musllinux || any ? 'm' : ''}${machines.includes('arm64') || any ? 'a' : ''}`;
  if (kind === 'wheel') return ['wheel', ...unread(verified), libc];
  if (kind === 'pure' || kind === 'sdist-pure') return ['pure', ...unread(verified)];
  return kind === 'sdist-native' ? ['compiled', ...unread(verified)] : undefined;
}

function npmKind({ kind, verified, prebuilt = {}, prebuilt_verified: read = true, scripts }) {
  const { glibc, musl, arm64 } = prebuilt;
  const libc = `l${glibc === 'yes' ? 'g' : ''}${/yes|static/.test(musl) ? 'm' : ''}${arm64 === 'yes' ? 'a' : ''}`;
  const installs = scripts === undefined ? [] : ['iscript'];
  if (kind === 'pure' || kind === 'external') return ['pure', ...unread(verified), ...installs];
  if (kind === 'script') return ['pure', ...unread(verified), 'iscript'];
  if (kind === 'binary-download') return ['prebuilt', ...unread(verified && read), libc, 'idownload'];
  if (glibc === 'yes' || musl === 'yes') return ['prebuilt', ...unread(verified && read), libc, ...installs];
  return ['compiled', ...unread(verified), ...installs];
}

function gemKind({ kind, verified, precompiled_platforms: platforms = [] }) {
  if (kind !== 'native') return ['pure', ...unread(verified)];
  if (platforms.length === 0) return ['compiled', ...unread(verified)];
  const has = (pattern) => platforms.some((platform) => pattern.test(platform));
  const libc = `l${has(/^x86_64-linux(-gnu)?$/) ? 'g' : ''}${has(/musl/) ? 'm' : ''}${has(/^aarch64-linux/) ? 'a' : ''}`;
  return ['prebuilt', ...unread(verified), libc];
}

function phpKind({ kind, verified }) {
  return kind === 'in-image' ? ['prebuilt', ...unread(verified), 'lgma'] : ['compiled', ...unread(verified)];
}

function unread(verified) {
  return verified ? [] : ['~'];
}

/** Name to the fields of its row. */
function rows(all, kindOf) {
  const found = new Map();
  for (const [name, row] of Object.entries(all)) {
    const kind = kindOf(row);
    if (kind === undefined || /\s/.test(name)) continue;
    const { build, run } = row;
    // The PHP table was read as a whole.
    const read = (flag) => row[flag] ?? row.note_php !== undefined;
    found.set(name, [
      row.version ?? '-',
      ...kind,
      ...lists('b', build, read('build_verified')),
      ...lists('r', run, read('run_verified')),
    ]);
  }
  return found;
}

function lists(letter, needs, read) {
  if (needs === undefined || needs === null) return [];
  const { debian = [], alpine = [], debian_trixie: trixie } = needs;
  if (debian.length + alpine.length === 0 && !read) return [];
  const parts = [debian, alpine, ...(trixie === undefined ? [] : [trixie])].map((names) => names.join(','));
  return [`${letter}${read ? '' : '?'}${parts.join('/')}`];
}

/** The same, and what was looked into by hand instead of what only lock files tell. */
function withMeasured(found, file) {
  const measured = new Map();
  for (const line of readFileSync(join(here, file), 'utf8').split('\n')) {
    const [, name, version, prebuilt, text = ''] = /^([^#\s]\S*) (\S+?)( prebuilt)?:(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const needs = text.split(' ').filter(Boolean);
    const mark = needs.length === 0 ? '.' : needs.every((one) => one.includes('=')) ? '=' : '';
    const kind = prebuilt === undefined ? ['pure'] : ['prebuilt', 'lga'];
    measured.set(name, [...(measured.get(name) ?? []), { version, kind, mark }]);
  }
  for (const [name, versions] of measured) {
    const [{ kind }] = versions;
    const mark = versions.every((one) => one.mark === versions[0].mark) ? versions[0].mark : '';
    found.set(name, [
      versions.map(({ version }) => version).join(),
      ...kind,
      'r-',
      ...(mark === '' ? [] : [mark]),
    ]);
  }
  return found;
}

function table(file, name, what, found) {
  const lines = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, fields]) => `${key} ${fields.join(' ')}`);
  const path = join(here, '../packages', file);
  const text = `/** ${what}: what packages need of an image. See make/needs.mjs for the lines and their sources; ${generated}. */
export const ${name} = \`
${lines.join('\n')}
\`;
`;
  writeFileSync(path, text);
  process.stdout.write(`${relative(process.cwd(), path)} ${lines.length} rows, ${text.length} bytes\n`);
}
