/** The compact text of each repository of official images, from the raw list of their tags and Dockerfiles. */

const distributions = {
  debian: /^(wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|forky|sid)$/,
  ubuntu: /^(trusty|xenial|bionic|focal|jammy|noble|oracular|plucky|questing|resolute|stonking)$/,
};

/** Root file systems whose configuration is known: a PATH and nothing else. */
const roots = new Set(['debian', 'ubuntu', 'alpine', 'busybox', 'buildpack-deps']);

const architectures = {
  arm32v5: 'arm/v5',
  arm32v6: 'arm/v6',
  arm32v7: 'arm/v7',
  arm64v8: 'arm64',
  i386: '386',
  // As Alpine calls them.
  aarch64: 'arm64',
  armhf: 'arm/v6',
  armv7: 'arm/v7',
  x86: '386',
  x86_64: 'amd64',
};

/**
 * @param rootfs what older releases of Alpine have, whose tags the list has no more
 * @returns by repository, a JSON text: `[platform lists, configurations, rows]`
 */
export function officialImages(entries, rootfs) {
  // Nothing is said of Windows.
  const listed = entries.filter(({ flavour }) => !flavour.startsWith('windows'));
  const linux = [...listed, ...olderAlpine(listed, rootfs)];
  const byTag = new Map(
    linux.flatMap((entry) =>
      [...entry.tags, ...entry.shared_tags].map((tag) => [`${entry.image}:${tag}`, entry]),
    ),
  );
  const repositories = new Map();
  for (const entry of linux) repositories.set(entry.image, [...(repositories.get(entry.image) ?? []), entry]);
  return new Map(
    [...repositories].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => [name, textOf(own, byTag)]),
  );
}

function textOf(entries, byTag) {
  const [platforms, configurations] = [interned(), interned()];
  const rows = entries.map((entry) => {
    const tags = [...entry.tags, ...entry.shared_tags].join(' ');
    const own = entry.arches
      .map((name) => architectures[name] ?? name)
      .sort()
      .join(' ');
    const configuration = configurationOf(entry, byTag);
    return JSON.stringify([
      tags,
      platforms.number(own),
      entry.flavour,
      systemOf(entry, byTag) ?? 0,
      configuration === undefined ? -1 : configurations.number(configuration),
      ...(entry.source === undefined ? [] : [entry.source]),
    ]);
  });
  const lists = [platforms, configurations].map(({ all }) => `[${all.map((one) => `\n${one}`).join(',')}]`);
  return `[${lists.join(',')},[${rows.map((row) => `\n${row}`).join(',')}]]`;
}

function olderAlpine(listed, { images, source }) {
  const [, from, date] = /^(.*) \(snapshot (.*)\)$/.exec(source);
  const named = new Set(listed.filter(({ image }) => image === 'alpine').flatMap(({ tags }) => tags));
  return Object.entries(images)
    .map(([name, { version, arches }]) => [name.replace('alpine:', ''), version, Object.keys(arches)])
    .filter(([release]) => !named.has(release))
    .map(([release, version, arches]) => ({
      image: 'alpine',
      tags: [version, release],
      shared_tags: [],
      arches,
      flavour: 'full',
      os_release: `alpine${release}`,
      source: { from, date },
    }));
}

/** Numbers for values, equal for equal ones. */
function interned() {
  const all = [];
  return {
    all,
    number(value) {
      const text = JSON.stringify(value);
      const at = all.indexOf(text);
      return at === -1 ? all.push(text) - 1 : at;
    },
  };
}

