/** Access: tokens, passwords, helpers; and that none of them shows anywhere or goes where it does not belong. */
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Failure, Resolved } from '../../../src/cli/registry/online.ts';
import { fakeRegistry, type FakeRegistry } from './fake-registry.ts';
import { image } from './image.ts';
import { machine, type Machine } from './surroundings.ts';

const app = image();
const open: FakeRegistry[] = [];
afterEach(async () => {
  for (const registry of open.splice(0)) await registry.close();
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const password = `Basic ${base64('me:SECRET:2')}`;

/** A registry that wants a token, and its token server; `grants` says for what Authorization or body it gives one. */
async function guarded(
  grants: (asked: { readonly authorization: string | undefined; readonly body: string }) => boolean,
): Promise<{ readonly registry: FakeRegistry; readonly tokens: FakeRegistry }> {
  const tokens = await fakeRegistry({});
  const registry = await fakeRegistry({ 'team/app:1': app });
  open.push(tokens, registry);
  tokens.whim = ({ headers: { authorization }, body }, response) => {
    if (grants({ authorization, body })) response.end(JSON.stringify({ token: 'SECRET-token' }));
    else response.writeHead(401).end();
    return true;
  };
  registry.whim = ({ headers: { authorization } }, response) => {
    if (authorization === 'Bearer SECRET-token') return false;
    const realm = `http://${tokens.host}/token?fixed=1`;
    response
      .writeHead(401, {
        'www-authenticate': `Bearer realm="${realm}",service="the service",scope="repository:team/app:pull"`,
      })
      .end();
    return true;
  };
  return { registry, tokens };
}

const ask = (place: Machine, { host }: FakeRegistry): Promise<Resolved | Failure> =>
  place.open().resolve(`${host}/team/app:1`, ['linux/amd64']);

/** No secret in what is told, nor in anything that is kept. */
function secretsIn(place: Machine, answer: unknown): readonly string[] {
  const cache = join(place.env['XDG_CACHE_HOME'] ?? '', 'dockopt');
  const kept = existsSync(cache) ? readdirSync(cache, { recursive: true, encoding: 'utf8' }) : [];
  const texts = kept
    .map((name) => join(cache, name))
    .filter((path) => !path.endsWith('tags') && !path.endsWith('documents'))
    .map((path) => readFileSync(path, 'utf8'));
  return [JSON.stringify(answer), ...texts].filter(
    (text) => text.includes('SECRET') || text.includes(base64('me:SECRET:2')),
  );
}

describe('a token', () => {
  it('is had without credentials, once for all requests', async () => {
    const { registry, tokens } = await guarded(({ authorization }) => authorization === undefined);
    const place = machine();
    const answer = await ask(place, registry);
    expect(answer.kind).toBe('resolved');
    expect(tokens.asked.map(({ method, path }) => [method, path])).toEqual([
      ['GET', '/token?fixed=1&service=the+service&scope=repository%3Ateam%2Fapp%3Apull'],
    ]);
    expect(registry.asked).toHaveLength(3);
    expect(secretsIn(place, answer)).toEqual([]);
  });

  it('is had with a password, which the registry itself never sees', async () => {
    const { registry, tokens } = await guarded(({ authorization }) => authorization === password);
    const place = machine();
    place.configure({ auths: { [registry.host]: { auth: base64('me:SECRET:2') } } });
    const answer = await ask(place, registry);
    expect(answer.kind).toBe('resolved');
    expect(tokens.asked).toHaveLength(1);
    expect(registry.asked.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'Bearer SECRET-token',
      'Bearer SECRET-token',
    ]);
    expect(secretsIn(place, answer)).toEqual([]);
  });

  it('is had for a token of longer life', async () => {
    const { registry, tokens } = await guarded(({ body }) => body.includes('refresh_token=SECRET-identity'));
    const place = machine();
    place.configure({ auths: { [registry.host]: { identitytoken: 'SECRET-identity' } } });
    expect((await ask(place, registry)).kind).toBe('resolved');
    expect(tokens.asked[0]).toMatchObject({ method: 'POST', path: '/token?fixed=1' });
    expect(Object.fromEntries(new URLSearchParams(tokens.asked[0]?.body))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'dockopt',
      service: 'the service',
      scope: 'repository:team/app:pull',
      refresh_token: 'SECRET-identity',
    });
  });

  it('that is kept is sent as it is', async () => {
    const { registry, tokens } = await guarded(() => false);
    const place = machine();
    place.configure({ auths: { [registry.host]: { registrytoken: 'SECRET-token' } } });
    expect((await ask(place, registry)).kind).toBe('resolved');
    expect(tokens.asked).toEqual([]);
  });

  it('that is refused is a refusal, without the secret', async () => {
    const { registry } = await guarded(() => false);
    const place = machine();
    place.configure({ auths: { [registry.host]: { auth: base64('me:SECRET:2') } } });
    const answer = await ask(place, registry);
    expect(answer).toMatchObject({
      reason: 'unauthorized',
      what: `${registry.host} refuses access (401), asked with those of the docker config`,
      remedy: expect.stringContaining(`docker login ${registry.host}`) as string,
    });
    expect(secretsIn(place, answer)).toEqual([]);
  });

  it.each([
    ['{}', 'a token that is none'],
    ['{"token":"a\\r\\nx-injected: 1"}', 'a token that is none'],
    ['no JSON', 'a token that is none'],
  ])('%j is none', async (body, what) => {
    const { registry, tokens } = await guarded(() => true);
    tokens.whim = (_, response) => {
      response.end(body);
      return true;
    };
    expect(await ask(machine(), registry)).toMatchObject({
      reason: 'damaged',
      what: expect.stringContaining(what) as string,
    });
  });

  it.each([
    ['Bearer realm="http://example.invalid/token"', 'with tokens of example.invalid over plain http'],
    ['Bearer realm="file:///etc/passwd"', 'with tokens of '],
    ['Bearer service="x"', 'and names no token server'],
  ])('is not fetched for %j', async (header, what) => {
    const { registry } = await guarded(() => true);
    registry.whim = (_, response) => {
      response.writeHead(401, { 'www-authenticate': header }).end();
      return true;
    };
    const place = machine();
    place.configure({ auths: { [registry.host]: { auth: base64('me:SECRET:2') } } });
    expect(await ask(place, registry)).toMatchObject({
      reason: 'unauthorized',
      what: expect.stringContaining(what) as string,
    });
  });
});

