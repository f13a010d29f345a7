import type { Manager } from '../manager.ts';

/**
 * The scripts of the official php images. They leave nothing: the sources of PHP go with the call that unpacked them,
 * and each extension is cleaned where it was made.
 */
export const phpExtensions: Manager = {
  name: 'php-extensions',
  commands: /^docker-php-ext-(install|configure|enable)$/,
  verbs: {},
  verbCommands: {
    'docker-php-ext-install': 'install',
    'docker-php-ext-configure': 'other',
    'docker-php-ext-enable': 'other',
  },
  valueOptions: ['-j', '--jobs', '--ini-name'],
  leftovers: [],
  source: {
    from: 'docker-library/php:docker-php-ext-install, docker-php-ext-configure, docker-php-ext-enable',
    date: '2026-11',
  },
};
