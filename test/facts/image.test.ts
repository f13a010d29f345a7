import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { imageOf, parseReference, unknownImage } from '../../src/facts/image.ts';
import { commandIn, slimVariant } from '../../src/facts/slim.ts';
import { imageFamilies } from '../../src/know/images/index.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('parseReference', () => {
  it.each([
    ['python', 'python', 'python', undefined, undefined],
    ['python:3.11', 'python', 'python', '3.11', undefined],
    ['library/python:3.11', 'library/python', 'python', '3.11', undefined],
    ['docker.io/library/python', 'docker.io/library/python', 'python', undefined, undefined],
    ['index.docker.io/python:3', 'index.docker.io/python', 'python', '3', undefined],
    ['localhost:5000/python:3', 'localhost:5000/python', 'localhost:5000/python', '3', undefined],
    ['localhost:5000/python', 'localhost:5000/python', 'localhost:5000/python', undefined, undefined],
    ['quay.io/library/python', 'quay.io/library/python', 'quay.io/library/python', undefined, undefined],
    ['bitnami/python:3', 'bitnami/python', 'bitnami/python', '3', undefined],
    [`python:3.11@${digest}`, 'python', 'python', '3.11', digest],
    [`python@${digest}`, 'python', 'python', undefined, digest],
  ])('%s', (text, name, repository, tag, pinned) => {
    expect(parseReference(text)).toEqual({ name, repository, tag, digest: pinned });
  });

  it.each(['', 'a b', 'python:', 'python:3:11', 'python@sha256:short', '%%BASE%%'])(
    'no reference: %j',
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );
});

describe('imageOf', () => {
  it('knows an official image however it is spelled, and gives one object for one text', () => {
    const spellings = ['python:3.11', 'library/python:3.11', 'docker.io/library/python:3.11'];
    for (const text of spellings)
      expect(imageOf(text)).toMatchObject({ known: true, user: 'root', workdir: '/' });
    expect(imageOf('python:3.11')).toBe(imageOf('python:3.11'));
  });

  it.each([
    'mirror.example.com/library/python:3.11',
    'bitnami/python:3.11',
    'python:3.11-windowsservercore',
    'python:3-onbuild',
    `python@${digest}`,
    'golang:1.2',
    '',
  ])('says nothing of %j', (text) => {
    expect(imageOf(text)).toEqual({ ...unknownImage, reference: parseReference(text) });
  });

  it('knows which variables are surely not set', () => {
    const { env } = imageOf('python:3.11');
    expect(env?.has('PYTHON_VERSION')).toBe(true);
    expect(env?.get('PYTHON_VERSION')).toBeUndefined();
    expect(env?.has('PIP_NO_CACHE_DIR')).toBe(false);
    expect(imageOf('golang:1.24').env?.get('GOPATH')).toBe('/go');
  });

  it('gives an empty image the builder’s defaults', () => {
    expect(imageOf('scratch')).toMatchObject({
      known: true,
      user: 'root',
      workdir: '/',
      shell: ['/bin/sh', '-c'],
    });
  });

  it.each([
    ['python:3.11', 'debian', 'trixie', '3.11', 'full', '/'],
    ['python:3.11.4', 'debian', 'bookworm', '3.11.4', 'full', '/'],
    ['python:3.11-slim-bullseye', 'debian', 'bullseye', '3.11', 'slim', '/'],
    ['python:3.11-alpine3.20', 'alpine', '3.20', '3.11', 'alpine', '/'],
    ['python:2.7', 'debian', undefined, '2.7', 'full', '/'],
    ['python', 'debian', 'trixie', '3.14', 'full', '/'],
    ['node:lts', 'debian', 'bookworm', '24', 'full', '/'],
    ['debian:12', 'debian', 'bookworm', '12', 'full', '/'],
    ['ubuntu:22.04', 'ubuntu', 'jammy', '22.04', 'full', '/'],
    ['alpine:3.20', 'alpine', '3.20', '3.20', 'alpine', '/'],
    ['eclipse-temurin:21-jre-noble', 'ubuntu', 'noble', '21', 'full', '/'],
    ['php:8.3-fpm', 'debian', undefined, '8.3', 'full', '/var/www/html'],
    ['php:8.3-cli', 'debian', undefined, '8.3', 'full', '/'],
  ])('%s', (text, distribution, release, version, flavour, workdir) => {
    expect(imageOf(text)).toMatchObject({ distribution, release, version, flavour, workdir });
  });

  it('knows sizes by every tag that stands for the same image', () => {
    const { size } = imageOf('python:3.11');
    expect(size).toEqual({ image: 'python:3.11', bytes: 409120197, date: '2026-07-14' });
    expect(imageOf('python:3.11-trixie').size).toEqual(size);
    expect(imageOf('python:3.11-bookworm').size).not.toEqual(size);
    expect(imageOf('debian:12').size).toEqual(imageOf('debian:bookworm').size);
  });
});

