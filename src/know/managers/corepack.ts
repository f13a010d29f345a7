import type { Manager } from '../manager.ts';

/**
 * corepack brings yarn and pnpm. ~/.cache/node/corepack is no leftover, whatever its name: it holds these programs
 * themselves, and the next call of one would download it again.
 */
export const corepack: Manager = {
  name: 'corepack',
  commands: /^corepack$/,
  // `corepack yarn install` calls the yarn that it brings.
  otherVerb: 'run',
  verbs: {
    enable: 'other',
    disable: 'other',
    prepare: 'install',
    hydrate: 'install',
    install: 'install',
    pack: 'other',
    use: 'install',
    up: 'install',
    cache: 'other',
  },
  valueOptions: ['--install-directory', '-o', '--output'],
  leftovers: [],
  source: {
    from: 'nodejs/corepack:sources/main.ts, sources/folderUtils.ts, sources/commands',
    date: '2026-11',
  },
};
