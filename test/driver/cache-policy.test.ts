/** One cache policy: what a mount holds is not cleaned up, and what none may hold is cleaned up as it always is. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typed } from '../../grammar/index.ts';
import { optimize, parse, type Options } from '../../src/index.ts';
import { golden, passFolders } from '../golden/cases.ts';

const mount: Options = { world: { policy: { cache: 'mount' } } };

/** Lines of a Dockerfile. */
function file(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

describe('under the policy mount', () => {
  it('a cache is mounted and nothing else is done about it', () => {
    const { code, rewrites } = optimize(file('FROM python:3.11', 'RUN pip install --no-cache-dir flask'), {
      ...mount,
      withdraw: ['tags-move-together'],
    });
    expect(rewrites.map(({ pass }) => pass)).toEqual(['mount-caches']);
    expect(code).toBe(
      file(
        'FROM python:3.11',
        'RUN --mount=type=cache,id=pip-python-3.11,target=/root/.cache/pip pip install flask',
      ),
    );
  });

  it('what none may hold leaves with the RUN, and the reason is told', () => {
    const text = file(
      'FROM debian:bookworm-slim',
      'RUN apt-get update && apt-get install -y curl',
      'COPY a /a',
      'RUN apt-get install -y tree',
      'USER root',
      'RUN apt-get update && apt-get upgrade -y',
    );
    const { code, refused } = optimize(text, { ...mount, passes: ['mount-caches', 'remove-leftovers'] });
    expect(refused.map(({ pass, reason }) => `${pass}: ${reason}`)).toContain('mount-caches: read-later');
    expect(code).toContain('\nRUN apt-get update && apt-get install -y curl\n');
    const { code: cleaned, rewrites } = optimize(
      file('FROM python:3.11', 'ENV HOME=/h', 'USER app', 'RUN pip install flask'),
      { ...mount, passes: ['mount-caches', 'prevent-leftovers'] },
    );
    expect(cleaned).toContain('RUN pip install --no-cache-dir flask');
    expect(rewrites.map(({ pass }) => pass)).toEqual(['prevent-leftovers']);
  });

  it('two of one RUN go different ways', () => {
    const { code } = optimize(
      file('FROM python:3.11-alpine', 'RUN apk add git', 'RUN pip install flask && apk add curl'),
      { ...mount, passes: ['mount-caches', 'prevent-leftovers'] },
    );
    expect(code).toContain(
      'RUN --mount=type=cache,id=pip-python-3.11-alpine,target=/root/.cache/pip \\\n' +
        '    pip install flask && apk add --no-cache curl\n',
    );
  });

  it('a lock, a platform and a builder are heeded', () => {
    const text = file('FROM debian:bookworm-slim', 'RUN apt-get update && apt-get install -y curl');
    const world = { policy: { cache: 'mount' }, builder: { kind: 'buildah', version: '1.40.0' } } as const;
    expect(optimize(text, { world }).code).toContain(
      'RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \\\n',
    );
  });
});

describe('no golden, under that policy,', () => {
  const cases = passFolders.flatMap((folder) =>
    readdirSync(join(golden, folder))
      .filter((name) => /\.(in|keep)\.Dockerfile$/.test(name))
      .map((name) => [`${folder}/${name}`, readFileSync(join(golden, folder, name), 'utf8')] as const),
  );

  it.each(cases)('%s has a mount that is cleaned up, or a claim that fails its check', (_, text) => {
    const result = optimize(text, mount);
    expect(
      result.refused.filter(({ pass, reason }) => pass === 'mount-caches' && reason === 'failed-check'),
    ).toEqual([]);
    if (!result.rewrites.some(({ pass }) => pass === 'mount-caches')) return;
    expect(optimize(result.code, mount).code).toBe(result.code);
    const made = new Set(parse(text).file.instructions.map(mountsOf).flat());
    for (const run of parse(result.code).file.instructions)
      for (const target of mountsOf(run))
        if (!made.has(target)) expect(removed(result.code, target)).toBe(false);
  });
});

function mountsOf(run: Parameters<typeof typed>[0]): readonly string[] {
  const view = typed(run);
  if (view.kind !== 'run') return [];
  return view.mounts.flatMap(({ type, fields }) => (type === 'cache' ? (fields.get('target') ?? []) : []));
}

/** Whether a RUN with a mount removes the folder it stands on, or what is in it. */
function removed(code: string, target: string): boolean {
  const runs = parse(code).file.instructions.filter((run) => mountsOf(run).includes(target));
  return runs.some(({ lines }) => {
    const text = lines.map((line) => line.text).join('');
    return (
      new RegExp(`\\brm (-\\w+ )*[^&;|]*${target.replace(/[.]/g, '\\.')}`).test(text) ||
      /--no-cache(-dir)?\b/.test(text.replace(/apk add --no-cache/g, ''))
    );
  });
}
