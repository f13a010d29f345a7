import type { ImageFamily } from '../image.ts';

export const openjdk: ImageFamily = {
  repository: 'openjdk',
  // Debian to begin with; Oracle Linux since 12.
  distribution: undefined,
  env: {
    PATH: undefined,
    LANG: undefined,
    JAVA_HOME: undefined,
    JAVA_VERSION: undefined,
    JAVA_URL: undefined,
    JAVA_SHA256: undefined,
    JAVA_BASE_URL: undefined,
    JAVA_URL_VERSION: undefined,
    JAVA_DEBIAN_VERSION: undefined,
    JAVA_ALPINE_VERSION: undefined,
    CA_CERTIFICATES_JAVA_VERSION: undefined,
  },
  user: 'root',
  workdir: '/',
  source: { from: 'docker-library/openjdk (every Dockerfile of its history)', date: '2026-08-19' },
};

export const temurin: ImageFamily = {
  repository: 'eclipse-temurin',
  distribution: 'ubuntu',
  env: {
    PATH: undefined,
    LANG: 'en_US.UTF-8',
    LANGUAGE: 'en_US:en',
    LC_ALL: 'en_US.UTF-8',
    JAVA_HOME: '/opt/java/openjdk',
    JAVA_VERSION: undefined,
  },
  user: 'root',
  workdir: '/',
  // Absent from the older ones; runs what it is given.
  entrypoint: ['/__cacert_entrypoint.sh'],
  source: { from: 'adoptium/containers (every Dockerfile of its history)', date: '2026-08-05' },
};

export const corretto: ImageFamily = {
  repository: 'amazoncorretto',
  // Amazon Linux, where the tag does not say Alpine.
  distribution: undefined,
  env: { PATH: undefined, LANG: undefined, JAVA_HOME: undefined, JAVA_TOOL_OPTIONS: undefined },
  user: 'root',
  workdir: '/',
  source: { from: 'corretto/corretto-docker (every Dockerfile of its history)', date: '2026-04-27' },
};
