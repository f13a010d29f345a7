/** Root file systems, and what is next to one. */
import type { ImageFamily } from '../image.ts';

const plain = { env: { PATH: undefined }, user: 'root', workdir: '/' } as const;

export const debian: ImageFamily = {
  ...plain,
  repository: 'debian',
  distribution: 'debian',
  releases: { '11': { bullseye: 0 }, '12': { bookworm: 0 }, '13': { trixie: 0 } },
  slim: {
    place: 'last',
    // There is no debian:slim.
    latest: undefined,
    has: [],
    tools: undefined,
    overBuildpack: false,
    architectures: {
      bullseye: 'amd64 arm/v7 arm64 386',
      bookworm: 'amd64 arm/v7 arm64 386 ppc64le',
      trixie: 'amd64 arm/v5 arm/v7 arm64 386 ppc64le s390x',
    },
    source: {
      from: 'docker-library/official-images:library/debian (every commit), debuerreotype/debuerreotype:scripts/debuerreotype-slimify',
      date: '2026-08-21',
    },
  },
  source: { from: 'docker-library/repo-info:repos/debian/remote', date: '2026-08-04' },
};

export const ubuntu: ImageFamily = {
  ...plain,
  repository: 'ubuntu',
  distribution: 'ubuntu',
  versions: { latest: '26.04', rolling: '26.04' },
  releases: {
    '14': { trusty: 4, utopic: 10 },
    '15': { vivid: 4, wily: 10 },
    '16': { xenial: 4, yakkety: 10 },
    '17': { zesty: 4, artful: 10 },
    '18': { bionic: 4, cosmic: 10 },
    '19': { disco: 4, eoan: 10 },
    '20': { focal: 4, groovy: 10 },
    '21': { hirsute: 4, impish: 10 },
    '22': { jammy: 4, kinetic: 10 },
    '23': { lunar: 4, mantic: 10 },
    '24': { noble: 4, oracular: 10 },
    '25': { plucky: 4, questing: 10 },
    '26': { resolute: 4, stonking: 10 },
  },
  source: {
    from: 'docker-library/repo-info:repos/ubuntu/remote, docker-library/official-images:library/ubuntu',
    date: '2026-09',
  },
};

export const alpine: ImageFamily = {
  ...plain,
  repository: 'alpine',
  distribution: 'alpine',
  source: { from: 'docker-library/repo-info:repos/alpine/remote', date: '2026-09' },
};

export const busybox: ImageFamily = {
  ...plain,
  repository: 'busybox',
  distribution: undefined,
  source: { from: 'docker-library/repo-info:repos/busybox/remote', date: '2026-05' },
};

export const buildpackDeps: ImageFamily = {
  ...plain,
  repository: 'buildpack-deps',
  // Debian or Ubuntu, as its tag says.
  distribution: undefined,
  source: { from: 'docker-library/buildpack-deps (every Dockerfile of its history)', date: '2025-11-13' },
};

export const erlang: ImageFamily = {
  repository: 'erlang',
  distribution: 'debian',
  env: {
    PATH: undefined,
    LANG: undefined,
    OTP_VERSION: undefined,
    OTP_DOWNLOAD_SHA1: undefined,
    REBAR_VERSION: undefined,
    REBAR3_VERSION: undefined,
    REBAR3_DOWNLOAD_SHA256: undefined,
  },
  user: 'root',
  workdir: '/',
  source: { from: 'erlang/docker-erlang-otp (every Dockerfile of its history)', date: '2026-07-28' },
};
