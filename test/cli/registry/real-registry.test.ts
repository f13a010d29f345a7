/** Against a real registry: what it holds was pushed by plain requests of the API. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasOpenssl, selfSigned } from './certificates.ts';
import { blob, image, index } from './image.ts';
import { hasRegistry, push, realRegistry, type RealRegistry } from './real-registry.ts';
import { machine } from './surroundings.ts';

/** `geheim-p4ss`, by bcrypt. */
const account = 'reader:$2b$04$CUjEmeYc4v6J9efiB1FTGOFzAX9DqKgFaP2OI6w0k0b9c5nl3sHKe\n';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe.skipIf(!hasRegistry)('a real registry', () => {
  const app = image({ config: { User: 'app', WorkingDir: '/srv', Env: ['PATH=/bin', 'A=b=c'] } });
  const old = image({ config: { Cmd: ['sh'] } }, 'docker');
  const many = index([
    { architecture: 'amd64', config: { Env: ['MACHINE=amd64'] } },
    { architecture: 'arm64', variant: 'v8', config: { Env: ['MACHINE=arm64'] } },
  ]);
  const { folder } = machine();
  const storage = join(folder, 'storage');
  let open: RealRegistry;

  beforeAll(async () => {
    mkdirSync(storage);
    open = await realRegistry(folder, storage);
    await push(open.host, 'team/app', '1', app);
    await push(open.host, 'team/old', '1', old);
    await push(open.host, 'team/many', '1', many);
  });
  afterAll(async () => {
    await open.stop();
  });

  it('says what an image is', async () => {
    const answer = await machine().open().resolve(`${open.host}/team/app:1`, ['linux/amd64']);
    expect(answer).toMatchObject({
      digest: app.manifest.digest,
      platforms: ['linux/amd64'],
      variants: [{ config: { user: 'app', workdir: '/srv', env: ['PATH=/bin', 'A=b=c'] } }],
    });
  });

  it('says it in the older form too', async () => {
    const answer = await machine().open().resolve(`${open.host}/team/old:1`, ['linux/amd64']);
    expect(answer).toMatchObject({ digest: old.manifest.digest, variants: [{ config: { cmd: ['sh'] } }] });
  });

  it('says it of each platform, by tag and by digest', async () => {
    for (const name of ['team/many:1', `team/many@${many.manifest.digest}`]) {
      const answer = await machine().open().resolve(`${open.host}/${name}`, 'all');
      expect(answer).toMatchObject({
        digest: many.manifest.digest,
        platforms: ['linux/amd64', 'linux/arm64'],
        variants: [{ config: { env: ['MACHINE=amd64'] } }, { config: { env: ['MACHINE=arm64'] } }],
      });
    }
  });

  it('says of a tag again that it is the same', async () => {
    const place = machine();
    const first = await place.open().resolve(`${open.host}/team/app:1`, ['linux/amd64']);
    const second = await place.open({ refresh: true }).resolve(`${open.host}/team/app:1`, ['linux/amd64']);
    expect({ ...second, time: 0 }).toEqual({ ...first, time: 0 });
  });

  it.each(['team/app:2', 'team/none:1', `team/app@sha256:${'0'.repeat(64)}`])('has no %s', async (name) => {
    expect(await machine().open().resolve(`${open.host}/${name}`, ['linux/amd64'])).toMatchObject({
      reason: 'not-found',
      what: `${open.host} has no such image (404)`,
    });
  });

  it('whose disk holds something else is not believed', async () => {
    const own = image({ config: { User: 'honest' } });
    await push(open.host, 'team/altered', '1', own);
    const [described = blob('')] = own.blobs;
    const hex = described.digest.slice('sha256:'.length);
    const path = join(storage, 'docker/registry/v2/blobs/sha256', hex.slice(0, 2), hex, 'data');
    writeFileSync(path, readFileSync(path, 'utf8').replace('honest', 'malice'));
    expect(await machine().open().resolve(`${open.host}/team/altered:1`, ['linux/amd64'])).toMatchObject({
      reason: 'damaged',
      what: `a config that does not fit its digest, as ${open.host} sent it`,
    });
    writeFileSync(path, described.bytes.subarray(0, 20));
    expect(await machine().open().resolve(`${open.host}/team/altered:1`, ['linux/amd64'])).toMatchObject({
      reason: 'damaged',
    });
  });

  describe.skipIf(!hasOpenssl)('with TLS and accounts', () => {
    let guarded: RealRegistry;
    let authority = '';
    beforeAll(async () => {
      const { key, cert } = selfSigned('localhost');
      const [keyPath, accounts] = [join(folder, 'key.pem'), join(folder, 'accounts')];
      authority = join(folder, 'cert.pem');
      writeFileSync(keyPath, key);
      writeFileSync(authority, cert);
      writeFileSync(accounts, account);
      guarded = await realRegistry(folder, storage, {
        http: { tls: { certificate: authority, key: keyPath } },
        auth: { htpasswd: { realm: 'test', path: accounts } },
      });
    });
    afterAll(async () => {
      await guarded.stop();
    });

    it.each([
      ['nobody', undefined, 'asked without credentials'],
      ['a stranger', 'reader:wrong-p4ss', 'asked with those of the docker config'],
    ])('refuses %s', async (_, credentials, how) => {
      const place = machine();
      if (credentials) place.configure({ auths: { [guarded.host]: { auth: base64(credentials) } } });
      const env = { ...place.env, SSL_CERT_FILE: authority };
      const answer = await place.open({ env }).resolve(`${guarded.host}/team/app:1`, ['linux/amd64']);
      expect(answer).toMatchObject({
        reason: 'unauthorized',
        what: `${guarded.host} refuses access (401), ${how}`,
      });
      expect(JSON.stringify(answer)).not.toContain('wrong-p4ss');
    });

    it('answers who has an account', async () => {
      const place = machine();
      place.configure({ auths: { [guarded.host]: { auth: base64('reader:geheim-p4ss') } } });
      const env = { ...place.env, SSL_CERT_FILE: authority };
      expect(await place.open({ env }).resolve(`${guarded.host}/team/app:1`, ['linux/amd64'])).toMatchObject({
        digest: app.manifest.digest,
      });
    });

    it('is not asked when its certificate is not trusted', async () => {
      const place = machine();
      place.configure({ auths: { [guarded.host]: { auth: base64('reader:geheim-p4ss') } } });
      expect(await place.open().resolve(`${guarded.host}/team/app:1`, ['linux/amd64'])).toMatchObject({
        reason: 'certificate',
      });
    });
  });
});
