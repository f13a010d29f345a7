/** Commands that do what another command of the same tool does, for people at a terminal. As data. */
import type { Source } from './source.ts';

export interface FrontEnd {
  readonly command: string;
  readonly instead: string;
  /** The name of the manager that both belong to. */
  readonly manager: string;
  /** Verbs that both have with the same effect on files. */
  readonly verbs: Readonly<Record<string, Counterpart>>;
  /** Text of a configuration that only one of the two listens to. */
  readonly configuration: RegExp;
  /** Variables that name a file of configuration. */
  readonly variables: readonly string[];
  /** Options after which the two may differ. */
  readonly except: readonly string[];
  /** Options that set one value of the configuration, and the values after which the two are still alike. */
  readonly settings: { readonly options: readonly string[]; readonly alike: RegExp };
  /** What the first clears away by itself and the other leaves, by the name of the leftover. */
  readonly clears: string;
  readonly source: Source;
}

export interface Counterpart {
  /** How the other calls it; absent: the same. */
  readonly verb?: string;
  /** An option for the other, which the first takes for granted. */
  readonly adds?: string;
  /** Options that speak of the same thing. */
  readonly speaks?: RegExp;
}

const same: Counterpart = {};

/**
 * Where apt is not apt-get (read in 1.0.1, 1.2, 1.6, 1.8, 2.0, 2.2, 2.4, 2.6, 2.8, 3.0 and 3.1): it upgrades with new
 * packages, deletes what it downloaded, waits for a lock, takes no name of a package for a regular expression, asks in
 * spite of -qq, and prints otherwise.
 */
export const frontEnds: readonly FrontEnd[] = [
  {
    command: 'apt',
    instead: 'apt-get',
    manager: 'apt',
    verbs: {
      update: same,
      install: same,
      reinstall: same,
      remove: same,
      purge: same,
      autoremove: same,
      'auto-remove': same,
      autopurge: same,
      upgrade: { adds: '--with-new-pkgs', speaks: /new-pkgs|Upgrade-Allow-New/i },
      'full-upgrade': { verb: 'dist-upgrade' },
      'dist-upgrade': same,
      'build-dep': same,
      source: same,
      download: same,
      clean: same,
      autoclean: same,
      'auto-clean': same,
    },
    configuration: /\bBinary::|\bVersion::\d|\bbinary\s*\{/i,
    variables: ['APT_CONFIG'],
    except: ['-c', '--config-file', '--cli-version', '-h', '--help', '-v', '--version'],
    settings: {
      options: ['-o', '--option'],
      alike: /^(dpkg::(options|use-pty)|acquire::|debug::|quiet|apt::(install-(recommends|suggests)|get::))/i,
    },
    clears: 'package archives',
    source: {
      from: 'Debian/apt:apt-private/private-cmndline.cc, apt-private/private-install.cc, apt-pkg/cacheset.cc, cmdline/apt.cc, cmdline/apt-get.cc',
      date: '2026-11',
    },
  },
];
