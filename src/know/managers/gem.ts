import type { Manager } from '../manager.ts';

/** gem of RubyGems. Documentation (`--no-document`) is no cache, and the official images turn it off themselves. */
export const gem: Manager = {
  name: 'gem',
  commands: /^gem(\d(\.\d+)?)?$/,
  verbs: {
    install: 'install',
    i: 'install',
    pristine: 'install',
    update: 'upgrade',
    uninstall: 'remove',
    cleanup: 'remove',
    fetch: 'download',
    mirror: 'download',
    build: 'build',
    rebuild: 'build',
    exec: 'run',
    server: 'run',
    check: 'query',
    contents: 'query',
    dependency: 'query',
    environment: 'query',
    env: 'query',
    help: 'query',
    info: 'query',
    list: 'query',
    lock: 'query',
    outdated: 'query',
    query: 'query',
    search: 'query',
    specification: 'query',
    stale: 'query',
    which: 'query',
    cert: 'other',
    generate_index: 'other',
    open: 'other',
    owner: 'other',
    push: 'other',
    rdoc: 'other',
    signin: 'other',
    signout: 'other',
    sources: 'other',
    unpack: 'other',
    yank: 'other',
  },
  valueOptions: (
    '-i --install-dir -n --bindir --build-root -P --trust-policy --without --target-rbconfig -g --file -v --version ' +
    '--platform -s --source -B --bulk-threshold -p --http-proxy --config-file'
  ).split(' '),
  fileOptions: ['-g', '--file'],
  extras: [
    {
      what: 'documentation',
      broughtBy: ['install', 'upgrade'],
      unknownTo: ['pristine'],
      flag: '--no-document',
      decides: (flag) => /^(-N|--(no-)?(document|doc|ri|rdoc)(=.*)?)$/.test(flag),
      configuration: { file: /gemrc/, moves: /document|--no-r(i|doc)/ },
      // gemrc of the official images.
      absentIn: /^([^@]*\/)?ruby([:@]|$)/,
      source: {
        from: 'rubygems/rubygems:lib/rubygems/install_update_options.rb; docker-library/ruby',
        date: '2026-11',
      },
    },
  ],
  leftovers: [
    {
      what: 'downloaded gems',
      leftBy: ['install', 'upgrade'],
      // The gem folder of the official images (GEM_HOME) is empty at first. Elsewhere its name holds the version of
      // Ruby and is none that can be written down.
      paths: ['/usr/local/bundle/cache'],
      elsewhereIn: /^(?!([^@]*\/)?ruby([:@]|$))/,
      movedBy: ['GEM_HOME'],
      movedByOptions: ['-i', '--install-dir', '--build-root', '--user-install', '--vendor'],
      readBy: [],
      cleanup: { cleanedBy: [] },
      mount: { target: '/usr/local/bundle/cache', sharing: 'locked', byPlatform: false },
      source: {
        from: 'rubygems/rubygems:lib/rubygems/remote_fetcher.rb, lib/rubygems/installer.rb; docker-library/ruby',
        date: '2026-11',
      },
    },
  ],
  source: {
    from: 'rubygems/rubygems:lib/rubygems/command_manager.rb, lib/rubygems/install_update_options.rb',
    date: '2026-11',
  },
};