describe('slimVariant', () => {
  it.each([
    ['python', 'slim'],
    ['python:3.11', '3.11-slim'],
    ['python:3.11-bookworm', '3.11-slim-bookworm'],
    ['python:bookworm', 'slim-bookworm'],
    ['node:20', '20-slim'],
    ['node:22-bookworm', '22-bookworm-slim'],
    ['debian:bookworm', 'bookworm-slim'],
    ['debian:bookworm-20260623', 'bookworm-20260623-slim'],
    ['debian:12', '12-slim'],
    ['ruby:3.4', '3.4-slim'],
    ['rust:1.93-bookworm', '1.93-slim-bookworm'],
  ])('%s: %s', (text, tag) => expect(slimVariant(imageOf(text))).toMatchObject({ tag }));

  it.each([
    ['debian', 'no-variant'],
    ['debian:bookworm-backports', 'no-variant'],
    ['python:3.15-rc', 'no-variant'],
    ['python:3.6.6-stretch', 'variant-unknown'],
    ['node:14', 'variant-unknown'],
    [`python:3.11@${digest}`, 'digest-pinned'],
  ])('%s: %s', (text, reason) => expect(slimVariant(imageOf(text))).toMatchObject({ reason }));

  it.each(['python:3.11-slim', 'python:3.11-alpine', 'golang', 'ubuntu', 'quay.io/python:3', 'scratch'])(
    'none of %s',
    (text) => expect(slimVariant(imageOf(text))).toBeUndefined(),
  );

  it('tells commands apart by where they are', () => {
    const variant = slimVariant(imageOf('python:3.11'));
    if (variant === undefined || 'reason' in variant) throw new Error('python:3.11 has a slim variant');
    const places = ['python3.11', 'pip', 'sed', 'openssl', 'git', 'cc', 'x86_64-linux-gnu-gcc', 'frobnicate'];
    expect(places.map((command) => commandIn(variant, command))).toEqual([
      ...['tool', 'tool', 'slim', 'slim', 'gone', 'gone', 'gone', undefined],
    ]);
  });
});

interface Entry {
  readonly image: string;
  readonly tags: readonly string[];
  readonly shared_tags: readonly string[];
  readonly arches: readonly string[];
  readonly flavour: string;
  readonly os_release: string | null;
}

const catalogue =
  process.env['DOCKOPT_CATALOG'] ?? fileURLToPath(new URL('../../../shared/catalog', import.meta.url));
const listing = `${catalogue}/official-images.json.gz`;

/** Against the list of official images, where it is at hand. */
describe.skipIf(!existsSync(listing))('the official images of the catalogue', () => {
  const { entries } = existsSync(listing)
    ? (JSON.parse(gunzipSync(readFileSync(listing)).toString()) as { entries: readonly Entry[] })
    : { entries: [] };
  const architectures: Readonly<Record<string, string>> = {
    i386: '386',
    arm32v5: 'arm/v5',
    arm32v6: 'arm/v6',
    arm32v7: 'arm/v7',
    arm64v8: 'arm64',
  };

  it.each(imageFamilies.map(({ repository }) => repository))('%s: releases and flavours', (repository) => {
    for (const { tags, os_release: release, flavour, image } of entries) {
      if (image !== repository || !/^(full|slim|alpine)$/.test(flavour)) continue;
      for (const tag of tags) {
        const read = imageOf(`${image}:${tag}`);
        if (read.release !== undefined && release !== null)
          expect(`${tag} ${read.distribution === 'alpine' ? 'alpine' : ''}${read.release}`).toBe(
            `${tag} ${release}`,
          );
      }
    }
  });

  it.each(['python', 'node', 'ruby', 'rust', 'debian'])('%s: every slim variant is there', (repository) => {
    const own = entries.filter(({ image }) => image === repository);
    const byTag = new Map(
      own.flatMap((entry) => [...entry.tags, ...entry.shared_tags].map((tag) => [tag, entry])),
    );
    let seen = 0;
    for (const [tag, entry] of byTag) {
      const variant = slimVariant(imageOf(`${repository}:${tag}`));
      if (variant === undefined || 'reason' in variant) continue;
      const slim = byTag.get(variant.tag);
      expect(slim, `${repository}:${variant.tag}`).toMatchObject({ flavour: 'slim' });
      const linux = own.find(
        ({ tags, shared_tags: shared, flavour }) => flavour === 'full' && [...tags, ...shared].includes(tag),
      );
      expect(slim?.os_release).toBe((linux ?? entry).os_release);
      const platforms = slim?.arches.map((name) => `linux/${architectures[name] ?? name}`);
      expect(platforms).toEqual(expect.arrayContaining([...variant.platforms]));
      seen += 1;
    }
    expect(seen).toBeGreaterThan(5);
  });
});