/** `debian trixie`, `alpine 3.24`, `alpine`: by the list of tags, else by the image under it. */
function systemOf(entry, byTag, depth = 0) {
  const { os_release: release, image, tags, flavour, dockerfile } = entry;
  const alpine = /^alpine(\d.*)$/.exec(release ?? '');
  if (alpine) return `alpine ${alpine[1]}`;
  for (const [name, pattern] of Object.entries(distributions))
    if (pattern.test(release ?? '')) return `${name} ${release}`;
  const other = /^(al|ubi|oraclelinux)([\d.]+)$/.exec(release ?? '');
  if (other) return `${{ al: 'amazonlinux', ubi: 'ubi', oraclelinux: 'oraclelinux' }[other[1]]} ${other[2]}`;
  if (image === 'alpine') return /^\d+\.\d+/.test(tags[1]) ? `alpine ${tags[1]}` : `alpine ${tags.at(-1)}`;
  for (const [name, pattern] of Object.entries(distributions)) {
    const named = tags.flatMap((tag) => tag.split('-')).find((word) => pattern.test(word));
    if (named !== undefined) return `${name} ${named}`;
  }
  const whole = [
    'amazonlinux',
    'fedora',
    'oraclelinux',
    'almalinux',
    'rockylinux',
    'photon',
    'mageia',
    'alt',
  ];
  if (whole.includes(image)) {
    const number = tags.map((tag) => /^\d+(?=\D|$)/.exec(tag)?.[0]).find((found) => found !== undefined);
    return number === undefined ? image : `${image} ${number}`;
  }
  if (image === 'archlinux') return image;
  const under = dockerfile && byTag.get(plain(dockerfile.from));
  if (under !== undefined && depth < 8) return systemOf(under, byTag, depth + 1);
  return flavour.startsWith('alpine') ? 'alpine' : undefined;
}

/**
 * What the image under it and its own Dockerfile set; undefined when one of them is not known. `head`: a Dockerfile was
 * not the one of the listed commit but a later or an earlier one.
 */
function configurationOf(entry, byTag, depth = 0) {
  const { image, dockerfile: own, dockerfile_src: source } = entry;
  if (!own) {
    const root = roots.has(image) && image !== 'buildpack-deps';
    return root ? { env: { PATH: null }, user: 'root', workdir: '/' } : undefined;
  }
  const below = byTag.get(plain(own.from));
  const under = below === undefined || depth > 8 ? undefined : configurationOf(below, byTag, depth + 1);
  if (under === undefined) return undefined;
  const env = { ...under.env };
  for (const [name, value] of (own.env ?? []).flatMap(assignments)) env[name] = kept(name, value, env);
  const folder = own.workdir === undefined ? under.workdir : expanded(own.workdir, env);
  const entrypoint = own.entrypoint === undefined ? under.entrypoint : words(own.entrypoint);
  // An ENTRYPOINT of its own undoes the CMD of the image under it.
  const inherited = own.entrypoint === undefined ? under.cmd : [];
  const cmd = own.cmd === undefined ? inherited : words(own.cmd);
  return {
    env,
    user: own.user ?? under.user,
    workdir: folder,
    ...(entrypoint === undefined ? {} : { entrypoint }),
    ...(cmd === undefined ? {} : { cmd }),
    ...(source === 'HEAD' || under.head ? { head: true } : {}),
  };
}

function plain(reference) {
  const name = reference.replace(/@.*/, '');
  return name.includes(':') ? name : `${name}:latest`;
}

/** The words of the exec form; the shell form as one word behind a shell. */
function words(text) {
  try {
    return JSON.parse(text);
  } catch {
    return ['/bin/sh', '-c', text];
  }
}

/** Both forms of ENV, as they are written. */
function assignments(text) {
  const legacy = /^\s*([A-Za-z_]\w*)\s+(?![=])([\s\S]*)$/.exec(text);
  if (legacy) return [[legacy[1], legacy[2].trim().replace(/^(["'])([\s\S]*)\1$/, '$2')]];
  return [...text.matchAll(/([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)*)/g)].map(
    ([, name, value]) => [name, value.replace(/^(["'])([\s\S]*)\1$/, '$2')],
  );
}

/** Versions, keys and addresses change with every version: that they are set is kept, not to what. */
function kept(name, value, env) {
  if (
    /VERSION|SHA\d|KEYS?$|CHECKSUM|MD5|URL|COMMIT|DEPS$|^PATH$|PATCH|BASELINE|MAJOR|PACKAGE|REPO|TGZ/.test(
      name,
    )
  )
    return null;
  return expanded(value, env) ?? null;
}

/** With the variables it names; undefined when one has no known value. */
function expanded(text, env) {
  let known = true;
  const whole = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, bare) => {
    const value = env[braced ?? bare];
    if (typeof value !== 'string') known = false;
    return value ?? '';
  });
  return known && !/[$\\]/.test(whole) ? whole : undefined;
}
