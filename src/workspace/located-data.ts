/** Data that knows where each of its parts stands in the text it was read from. */
import type { Place } from "../syntax/place.ts";

export type Path = readonly (string | number)[];

export interface LocatedData {
  readonly value: unknown;
  /** Where the value at a path stands, or its key; the nearest part above where there is no such value. */
  place(path: Path, part?: "key" | "value"): Place;
}

/** A text that is no data: where, and why. */
export interface SyntaxFailure {
  readonly message: string;
  readonly place: Place;
}

export type DataResult =
  | { readonly ok: true; readonly data: LocatedData }
  | { readonly ok: false; readonly failures: readonly SyntaxFailure[] };
