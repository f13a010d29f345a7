import type { Manager } from '../manager.ts';

/** cpan, the client that comes with Perl. Its operands are modules. */
export const cpan: Manager = {
  name: 'cpan',
  commands: /^cpan$/,
  verbs: {},
  verbCommands: { cpan: 'install' },
  valueOptions: ['-j', '-M'],
  leftovers: [
    {
      what: 'downloads and sources',
      leftBy: ['install'],
      // Not the folder above: it may hold the configuration (`CPAN/MyConfig.pm`) and preferences (`prefs`).
      paths: ['~/.cpan/build', '~/.cpan/sources', '~/.cpan/Metadata'],
      movedBy: [],
      movedByOptions: ['-j'],
      configuration: {
        file: /\bo conf\b|\b(MyConfig|CPAN\/Config)\.pm\b/,
        moves: /\b(build_dir|cpan_home|keep_source_where)\b/,
      },
      readBy: [],
      cleanup: { cleanedBy: [] },
      source: {
        from: 'andk/cpanpm:lib/CPAN/FirstTime.pm, lib/CPAN/HandleConfig.pm, lib/CPAN/Index.pm',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'man 1 cpan (Perl 5.36), andk/cpanpm', date: '2026-11' },
};

/** cpanm (App::cpanminus). Its operands are modules, and `--installdeps .` a folder. */
export const cpanm: Manager = {
  name: 'cpanm',
  commands: /^cpanm$/,
  verbs: {},
  verbCommands: { cpanm: 'install' },
  valueOptions: (
    '-l --local-lib -L --local-lib-contained --mirror --mirror-index -M --from --cpanmetadb --perl --auto-cleanup ' +
    '--format --save-dists --configure-timeout --build-timeout --test-timeout --with-feature --without-feature'
  ).split(' '),
  leftovers: [
    {
      what: 'downloads and build logs',
      leftBy: ['install'],
      paths: ['~/.cpanm'],
      movedBy: ['PERL_CPANM_HOME'],
      readBy: [],
      readers: ['cpanm-reporter'],
      cleanup: { cleanedBy: [] },
      source: { from: 'miyagawa/cpanminus:Menlo-Legacy/lib/Menlo/CLI/Compat.pm', date: '2026-11' },
    },
  ],
  source: { from: 'miyagawa/cpanminus:Menlo-Legacy/lib/Menlo/CLI/Compat.pm', date: '2026-11' },
};
