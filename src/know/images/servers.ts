/** Images that one starts rather than builds on. */
import type { ImageFamily } from '../image.ts';

export const nginx: ImageFamily = {
  repository: 'nginx',
  distribution: 'debian',
  env: {
    PATH: undefined,
    NGINX_VERSION: undefined,
    NJS_VERSION: undefined,
    NJS_RELEASE: undefined,
    PKG_RELEASE: undefined,
    DYNPKG_RELEASE: undefined,
    OTEL_VERSION: undefined,
    ACME_VERSION: undefined,
    GPG_KEYS: undefined,
    CONFIG: undefined,
  },
  user: 'root',
  workdir: '/',
  entrypoint: ['/docker-entrypoint.sh'],
  source: { from: 'nginx/docker-nginx (every Dockerfile of its history)', date: '2026-04-14' },
};

export const httpd: ImageFamily = {
  repository: 'httpd',
  distribution: 'debian',
  env: {
    PATH: undefined,
    HTTPD_PREFIX: '/usr/local/apache2',
    HTTPD_VERSION: undefined,
    HTTPD_SHA1: undefined,
    HTTPD_SHA256: undefined,
    HTTPD_PATCHES: undefined,
    HTTPD_BZ2_URL: undefined,
    HTTPD_ASC_URL: undefined,
    HTTPD_BZ2_FALLBACK_URL: undefined,
    HTTPD_ASC_FALLBACK_URL: undefined,
    APACHE_DIST_URLS: undefined,
    NGHTTP2_VERSION: undefined,
    OPENSSL_VERSION: undefined,
    GPG_KEY: undefined,
  },
  user: 'root',
  workdir: '/usr/local/apache2',
  source: { from: 'docker-library/httpd (every Dockerfile of its history)', date: '2026-06-10' },
};

export const postgres: ImageFamily = {
  repository: 'postgres',
  distribution: 'debian',
  env: {
    PATH: undefined,
    LANG: undefined,
    PGDATA: undefined,
    PG_MAJOR: undefined,
    PG_VERSION: undefined,
    PG_SHA256: undefined,
    GOSU_VERSION: undefined,
    DOCKER_PG_LLVM_DEPS: undefined,
    OSSP_UUID_VERSION: undefined,
    OSSP_UUID_SHA256: undefined,
  },
  user: 'root',
  workdir: '/',
  entrypoint: ['docker-entrypoint.sh'],
  source: { from: 'docker-library/postgres (every Dockerfile of its history)', date: '2026-02-26' },
};
