import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { unsupported, type Wanted } from '../../src/facts/mount-support.ts';
import type { World } from '../../src/world.ts';

const plain: Wanted = { locked: false, variable: false };
const locked: Wanted = { locked: true, variable: false };
const named: Wanted = { locked: false, variable: true };

/** The reason, with a `# syntax=` line or without. */
function reason(syntax: string | undefined, wanted: Wanted, world: World = {}): string | undefined {
  const head = syntax === undefined ? '' : `# syntax=${syntax}\n`;
  return unsupported(parse(`${head}FROM busybox\n`).file, world, wanted)?.reason;
}

describe('cache mounts are known', () => {
  it.each([
    [undefined, named],
    ['docker/dockerfile', named],
    ['docker/dockerfile:1', named],
    ['docker.io/docker/dockerfile:1.2', plain],
    ['docker/dockerfile:1.3.0', named],
    ['docker/dockerfile:1.12-labs', named],
    ['docker/dockerfile-upstream:master', named],
    [`docker/dockerfile:1.4@sha256:${'a'.repeat(64)}`, named],
  ] as const)('to %s', (syntax, wanted) => expect(reason(syntax, wanted)).toBeUndefined());

  it.each([
    ['docker/dockerfile:1.0', plain],
    ['docker/dockerfile:1.1-experimental', plain],
    ['docker/dockerfile:experimental', plain],
    ['docker/dockerfile:1.2', named],
    [`docker/dockerfile@sha256:${'a'.repeat(64)}`, plain],
  ] as const)('not to %s', (syntax, wanted) => expect(reason(syntax, wanted)).toBe('old-syntax'));

  it.each([
    ['buildah', '1.24.0', plain, undefined],
    ['buildah', '1.24.0', locked, 'builder'],
    ['buildah', '1.25.0', locked, undefined],
    ['buildah', '1.40.0', named, 'builder'],
    ['buildah', '1.23.4', plain, 'builder'],
    ['buildah', '3.4.0', plain, 'builder'],
    ['buildah', undefined, plain, 'builder'],
    ['buildkit', undefined, named, undefined],
    ['buildkit', '0.7.2', plain, 'builder'],
    ['buildkit', 'v0.8.0', plain, undefined],
    ['buildkit', '0.8.0', named, 'builder'],
    ['buildkit', '0.29.0', named, undefined],
  ] as const)('%s %s', (kind, version, wanted, expected) => {
    const builder = version === undefined ? { kind } : { kind, version };
    expect(reason(undefined, wanted, { builder })).toBe(expected);
  });

  it('not where a build argument names another frontend', () => {
    expect(reason(undefined, plain, { buildArgs: { BUILDKIT_SYNTAX: 'x' } })).toBe('syntax');
  });
});
