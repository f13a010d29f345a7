/** The program: what it prints of images, what it makes of what it learns, and that it asks nobody unasked. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dockopt, folder, program, type Outcome } from '../program.ts';
import { hasOpenssl, selfSigned } from './certificates.ts';
import { fakeRegistry, type FakeRegistry } from './fake-registry.ts';
import { image, index } from './image.ts';
import { machine, type Machine } from './surroundings.ts';

/** Runs the program while the registry of this process can answer. */
function asking(words: readonly string[], { env }: Machine, cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const app = image({ config: { User: 'app', WorkingDir: '/srv', Env: ['PATH=/bin'] } });
const strange = image({ config: { Shell: ['/bin/strange', '-c'] } });
const triggers = image({ config: { OnBuild: ['USER other'] } });
const many = index([
  { architecture: 'amd64', config: { User: 'app', WorkingDir: '/a' } },
  { architecture: 'arm64', variant: 'v8', config: { User: 'app', WorkingDir: '/b' } },
]);

let registry: FakeRegistry;
let host = '';
beforeAll(async () => {
  registry = await fakeRegistry({
    'team/app:1': app,
    'team/strange:1': strange,
    'team/triggers:1': triggers,
    'team/many:1': many,
  });
  host = registry.host;
});
afterAll(() => registry.close());

const twoRuns = (base: string): string => `FROM ${base}\nRUN echo a > a\nRUN echo b > b\n`;
const merged = (base: string): string => `FROM ${base}\nRUN echo a > a \\\n    && echo b > b\n`;

function written(text: string): { readonly cwd: string; readonly name: string } {
  const cwd = folder();
  writeFileSync(join(cwd, 'in'), text);
  return { cwd, name: 'in' };
}

describe('without --online', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'in'), twoRuns('python:3.11'));
  writeFileSync(
    join(cwd, 'catalogue.json'),
    JSON.stringify({ schemaVersion: 1, images: { 'python:3.11': { user: 'app' } } }),
  );
  const env = {
    NODE_OPTIONS: `--require=${fileURLToPath(new URL('no-network.cjs', import.meta.url))}`,
    HTTPS_PROXY: 'http://localhost:1',
    HOME: cwd,
    XDG_CACHE_HOME: join(cwd, 'cache'),
  };

  it.each([
    [['in'], 0],
    [['in', '--check'], 1],
    [['in', '--diff', '-O3'], 1],
    [['in', '--json', '--verbose'], 0],
    [['in', '--catalog', 'catalogue.json'], 0],
    [['catalog', 'show', 'python:3.11'], 0],
    [['catalog', 'show', 'nobody/knows:1', '--json'], 0],
    [['explain', 'slim-base'], 0],
    [['rules'], 0],
    [['--help'], 0],
    [['catalog', '--help'], 0],
    [['catalog', 'update', 'A'], 2],
  ])('%j reaches no network, and leaves no cache', (words, code) => {
    const outcome = dockopt(words, { cwd, env });
    expect(outcome.err).not.toContain('NETWORK');
    expect(outcome.code).toBe(code);
    expect(existsSync(join(cwd, 'cache'))).toBe(false);
  });

  it.each([
    [['in', '--online']],
    [['catalog', 'show', 'python:3.11', '--online']],
    [['catalog', 'update', 'python:3.11']],
  ])('what watches over that sees %j', (words) => {
    expect(dockopt(words, { cwd, env })).toMatchObject({
      code: 99,
      err: expect.stringContaining('NETWORK') as string,
    });
  });
});

