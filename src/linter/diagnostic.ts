/** One finding, as every reporter and every consumer of the API sees it. */
import type { Severity } from "../contracts/contract.ts";
import type { Edit, Place, Range } from "../syntax/place.ts";

export type { Severity } from "../contracts/contract.ts";

export type Safety = "safe" | "unsafe";

export interface Fix {
  readonly safety: Safety;
  /** Non-overlapping edits of the same document, applied together or not at all. */
  readonly edits: readonly Edit[];
}

export interface Related {
  readonly message: string;
  readonly path: string;
  readonly place: Place;
  readonly range: Range;
}

export interface Diagnostic {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly url: string | undefined;
  readonly path: string;
  readonly place: Place;
  readonly range: Range;
  /** The sections, record and row around it, by name; empty where nothing names the part of the document. */
  readonly anchor: string;
  /** What stands there, as a short text. */
  readonly actual?: string;
  /** What could stand there. */
  readonly expected?: readonly string[];
  /** Why it matters, or how to mend it. */
  readonly note?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** Order of findings within a document: by place, then by rule, so that output never depends on run order. */
export const byPlace = (left: Diagnostic, right: Diagnostic): number =>
  left.place.start - right.place.start ||
  left.place.end - right.place.end ||
  (left.ruleId < right.ruleId ? -1 : left.ruleId > right.ruleId ? 1 : 0) ||
  (left.messageId < right.messageId ? -1 : left.messageId > right.messageId ? 1 : 0);

/** A finding that a comment in the document silences, or that the baseline accepts for now. */
export interface Suppressed extends Diagnostic {
  readonly suppression:
    | {
        readonly by: "comment";
        /** Of the comment. */
        readonly place: Place;
        readonly range: Range;
        readonly reason: string | undefined;
      }
    | { readonly by: "baseline" };
}
