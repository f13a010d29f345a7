/** Registries that speak TLS, with certificates that are right and wrong. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasOpenssl, selfSigned } from './certificates.ts';
import { fakeRegistry, type FakeRegistry, type Tls } from './fake-registry.ts';
import { image } from './image.ts';
import { machine } from './surroundings.ts';

describe.skipIf(!hasOpenssl)('a certificate', () => {
  let right: Tls, wrong: Tls, registry: FakeRegistry, misnamed: FakeRegistry;
  beforeAll(async () => {
    right = selfSigned('localhost');
    wrong = selfSigned('example.invalid');
    registry = await fakeRegistry({ 'a:1': image() }, { tls: right });
    misnamed = await fakeRegistry({ 'a:1': image() }, { tls: wrong });
  });
  afterAll(async () => {
    await registry.close();
    await misnamed.close();
  });

  it('that nobody vouches for ends it, on loopback too, and with --insecure-registry', async () => {
    const answer = await machine()
      .open({ insecure: [registry.host] })
      .resolve(`${registry.host}/a:1`, ['linux/amd64']);
    expect(answer).toMatchObject({
      reason: 'certificate',
      what: `the certificate of ${registry.host} is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)`,
      remedy: expect.stringContaining('SSL_CERT_FILE') as string,
    });
    expect(registry.asked).toEqual([]);
  });

  it('that SSL_CERT_FILE names is trusted', async () => {
    const place = machine();
    const path = join(place.folder, 'authority.pem');
    writeFileSync(path, right.cert);
    const env = { ...place.env, SSL_CERT_FILE: path };
    const answer = await place.open({ env }).resolve(`${registry.host}/a:1`, ['linux/amd64']);
    expect(answer).toMatchObject({ kind: 'resolved' });
  });

  it('that NODE_EXTRA_CA_CERTS names is trusted beside those of SSL_CERT_FILE', async () => {
    const place = machine();
    const [one, other] = [join(place.folder, 'one.pem'), join(place.folder, 'other.pem')];
    writeFileSync(one, wrong.cert);
    writeFileSync(other, right.cert);
    const env = { ...place.env, SSL_CERT_FILE: one, NODE_EXTRA_CA_CERTS: other };
    expect(await place.open({ env }).resolve(`${registry.host}/a:1`, ['linux/amd64'])).toMatchObject({
      kind: 'resolved',
    });
  });

  it('for another host ends it', async () => {
    const place = machine();
    const path = join(place.folder, 'authority.pem');
    writeFileSync(path, wrong.cert);
    const env = { ...place.env, SSL_CERT_FILE: path };
    expect(await place.open({ env }).resolve(`${misnamed.host}/a:1`, ['linux/amd64'])).toMatchObject({
      reason: 'certificate',
      what: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID') as string,
    });
  });

  it.each([
    ['a file that is not there', undefined, 'ENOENT'],
    ['a file of something else', 'nothing', 'none in it'],
  ])('%s is no authority', async (_, content, why) => {
    const place = machine();
    const path = join(place.folder, 'authority.pem');
    if (content !== undefined) writeFileSync(path, content);
    const env = { ...place.env, SSL_CERT_FILE: path };
    expect(await place.open({ env }).resolve(`${registry.host}/a:1`, ['linux/amd64'])).toMatchObject({
      reason: 'certificate',
      where: path,
      what: `cannot be read as certificates (${why})`,
    });
  });
});
