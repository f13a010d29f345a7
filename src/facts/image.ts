/** What is known of a base image. */
export interface Reference {
  /** As written, before the tag: `docker.io/library/python`. */
  readonly name: string;
  /** `python` for an official image however it is spelled; else the name. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

export interface Image {
  readonly reference: Reference | undefined;
  /** False: the catalogue has nothing; everything below is then unknown. */
  readonly known: boolean;
  readonly distribution: 'debian' | 'ubuntu' | 'alpine' | undefined;
  readonly flavour: 'full' | 'slim' | 'alpine' | undefined;
  readonly user: string | undefined;
  readonly workdir: string | undefined;
  /** Its ENV; names not in it are not set. Undefined when not known. */
  readonly env: ReadonlyMap<string, string | undefined> | undefined;
  readonly shell: readonly string[] | undefined;
}
