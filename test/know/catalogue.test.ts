import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { imageRow, sizesOf, tagsOf, type ImageRow } from '../../src/know/catalogue.ts';
import { alternativeCommands } from '../../src/know/catalogue/alternatives.ts';
import { commandsIn, packagesIn } from '../../src/know/catalogue/contents.ts';
import { packagesOfKind } from '../../src/know/catalogue/debian-kinds.ts';
import { officialImages } from '../../src/know/catalogue/official-images.ts';
import { packageOf, packageSize } from '../../src/know/catalogue/package-of.ts';

function row(image: string): ImageRow {
  const [repository = '', tag = 'latest'] = image.split(':');
  const found = imageRow(repository, tag);
  if (found === undefined) throw new Error(`${image} is not in the catalogue`);
  return found;
}

describe('imageRow', () => {
  it.each([
    ['python:3.11', ['version', 'release']],
    ['python:3.11-trixie', ['version']],
    ['python:3.11-alpine3.24', ['version']],
    ['python:3.11.16', ['release']],
    ['python:3.11.16-slim', ['release']],
    ['python:3.11.16-slim-trixie', []],
    ['python:3', ['version', 'release']],
    ['python:latest', ['version', 'release']],
    ['python:trixie', ['version']],
    ['eclipse-temurin:21-jre', ['version', 'release']],
    // The version of a distribution is its release.
    ['debian:12', ['version']],
    ['debian:bookworm', ['version']],
    ['debian:latest', ['version', 'release']],
    ['ubuntu:24.04', []],
    ['ubuntu:rolling', ['version', 'release']],
    ['alpine:3.24', ['version']],
    ['alpine:3.24.1', []],
    ['alpine:3', ['version', 'release']],
    ['amazonlinux:2023', ['version']],
    ['amazoncorretto:21-al2023', ['version']],
    // Not the release of what is under it.
    ['tomcat:9', ['version', 'release']],
    // What is not known is not fixed.
    ['adminer:6.0.1', ['release']],
  ])('%s floats in %j', (image, floats) => expect(row(image).floats).toEqual(floats));

  it('says what a tag stood for', () => {
    expect(row('python:3.11')).toMatchObject({
      version: '3.11.16',
      flavour: 'full',
      distribution: 'debian',
      release: 'trixie',
      libc: 'glibc',
      manager: 'apt',
      source: { date: '2026-08-21' },
    });
    expect(row('python:3.11').tags).toEqual(row('python:3.11.16-trixie').tags);
    expect(row('node:22-alpine3.23')).toMatchObject({ release: '3.23', libc: 'musl', manager: 'apk' });
    expect(row('spark:python3')).toMatchObject({ distribution: 'ubuntu', release: 'jammy' });
    expect(row('rockylinux:9')).toMatchObject({
      distribution: 'rockylinux',
      release: '9',
      manager: undefined,
    });
    expect(row('alpine:3.20')).toMatchObject({ version: '3.20.3', source: { date: '2024-09' } });
  });

  it('keeps the platforms of a tag', () => {
    expect(row('eclipse-temurin:17-jre-alpine').platforms).toEqual(['linux/amd64']);
    expect(row('node:22-alpine').platforms).not.toContain('linux/ppc64le');
    expect(row('node:22').platforms).toContain('linux/ppc64le');
    expect(row('python:3.11-bookworm').platforms).not.toContain('linux/riscv64');
  });

  it('takes the configuration from every Dockerfile down to the root file system', () => {
    expect(row('tomcat:11.0.25-jdk25-temurin-noble').configuration).toMatchObject({
      user: 'root',
      workdir: '/usr/local/tomcat',
      shell: ['/bin/sh', '-c'],
      entrypoint: [],
      command: ['catalina.sh', 'run'],
      approximate: true,
    });
    const spark = row('spark:4.1.2-scala2.13-java21-ubuntu').configuration;
    expect(spark).toMatchObject({ user: 'spark', workdir: '/opt/spark/work-dir', command: [] });
    expect(spark?.env).toMatchObject({ SPARK_HOME: '/opt/spark', LANG: 'en_US.UTF-8' });
    const node = row('node:22').configuration;
    expect(node).toMatchObject({ approximate: false, entrypoint: ['docker-entrypoint.sh'], workdir: '/' });
    expect(Object.keys(node?.env ?? {})).toEqual(['PATH', 'NODE_VERSION', 'YARN_VERSION']);
    expect(node?.env['NODE_VERSION']).toBeUndefined();
    // The value comes from an argument of the build.
    const maven = row('maven:3.9-eclipse-temurin-21').configuration;
    expect(maven?.env).toHaveProperty('MAVEN_CONFIG', undefined);
  });

  it.each(['redis:8', 'amazonlinux:2023', 'nginx:latest'])('has no configuration of %s', (image) => {
    expect(row(image).configuration).toBeUndefined();
  });

  it.each([
    ['bitnami/python', '3'],
    ['constructor', 'latest'],
    ['python', '3.99'],
    ['python', ''],
    ['python', '3.11 3.11-trixie'],
    ['python', '3.11-windowsservercore'],
    ['hello-world', 'nanoserver'],
  ])('says nothing of %s:%s', (repository, tag) => expect(imageRow(repository, tag)).toBeUndefined());

  it('finds each tag it lists, in a row that has it', () => {
    const all = Object.keys(officialImages).flatMap((repository) =>
      (tagsOf(repository) ?? []).map((tag) => row(`${repository}:${tag}`)),
    );
    const right = ({ tag, tags, platforms, source }: ImageRow): boolean =>
      tags.includes(tag) &&
      platforms.every((platform) => /^linux\/[a-z\d]+(\/v\d)?$/.test(platform)) &&
      /^\d{4}-\d\d/.test(source.date);
    expect(all.filter((one) => !right(one))).toEqual([]);
    expect(all.length).toBeGreaterThan(9000);
    expect(tagsOf('bitnami/python')).toBeUndefined();
  });

  it('has sizes by platform', () => {
    expect(row('python:3.11').size).toMatchObject({
      date: '2026-07-14',
      bytes: { 'linux/amd64': 409120197 },
    });
    expect(row('adminer:6').size).toBeUndefined();
    // The tag is gone from the list.
    expect(sizesOf('node').get('20-slim')).toEqual({
      date: '2026-02-23',
      bytes: { 'linux/amd64': 71374235 },
    });
    expect(sizesOf('nod').size).toBe(0);
  });
});