describe('catalog show', () => {
  it('prints what the built-in table says, with its date', () => {
    const { code, out, err } = dockopt(['catalog', 'show', 'python:3.11-slim-bookworm']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^python:3\.11-slim-bookworm\n {2}built-in table, as of \d{4}-\d\d-\d\d\n/);
    expect(out).toMatch(/^ {4}distribution +debian bookworm$/m);
    expect(out).toMatch(/^ {4}user +root$/m);
    const json = dockopt(['catalog', 'show', 'python:3.11-slim-bookworm', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({
      schemaVersion: 1,
      image: 'python:3.11-slim-bookworm',
      table: { distribution: 'debian', release: 'bookworm', user: 'root', workdir: '/' },
      registry: null,
    });
  });

  it('prints what the registry says', async () => {
    const place = machine();
    const { code, out, err } = await asking(
      ['catalog', 'show', `${host}/team/app:1`, '--online'],
      place,
      folder(),
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('built-in table: does not know it');
    expect(out).toContain(app.manifest.digest);
    expect(out).toMatch(/^ {4}size +32 B compressed, 2 layers$/m);
    expect(out).toMatch(/^ {4}workdir +\/srv$/m);
  });

  it('prints it for programs, for each platform', async () => {
    const words = [
      'catalog',
      'show',
      `${host}/team/many:1`,
      '--online',
      '--json',
      '--platform',
      'linux/arm64,linux/amd64',
    ];
    const { code, out } = await asking(words, machine(), folder());
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      table: null,
      registry: {
        digest: many.manifest.digest,
        platforms: ['linux/amd64', 'linux/arm64'],
        variants: [
          { platform: 'linux/arm64', workdir: '/b', bytes: 32 },
          { platform: 'linux/amd64', workdir: '/a', bytes: 32 },
        ],
        known: { user: 'app' },
      },
    });
  });

  it('says what is wrong, and exits with 2', async () => {
    const { code, out, err } = await asking(
      ['catalog', 'show', `${host}/team/app:2`, '--online'],
      machine(),
      folder(),
    );
    expect(code).toBe(2);
    expect(out).toContain(`${host}/team/app:2\n`);
    expect(err).toBe(
      `dockopt: error: ${host}/team/app:2: ${host} has no such image (404) — check name and tag\n`,
    );
  });
});

describe('--online', () => {
  it.skipIf(!hasOpenssl)('trusts the authorities of NODE_EXTRA_CA_CERTS', async () => {
    const tls = selfSigned('localhost');
    const secure = await fakeRegistry({ 'team/app:1': app }, { tls });
    const place = machine();
    const words = ['catalog', 'show', `${secure.host}/team/app:1`, '--online'];
    const { code, err } = await asking(words, place, place.folder);
    expect(code).toBe(2);
    expect(err).toContain('is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)');
    const path = join(place.folder, 'authority.pem');
    writeFileSync(path, tls.cert);
    const env = { ...place.env, NODE_EXTRA_CA_CERTS: path };
    expect(await asking(words, { ...place, env }, place.folder)).toMatchObject({ code: 0, err: '' });
    await secure.close();
  });

  it('tells the optimizer what a base image sets', async () => {
    const { cwd, name } = written(twoRuns(`${host}/team/app:1`));
    const plain = dockopt([name], { cwd });
    expect(plain.err).toContain('base-default-shell');
    const { code, out, err } = await asking([name, '--online'], machine(), cwd);
    expect([code, out]).toEqual([0, merged(`${host}/team/app:1`)]);
    expect(err).not.toContain('base-default-shell');
  });

  it('stops what a strange shell would break', async () => {
    const text = twoRuns(`${host}/team/strange:1`);
    const { cwd, name } = written(text);
    expect(dockopt([name], { cwd }).out).not.toBe(text);
    expect((await asking([name, '--online'], machine(), cwd)).out).toBe(text);
  });

  it.each([
    ['team/app:2', 'has no such image (404)'],
    ['team/triggers:1', 'its ONBUILD triggers may change anything'],
  ])('goes on without %s, and says why, once', async (repository, why) => {
    const text = `${twoRuns(`${host}/${repository}`)}FROM ${host}/${repository}\n`;
    const { cwd } = written(text);
    writeFileSync(join(cwd, 'other'), text);
    const { code, err } = await asking(['in', 'other', '--check', '--online'], machine(), cwd);
    expect(code).toBe(dockopt(['in', 'other', '--check'], { cwd }).code);
    const warnings = err.split('\n').filter((line) => line.includes('warning'));
    expect(warnings).toEqual([expect.stringContaining(`dockopt: warning: ${host}/${repository}: `)]);
    expect(warnings[0]).toContain(why);
  });

  it('asks nothing again within the hour, and all with --refresh', async () => {
    const { cwd, name } = written(twoRuns(`${host}/team/app:1`));
    const place = machine();
    await asking([name, '--online'], place, cwd);
    registry.asked.length = 0;
    await asking([name, '--online'], place, cwd);
    expect(registry.asked).toEqual([]);
    await asking([name, '--online', '--refresh'], place, cwd);
    expect(registry.asked.map(({ method }) => method)).toEqual(['HEAD']);
  });
});

describe('catalog update', () => {
  it('writes a file that later runs read without a network', async () => {
    const { cwd, name } = written(twoRuns(`${host}/team/app:1`));
    const place = machine();
    const words = ['catalog', 'update', '--catalog', 'bases.json'];
    const first = await asking([...words, `${host}/team/app:1`, `${host}/team/many:1`], place, cwd);
    expect(first).toEqual({
      code: 0,
      out: `${host}/team/app:1 ${app.manifest.digest}\n${host}/team/many:1 ${many.manifest.digest}\n`,
      err: '',
    });
    const rows = (): unknown =>
      (JSON.parse(readFileSync(join(cwd, 'bases.json'), 'utf8')) as { images: unknown }).images;
    expect(rows()).toEqual({
      [`${host}/team/app:1`]: {
        digest: app.manifest.digest,
        date: new Date().toISOString().slice(0, 10),
        user: 'app',
        workdir: '/srv',
        env: { PATH: '/bin' },
        shell: ['/bin/sh', '-c'],
      },
      [`${host}/team/many:1`]: expect.not.objectContaining({
        workdir: expect.anything() as unknown,
      }) as unknown,
    });
    const before = rows();
    expect((await asking(words, place, cwd)).code).toBe(0);
    expect(rows()).toEqual(before);

    const { err } = dockopt([name, '--catalog', 'bases.json'], { cwd });
    expect(err).not.toContain('base-default-shell');
    // What is only in the cache does not count: a plain run does not depend on the machine.
    expect(dockopt([name], { cwd, env: place.env }).err).toContain('base-default-shell');
  });

  it('keeps the good ones, and exits with 2 for the others', async () => {
    const cwd = folder();
    const words = ['catalog', 'update', '--catalog', 'bases.json', '--platform', 'linux/arm64'];
    const images = ['app:1', 'app:2', 'many:1', 'triggers:1'].map((one) => `${host}/team/${one}`);
    const { code, out, err } = await asking([...words, ...images], machine(), cwd);
    expect(code).toBe(2);
    expect(out.split('\n')).toHaveLength(4);
    expect(err).toContain(`error: ${host}/team/app:2: ${host} has no such image (404)`);
    expect(err).toContain(`note: ${host}/team/triggers:1: is not written: its ONBUILD triggers`);
    const { images: rows } = JSON.parse(readFileSync(join(cwd, 'bases.json'), 'utf8')) as {
      images: Record<string, unknown>;
    };
    expect(Object.keys(rows)).toEqual([`${host}/team/app:1`, `${host}/team/many:1`]);
    expect(rows[`${host}/team/many:1`]).toMatchObject({ platforms: ['linux/arm64'], workdir: '/b' });
  });

  it('of nothing in particular asks again for what the cache has', async () => {
    const place = machine();
    const cwd = folder();
    await asking(['catalog', 'update', `${host}/team/app:1`], place, cwd);
    expect(await asking(['catalog', 'update'], place, cwd)).toEqual({
      code: 0,
      out: `${host}/team/app:1 ${app.manifest.digest}\n`,
      err: '',
    });
  });
});

describe('--catalog', () => {
  const at = (text: string, images: unknown): { readonly cwd: string } => {
    const { cwd } = written(text);
    writeFileSync(join(cwd, 'bases.json'), JSON.stringify({ schemaVersion: 1, images }));
    return { cwd };
  };
  const words = ['in', '--catalog', 'bases.json'];

  it('is not asked for images of the built-in table that it describes as the table does', () => {
    const example = new URL('../../../golden/pipeline/O2/tutorial.in.Dockerfile', import.meta.url);
    const row = { user: '', workdir: '/', shell: ['/bin/sh', '-c'] };
    const { cwd } = at(readFileSync(example, 'utf8'), { 'python:3.11': row });
    const { out, err } = dockopt(words, { cwd });
    expect(out).toContain('FROM python:3.11-slim');
    expect(err).not.toContain('built-in table');
  });

  it('counts where it says otherwise, and that is told', () => {
    const { cwd } = at('FROM python:3.11\nRUN pip install flask\n', {
      'python:3.11': { user: 'app', shell: ['/bin/strange', '-c'] },
    });
    const { out, err } = dockopt(words, { cwd });
    expect(out).toContain('FROM python:3.11\n');
    expect(err).toContain('note: python:3.11: its user is not what the built-in table says');
  });

  it('says nothing of platforms it does not name', () => {
    const { cwd } = at(twoRuns('example.com/a'), {
      'example.com/a': { shell: ['/bin/sh', '-c'], platforms: ['linux/arm64'] },
    });
    const other = dockopt(words, { cwd });
    expect(other.err).toContain('warning: example.com/a: the catalogue says nothing of the platform');
    const build = at(twoRuns('--platform=$BUILDPLATFORM example.com/a'), {
      'example.com/a': { platforms: ['linux/arm64'] },
    });
    expect(dockopt(words, build).err).toContain('the catalogue says nothing of the platform');
    expect(other.err).toContain('base-default-shell');
    expect(dockopt([...words, '--platform', 'linux/arm64/v8'], { cwd }).err).not.toContain(
      'base-default-shell',
    );
  });

  it('that is wrong ends the run', () => {
    const { cwd } = at(twoRuns('a'), { a: { usr: '' } });
    expect(dockopt(words, { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'dockopt: error: bases.json: a: usr is not known, or not written so — dockopt catalog update --catalog writes such files; see dockopt catalog --help\n',
    });
  });
});

describe('a call that cannot be meant', () => {
  it.each([
    [['catalog'], 'catalog is asked for nothing — use catalog show or catalog update'],
    [['catalog', 'list'], 'there is no command catalog list — use catalog show or catalog update'],
    [['catalog', 'show'], "missing required argument 'image' — see dockopt --help"],
    [
      ['catalog', 'show', 'A b'],
      'A b: is no image name (a repository has no capital letters) — write it like registry/name:tag',
    ],
    [
      ['catalog', 'show', 'a', '--refresh'],
      '--refresh is about registries, which are not asked — add --online',
    ],
    [
      ['catalog', 'show', 'a', '--insecure-registry', 'a'],
      '--insecure-registry is about registries, which are not asked — add --online',
    ],
    [
      ['catalog', 'update', 'a', '--insecure-registry', 'http://a'],
      '--insecure-registry http://a is no host — write it like localhost:5000',
    ],
    [['catalog', 'update', 'a', '--platform', 'arm'], 'arm is no platform — write it like linux/amd64'],
    [['catalog', 'update'], 'the cache has no images to update — name some'],
    [['catalog', 'update', '--catalog', 'none.json'], 'none.json has no images to update — name some'],
    [['in', '--refresh'], '--refresh is about registries, which are not asked — add --online'],
    [['verify'], "missing required argument 'before' — see dockopt --help"],
  ])('%j', (words, line) => {
    const { cwd } = written(twoRuns('a'));
    const { env } = machine();
    expect(dockopt(words, { cwd, env })).toEqual({ code: 2, out: '', err: `dockopt: error: ${line}\n` });
  });
});
