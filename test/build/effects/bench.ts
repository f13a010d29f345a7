/** A Dockerfile whose RUNs are sample calls of the effect rows: each is a layer of its own, which shows what it wrote. */

import { installRecorder, recorded, recordFolder, recordMount } from './recorder.ts';

export interface Bench {
  readonly name: string;
  /** The image its samples run on. */
  readonly base: string;
  /** Debian packages that bring the programs. */
  readonly packages?: readonly string[];
  /** Commands that come before all samples, in the same working directory. */
  readonly setUp: readonly string[];
  /**
   * Scripts of the RUNs, in their order; all must succeed, and no two are the same. What a command of a script does is
   * tested when the effects of the script name paths; else only its first command but `cd` is.
   */
  readonly samples: readonly string[];
}

/** Where `$SITE` is, as the facts know it. */
const site = 'http://127.0.0.1:8080';

/** Where all samples run. */
export const workdir = '/work';

/** The Dockerfile as its author would write it: what the facts are asked about. */
export function plainFile(bench: Bench): string {
  const runs = bench.samples.map((sample) => `RUN ${sample}`);
  return [`FROM ${bench.base}`, `ENV SITE=${site}`, `WORKDIR ${workdir}`, ...runs, ''].join('\n');
}

/**
 * The Dockerfile that is built: the same RUNs between records.
 * @param id of this build
 * @param address where `$SITE` really is
 */
export function recordedFile(
  { base, packages = [], setUp, samples }: Bench,
  id: string,
  address: string,
): string {
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return [
    `FROM ${base}`,
    ...(packages.length === 0 ? [] : [`RUN ${install}`]),
    `WORKDIR ${workdir}`,
    ...[...installRecorder, ...setUp].map((command) => `RUN ${command}`),
    `ENV SITE=${address}`,
    ...samples.map((sample, number) => recorded(sample, number, id)),
    `RUN ${recordMount(id)} cp ${recordFolder}/log /recorded`,
    '',
  ].join('\n');
}