describe('packagesIn', () => {
  it('prefers a list that was read', () => {
    const listed = packagesIn(row('python:3.11-slim'));
    expect(listed).toMatchObject({ basis: 'listed', source: { date: '2026-08-05' } });
    expect(listed?.packages.get('tzdata')?.version).toMatch(/^20/);
    expect(listed?.packages.get('tzdata')?.installed).toBeGreaterThan(1000);
    expect(packagesIn(row('python:3.12-slim'))?.basis).toBe('computed');
    expect(packagesIn(row('amazonlinux:2023'))?.packages.has('tar')).toBe(false);
  });

  // Packages that were taken out because no image had them are in no kind.
  it.each([
    ['python:3.11-slim', 'trixie', 'python:*-slim'],
    ['node:22-slim', 'bookworm', 'node:*-slim'],
  ])('computes for %s what it has', (image, release, kind) => {
    const listed = packagesIn(row(image))?.packages.keys() ?? [];
    expect([...(packagesOfKind(release, kind)?.keys() ?? [])].sort()).toEqual([...listed].sort());
  });

  it.each(['redis:8', 'python:3.11-alpine', 'php:8.3-apache', 'debian:bookworm-backports', 'debian:sid'])(
    'does not know those of %s',
    (image) => {
      expect(packagesIn(row(image))).toBeUndefined();
      expect(commandsIn(row(image))).toBeUndefined();
    },
  );

  it('leaves out what was computed wrong', () => {
    expect(packagesOfKind('bullseye', 'ruby:*-slim')).toBeUndefined();
    expect(packagesOfKind('bullseye', 'ruby:*')?.size).toBeGreaterThan(300);
    expect(packagesOfKind('sid', 'debian:')).toBeUndefined();
  });
});

const measured = fileURLToPath(
  new URL(
    `${process.env['DOCKOPT_CATALOG'] ?? '../../../shared/catalog'}/../knowledge/data/`,
    import.meta.url,
  ),
);

