/** Names, platforms and challenges, read as others read them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChallenges } from '../../../src/cli/registry/challenge.ts';
import { credentialsFor } from '../../../src/cli/registry/credentials.ts';
import { choose, normalized, parsePlatform, platformText } from '../../../src/cli/registry/platform.ts';
import { canonical, isHost, isLoopback, parseName } from '../../../src/cli/registry/reference.ts';
import { openRepository } from '../../../src/cli/registry/repository.ts';
import { impatient, machine } from './surroundings.ts';

const digest = `sha256:${'a1'.repeat(32)}`;

describe('a name of an image', () => {
  it.each([
    ['python', 'docker.io/library/python:latest'],
    ['python:3.11', 'docker.io/library/python:3.11'],
    ['team/app', 'docker.io/team/app:latest'],
    ['docker.io/python', 'docker.io/library/python:latest'],
    ['index.docker.io/library/python:3', 'docker.io/library/python:3'],
    ['localhost/app', 'localhost/app:latest'],
    ['localhost:5000/team/app:1.0', 'localhost:5000/team/app:1.0'],
    ['example.com/app', 'example.com/app:latest'],
    ['Team/app', 'Team/app:latest'],
    ['[::1]:5000/app:1', '[::1]:5000/app:1'],
    ['a__b/c--d.e', 'docker.io/a__b/c--d.e:latest'],
    [`python:3.11@${digest}`, `docker.io/library/python@${digest}`],
    [`example.com/app@${digest}`, `example.com/app@${digest}`],
  ])('%s is %s', (text, full) => {
    const name = parseName(text);
    expect(name.kind === 'name' ? canonical(name) : name.what).toBe(full);
  });

  it.each([
    '',
    'Python',
    'python:',
    'python:a b',
    'python@sha256:12',
    'python@md5:0123456789abcdef0123456789abcdef',
    '/python',
    'a//b',
    'a/../b',
    'a._b',
    '-a',
    'a___b',
    'a/b/',
    'exam_ple.com/a',
    'example.com:port/a',
    'python?x=1',
    'a'.repeat(256),
    'a1'.repeat(32),
    'user:secret@example.com/app',
  ])('%j is none', (text) => {
    expect(parseName(text)).toMatchObject({ kind: 'fault', reason: 'name' });
  });

  it('without a registry means the usual one: where its API is, and under what its credentials are kept', async () => {
    const { env, configure } = machine();
    const name = parseName('python');
    if (name.kind === 'fault') throw new Error(name.what);
    const way = { patience: impatient, deadline: 0, authorities: undefined, insecure: [] };
    expect(openRepository(name, env, way).host).toBe('registry-1.docker.io');
    configure({ auths: { 'https://index.docker.io/v1/': { username: 'me', password: 'mine' } } });
    expect(await credentialsFor(name.registry, 'python', env)).toMatchObject({ credentials: { user: 'me' } });
    expect(await credentialsFor('example.com', 'python', env)).toMatchObject({ credentials: undefined });
  });

  it('a name in full means itself', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (path, tag) => {
        const name = parseName(`${path.join('/')}:${tag}`);
        if (name.kind === 'fault') throw new Error(name.what);
        const again = parseName(canonical(name));
        expect(again).toEqual({ ...name, text: canonical(name) });
      }),
    );
  });
});

it('loopback is told by the host', () => {
  expect(['localhost', 'localhost:5000', '127.0.0.1:1', '127.8.9.1', '[::1]:5'].every(isLoopback)).toBe(true);
  expect(
    ['localhost.example.com', '127.example.com', '10.0.0.1', 'example.com:127', '0.0.0.0'].some(isLoopback),
  ).toBe(false);
  expect(['example.com', 'a:1', '[::1]', '10.0.0.1:5000'].every(isHost)).toBe(true);
  expect(['', 'a/b', 'a:x', '-a', 'a..b', 'user@a', 'http://a'].some(isHost)).toBe(false);
});

describe('platforms', () => {
  const has = (...names: readonly string[]): readonly { platform: ReturnType<typeof parsePlatform> }[] =>
    names.map((name) => ({ platform: parsePlatform(name) }));
  it.each([
    ['linux/amd64', ['linux/386', 'linux/amd64'], 'linux/amd64'],
    ['linux/amd64', ['linux/386'], 'linux/386'],
    ['linux/amd64/v3', ['linux/amd64', 'linux/amd64/v2'], 'linux/amd64/v2'],
    ['linux/x86_64', ['linux/amd64/v1'], 'linux/amd64'],
    ['linux/arm64', ['linux/arm64/v8'], 'linux/arm64'],
    ['linux/aarch64', ['linux/arm/v7', 'linux/arm64'], 'linux/arm64'],
    ['linux/arm', ['linux/arm/v5', 'linux/arm/v6'], 'linux/arm/v6'],
    ['linux/arm/v6', ['linux/arm/v7'], undefined],
    ['linux/amd64', ['windows/amd64', 'linux/arm64'], undefined],
    ['linux/s390x', ['linux/s390x'], 'linux/s390x'],
  ])('%s among %j is %s', (wanted, names, chosen) => {
    const found = choose(parsePlatform(wanted), has(...names));
    expect(found && platformText(found.platform)).toBe(chosen);
  });
  it('have one spelling', () => {
    expect(platformText(normalized('linux', 'armhf'))).toBe('linux/arm/v7');
    expect(platformText(normalized('linux', 'arm', '6'))).toBe('linux/arm/v6');
  });
});

describe('a challenge', () => {
  const read = (header: string): unknown =>
    parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
  it.each([
    [
      'Bearer realm="https://a/token",service="s",scope="repository:a/b:pull,push"',
      [['bearer', { realm: 'https://a/token', service: 's', scope: 'repository:a/b:pull,push' }]],
    ],
    ['Basic realm="a \\"b\\""', [['basic', { realm: 'a "b"' }]]],
    [
      'Basic realm=a, Bearer realm = "b" , error=invalid',
      [
        ['basic', { realm: 'a' }],
        ['bearer', { realm: 'b', error: 'invalid' }],
      ],
    ],
    [
      'Negotiate, Basic realm="a"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'a' }],
      ],
    ],
    ['', []],
    ['"', []],
    ['Bearer realm="open', [['bearer', {}]]],
  ])('%j', (header, challenges) => {
    expect(read(header)).toEqual(challenges);
  });
  it('of any text ends', () => {
    fc.assert(fc.property(fc.string(), (header) => parseChallenges(header).length >= 0));
  });
});
