import type { Manager } from '../manager.ts';

/**
 * apk of Alpine. Packages are kept only when /etc/apk/cache exists; the index always is, without --no-cache. It asks
 * nothing. `-U` (`--update-cache`, formerly `--update`) fetches the index anew first; such a call is still taken to
 * read the one there is.
 */
export const apk: Manager = {
  name: 'apk',
  onlyPackages: true,
  commands: /^apk$/,
  verbs: {
    add: 'install',
    update: 'update',
    upgrade: 'upgrade',
    fix: 'upgrade',
    del: 'remove',
    cache: 'other',
    fetch: 'download',
    search: 'query',
    info: 'query',
    list: 'query',
    policy: 'query',
    query: 'query',
    stats: 'query',
    dot: 'query',
    version: 'query',
    audit: 'other',
    manifest: 'other',
    verify: 'other',
    extract: 'other',
    index: 'other',
    mkndx: 'other',
    mkpkg: 'other',
    convndx: 'other',
    convdb: 'other',
    adbdump: 'other',
    adbgen: 'other',
    adbsign: 'other',
  },
  twoWordVerbs: { 'cache clean': 'clean', 'cache purge': 'clean' },
  valueOptions: [
    ...[
      '-t',
      '--virtual',
      '-X',
      '--repository',
      '-p',
      '--root',
      '--arch',
      '--keys-dir',
      '--repositories-file',
    ],
    ...['--wait', '--cache-dir', '--cache-max-age', '--progress-fd', '--timeout', '--repository-config'],
    ...['--preupgrade-depends', '--uvol-manager'],
  ],
  leftovers: [
    {
      what: 'package index',
      leftBy: ['install', 'update', 'upgrade'],
      paths: ['/var/cache/apk/*'],
      movedBy: [],
      movedByOptions: ['--cache-dir'],
      readBy: ['install', 'upgrade', 'download', 'query'],
      readByOptions: ['--no-network'],
      prevention: {
        flag: '--no-cache',
        prevents: (flag) => flag === '--no-cache' || flag === '--cache=no',
      },
      cleanup: { cleanedBy: ['cache clean', 'cache purge'] },
      source: { from: 'alpinelinux/apk-tools:src/database.c, doc/apk.8.scd', date: '2026-11' },
    },
  ],
  source: { from: 'alpinelinux/apk-tools:doc/apk.8.scd', date: '2026-11' },
};
