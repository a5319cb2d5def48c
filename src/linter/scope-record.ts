/** What is known of a record that lets people change files, when its document is gone: plain data. */
import type { PathKind } from "../documents/values/path-class.ts";
import type { Spot } from "./spot.ts";

/**
 * `approved` and without conditions; `conditional`: approved, yet something is pending; `pending`: not approved;
 * `closed`: done, rejected, superseded.
 */
export type Standing = "approved" | "conditional" | "pending" | "closed";

export interface ScopeMention {
  readonly kind: PathKind;
  /** From the workspace root, as far as it is written so. */
  readonly path: string;
  readonly text: string;
}

/** A stretch of a scope that says one thing: paths, or words. */
export interface ScopeEntry {
  readonly text: string;
  readonly excluded: boolean;
  readonly mentions: readonly ScopeMention[];
}

export interface ScopedRecord {
  readonly spot: Spot;
  /** Its heading, or what stands for one. */
  readonly name: string;
  readonly title: string;
  /** Equal for the records of one plan. */
  readonly plan: string;
  /** As written. */
  readonly status: string | undefined;
  readonly standing: Standing;
  /** A record that ends what earlier ones of its plan allow, whatever becomes of the work: rejected, superseded. */
  readonly dropped: boolean;
  /** The words that make it conditional. */
  readonly condition: string | undefined;
  readonly approval:
    | { readonly text: string; readonly who: string | undefined; readonly when: string | undefined }
    | undefined;
  /** Epoch milliseconds of the record itself, or of its approval. */
  readonly time: number | undefined;
  readonly scope: readonly ScopeEntry[];
}
