/**
 * Makes the catalogue, src/know/catalogue/*.ts, from raw tables: `npm run catalogue [-- FOLDER]`.
 *
 * FOLDER (or DOCKOPT_CATALOG, else ../shared/catalog) holds the list of official images with their Dockerfiles, what
 * apt installs for them, package lists and sizes that were read, Alpine's root file systems, and which package of a
 * distribution has which command. What is made is committed: nothing reads the raw tables later.
 *
 * A table is text that a function returns: V8 does not look into the function until it is called, so a file that
 * needs no row pays for none.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { alternativePackages } from '../catalogue/alternatives.ts';
import { officialImages } from './official-images.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const catalog = process.argv[2] ?? process.env.DOCKOPT_CATALOG ?? join(here, '../../../../shared/catalog');
const debianReleases = ['trixie', 'bookworm', 'bullseye'];
const ubuntuReleases = ['noble', 'jammy', 'focal'];
/** In front of a name, the machine it makes programs for. */
const machine = /^[a-z0-9_]+-linux-gnu[a-z]*-/;

await table('official-images.ts', images());
await table('image-sizes.ts', sizes());
await table('debian-images.ts', debianImages());
await table('alpine-images.ts', alpineImages());
await table('listed-packages.ts', listedPackages());
await table('debian-programs.ts', programs('debian', debianReleases));
await table('ubuntu-programs.ts', programs('ubuntu', ubuntuReleases));

function images() {
  const { entries, commit, date } = read('official-images.json.gz');
  const rows = officialImages(entries, read('alpine-rootfs.json.gz'));
  const source = `docker-library/official-images:library at ${commit.slice(0, 12)}`;
  return `/** Made by make/catalogue.mjs; src/know/catalogue.ts says what a row means. */

export const officialImagesSource = { from: '${source}', date: '${date.slice(0, 10)}' };

/** By repository: a JSON text of its images. */
export const officialImages: Readonly<Record<string, () => string>> = {
${[...rows].map(([name, text]) => `'${name}': () => ${literal(text)},`).join('\n')}
};
`;
}

