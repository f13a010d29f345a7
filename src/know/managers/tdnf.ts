import type { Manager } from '../manager.ts';
import { rpmCacheReaders, rpmMovers, rpmPrompt, rpmTwoWordVerbs, rpmValueOptions, rpmVerbs } from './rpm.ts';

/** tdnf of Photon OS and Azure Linux. */
export const tdnf: Manager = {
  name: 'tdnf',
  onlyPackages: true,
  commands: /^tdnf$/,
  verbs: rpmVerbs,
  twoWordVerbs: rpmTwoWordVerbs,
  valueOptions: [
    ...rpmValueOptions,
    '-i',
    '--repofromdir',
    '--rpmdefine',
    '--download-path',
    '--metadata-path',
  ],
  leftovers: [
    {
      what: 'repository metadata',
      leftBy: ['install', 'update', 'upgrade'],
      paths: ['/var/cache/tdnf/*'],
      movedBy: [],
      movedByOptions: [...rpmMovers, '-i'],
      configuration: { file: /\btdnf\.conf\b/, moves: /\bcachedir\b|\bkeepcache\b/ },
      readBy: [],
      readByOptions: rpmCacheReaders,
      cleanup: { command: 'tdnf clean all', cleanedBy: ['clean all'] },
      source: {
        from: 'vmware/tdnf:common/config.h, client/api.c (TDNFClean), tools/cli/lib/parsecleanargs.c',
        date: '2026-11',
      },
    },
  ],
  prompt: rpmPrompt('stops', { from: 'vmware/tdnf:common/utils.c (TDNFYesOrNo)', date: '2026-11' }),
  source: { from: 'vmware/tdnf:tools/cli/main.c, tools/cli/lib/parseargs.c', date: '2026-11' },
};
