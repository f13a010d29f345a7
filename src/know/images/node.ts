import type { ImageFamily } from '../image.ts';

export const node: ImageFamily = {
  repository: 'node',
  distribution: 'debian',
  env: {
    PATH: undefined,
    NODE_VERSION: undefined,
    YARN_VERSION: undefined,
    NPM_VERSION: undefined,
    NPM_CONFIG_LOGLEVEL: undefined,
  },
  user: 'root',
  workdir: '/',
  // Runs what it is given, or node with it.
  entrypoint: ['docker-entrypoint.sh'],
  versions: {
    latest: '26',
    current: '26',
    lts: '24',
    krypton: '24',
    jod: '22',
    iron: '20',
    hydrogen: '18',
  },
  releases: {
    '17': { bullseye: 0 },
    '18': { bullseye: 0, bookworm: 16 },
    '19': { bullseye: 0 },
    '20': { bullseye: 0, bookworm: 3 },
    '21': { bookworm: 0 },
    '22': { bookworm: 0 },
    '23': { bookworm: 0 },
    '24': { bookworm: 0 },
    '25': { bookworm: 0 },
    '26': { trixie: 0 },
  },
  slim: {
    place: 'last',
    latest: 'slim',
    has: [],
    tools: /^(node|nodejs|npm|npx|corepack|yarn|yarnpkg|docker-entrypoint\.sh)$/,
    overBuildpack: true,
    architectures: {
      bullseye: 'amd64 arm64',
      bookworm: 'amd64 arm64 ppc64le',
      trixie: 'amd64 arm64 ppc64le s390x',
    },
    source: {
      from: 'docker-library/official-images:library/node (every commit), nodejs/docker-node:22/bookworm-slim/Dockerfile',
      date: '2026-08-21',
    },
  },
  except: /^chakracore/,
  source: { from: 'nodejs/docker-node (every Dockerfile of its history)', date: '2026-08-19' },
};
