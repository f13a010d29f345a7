import type { Manager } from '../manager.ts';

/** apk of Alpine. Packages are kept only when /etc/apk/cache exists; the index always is, without --no-cache. */
export const apk: Manager = {
  name: 'apk',
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
    version: 'query',
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
    ...['--wait', '--cache-dir', '--cache-max-age', '--progress-fd', '--timeout'],
  ],
  leftovers: [
    {
      what: 'package index',
      leftBy: ['install', 'update', 'upgrade'],
      paths: ['/var/cache/apk/*'],
      movedBy: [],
      movedByOptions: ['--cache-dir'],
      readBy: ['install', 'upgrade', 'download', 'query'],
      prevention: { flag: '--no-cache', prevents: (flag) => flag === '--no-cache' },
      cleanup: { cleanedBy: ['cache clean', 'cache purge'] },
      source: { from: 'alpinelinux/apk-tools:src/database.c, doc/apk.8.scd', date: '2026-11' },
    },
  ],
  source: { from: 'alpinelinux/apk-tools:doc/apk.8.scd', date: '2026-11' },
};
