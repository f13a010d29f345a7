import type { Manager } from '../manager.ts';
import { rpmCacheReaders, rpmMovers, rpmPrompt, rpmTwoWordVerbs, rpmValueOptions, rpmVerbs } from './rpm.ts';

/**
 * yum 3 of centos:7, amazonlinux:2 and older; a link to dnf 4 in ubi8, ubi9, their kin and amazonlinux:2023, to dnf 5
 * in Fedora 41 and later.
 */
export const yum: Manager = {
  name: 'yum',
  onlyPackages: true,
  commands: /^yum$/,
  verbs: rpmVerbs,
  twoWordVerbs: rpmTwoWordVerbs,
  valueOptions: [...rpmValueOptions, '--disableexcludes', '--disableexcludepkgs', '--disableincludes'],
  extras: [
    {
      what: 'documentation',
      broughtBy: ['install', 'upgrade'],
      flag: '--setopt=tsflags=nodocs',
      decides: (flag) => /nodocs|tsflags/.test(flag),
      configuration: { file: /\b(yum|dnf)\.conf\b/, moves: /tsflags/ },
      source: { from: 'man 5 yum.conf (tsflags), man 8 yum (--setopt)', date: '2026-11' },
    },
  ],
  leftovers: [
    {
      what: 'repository metadata',
      leftBy: ['install', 'update', 'upgrade', 'download'],
      // Of yum 3, and of dnf 4 under that name.
      paths: ['/var/cache/yum/*', '/var/cache/dnf/*'],
      movedBy: [],
      movedByOptions: rpmMovers,
      configuration: { file: /\b(yum|dnf)\.conf\b/, moves: /\bcachedir\b|\bkeepcache\b/ },
      readBy: [],
      readByOptions: rpmCacheReaders,
      // `yum clean all` of yum 3 fails where no repository is enabled any more, and passes over those that are not.
      cleanup: { cleanedBy: ['clean all'] },
      source: {
        from: 'rpm-software-management/yum:yum/config.py, yumcommands.py (CleanCommand); rpm-software-management/dnf:dnf/const.py.in; rpm-software-management/dnf5:dnf5.spec',
        date: '2026-11',
      },
    },
  ],
  prompt: rpmPrompt('stops', {
    from: 'rpm-software-management/yum:output.py (userconfirm); measured on dnf 4.23',
    date: '2026-11',
  }),
  source: { from: 'rpm-software-management/yum:cli.py, yumcommands.py', date: '2026-11' },
};
