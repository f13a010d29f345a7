/** What a registry may answer, and what becomes of it. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Failure, Resolved } from '../../../src/cli/registry/online.ts';
import { fakeRegistry, type FakeRegistry } from './fake-registry.ts';
import { blob, image, index } from './image.ts';
import { machine } from './surroundings.ts';

const app = image({ config: { User: 'app', Env: ['PATH=/bin', 'A=b'], Shell: ['/bin/bash', '-c'] } });
const many = index([{ architecture: 'amd64' }, { architecture: 'arm64', variant: 'v8' }]);

const open: FakeRegistry[] = [];
afterEach(async () => {
  for (const registry of open.splice(0)) await registry.close();
});

async function registry(...words: Parameters<typeof fakeRegistry>): Promise<FakeRegistry> {
  const made = await fakeRegistry(...words);
  open.push(made);
  return made;
}

const usual = { 'team/app:1': app, 'team/many:1': many };

function resolved(answer: Resolved | Failure): Resolved {
  if (answer.kind === 'fault') throw new Error(`${answer.what} — ${answer.remedy}`);
  return answer;
}

describe('an image', () => {
  it.each(['oci', 'docker'] as const)('of one platform, as %s', async (kind) => {
    const one = image({ config: { User: 'app', Env: ['A=b'] } }, kind);
    const { host } = await registry({ 'a:1': one });
    const { digest, platforms, variants, reference } = resolved(
      await machine().open().resolve(`${host}/a:1`, ['linux/arm64']),
    );
    expect({ digest, platforms, reference }).toEqual({
      digest: one.manifest.digest,
      platforms: ['linux/amd64'],
      reference: `${host}/a:1`,
    });
    expect(variants).toMatchObject([{ platform: 'linux/amd64', config: { user: 'app', env: ['A=b'] } }]);
    expect(variants[0]?.layers.map(({ size }) => size)).toEqual([11, 21]);
  });

  it.each(['oci', 'docker'] as const)(
    'of several, as %s, and only those wanted are fetched',
    async (kind) => {
      const { host, asked } = await registry({
        'a:1': index([{}, { architecture: 'arm64', variant: 'v8' }], kind),
      });
      const answer = resolved(await machine().open().resolve(`${host}/a:1`, ['linux/arm64']));
      expect(answer.platforms).toEqual(['linux/amd64', 'linux/arm64']);
      expect(answer.variants.map(({ platform }) => platform)).toEqual(['linux/arm64']);
      // The attempt at TLS is none of its requests.
      expect(asked.map(({ path }) => path.replace(/sha256:.*/, '…'))).toEqual([
        '/v2/a/manifests/1',
        '/v2/a/manifests/…',
        '/v2/a/blobs/…',
      ]);
    },
  );

  it('of all platforms is one without attestations and other systems', async () => {
    const { host } = await registry({ 'a:1': index([{}, { os: 'windows' }, { architecture: 's390x' }]) });
    const answer = resolved(await machine().open().resolve(`${host}/a:1`, 'all'));
    expect(answer.variants.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/s390x']);
    expect(answer.platforms).toEqual(['linux/amd64', 'windows/amd64', 'linux/s390x']);
  });

  it('by its digest', async () => {
    const { host, asked } = await registry(usual);
    const name = `${host}/team/app:9@${app.manifest.digest}`;
    expect(resolved(await machine().open().resolve(name, ['linux/amd64']))).toMatchObject({
      digest: app.manifest.digest,
    });
    expect(asked[0]?.path).toBe(`/v2/team/app/manifests/${app.manifest.digest}`);
  });

  it('that has not the platform', async () => {
    const { host } = await registry(usual);
    expect(await machine().open().resolve(`${host}/team/many:1`, ['linux/s390x'])).toMatchObject({
      reason: 'platform',
      what: 'there is no linux/s390x of it',
      remedy: 'it has linux/amd64, linux/arm64',
    });
  });
});

