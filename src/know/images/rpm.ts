/** Root file systems whose packages are RPM's. */
import type { ImageFamily } from '../image.ts';

const plain = { distribution: undefined, user: 'root', workdir: '/' } as const;

export const amazonlinux: ImageFamily = {
  ...plain,
  repository: 'amazonlinux',
  env: { PATH: undefined },
  source: { from: 'amazonlinux/container-images (every Dockerfile of its history)', date: '2024-10-18' },
};

export const oraclelinux: ImageFamily = {
  ...plain,
  repository: 'oraclelinux',
  env: { PATH: undefined },
  source: { from: 'oracle/container-images (every Dockerfile of its history)', date: '2026-07-23' },
};

export const centos: ImageFamily = {
  ...plain,
  repository: 'centos',
  // TZ stood in a Dockerfile of 2019 that may never have been built.
  env: { PATH: undefined, TZ: undefined },
  source: { from: 'CentOS/sig-cloud-instance-images (every Dockerfile of its history)', date: '2024-03-25' },
};

export const fedora: ImageFamily = {
  ...plain,
  repository: 'fedora',
  env: { PATH: undefined, DISTTAG: undefined, FGC: undefined, FBR: undefined, container: undefined },
  source: { from: 'fedora-cloud/docker-brew-fedora (every Dockerfile of its history)', date: '2026-02-22' },
};
