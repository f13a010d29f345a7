/**
 * Makes the tables of packages from raw data: `node src/know/make/tables.mjs [FOLDER]`.
 *
 * FOLDER (or DOCKOPT_CATALOG, else ../shared/catalog) holds what apt installs for official images, and what language
 * packages need natively. The tables are committed: nothing reads the raw data later. catalogue.mjs makes the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const catalog = process.argv[2] ?? process.env.DOCKOPT_CATALOG ?? join(here, '../../../../shared/catalog');
const releases = ['trixie', 'bookworm', 'bullseye'];
const { images, method } = read('debian-image-packages.json.gz');
const [indexed] = /\d{4}-\d\d-\d\d/.exec(method);

table('../packages/python-table.ts', pythonPackages());
table('../packages/debian-table.ts', debianPackages());

/**
 * Self-contained packages: kind `any` or the CPythons there are wheels for (what it depends on counted in), and the
 * version that was looked at. Needing packages: what of a full Debian image they compile with or open at run time.
 */
function pythonPackages() {
  const rows = read('native-needs.json.gz').ecosystems.pypi;
  const full = new Set(releases.flatMap((release) => images[`python:*-${release}`].packages.map(name)));
  const slim = new Set(releases.flatMap((release) => images[`python:*-slim-${release}`].packages.map(name)));
  const leaves = (debian = []) => debian.filter((entry) => full.has(entry) && !slim.has(entry));
  const dependencies = new Map();
  const stable = new Map();
  for (const line of lines(join(here, 'python-packages.txt'))) {
    const [, key, abi3, needed] = /^(\S+?)(?: abi3=(\d+))?:(.*)$/.exec(line);
    dependencies.set(key, needed.split(' ').filter(Boolean));
    if (abi3) stable.set(key, Number(abi3));
  }
  const every = [10, 11, 12, 13, 14];
  const own = (key) => {
    const row = rows[key];
    if (row?.verified !== true || leaves(row.run?.debian).length > 0) return [];
    if (row.kind === 'pure' || row.wheels?.any) return every;
    const { manylinux_arch: machines = [], python = [] } = row.wheels ?? {};
    if (row.kind !== 'wheel' || !machines.includes('amd64') || !machines.includes('arm64')) return [];
    return every.filter(
      (minor) =>
        python.includes('py3') || python.includes(`cp3${minor}`) || (stable.get(key) ?? Infinity) <= minor,
    );
  };
  const closure = (key, seen = new Set()) => {
    seen.add(key);
    for (const next of dependencies.get(key) ?? [undefined]) if (!seen.has(next)) closure(next, seen);
    return seen;
  };
  const selfContained = [...dependencies.keys()].sort().flatMap((key) => {
    const all = [...closure(key)];
    const pythons = every.filter((minor) => all.every((one) => own(one).includes(minor)));
    if (pythons.length === 0) return [];
    const pure = all.every((one) => rows[one].kind === 'pure' || rows[one].wheels?.any);
    return [`${key} ${rows[key].version ?? '-'} ${pure ? 'any' : pythons.join(',')}`];
  });
  const needing = Object.entries(rows).flatMap(([key, row]) => {
    const needs = leaves([
      ...(row.kind === 'sdist-native' ? (row.build?.debian ?? []) : []),
      ...(row.run?.debian ?? []),
    ]);
    return needs.length > 0 ? [`${key} ${[...new Set(needs)].sort().join(' ')}`] : [];
  });
  const { generated } = read('native-needs.json.gz');
  return `/** See make/tables.mjs and make/python-packages.txt. Lock files of public repositories, ${generated}. */

/** Package, version looked at, \`any\` or the minor versions of CPython 3 that have wheels for amd64 and arm64. */
export const selfContained = \`
${selfContained.join('\n')}
\`;

/** Package and the Debian packages it compiles with or uses that a full Debian image has and a slim one has not. */
export const needing = \`
${needing.sort().join('\n')}
\`;
`;
}

