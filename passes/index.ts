/** The pipeline: one line a pass, in order, with the reason for its place. */
import type { Pass } from '../src/pass.ts';
import { joinAptUpdate } from './join-apt-update.ts';
import { mergeRuns } from './merge-runs.ts';
import { preventLeftovers } from './prevent-leftovers.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { slimBase } from './slim-base.ts';

export const pipeline: readonly Pass[] = [
  joinAptUpdate, // first: a lone update has no install to merge with when something stands between
  mergeRuns, // before clean-up: what a later RUN still needs, the merged one has used up at its end
  removeLeftovers, // on merged RUNs: one removal for all installs
  preventLeftovers, // needs only the calls, wherever they came to stand
  slimBase, // last: what the commands need is the same however they are laid out
];