describe('an answer that is no image', () => {
  it.each([
    ['{"schemaVersion":1,"name":"a"}', 'unsupported', 'an image of docker schema 1'],
    ['{"schemaVersion":2}', 'unsupported', 'neither an image nor an index of images'],
    [
      '{"schemaVersion":2,"manifests":[],"config":{}}',
      'unsupported',
      'neither an image nor an index of images',
    ],
    [
      '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","manifests":[]}',
      'unsupported',
      'not what its media type says',
    ],
    [
      '{"schemaVersion":2,"config":{"digest":"sha256:00","size":1},"layers":[]}',
      'unsupported',
      'an image without its parts',
    ],
    ['<html>', 'unsupported', 'no JSON'],
    ['', 'unsupported', 'no JSON'],
    ['{"schemaVersion":2,"manifests":[{"__proto__":1}]}', 'platform', 'there is no linux/amd64 of it'],
  ])('%s', async (body, reason, what) => {
    const fake = await registry({});
    fake.whim = (_, response) => {
      response.end(body);
      return true;
    };
    expect(await machine().open().resolve(`${fake.host}/a`, ['linux/amd64'])).toMatchObject({ reason, what });
  });

  it.each([
    { os: 'linux', config: {} },
    { os: 'linux', architecture: '\u001b[31m', config: {} },
    { os: 'linux', architecture: 'amd64', config: { Env: [1] } },
    { os: 'linux', architecture: 'amd64', config: { User: {} } },
  ])('a configuration %j', async (config) => {
    const { host } = await registry({ 'a:1': image(config as never), 'b:1': image() });
    const strange = await registry({});
    const described = blob(config);
    const manifest = blob({
      schemaVersion: 2,
      config: { digest: described.digest, size: described.bytes.length },
      layers: [],
    });
    strange.whim = ({ path }, response) => {
      response.end(path.includes('blobs') ? described.bytes : manifest.bytes);
      return true;
    };
    expect(await machine().open().resolve(`${strange.host}/a`, ['linux/amd64'])).toMatchObject({
      reason: 'unsupported',
      what: 'its configuration is not that of an image',
    });
    expect(resolved(await machine().open().resolve(`${host}/b:1`, ['linux/amd64'])).variants).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it.each([
    [404, 'not-found', 'has no such image (404)'],
    [403, 'unauthorized', 'refuses access (403), asked without credentials'],
    [401, 'unauthorized', 'refuses access (401), asked without credentials'],
    [418, 'refused', 'answers 418'],
    [500, 'refused', 'answers 500'],
  ])('%i', async (status, reason, what) => {
    const fake = await registry(usual);
    fake.whim = (_, response) => {
      response
        .writeHead(status, { 'x-anything': 'else' })
        .end('{"errors":[{"message":"SECRET of the server"}]}');
      return true;
    };
    const answer = await machine().open().resolve(`${fake.host}/team/app:1`, ['linux/amd64']);
    expect(answer).toMatchObject({ kind: 'fault', reason, where: `${fake.host}/team/app:1` });
    expect(answer).toMatchObject({ what: expect.stringContaining(what) as string });
    expect(JSON.stringify(answer)).not.toContain('SECRET');
    expect(fake.asked).toHaveLength(status === 500 ? 3 : 1);
  });

  it('429 is waited for as long as it asks', async () => {
    const fake = await registry(usual);
    const started = Date.now();
    fake.whim = (_, response, count) => {
      if (count > 1) return false;
      response.writeHead(429, { 'retry-after': '1' }).end();
      return true;
    };
    resolved(await machine().open().resolve(`${fake.host}/team/app:1`, ['linux/amd64']));
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);
  });

  it('429 that asks for longer than there is time is not waited for', async () => {
    const fake = await registry(usual);
    fake.whim = (_, response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end();
      return true;
    };
    expect(await machine().open().resolve(`${fake.host}/team/app:1`, ['linux/amd64'])).toMatchObject({
      reason: 'busy',
      remedy: 'it asks to wait 3600 s, then try again',
    });
    expect(fake.asked).toHaveLength(1);
  });

  it('503 that passes is tried again', async () => {
    const fake = await registry(usual);
    fake.whim = (_, response, count) => {
      if (count > 2) return false;
      response.writeHead(503).end();
      return true;
    };
    resolved(await machine().open().resolve(`${fake.host}/team/app:1`, ['linux/amd64']));
    expect(fake.asked.map(({ path }) => path.includes('manifests'))).toEqual([true, true, true, false]);
  });

  it('nobody there', async () => {
    const fake = await registry({});
    await fake.close();
    expect(await machine().open().resolve(`${fake.host}/a`, ['linux/amd64'])).toMatchObject({
      reason: 'unreachable',
      what: `${fake.host} cannot be reached (ECONNREFUSED)`,
    });
  });
});

describe('a slow registry', () => {
  it.each(['nothing', 'a byte at a time'] as const)('that sends %s is left', async (what) => {
    const fake = await registry(usual);
    const timers: NodeJS.Timeout[] = [];
    fake.whim = (_, response) => {
      if (what === 'nothing') return true;
      response.writeHead(200, { 'content-length': 10_000 });
      timers.push(setInterval(() => response.write(' '), 50));
      return true;
    };
    const patience = { request: 300, all: 900, attempts: 2, pause: 10 };
    const answer = await machine().open({ patience }).resolve(`${fake.host}/team/app:1`, ['linux/amd64']);
    expect(answer).toMatchObject({ reason: 'slow', what: `${fake.host} does not answer within 1 s` });
    expect(fake.asked).toHaveLength(2);
    for (const timer of timers) clearInterval(timer);
  });

  it('is left after the time for all, however many requests are left', async () => {
    const fake = await registry(usual);
    fake.whim = () => true;
    const patience = { request: 200, all: 500, attempts: 100, pause: 1 };
    expect(
      await machine().open({ patience }).resolve(`${fake.host}/team/app:1`, ['linux/amd64']),
    ).toMatchObject({
      reason: 'slow',
    });
    expect(fake.asked.length).toBeLessThan(100);
  });
});

describe('a damaged answer', () => {
  const failing = async (whim: FakeRegistry['whim'], name = 'team/app:1'): Promise<Resolved | Failure> => {
    const fake = await registry(usual);
    fake.whim = whim;
    const place = machine();
    const answer = await place.open().resolve(`${fake.host}/${name}`, ['linux/amd64']);
    // Nothing of it was kept: asked again in order, the registry's own answer counts.
    fake.whim = () => false;
    resolved(await place.open().resolve(`${fake.host}/${name}`, ['linux/amd64']));
    return answer;
  };

  it('that breaks off, as its length says', async () => {
    const answer = await failing((_, response) => {
      response.writeHead(200, { 'content-length': app.manifest.bytes.length });
      response.write(app.manifest.bytes.subarray(0, 40), () => response.destroy());
      return true;
    });
    expect(answer).toMatchObject({
      reason: 'damaged',
      what: expect.stringContaining('breaks off') as string,
    });
  });

  it('that breaks off in pieces of its own length', async () => {
    const answer = await failing((_, response) => {
      response.writeHead(200);
      response.write(app.manifest.bytes.subarray(0, 40), () => response.destroy());
      return true;
    });
    expect(answer).toMatchObject({ reason: 'damaged' });
  });

  it('that ends early without saying how long it is', async () => {
    const answer = await failing((_, response) => {
      response.socket?.end(
        `HTTP/1.1 200 OK\r\nconnection: close\r\ndocker-content-digest: ${app.manifest.digest}\r\n\r\n${app.manifest.bytes.toString().slice(0, 90)}`,
      );
      return true;
    });
    expect(answer).toMatchObject({
      reason: 'damaged',
      what: expect.stringContaining('a manifest that does not fit its digest') as string,
    });
  });

  it('that was altered: the manifest of a tag', async () => {
    const other = image({ config: { User: 'mallory' } });
    const answer = await failing(({ path }, response) => {
      if (!path.endsWith('/manifests/1')) return false;
      response.writeHead(200, { 'docker-content-digest': app.manifest.digest }).end(other.manifest.bytes);
      return true;
    });
    expect(answer).toMatchObject({ reason: 'damaged' });
  });

  it.each(['manifests/sha', 'blobs/sha'])('that was altered: a bit of %s', async (part) => {
    const answer = await failing(({ path }, response) => {
      const meant = [...many.children, ...many.blobs].find(({ digest }) => path.endsWith(digest));
      if (!path.includes(part) || meant === undefined) return false;
      const altered = meant.bytes.toString('latin1').replace(/.(?=}$)/, '~');
      response.writeHead(200, { 'docker-content-digest': meant.digest }).end(altered);
      return true;
    }, 'team/many:1');
    expect(answer).toMatchObject({
      reason: 'damaged',
      what: expect.stringContaining('that does not fit its digest') as string,
    });
  });

  it('that is shorter than what names it says', async () => {
    const answer = await failing(({ path }, response) => {
      if (!path.includes('blobs/sha')) return false;
      response.writeHead(200).end('{}');
      return true;
    });
    expect(answer).toMatchObject({ reason: 'damaged' });
  });

  it('that has another length than what names it says, though the right digest', async () => {
    const fake = await registry({});
    const described = app.blobs[0] ?? blob('');
    const size = described.bytes.length + 1;
    const manifest = blob({ schemaVersion: 2, config: { digest: described.digest, size }, layers: [] });
    fake.whim = ({ path }, response) => {
      response.end(path.includes('blobs') ? described.bytes : manifest.bytes);
      return true;
    };
    expect(await machine().open().resolve(`${fake.host}/a`, ['linux/amd64'])).toMatchObject({
      reason: 'damaged',
    });
  });

  it('that is larger than a description can be', async () => {
    const answer = await failing((_, response) => {
      response.writeHead(200);
      const more = (): boolean => response.write(Buffer.alloc(2 ** 20, 32));
      response.on('drain', more);
      more();
      return true;
    });
    expect(answer).toMatchObject({
      reason: 'damaged',
      what: expect.stringContaining('more than 4096 KiB') as string,
    });
  });
});

