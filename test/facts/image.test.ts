import { describe, expect, it } from 'vitest';
import { imageOf, parseReference, unknownImage } from '../../src/facts/image.ts';
import { commandIn, slimVariant } from '../../src/facts/slim.ts';
import { imageRow, tagsOf, type ImageRow } from '../../src/know/catalogue.ts';
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
    'maven:3.3.1-jdk-8',
    'maven:3-ibmjava-8',
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

  it('knows images of another registry by their whole name alone', () => {
    const rust = imageOf('gcr.io/oss-fuzz-base/base-builder-rust:ubuntu-24-04');
    expect(rust).toMatchObject({ known: true, user: 'root', workdir: '/src', distribution: undefined });
    expect(rust.env?.get('SRC')).toBe('/src');
    expect(rust.env?.get('CARGO_HOME')).toBe('/rust');
    // The images under it have moved these.
    for (const name of ['PATH', 'CFLAGS', 'RUSTUP_TOOLCHAIN', 'SHELL']) {
      expect(rust.env?.has(name)).toBe(true);
      expect(rust.env?.get(name)).toBeUndefined();
    }
    expect(imageOf('gcr.io/oss-fuzz-base/base-builder').env?.get('CARGO_HOME')).toBeUndefined();
    expect(imageOf('gcr.io/oss-fuzz-base/base-builder-jvm').workdir).toBeUndefined();
    for (const text of ['oss-fuzz-base/base-builder', 'gcr.io/oss-fuzz/base-builder'])
      expect(imageOf(text).known).toBe(false);
  });

  it('knows an official image without a history by a tag that fixes version and release', () => {
    const exact = imageOf('docker:29.7.2-cli-alpine3.24');
    expect(exact).toMatchObject({
      ...{ known: true, user: 'root', workdir: '/', shell: ['/bin/sh', '-c'] },
      ...{ distribution: 'alpine', release: '3.24', version: '29.7.2' },
    });
    expect(exact.env?.has('DOCKER_VERSION')).toBe(true);
    expect(exact.env?.get('DOCKER_VERSION')).toBeUndefined();
    expect(exact.env?.has('PIP_NO_CACHE_DIR')).toBe(false);
    expect(imageOf('drupal:11.3.16-php8.5-fpm-trixie').workdir).toBe('/opt/drupal');
    // A Dockerfile under it was not of the right commit.
    const approximate = imageOf('tomcat:11.0.25-jdk25-temurin-noble');
    expect(approximate).toMatchObject({ known: false, release: 'noble', env: undefined, user: undefined });
  });

  it.each([
    'docker:29.7.2-cli',
    'docker:29-cli-alpine3.24',
    'docker:cli',
    'docker',
    `docker:29.7.2-cli-alpine3.24@${digest}`,
    'mirror.example.com/docker:29.7.2-cli-alpine3.24',
    'docker:28.0.0-cli-alpine3.24',
  ])('knows no more of %s than its name', (text) => {
    expect(imageOf(text)).toEqual({ ...unknownImage, reference: parseReference(text) });
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
    ['ubuntu:24.10', 'ubuntu', 'oracular', '24.10', 'full', '/'],
    ['ubuntu:mantic', 'ubuntu', 'mantic', undefined, 'full', '/'],
    ['alpine:3.20', 'alpine', '3.20', '3.20', 'alpine', '/'],
    ['eclipse-temurin:21-jre-noble', 'ubuntu', 'noble', '21', 'full', '/'],
    ['php:8.3-fpm', 'debian', undefined, '8.3', 'full', '/var/www/html'],
    ['php:8.3-cli', 'debian', undefined, '8.3', 'full', '/'],
    ['centos:7', undefined, undefined, '7', 'full', '/'],
    ['amazoncorretto:21-alpine', 'alpine', undefined, '21', 'alpine', '/'],
    ['maven:3.9.9-eclipse-temurin-24-noble', 'ubuntu', 'noble', '3.9.9', 'full', '/'],
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

/** By tag, what the official images of a repository were. */
function rowsOf(repository: string): ReadonlyMap<string, ImageRow> {
  return new Map(
    (tagsOf(repository) ?? []).flatMap((tag) => {
      const row = imageRow(repository, tag);
      return row === undefined ? [] : [[tag, row]];
    }),
  );
}

describe('the official images of the catalogue', () => {
  // centos is not among them any more.
  const official = imageFamilies
    .map(({ repository }) => repository)
    .filter((name) => tagsOf(name) !== undefined);

  it('have rows of their own', () => expect(official.length).toBeGreaterThan(20));

  it.each(official)('%s: releases and flavours', (repository) => {
    for (const [tag, row] of rowsOf(repository)) {
      const read = imageOf(`${repository}:${tag}`);
      if (read.release === undefined || row.release === undefined) continue;
      // A tag may say more of Alpine than its release: 3.24.1.
      const release = read.distribution === 'alpine' ? /^\d+\.\d+/.exec(read.release)?.[0] : read.release;
      if (release === undefined) continue;
      expect([tag, read.distribution, release]).toEqual([tag, row.distribution, row.release]);
    }
  });

  it.each(official)('%s: user, working directory and environment', (repository) => {
    for (const [tag, { configuration }] of rowsOf(repository)) {
      const read = imageOf(`${repository}:${tag}`);
      if (!read.known || configuration === undefined) continue;
      const { user, workdir, env, shell } = configuration;
      expect([tag, read.user, read.workdir, read.shell]).toEqual([tag, user, workdir, shell]);
      for (const [name, value] of Object.entries(env)) {
        expect([tag, name, read.env?.has(name)]).toEqual([tag, name, true]);
        const known = read.env?.get(name);
        if (known !== undefined && value !== undefined)
          expect([tag, name, known]).toEqual([tag, name, value]);
      }
    }
  });

  it.each(['python', 'node', 'ruby', 'rust', 'debian'])('%s: every slim variant is there', (repository) => {
    const rows = rowsOf(repository);
    let seen = 0;
    for (const [tag, row] of rows) {
      const variant = slimVariant(imageOf(`${repository}:${tag}`));
      if (variant === undefined || 'reason' in variant) continue;
      const slim = rows.get(variant.tag);
      expect(slim, `${repository}:${variant.tag}`).toMatchObject({ flavour: 'slim', release: row.release });
      expect(slim?.platforms).toEqual(expect.arrayContaining([...variant.platforms]));
      seen += 1;
    }
    expect(seen).toBeGreaterThan(5);
  });
});
