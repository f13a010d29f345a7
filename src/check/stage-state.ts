/** What a stage has set so far, as far as checks ask. Never changed. */
import type { Variables } from './variables.ts';

export interface StageState {
  readonly variables: Variables | undefined;
  /** The names of its ARGs, and those of the stages it comes from. */
  readonly arguments: Variables | undefined;
  /** Its base image may set any variable. */
  readonly open: boolean;
  readonly os: string;
  /** A SHELL instruction has been seen. */
  readonly shell: boolean;
  /** A WORKDIR instruction has been seen. */
  readonly workdir: boolean;
}