describe('a redirect', () => {
  it('is followed, and the authorization stays behind', async () => {
    const elsewhere = await registry(usual);
    const fake = await registry(usual);
    const place = machine();
    const auth = Buffer.from('me:SECRET').toString('base64');
    place.configure({ auths: { [fake.host]: { auth } } });
    fake.whim = ({ path, headers }, response) => {
      if (headers.authorization === undefined) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
        return true;
      }
      if (!path.includes('/blobs/')) return false;
      response.writeHead(307, { location: `http://${elsewhere.host}${path}?signature=SECRET` }).end();
      return true;
    };
    resolved(await place.open().resolve(`${fake.host}/team/app:1`, ['linux/amd64']));
    expect(elsewhere.asked).toHaveLength(1);
    expect(elsewhere.asked[0]?.headers.authorization).toBeUndefined();
    expect(fake.asked.at(-1)?.headers.authorization).toBe(`Basic ${auth}`);
  });

  it('on the same host keeps it', async () => {
    const fake = await registry(usual);
    const place = machine();
    place.configure({ auths: { [fake.host]: { auth: Buffer.from('me:SECRET').toString('base64') } } });
    fake.whim = ({ path, headers }, response) => {
      if (headers.authorization === undefined)
        response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
      else if (path.includes('/blobs/') && !path.includes('?'))
        response.writeHead(302, { location: `${path}?x` }).end();
      else if (path.includes('?')) response.end(app.blobs[0]?.bytes);
      else return false;
      return true;
    };
    resolved(await place.open().resolve(`${fake.host}/team/app:1`, ['linux/amd64']));
  });

  it.each([
    ['without end', (host: string, path: string) => `http://${host}${path}`],
    ['to no address', () => 'ftp://example.invalid/'],
    ['to example.invalid over plain http', () => 'http://example.invalid/x?SECRET'],
  ])('%s is not', async (what, location) => {
    const fake = await registry(usual);
    fake.whim = ({ path }, response) => {
      response.writeHead(302, { location: location(fake.host, path) }).end();
      return true;
    };
    const answer = await machine().open().resolve(`${fake.host}/team/app:1`, ['linux/amd64']);
    expect(answer).toMatchObject({ reason: 'refused', what: `${fake.host} sends on ${what}` });
    expect(JSON.stringify(answer)).not.toContain('SECRET');
  });
});

