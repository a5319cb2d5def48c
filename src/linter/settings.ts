/** Workspace settings that change what a document means. */
export interface Settings {
  /** IANA name or `UTC+08:00` of times without a zone; undefined: such times stay unresolved. */
  readonly timeZone: string | undefined;
  /** What stands for the repository root in paths such as `/name/docs/x.md`. */
  readonly rootPrefix: string | undefined;
}
