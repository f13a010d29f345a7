/** What is known of an image, as text for people and as JSON for programs. */
import { imageOf } from '../../facts/image.ts';
import type { Known, Resolved } from './online.ts';
import type { Variant } from './resolve.ts';

/** What its registry said. */
export interface Told {
  readonly resolved: Resolved;
  readonly known: Known;
}

/** @param told undefined: the registry was not asked, or did not answer */
export function shownText(image: string, told: Told | undefined): string {
  const lines = [image, ...tableLines(image), ...(told === undefined ? [] : registryLines(told))];
  return `${lines.join('\n')}\n`;
}

export function shownJson(image: string, told: Told | undefined): string {
  const report = {
    schemaVersion: 1,
    image,
    table: tableJson(image),
    registry: told ? registryJson(told) : null,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

type Line = readonly [string, string | undefined];

function section(title: string, lines: readonly Line[]): readonly string[] {
  return [
    `  ${title}`,
    ...lines.flatMap(([name, value]) => (value === undefined ? [] : [`    ${name.padEnd(13)} ${value}`])),
  ];
}

function tableLines(image: string): readonly string[] {
  const { known, family, distribution, release, user, workdir, env, shell, size } = imageOf(image);
  if (!known)
    return section('built-in table: does not know it; --online asks its registry', [
      ['size', sizeText(size)],
    ]);
  const variables = env && [...env].map(([name, value]) => (value === undefined ? name : `${name}=${value}`));
  return section(family === undefined ? 'built-in table' : `built-in table, as of ${family.source.date}`, [
    ['distribution', [distribution, release].filter((word) => word !== undefined).join(' ') || undefined],
    ['user', user],
    ['workdir', workdir ?? 'it differs'],
    ['shell', shell?.join(' ')],
    ['env', variables && `${variables.join(' ')} (without a value: it differs, or is not set)`],
    ['size', sizeText(size)],
  ]);
}

function sizeText(size: ReturnType<typeof imageOf>['size']): string | undefined {
  return size && `${megabytes(size.bytes)} compressed, linux/amd64 (${size.image}, ${size.date})`;
}

function tableJson(image: string): unknown {
  const { known, family, distribution, release, version, user, workdir, env, shell, size } = imageOf(image);
  if (!known) return null;
  return {
    date: family?.source.date ?? null,
    source: family?.source.from ?? null,
    distribution: distribution ?? null,
    release: release ?? null,
    version: version ?? null,
    user: user ?? null,
    workdir: workdir ?? null,
    shell: shell ?? null,
    env: env ? Object.fromEntries([...env].map(([name, value]) => [name, value ?? null])) : null,
    size: size ?? null,
  };
}

function registryLines({ resolved, known }: Told): readonly string[] {
  const { reference, digest, time, platforms, variants } = resolved;
  return [
    ...section(`registry, as of ${new Date(time).toISOString()}`, [
      ['image', reference],
      ['digest', digest],
      ['platforms', platforms.join(' ')],
      ['unknown', known.kind === 'unknown' ? `${known.why}: what it sets counts as unknown` : undefined],
    ]),
    ...variants.flatMap((variant) => variantLines(variant)),
  ];
}

function variantLines({ platform, digest, layers, config }: Variant): readonly string[] {
  const { user, workdir, shell, env, entrypoint, cmd, onbuild } = config;
  return section(platform, [
    ['digest', digest],
    ['size', `${megabytes(bytesOf(layers))} compressed, ${layers.length} layers`],
    ['layers', layers.map(({ size }) => megabytes(size)).join(', ') || undefined],
    ['user', plain(user || 'root')],
    ['workdir', plain(workdir || '/')],
    ['shell', shell === undefined ? '/bin/sh -c' : JSON.stringify(shell)],
    ['env', env?.map(plain).join(' ')],
    ['entrypoint', entrypoint && JSON.stringify(entrypoint)],
    ['cmd', cmd && JSON.stringify(cmd)],
    ['onbuild', onbuild && JSON.stringify(onbuild)],
  ]);
}

function registryJson({ resolved, known }: Told): unknown {
  const { reference, digest, time, platforms, variants } = resolved;
  return {
    reference,
    digest,
    date: new Date(time).toISOString(),
    platforms,
    variants: variants.map(({ platform, digest: own, layers, config }) => ({
      ...config,
      platform,
      digest: own,
      bytes: bytesOf(layers),
      layers,
    })),
    known: known.kind === 'known' ? known.base : null,
  };
}

function bytesOf(layers: Variant['layers']): number {
  return layers.reduce((sum, { size }) => sum + size, 0);
}

function megabytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const unit = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${Number((bytes / 1000 ** unit).toPrecision(3))} ${units[unit] ?? 'B'}`;
}

/** A word as it is, or in quotes where it would not be read as one, or would speak to the terminal. */
function plain(text: string): string {
  return /^[\x21-\x7e]+$/.test(text) ? text : JSON.stringify(text);
}