describe('a password', () => {
  const basic = async (place: Machine, config: (host: string) => unknown): Promise<Resolved | Failure> => {
    const registry = await fakeRegistry({ 'team/app:1': app });
    open.push(registry);
    place.configure(config(registry.host));
    registry.whim = ({ headers: { authorization } }, response) => {
      if (authorization === password) return false;
      response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
      return true;
    };
    const answer = await ask(place, registry);
    expect(secretsIn(place, answer)).toEqual([]);
    return answer;
  };

  it.each([
    ['of the file', (host: string) => ({ auths: { [host]: { auth: base64('me:SECRET:2') } } })],
    ['in two fields', (host: string) => ({ auths: { [host]: { username: 'me', password: 'SECRET:2' } } })],
    [
      'under an address',
      (host: string) => ({ auths: { [`https://${host}/v1/`]: { auth: base64('me:SECRET:2\0') } } }),
    ],
  ])('%s', async (_, config) => {
    expect((await basic(machine(), config)).kind).toBe('resolved');
  });

  it.each([
    ['of another registry', () => ({ auths: { 'example.com': { auth: base64('me:SECRET:2') } } })],
    ['that is none', (host: string) => ({ auths: { [host]: { auth: base64('SECRET') } } })],
    ['that is empty', (host: string) => ({ auths: { [host]: {} } })],
    ['of no list', () => ({ auths: [] })],
    ['of no file', () => ({})],
  ])('%s is not sent', async (_, config) => {
    expect(await basic(machine(), config)).toMatchObject({
      reason: 'unauthorized',
      what: expect.stringContaining('asked without credentials') as string,
    });
  });

  it('in a file that is broken is told when it would be needed', async () => {
    expect(await basic(machine(), () => '{"auths": SECRET')).toMatchObject({
      reason: 'credentials',
      where: expect.stringContaining('config.json') as string,
      what: 'cannot be used (it is no JSON)',
    });
  });

  it.skipIf(process.platform === 'win32').each(['credHelpers', 'credsStore'])(
    'of a helper in %s',
    async (field) => {
      const place = machine();
      place.helper(
        'test',
        `read -r server; echo "$server $1" > "$HOME/asked"; echo '{"Username":"me","Secret":"SECRET:2"}'`,
      );
      const answer = await basic(place, (host) => {
        return field === 'credsStore'
          ? { credsStore: 'test' }
          : { credsStore: 'absent', credHelpers: { [host]: 'test' } };
      });
      expect(answer.kind).toBe('resolved');
    },
  );

  it.skipIf(process.platform === 'win32')('of the file, when the helper has none', async () => {
    const place = machine();
    place.helper('test', `echo 'credentials not found in native keychain'; exit 1`);
    const answer = await basic(place, (host) => ({
      credsStore: 'test',
      auths: { [host]: { auth: base64('me:SECRET:2') } },
    }));
    expect(answer.kind).toBe('resolved');
  });

  it.skipIf(process.platform === 'win32').each([
    ['test', 'echo SECRET; echo SECRET >&2; exit 7', 'exit status 7'],
    ['test', 'echo SECRET', 'its answer is not understood'],
    ['test', 'exec head -c 100000 /dev/zero', 'its answer is too long'],
    ['absent', '', 'not found'],
    ['../evil', '', 'its name is not one of a helper'],
  ])('of a helper %s that does %j is told when it would be needed', async (name, script, why) => {
    const place = machine();
    place.helper('test', script);
    expect(await basic(place, () => ({ credsStore: name }))).toMatchObject({
      reason: 'credentials',
      what: expect.stringContaining(`(${why})`) as string,
    });
  });

  it('is not looked for where none is asked for', async () => {
    const registry = await fakeRegistry({ 'team/app:1': app });
    open.push(registry);
    const place = machine();
    place.helper('test', 'echo > "$HOME/asked"');
    place.configure({ credsStore: 'test', auths: { [registry.host]: { auth: base64('me:SECRET:2') } } });
    expect((await ask(place, registry)).kind).toBe('resolved');
    expect(registry.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    expect(existsSync(join(place.folder, 'asked'))).toBe(false);
  });
});