/** Programs of the Debian packages that Dockerfiles install most. */
function debianPackages() {
  const commands = releases.map((release) => read(`cmd2pkg-debian-${release}.json.gz`).commands);
  const programs = (key) =>
    Object.keys(commands[0]).filter((command) => commands.every((all) => all[command]?.includes(key)));
  // What a package pulls in whose programs one means by its name, and the links of update-alternatives.
  const brings = {
    'build-essential': 'gcc g++ make dpkg-dev cpp binutils',
    gcc: 'cpp binutils',
    'g++': 'gcc cpp binutils',
    gnupg: 'gpg gpg-agent gpgconf dirmngr',
    gnupg2: 'gnupg gpg gpg-agent gpgconf dirmngr',
    dnsutils: 'bind9-dnsutils',
    'pkg-config': 'pkgconf',
    'postgresql-client': 'postgresql-client-common',
    python3: 'python3-minimal',
    'python3-dev': 'python3 python3-minimal',
    'python3-pip': 'python3 python3-minimal',
    'python3-venv': 'python3 python3-minimal',
  };
  const links = {
    automake: 'automake aclocal',
    'build-essential': 'cc c++ c89 c99',
    nginx: 'nginx',
    'pkg-config': 'pkg-config',
    gcc: 'cc c89 c99',
    'g++': 'cc c++ c89 c99',
    imagemagick: 'animate compare composite conjure convert display identify import mogrify montage stream',
    'netcat-openbsd': 'nc netcat',
    vim: 'vim vi view ex editor',
    'xz-utils': 'lzma unlzma lzcat',
  };
  // Recommended packages that a full image has anyway; measured with apt on bookworm, 2026-11.
  const recommends = {
    'ca-certificates': '',
    curl: 'ca-certificates',
    wget: 'ca-certificates',
    git: 'ca-certificates openssh-client patch',
    nodejs: 'ca-certificates',
    gcc: 'libc6-dev',
    cmake: 'gcc make',
    'libpq-dev': '',
    nginx: '',
    'postgresql-client': '',
    supervisor: '',
    unzip: '',
    vim: '',
  };
  const wanted =
    `apt-transport-https autoconf automake binutils bison build-essential bzip2 ca-certificates clang cmake
    cpio cron curl dirmngr dnsutils dpkg-dev dumb-init ffmpeg file flex g++ gcc gettext gettext-base git gnupg gnupg2 gpg
    graphviz htop imagemagick iproute2 iputils-ping jq less libpq-dev libtool locales lsb-release make mercurial nano
    net-tools netcat-openbsd nginx ninja-build nodejs npm openssh-client patch pkg-config postgresql-client procps psmisc
    python3 python3-dev python3-pip python3-venv rsync socat software-properties-common sqlite3 strace subversion sudo supervisor tini
    tree tzdata unzip vim wget xz-utils zip`.split(/\s+/);
  const rows = wanted.map((key) => {
    const all = [key, ...(brings[key] ?? '').split(' ')].filter(Boolean).flatMap(programs);
    const named = [...new Set([...all, ...(links[key] ?? '').split(' ')])]
      .filter((command) => command !== '' && !/-linux-gnu|\d\d$|^perl5|^erb\d/.test(command))
      .sort();
    const needs = key in recommends ? ` < ${recommends[key]}`.trimEnd() : '';
    return `${key}: ${named.join(' ')}`.trimEnd() + needs;
  });
  return `/**
 * Package and its programs in Debian trixie, bookworm and bullseye alike; behind \`<\` which of the packages it
 * recommends a full image has. No \`<\`: what it recommends is not known. See make/tables.mjs. Debian's Contents of
 * ${indexed}; recommended packages measured on bookworm.
 */
export const debianPackages = \`
${rows.join('\n')}
\`;
`;
}

function read(file) {
  const bytes = readFileSync(join(catalog, file));
  return JSON.parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

function lines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function name(entry) {
  return typeof entry === 'string' ? entry : entry[0];
}

function table(path, text) {
  const file = join(here, path);
  writeFileSync(file, text);
  process.stdout.write(`${relative(process.cwd(), file)} ${text.length} bytes\n`);
}