/** Compressed bytes by platform, of the rows that have a date. */
function sizes() {
  const { images: all } = read('image-sizes.json');
  // Read in docker-library/repo-info (repos/NAME/remote/TAG.md) beyond the raw table.
  const more = {
    'python:3.11-bookworm': { bytes: 379021228, date: '2026-09-19' },
    'python:3.11-slim-bookworm': { bytes: 47790358, date: '2026-08-25' },
    'debian:bullseye': { bytes: 53777019, date: '2026-08-04' },
  };
  const rows = Object.entries(all)
    .filter(([, { date }]) => date !== null)
    .map(([name, { date, platforms }]) => {
      const read = Object.entries(platforms).filter(([, { bytes }]) => bytes !== undefined);
      return [
        name,
        date,
        ...read.map(([platform, { bytes }]) => `${platform.replace('linux/', '')}=${bytes}`),
      ];
    })
    .concat(Object.entries(more).map(([name, { bytes, date }]) => [name, date, `amd64=${bytes}`]))
    .filter(([, , ...known]) => known.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `/** Made by make/catalogue.mjs. Image, day, compressed bytes for platforms of Linux; from docker-library/repo-info. */
export const imageSizes = (): string => ${literal(`\n${rows.map((row) => row.join(' ')).join('\n')}\n`)};
`;
}

/**
 * By release: the kinds of images, and for each set of them (a bit mask in base 36, the first kind is the lowest bit)
 * the packages, with KiB installed and to download, and the commands that just these have.
 */
function debianImages() {
  const { images: all, method } = read('debian-image-packages.json.gz');
  const [indexed] = /\d{4}-\d\d-\d\d/.exec(method);
  // Computed, but not in the images that were looked into.
  const absent = {
    'python:*-slim-trixie':
      `libcom-err2 libgssapi-krb5-2 libk5crypto3 libkeyutils1 libkrb5-3 libkrb5support0 libnsl2
      libtirpc-common libtirpc3t64 usr-is-merged`.split(/\s+/),
    'node:*-bookworm-slim': ['libatomic1'],
  };
  const wrong = new Set(['ruby:*-slim-bullseye']);
  const texts = debianReleases.map((release) => {
    const suffix = new RegExp(`-?${release}-?`);
    const own = Object.entries(all).filter(([name, { suite }]) => suite === release && !wrong.has(name));
    const { commands: owners } = read(`cmd2pkg-debian-${release}.json.gz`);
    const { packages: known } = read(`pkg-debian-${release}.json.gz`);
    const kinds = own.map(([name]) => name.replace(suffix, '-').replace(/-$|(?<=:)-/, ''));
    const [packages, commands] = [new Map(), new Map()];
    own.forEach(([name, row], index) => {
      const inside = new Set(row.packages.filter((entry) => !absent[name]?.includes(entry)));
      for (const entry of inside) packages.set(entry, (packages.get(entry) ?? 0) + 2 ** index);
      for (const command of row.commands)
        if (owners[command].some((owner) => inside.has(owner)))
          commands.set(command, (commands.get(command) ?? 0) + 2 ** index);
    });
    const sized = (entry) =>
      known[entry] === undefined ? entry : `${entry}=${known[entry][1]},${Math.ceil(known[entry][0] / 1024)}`;
    // Names with the machine in front are told by the rest of the name.
    const plain = [...commands].filter(([command]) => !machine.test(command));
    const lines = [
      kinds.join(' '),
      ...byMask(packages, sized),
      '',
      ...byMask(new Map(plain), (entry) => entry),
    ];
    return `${release}: () => ${literal(lines.join('\n'))},`;
  });
  return `/** Made by make/catalogue.mjs; src/know/catalogue/contents.ts reads it. */

export const debianImagesSource = {
  from: 'what apt installs for the Dockerfiles of the official images by Debian’s index (main, without recommended packages)',
  date: '${indexed}',
};

/** By release: kinds of images; masks with packages; masks with commands. */
export const debianImages: Readonly<Record<string, () => string>> = {
${texts.join('\n')}
};
`;
}

/** By release: packages with bytes installed, and their commands. */
function alpineImages() {
  const { images: all, source } = read('alpine-rootfs.json.gz');
  // What edge had is of no use later.
  const released = Object.entries(all).filter(([name]) => name !== 'alpine:edge');
  const texts = released.map(([name, { packages, commands }]) => {
    const lines = Object.entries(packages).map(([entry, { installed_bytes: bytes }]) => {
      const own = Object.keys(commands).filter((command) => commands[command] === entry);
      return [`${entry}=${Math.ceil(bytes / 1024)}`, ...own.sort()].join(' ');
    });
    return `'${name.slice('alpine:'.length)}': () => ${literal(lines.join('\n'))},`;
  });
  const [, from, date] = /^(.*) \(snapshot (.*)\)$/.exec(source);
  return `/** Made by make/catalogue.mjs; src/know/catalogue/contents.ts reads it. */

export const alpineImagesSource = { from: '${from}', date: '${date}' };

/** By release: each package with KiB installed and its commands. */
export const alpineImages: Readonly<Record<string, () => string>> = {
${texts.join('\n')}
};
`;
}

/** Package lists of images that were read to their end. */
function listedPackages() {
  const { images: all } = read('image-packages.json');
  const texts = Object.entries(all)
    .filter(([name, { complete, date }]) => complete && date && !name.includes('@'))
    .map(([name, { date, source, packages }]) => {
      const lines = Object.entries(packages).map((entry) => entry.join(' '));
      const from = source.startsWith('repos/') ? `docker-library/repo-info:${source}` : source;
      return `'${name}': () => ${literal([`${date} ${from}`, ...lines].join('\n'))},`;
    });
  return `/** Made by make/catalogue.mjs. */

/** By image: the day and the source; each package with its version. */
export const listedPackages: Readonly<Record<string, () => string>> = {
${texts.join('\n')}
};
`;
}

/**
 * A package a line, with KiB installed and to download in the newest release that has it, then its programs: behind a
 * number the ones of those releases whose bits it has.
 */
function programs(distribution, releases) {
  const owners = new Map();
  releases.forEach((release, index) => {
    const { commands } = read(`cmd2pkg-${distribution}-${release}.json.gz`);
    for (const [command, packages] of Object.entries(commands))
      for (const owner of packages) {
        const own = owners.get(owner) ?? new Map();
        owners.set(owner, own.set(command, (own.get(command) ?? 0) + 2 ** index));
      }
  });
  const tables = releases.map((release) => read(`pkg-${distribution}-${release}.json.gz`).packages);
  // Some have no program of their own.
  for (const owner of alternativePackages()) {
    const mask = tables.reduce((sum, all, index) => sum + (all[owner] === undefined ? 0 : 2 ** index), 0);
    if (mask !== 0 && !owners.has(owner)) owners.set(owner, new Map([['', mask]]));
  }
  const lines = [...owners].sort(byName).map(([owner, own]) => {
    const row = tables.find((all) => all[owner] !== undefined)?.[owner];
    const size = row === undefined ? '' : `=${row[1]},${Math.ceil(row[0] / 1024)}`;
    return `${owner}${size} ${byMask(own, (command) => command).join(' ')}`.trimEnd();
  });
  const day = /\d{4}-\d\d-\d\d/.exec(read('debian-image-packages.json.gz').method)[0];
  const upper = distribution === 'debian' ? 'Debian' : 'Ubuntu';
  return `/** Made by make/catalogue.mjs; src/know/catalogue/package-of.ts reads it. */

export const ${distribution}ProgramsSource = {
  from: '${upper}’s Contents and Packages of ${releases.join(', ')}',
  date: '${day}',
};

/** Package, KiB installed and to download; behind a mask of releases (${releases.join(', ')}: 1, 2, 4) its commands. */
export const ${distribution}Programs = (): string => ${literal(`\n${lines.join('\n')}\n`)};
`;
}

/** Lines \`MASK: NAME NAME\`, the names of a mask in order. */
function byMask(masks, shown) {
  const rows = new Map();
  for (const [entry, mask] of [...masks].sort(byName))
    rows.set(mask, [...(rows.get(mask) ?? []), shown(entry)]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([mask, names]) => `${mask.toString(36)}: ${names.join(' ')}`);
}

function byName([a], [b]) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function literal(text) {
  return `\`${text.replace(/[`\\]|\$(?=\{)/g, '\\$&')}\``;
}

function read(file) {
  const path = join(catalog, file);
  if (!existsSync(path)) throw new Error(`${path} is not there: name the folder of the raw tables`);
  const bytes = readFileSync(path);
  return JSON.parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

async function table(name, text) {
  const file = join(here, '../catalogue', name);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
  process.stdout.write(`${relative(process.cwd(), file)} ${text.length} bytes\n`);
}
