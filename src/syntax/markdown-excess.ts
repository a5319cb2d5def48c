import type { Place } from "./place.ts";

/** Why a text was not parsed, and where it goes too far. */
export interface Excess {
  readonly reason: "nesting" | "too-complex" | "too-large";
  /** `Unexpected …, expected …`, without place. */
  readonly message: string;
  readonly place: Place;
}
