/**
 * The managers of which any question that nobody answers makes the call fail, or wait for ever, by their name. One that
 * takes some question for a no and goes on without a failure, as pacman does before it replaces a package, is not here.
 */
import type { Source } from './source.ts';

export interface Answered {
  /** How a configuration says that nothing is to be asked, or brings a question that is only a warning without an answer. */
  readonly configuration?: RegExp;
  /** Commands of the manager of which it is not known. */
  readonly except?: RegExp;
  readonly source: Source;
}

const rpm: Answered = {
  // Where the index of a repository is signed, its key is asked for, and a no may only leave the repository out.
  configuration: /assumeyes|defaultyes|repo_gpgcheck|skip_if_unavailable|yum\.repos\.d|config-manager/i,
  source: {
    from: 'rpm-software-management/dnf:dnf/cli/output.py, doc/conf_ref.rst; rpm-software-management/yum:cli.py, yummain.py',
    date: '2026-11',
  },
};

export const answered: Readonly<Record<string, Answered>> = {
  apt: {
    configuration: /Assume-Yes|Force-Yes/i,
    // It is not read what its abort tells the shell.
    except: /^aptitude$/,
    source: {
      from: 'Debian/apt:apt-private/private-output.cc (YnPrompt), apt-private/private-install.cc, apt-private/private-download.cc',
      date: '2026-11',
    },
  },
  dnf: rpm,
  yum: rpm,
  microdnf: rpm,
  tdnf: rpm,
  pip: {
    source: { from: 'pypa/pip:src/pip/_internal/utils/misc.py (ask)', date: '2026-11' },
  },
  // It asks the terminal, not its input.
  zypper: {
    source: { from: 'openSUSE/zypper:src/utils/prompt.cc (get_prompt_reply)', date: '2026-11' },
  },
};
