/** What can go wrong with an engine, played by a script in its place. */
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitOf, failed, type Failure } from '../../src/cli/engine/failure.ts';
import { findEngine, type Engine } from '../../src/cli/engine/find.ts';
import { fixedTimes } from '../../src/cli/engine/fixed-times.ts';
import { openOriginal } from '../../src/cli/engine/pair.ts';
import { run } from '../../src/cli/engine/process.ts';
import { openSession } from '../../src/cli/engine/session.ts';
import { withoutSyntax } from '../../src/cli/engine/verify.ts';
import { outcome } from '../../src/verify/build/report.ts';
import { archive } from './build/image.ts';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'dockopt-engine-test-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A client that logs what it is asked, and answers by its first words. */
async function engine(answers: Readonly<Record<string, string>> = {}): Promise<Engine | Failure> {
  writeFileSync(join(folder, 'image.tar'), await archive({ 'etc/a': 'text' }));
  const usual: Readonly<Record<string, string>> = {
    version: 'echo 1.2.3',
    'buildx version': 'echo buildx',
    'buildx build': 'echo "#1 [2/2] RUN x" >&2',
    'image inspect': `echo '[{"Size":5,"RootFS":{"Layers":["a"]},"Config":{"Cmd":["sh"]}}]'`,
    create: 'echo id',
    export: `cat ${folder}/image.tar`,
    rm: '',
    'image rm': '',
  };
  const cases = Object.entries({ ...usual, ...answers }).map(
    ([words, body]) => `"${words} "*) ${body || ':'} ;;`,
  );
  const path = join(folder, 'docker');
  writeFileSync(path, `#!/bin/sh\necho "$*" >> ${folder}/log\ncase "$* " in\n${cases.join('\n')}\nesac\n`);
  chmodSync(path, 0o755);
  writeFileSync(join(folder, 'log'), '');
  return findEngine(path);
}

const granted = { covers: () => [], swapsBase: false };

async function verified(answers: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<string> {
  const found = await engine(answers);
  if (failed(found)) return found.reason;
  const session = await openSession(found, signal && { signal });
  try {
    const original = await openOriginal(session, { name: 'before', text: 'FROM a\n' }, {});
    if (failed(original)) return original.reason;
    const report = await original.against({ name: 'after', text: 'FROM b\n' }, granted);
    return failed(report) ? report.reason : outcome(report);
  } finally {
    await session.close();
  }
}

describe('an engine', () => {
  it('verifies what is the same, and removes what it made', async () => {
    expect(await verified({})).toBe('same');
    const log = readFileSync(join(folder, 'log'), 'utf8');
    const built = [...log.matchAll(/--tag (\S+)/g)].map(([, tag]) => tag);
    const made = [...log.matchAll(/^create --name (\S+)/gm)].map(([, name]) => name);
    expect([...log.matchAll(/^image rm (\S+)/gm)].map(([, tag]) => tag)).toEqual(built);
    expect([...log.matchAll(/^rm -f -v (\S+)/gm)].map(([, name]) => name)).toEqual(made);
    expect(built).toHaveLength(2);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(built[0]?.split(':')[0] ?? '?'))).toEqual(
      [],
    );
  });

  const wrong: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['does not answer', 'no-engine', { version: 'echo "Cannot connect" >&2; exit 1' }],
    ['has no buildx', 'no-engine', { 'buildx version': 'exit 1' }],
    [
      'has no disk space',
      'disk-full',
      { 'buildx build': 'echo "write /x: no space left on device" >&2; exit 1' },
    ],
    ['loses its daemon', 'engine', { create: 'echo "Cannot connect to the Docker daemon" >&2; exit 1' }],
    ['does not build the original', 'original', { 'buildx build': 'exit 1' }],
    ['cuts the archive short', 'engine', { export: 'head -c 700 image.tar' }],
    ['fails behind the archive', 'engine', { export: 'cat image.tar; exit 1' }],
  ];
  it.each(wrong)('that %s is never read as verified', async (_, reason, answers) => {
    const placed = Object.entries(answers).map(([words, body]) => [
      words,
      body.replace('image.tar', `${folder}/image.tar`),
    ]);
    expect(await verified(Object.fromEntries(placed))).toBe(reason);
  });

  it('that builds only the original blames the other file', async () => {
    const only =
      'for last; do :; done; for w; do case $w in */Dockerfile) grep -q "FROM b" "$w" && exit 1;; esac; done; true';
    expect(await verified({ 'buildx build': only })).toBe('rewritten');
  });

  it('that is stopped says so', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    expect(await verified({ 'buildx build': 'exec sleep 20' }, stop.signal)).toBe('interrupted');
  });

  it('is one of those there are', async () => {
    const found = await findEngine('/usr/bin/kaniko');
    expect(failed(found) && found.reason).toBe('call');
    expect(failed(await findEngine(join(folder, 'docker-that-is-not-there')))).toBe(true);
  });

  it('exits with 2 for the machine, 3 for the rewritten file', () => {
    expect(exitOf['no-engine']).toBe(2);
    expect(exitOf.original).toBe(2);
    expect(exitOf.rewritten).toBe(3);
  });
});

describe('run', () => {
  it('gathers output, status and lines', async () => {
    const lines: string[] = [];
    const ended = await run('sh', ['-c', 'echo a; echo b >&2; exit 3'], {
      onLine: (line) => lines.push(line),
    });
    expect(ended).toEqual({ code: 3, stdout: 'a\n', stderr: 'b\n' });
    expect(lines.sort()).toEqual(['a', 'b']);
  });

  it('takes a command that is not there for a status', async () => {
    expect((await run(join(folder, 'nothing'), [])).code).toBe(127);
  });
});

describe('withoutSyntax', () => {
  it.each([
    ['# syntax=docker/dockerfile:1\nFROM a\n', 'FROM a\n'],
    ['# check=skip=all\n#SYNTAX = x\nFROM a\n', '# check=skip=all\nFROM a\n'],
    ['FROM a\n# syntax=x\n', 'FROM a\n# syntax=x\n'],
    ['# a comment\n# syntax=x\nFROM a\n', '# a comment\n# syntax=x\nFROM a\n'],
  ])('of %j is %j', (text, plain) => expect(withoutSyntax(text)).toBe(plain));
});

describe('fixedTimes', () => {
  it('are those of the context and SOURCE_DATE_EPOCH', () => {
    const path = join(folder, 'timed');
    writeFileSync(path, '');
    utimesSync(path, 1234, 1234);
    const times = fixedTimes(folder, { SOURCE_DATE_EPOCH: '99' });
    expect(times.has(1234) && times.has(99)).toBe(true);
    expect(fixedTimes(undefined, {}).has(1234)).toBe(false);
  });
});
