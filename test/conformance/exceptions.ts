/** Where we differ from BuildKit and mean to; at most ten. The run fails when one of them starts to agree. */
export interface Exception {
  /** The name of the aspect. */
  readonly aspect: string;
  /** The id of a corpus file, or the name of a test. */
  readonly where: string;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [];
