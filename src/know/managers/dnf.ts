import type { Manager } from '../manager.ts';
import { rpmCacheReaders, rpmMovers, rpmPrompt, rpmTwoWordVerbs, rpmValueOptions, rpmVerbs } from './rpm.ts';

/** dnf 4 of Red Hat 8 and 9 and their kin, dnf 5 of Fedora 41 and later. */
export const dnf: Manager = {
  name: 'dnf',
  onlyPackages: true,
  // Where dnf5 and dnf4 are there side by side, only one of them answers to dnf and is cleaned by it.
  commands: /^dnf$/,
  verbs: rpmVerbs,
  twoWordVerbs: rpmTwoWordVerbs,
  valueOptions: [...rpmValueOptions, '--disableexcludes', '--disableexcludepkgs'],
  extras: [
    {
      what: 'recommended packages',
      broughtBy: ['install', 'upgrade'],
      flag: '--setopt=install_weak_deps=False',
      decides: (flag) => /install_weak_deps/.test(flag),
      configuration: { file: /\b(yum|dnf)\.conf\b/, moves: /install_weak_deps/ },
      source: {
        from: 'rpm-software-management/dnf:doc/conf_ref.rst (install_weak_deps, tsflags)',
        date: '2026-11',
      },
    },
    {
      what: 'documentation',
      broughtBy: ['install', 'upgrade'],
      flag: '--setopt=tsflags=nodocs',
      decides: (flag) => /nodocs|tsflags/.test(flag),
      configuration: { file: /\b(yum|dnf)\.conf\b/, moves: /tsflags/ },
      source: {
        from: 'rpm-software-management/dnf:doc/conf_ref.rst (install_weak_deps, tsflags)',
        date: '2026-11',
      },
    },
  ],
  leftovers: [
    {
      // Packages leave with the transaction, unless keepcache is set.
      what: 'repository metadata',
      leftBy: ['install', 'update', 'upgrade', 'download'],
      paths: ['/var/cache/dnf/*', '/var/cache/libdnf5/*'],
      movedBy: [],
      movedByOptions: rpmMovers,
      configuration: {
        file: /\bdnf\.conf\b|\blibdnf5\.conf\.d\b/,
        moves: /\b(system_)?cachedir\b|\bkeepcache\b/,
      },
      readBy: [],
      readByOptions: rpmCacheReaders,
      cleanup: { command: 'dnf clean all', cleanedBy: ['clean all'] },
      source: {
        from: 'rpm-software-management/dnf:dnf/const.py.in, dnf/cli/commands/clean.py; rpm-software-management/dnf5:include/libdnf5/conf/const.hpp, dnf5/commands/clean/clean.cpp; measured on dnf 4.23, also without a repository',
        date: '2026-11',
      },
    },
  ],
  prompt: rpmPrompt('stops', {
    from: 'rpm-software-management/dnf:dnf/cli/option_parser.py; measured on dnf 4.23',
    date: '2026-11',
  }),
  source: {
    from: 'rpm-software-management/dnf:dnf/cli/option_parser.py, dnf/cli/commands; rpm-software-management/dnf5:dnf5/main.cpp, dnf5/config/usr/share/dnf5/aliases.d/compatibility.conf',
    date: '2026-11',
  },
};
