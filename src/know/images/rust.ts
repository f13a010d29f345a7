import type { ImageFamily } from '../image.ts';

export const rust: ImageFamily = {
  repository: 'rust',
  distribution: 'debian',
  env: {
    PATH: undefined,
    RUSTUP_HOME: '/usr/local/rustup',
    RUSTUP_VERSION: undefined,
    CARGO_HOME: '/usr/local/cargo',
    RUST_VERSION: undefined,
  },
  user: 'root',
  workdir: '/',
  versions: { latest: '1.98', '1': '1.98' },
  releases: { '1': { bullseye: 55, bookworm: 72, trixie: 89 } },
  slim: {
    place: 'before-release',
    latest: 'slim',
    has: ['certificates', 'gcc'],
    tools: /^(cargo|rustc|rustup|rustdoc|rustfmt|cargo-clippy|cargo-fmt|clippy-driver)$/,
    overBuildpack: true,
    architectures: {
      bullseye: 'amd64 arm/v7 arm64 386',
      bookworm: 'amd64 arm/v7 arm64 386',
      trixie: 'amd64 arm/v7 arm64 386 ppc64le s390x',
    },
    source: {
      from: 'docker-library/official-images:library/rust (every commit), rust-lang/docker-rust:stable/bookworm/slim/Dockerfile',
      date: '2026-08-21',
    },
  },
  source: {
    from: 'rust-lang/docker-rust (every Dockerfile of its history since the image is official)',
    date: '2026-04-03',
  },
};
