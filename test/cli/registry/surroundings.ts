/** A machine of its own for each test: docker config, cache, helpers; and little patience. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll } from 'vitest';
import { openRegistries, type Registries, type Settings } from '../../../src/cli/registry/online.ts';

const root = mkdtempSync(join(tmpdir(), 'dockopt-registry-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Milliseconds: enough for loopback, little enough to wait for. */
export const impatient = { request: 1500, all: 6000, attempts: 3, pause: 20 };

export interface Machine {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  open(settings?: Partial<Settings>): Registries;
  /** Writes docker's config.json. */
  configure(config: unknown): void;
  /** Installs a credential helper, a shell script. */
  helper(name: string, script: string): void;
}

export function machine(): Machine {
  const folder = mkdtempSync(join(root, 'machine-'));
  const bin = join(folder, 'bin');
  const docker = join(folder, 'docker');
  for (const one of [bin, docker]) mkdirSync(one);
  const env = {
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: folder,
    DOCKER_CONFIG: docker,
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  return {
    folder,
    env,
    open: (settings = {}) =>
      openRegistries({ env, refresh: false, insecure: [], patience: impatient, ...settings }),
    configure: (config) =>
      writeFileSync(
        join(docker, 'config.json'),
        typeof config === 'string' ? config : JSON.stringify(config),
      ),
    helper: (name, script) => {
      const path = join(bin, `docker-credential-${name}`);
      writeFileSync(path, `#!/bin/sh\n${script}\n`);
      chmodSync(path, 0o755);
    },
  };
}
