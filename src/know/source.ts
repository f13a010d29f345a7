/** Where a row of knowledge comes from. */
export interface Source {
  /** A file in a public repository (`pypa/pip:src/pip/_internal/cli/cmdoptions.py`), a manual page, or `measured`. */
  readonly from: string;
  /** When it was read or measured, YYYY-MM-DD or YYYY-MM. */
  readonly date: string;
}
