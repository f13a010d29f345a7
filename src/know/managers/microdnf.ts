import type { Manager } from '../manager.ts';
import { rpmMovers, rpmPrompt, rpmTwoWordVerbs, rpmValueOptions, rpmVerbs } from './rpm.ts';

/** microdnf 3 of the minimal images of Red Hat 8 and 9; a link to dnf 5 in later Fedoras. */
export const microdnf: Manager = {
  name: 'microdnf',
  onlyPackages: true,
  commands: /^microdnf$/,
  verbs: rpmVerbs,
  twoWordVerbs: rpmTwoWordVerbs,
  valueOptions: rpmValueOptions,
  extras: [
    {
      what: 'documentation',
      broughtBy: ['install', 'upgrade'],
      flag: '--nodocs',
      decides: (flag) => /nodocs|tsflags/.test(flag),
      configuration: { file: /\b(yum|dnf)\.conf\b/, moves: /tsflags/ },
      source: { from: 'rpm-software-management/microdnf:dnf/dnf-main.c (nodocs)', date: '2026-11' },
    },
  ],
  leftovers: [
    {
      what: 'repository metadata',
      leftBy: ['install', 'update', 'upgrade', 'download'],
      paths: ['/var/cache/yum/*', '/var/cache/libdnf5/*'],
      movedBy: [],
      movedByOptions: rpmMovers,
      configuration: {
        file: /\b(dnf|yum)\.conf\b|\blibdnf5\.conf\.d\b/,
        moves: /\b(system_)?cachedir\b|\bkeepcache\b/,
      },
      readBy: [],
      cleanup: { command: 'microdnf clean all', cleanedBy: ['clean all'] },
      source: {
        from: 'rpm-software-management/microdnf:dnf/dnf-main.c, dnf/plugins/clean/dnf-command-clean.c (every tag up to 3.10.1); rpm-software-management/dnf5:dnf5.spec',
        date: '2026-11',
      },
    },
  ],
  // It waits for the end of a line that never comes; before 3.6 (2021-01) it asked nothing, and knew -y all the same.
  prompt: rpmPrompt('hangs', {
    from: 'rpm-software-management/microdnf:dnf/dnf-utils.c (dnf_utils_userconfirm), dnf/dnf-main.c',
    date: '2026-11',
  }),
  source: {
    from: 'rpm-software-management/microdnf:dnf/dnf-main.c, dnf/plugins',
    date: '2026-11',
  },
};
