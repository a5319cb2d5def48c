import type { BoardRole } from "../contracts/contract.ts";

/** Workspace settings that change what a document means. */
export interface Settings {
  /** IANA name or `UTC+08:00` of times without a zone; undefined: such times stay unresolved. */
  readonly timeZone: string | undefined;
  /** What stands for the repository root in paths such as `/name/docs/x.md`. */
  readonly rootPrefix: string | undefined;
  /** The places where tasks stand; undefined: what documents say of themselves. */
  readonly boards?: BoardSettings | undefined;
}

export interface BoardSettings {
  /** Globs, from the workspace root, of the boards that the others follow; empty: what the guides say. */
  readonly lead: readonly string[];
  /** Where any are named, only documents in them and the leading ones are compared. */
  readonly places: readonly BoardPlace[];
}

export interface BoardPlace {
  readonly name: string;
  /** Globs from the workspace root. */
  readonly files: readonly string[];
  /** Undefined: what its documents' contracts say. */
  readonly role: BoardRole | undefined;
}