describe('plain http', () => {
  it('is for loopback, and for hosts that are named', async () => {
    const fake = await registry(usual, { address: '0.0.0.0' });
    const name = `${fake.host}/team/app:1`;
    expect(await machine().open().resolve(name, ['linux/amd64'])).toMatchObject({
      reason: 'unreachable',
      remedy: `for plain http say --insecure-registry ${fake.host}`,
    });
    expect(fake.asked).toEqual([]);
    const place = machine();
    resolved(await place.open({ insecure: [fake.host] }).resolve(name, ['linux/amd64']));
    // What came that way does not count later, without the option.
    expect(await place.open().resolve(name, ['linux/amd64'])).toMatchObject({ reason: 'unreachable' });
  });
});

describe('the cache', () => {
  const cached = (place: ReturnType<typeof machine>, folder: string): readonly string[] =>
    readdirSync(join(place.env['XDG_CACHE_HOME'] ?? '', 'dockopt', folder)).sort();

  it('answers within the hour, without a request', async () => {
    const fake = await registry(usual);
    const place = machine();
    const first = resolved(await place.open().resolve(`${fake.host}/team/many:1`, ['linux/amd64']));
    const before = fake.asked.length;
    expect(await place.open().resolve(`${fake.host}/team/many:1`, ['linux/amd64'])).toEqual(first);
    expect(fake.asked).toHaveLength(before);
    expect(place.open().known()).toEqual([`${fake.host}/team/many:1`]);
  });

  it('is asked past by --refresh: one HEAD when nothing changed, everything when it did', async () => {
    const images: Record<string, typeof app> = { ...usual };
    const fake = await registry(images);
    const place = machine();
    const name = `${fake.host}/team/app:1`;
    resolved(await place.open().resolve(name, ['linux/amd64']));
    fake.asked.length = 0;
    resolved(await place.open({ refresh: true }).resolve(name, ['linux/amd64']));
    expect(fake.asked.map(({ method }) => method)).toEqual(['HEAD']);
    const other = image({ config: { User: 'other' } });
    images['team/app:1'] = other;
    const answer = resolved(await place.open({ refresh: true }).resolve(name, ['linux/amd64']));
    expect(answer.digest).toBe(other.manifest.digest);
    expect(fake.asked.map(({ method }) => method)).toEqual(['HEAD', 'HEAD', 'GET', 'GET']);
  });

  it.each([
    ['an old tag', (text: string) => text.replace(/"time":\d+/, `"time":${Date.now() - 3_700_000}`)],
    [
      'a tag from the future',
      (text: string) => text.replace(/"time":\d+/, `"time":${Date.now() + 3_700_000}`),
    ],
    ['a broken tag', (text: string) => text.slice(0, 20)],
    ['a tag of another image', (text: string) => text.replace('team/app', 'team/apq')],
  ])('does not believe %s', async (_, change) => {
    const fake = await registry(usual);
    const place = machine();
    const name = `${fake.host}/team/app:1`;
    resolved(await place.open().resolve(name, ['linux/amd64']));
    const [entry = ''] = cached(place, 'tags');
    const path = join(place.env['XDG_CACHE_HOME'] ?? '', 'dockopt/tags', entry);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const before = fake.asked.length;
    resolved(await place.open().resolve(name, ['linux/amd64']));
    expect(fake.asked.length).toBe(before + 1);
  });

  it('does not believe documents that are not what their name says', async () => {
    const fake = await registry(usual);
    const place = machine();
    const name = `${fake.host}/team/app:1`;
    const first = resolved(await place.open().resolve(name, ['linux/amd64']));
    for (const entry of cached(place, 'documents'))
      writeFileSync(join(place.env['XDG_CACHE_HOME'] ?? '', 'dockopt/documents', entry), '{}');
    const second = resolved(await place.open().resolve(name, ['linux/amd64']));
    expect({ ...second, time: 0 }).toEqual({ ...first, time: 0 });
  });

  it('that cannot be written costs only time', async () => {
    const fake = await registry(usual);
    const place = machine();
    const env = { ...place.env, XDG_CACHE_HOME: '/dev/null' };
    resolved(await place.open({ env }).resolve(`${fake.host}/team/app:1`, ['linux/amd64']));
  });
});
