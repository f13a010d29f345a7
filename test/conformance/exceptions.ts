/** Where we differ from BuildKit and mean to; at most ten. The run fails when one of them starts to agree. */
export interface Exception {
  /** The name of the aspect. */
  readonly aspect: string;
  /** The id of a corpus file, or the name of a test. */
  readonly where: string;
  readonly reason: string;
}

const parallel =
  'two base images have no valid name; BuildKit looks at them in parallel and names either, we name the first';

export const exceptions: readonly Exception[] = [
  { aspect: 'checks: where they stop', where: 'af73ad735b9114ab', reason: parallel },
  { aspect: 'checks: where they stop', where: 'eb1bb5dbba1c5a7d', reason: parallel },
];