describe('commandsIn', () => {
  it('has those of packages and of update-alternatives', () => {
    const full = commandsIn(row('python:3.11'))?.commands;
    for (const command of ['git', 'cc', 'c++', 'convert', 'awk', 'which', 'policy-rc.d'])
      expect(full?.has(command)).toBe(true);
    for (const command of ['vi', 'less', 'nc', 'python3.11', 'pip']) expect(full?.has(command)).toBe(false);
    const slim = commandsIn(row('python:3.11-slim'))?.commands;
    for (const command of ['openssl', 'awk', 'tar']) expect(slim?.has(command)).toBe(true);
    for (const command of ['git', 'cc', 'curl']) expect(slim?.has(command)).toBe(false);
    expect(commandsIn(row('alpine:3.20'))?.commands.has('wget')).toBe(true);
    expect(commandsIn(row('alpine:edge'))).toBeUndefined();
  });

  it.skipIf(!existsSync(measured)).each([
    ['commands-minbase.txt', 'debian:bookworm'],
    ['commands-curl.txt', 'buildpack-deps:bookworm-curl'],
    ['commands-scm.txt', 'buildpack-deps:bookworm-scm'],
    ['commands-full.txt', 'buildpack-deps:bookworm'],
  ])('lacks nothing that was found in a real bookworm: %s', (file, image) => {
    const commands = commandsIn(row(image))?.commands;
    const found = readFileSync(`${measured}${file}`, 'utf8').split('\n');
    const plain = found.filter((name) => name !== '' && !/^[a-z0-9_]+-linux-gnu[a-z]*-/.test(name));
    expect(plain.filter((name) => commands?.has(name) !== true)).toEqual([]);
  });
});

describe('packageOf', () => {
  it.each([
    ['debian', 'trixie', 'git', ['git']],
    ['debian', 'trixie', '[', ['coreutils']],
    ['debian', 'bookworm', 'cc', ['gcc', 'clang', 'tcc']],
    [
      'debian',
      'bookworm',
      'convert',
      ['imagemagick', 'imagemagick-6.q16', 'graphicsmagick-imagemagick-compat'],
    ],
    [
      'debian',
      'trixie',
      'convert',
      ['imagemagick', 'imagemagick-7.q16', 'graphicsmagick-imagemagick-compat'],
    ],
    ['debian', 'trixie', '7z', ['7zip']],
    ['debian', 'bookworm', '7z', ['p7zip-full']],
    ['debian', 'bullseye', 'which', ['debianutils']],
    ['debian', 'bookworm', 'awk', ['mawk', 'gawk', 'original-awk']],
    ['ubuntu', 'noble', 'nc', ['netcat-openbsd', 'netcat-traditional', 'ncat']],
    ['ubuntu', 'focal', 'mysql', ['mariadb-client-core-10.3', 'mysql-client-core-8.0']],
    ['alpine', '3.20', 'ls', ['busybox']],
    ['alpine', '3.20', 'git', undefined],
    ['debian', 'trixie', 'gi', undefined],
    ['debian', 'trixie', '1:', undefined],
    ['debian', 'trixie', '', undefined],
    ['debian', 'sid', 'ls', undefined],
    ['fedora', '44', 'ls', undefined],
  ])('%s %s: %s', (distribution, release, command, packages) => {
    expect(packageOf(distribution, release, command)).toEqual(packages);
  });

  it('finds every command of update-alternatives in each release', () => {
    const older = /-im6$/;
    for (const [distribution, release] of [
      ['debian', 'trixie'],
      ['debian', 'bookworm'],
      ['ubuntu', 'noble'],
    ] as const)
      for (const command of alternativeCommands().filter((name) => !older.test(name)))
        expect([command, packageOf(distribution, release, command)?.length ?? 0]).not.toEqual([command, 0]);
  });

  it('weighs packages', () => {
    expect(packageSize('debian', 'git')).toEqual({ installed: 49154, download: 8654 });
    expect(packageSize('debian', 'imagemagick')).toEqual({ installed: 89, download: 35 });
    expect(packageSize('debian', 'frobnicate')).toBeUndefined();
    expect(packageSize('alpine', 'busybox')).toBeUndefined();
  });
});
