/** The pipeline: one line a pass, in order, with the reason for its place. */
import type { Pass } from '../src/pass.ts';
import { answerPrompts } from './answer-prompts.ts';
import { dropIdleCommands } from './drop-idle-commands.ts';
import { joinAptUpdate } from './join-apt-update.ts';
import { leaveExtras } from './leave-extras.ts';
import { mergeRuns } from './merge-runs.ts';
import { mountCaches } from './mount-caches.ts';
import { preferAptGet } from './prefer-apt-get.ts';
import { preventLeftovers } from './prevent-leftovers.ts';
import { removeArchives } from './remove-archives.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { slimBase } from './slim-base.ts';

export const pipeline: readonly Pass[] = [
  preferAptGet, // before merging: what stands beside a call may hide its status
  answerPrompts, // for the same reason, and by the name that stays
  joinAptUpdate, // first: a lone update has no install to merge with when something stands between
  mergeRuns, // before clean-up: what a later RUN still needs, the merged one has used up at its end
  removeArchives, // on merged RUNs, too: an rm that has come into the RUN needs no moving
  removeLeftovers, // on merged RUNs: one removal for all installs
  preventLeftovers, // needs only the calls, wherever they came to stand
  dropIdleCommands, // behind prevention: an update is idle once nobody reads its index
  leaveExtras, // in front of the base: what is added by name is a need of it
  slimBase, // behind all commands: what they need is the same however they are laid out
  mountCaches, // last: the id of a mount may name the base, and RUNs with different mounts do not merge
];
