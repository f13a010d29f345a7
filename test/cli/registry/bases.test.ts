/** What the compiler is told of base images. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basesIn } from '../../../src/cli/registry/bases.ts';
import { readCatalogue, rowOf, writeCatalogue } from '../../../src/cli/registry/catalogue-file.ts';
import { contradiction } from '../../../src/cli/registry/contradiction.ts';
import { knownBase } from '../../../src/cli/registry/known-base.ts';
import type { ImageConfig } from '../../../src/cli/registry/documents.ts';
import { parsePlatform } from '../../../src/cli/registry/platform.ts';
import { machine } from './surroundings.ts';

const digest = `sha256:${'a1'.repeat(32)}`;

describe('what holds for an image', () => {
  const of = (...configs: readonly Partial<ImageConfig>[]): unknown =>
    knownBase({
      kind: 'resolved',
      image: 'a',
      reference: 'a',
      digest,
      time: 0,
      platforms: [],
      variants: configs.map((config) => ({
        platform: 'linux/amd64',
        digest,
        layers: [],
        config: {
          platform: parsePlatform('linux/amd64'),
          user: undefined,
          workdir: undefined,
          env: undefined,
          shell: undefined,
          entrypoint: undefined,
          cmd: undefined,
          onbuild: undefined,
          ...config,
        },
      })),
    });
  const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

  it('that sets nothing: root, /, a PATH, the usual shell', () => {
    expect(of({})).toEqual({
      kind: 'known',
      base: { user: '', workdir: '/', env: { PATH: path }, shell: ['/bin/sh', '-c'] },
    });
  });
  it('that sets everything', () => {
    const config = {
      user: 'a:b',
      workdir: '/w',
      env: ['PATH=/x', 'A=b=c', 'B='],
      shell: ['/bin/bash', '-c'],
    };
    expect(of(config)).toEqual({
      kind: 'known',
      base: { user: 'a:b', workdir: '/w', env: { A: 'b=c', B: '', PATH: '/x' }, shell: ['/bin/bash', '-c'] },
    });
  });
  it('is what holds for each of its platforms', () => {
    expect(of({ user: 'a', env: ['A=1'] }, { user: 'a', env: ['A=2'], workdir: '/w' })).toEqual({
      kind: 'known',
      base: { user: 'a', shell: ['/bin/sh', '-c'] },
    });
    expect(of({ env: ['A=1', 'B=2'] }, { env: ['B=2', 'A=1'] })).toMatchObject({
      base: { env: { A: '1', B: '2', PATH: path } },
    });
  });
  it.each([
    ['variables that are set twice', { env: ['A=1', 'A=2'] }, 'env'],
    ['a variable without a value', { env: ['A'] }, 'env'],
    ['a variable without a name', { env: ['=1'] }, 'env'],
    ['a relative folder', { workdir: 'w' }, 'workdir'],
  ])('is less with %s', (_, config, name) => {
    expect(of(config)).not.toHaveProperty(['base', name]);
  });
  it.each([
    ['ONBUILD', { onbuild: ['USER a'] }, 'its ONBUILD triggers may change anything'],
    ['another system', { platform: parsePlatform('windows/amd64') }, 'it is not for Linux'],
  ])('is nothing with %s', (_, config, why) => {
    expect(of({}, config)).toEqual({ kind: 'unknown', why });
  });
});

describe('what contradicts the built-in table', () => {
  it.each([
    ['python:3.11', { user: '', workdir: '/', env: { PATH: '/x', LANG: 'C.UTF-8' } }, undefined],
    ['python:3.11', { user: '0', workdir: '' }, undefined],
    ['python:3.11', { user: 'app' }, 'its user'],
    ['python:3.11', { workdir: '/app' }, 'its working directory'],
    ['python:3.11', { shell: ['/bin/bash', '-c'] }, 'its shell'],
    ['python:3.11', { env: { SURPRISE: '1' } }, 'its variable SURPRISE'],
    ['example.com/python:3.11', { user: '' }, 'not in the table'],
    [`python@${digest}`, { user: '' }, 'not in the table'],
  ])('%s %j: %s', (image, base, what) => {
    expect(contradiction(image, base)).toBe(what);
  });
});

describe('the images of a file', () => {
  const of = (text: string, world = {}): unknown => Object.fromEntries(basesIn(text, world).wanted);
  it.each([
    ['FROM a', {}, { a: ['linux/amd64'] }],
    ['FROM a', { platforms: ['linux/arm64'] }, { a: ['linux/arm64'] }],
    ['FROM --platform=linux/s390x a', { platforms: ['linux/arm64'] }, { a: ['linux/s390x'] }],
    ['FROM --platform=$TARGETPLATFORM a', {}, { a: ['linux/amd64'] }],
    ['FROM --platform=${BUILDPLATFORM} a', {}, { a: 'all' }],
    ['FROM a\nFROM --platform=linux/arm64 a', {}, { a: ['linux/amd64', 'linux/arm64'] }],
    ['FROM a\nFROM --platform=$X a', {}, { a: 'all' }],
    ['ARG V=1\nFROM a:$V AS b\nFROM b\nFROM scratch', { buildArgs: {} }, { 'a:1': ['linux/amd64'] }],
    ['ARG V\nFROM a:$V', { buildArgs: { V: '2' } }, { 'a:2': ['linux/amd64'] }],
    ['ARG V\nFROM $V', {}, {}],
    ['COPY x', {}, {}],
  ])('%j %j', (text, world, images) => {
    expect(of(text, world)).toEqual(images);
  });
  it('that build arguments decide are named as they are written', () => {
    expect(basesIn('ARG V=1\nFROM a:$V', {})).toEqual({ wanted: new Map(), open: ['a:$V'] });
  });
});

describe('a catalogue file', () => {
  const { folder } = machine();
  const path = join(folder, 'catalogue.json');
  const read = (images: unknown, schemaVersion: unknown = 1): unknown => {
    writeFileSync(path, JSON.stringify({ schemaVersion, images }));
    return readCatalogue(path);
  };

  it('is read as it was written', () => {
    const rows = new Map([
      ['z', { user: '', platforms: ['linux/amd64'] }],
      ['a:1', { digest, date: '2026-11-27', user: 'u', workdir: '/w', env: { A: 'b' }, shell: ['sh', '-c'] }],
    ]);
    expect(writeCatalogue(path, rows)).toBeUndefined();
    expect(readCatalogue(path)).toEqual(rows);
  });

  it('is found by any spelling of a name, and by what it was pinned to', () => {
    const row = { user: 'u', digest };
    const catalogue = new Map([['python:latest', row]]);
    for (const name of [
      'python',
      'docker.io/python',
      'docker.io/library/python:latest',
      `python@${digest}`,
      `python:3@${digest}`,
    ])
      expect(rowOf(catalogue, name)).toBe(row);
    for (const name of [
      'python:3',
      `python@${digest.replace('a', 'b')}`,
      `other@${digest}`,
      'example.com/python',
      'A',
    ])
      expect(rowOf(catalogue, name)).toBeUndefined();
  });

  it.each([
    [{ a: { usr: '' } }, 'a: usr is not known, or not written so'],
    [{ a: { workdir: 'w' } }, 'a: workdir is not known, or not written so'],
    [{ a: { env: { A: 1 } } }, 'a: env is not known, or not written so'],
    [{ a: { env: ['A=1'] } }, 'a: env is not known, or not written so'],
    [{ a: { shell: [] } }, 'a: shell is not known, or not written so'],
    [{ a: { digest: 'x' } }, 'a: digest is not known, or not written so'],
    [{ 'a b': {} }, 'a b is no image name'],
  ])('with %j is wrong', (images, what) => {
    expect(read(images)).toMatchObject({ kind: 'fault', where: path, what });
  });

  it('of another kind is wrong', () => {
    expect(read({}, 2)).toMatchObject({ what: 'is not a catalogue: schemaVersion is not 1' });
    writeFileSync(path, 'x');
    expect(readCatalogue(path)).toMatchObject({ what: 'is no JSON' });
    expect(readCatalogue(join(folder, 'none'))).toMatchObject({ what: 'there is no such file' });
    expect(readCatalogue(join(folder, 'none'), true)).toEqual(new Map());
    expect(readCatalogue(folder)).toMatchObject({ kind: 'fault' });
  });
});
