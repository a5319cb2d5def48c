import type { Place } from "./place.ts";

/** Why a text was not parsed, and where it goes too far. */
export interface Excess {
  /** `parser`: the parser itself failed, which no text is known to make it do in production. */
  readonly reason: "nesting" | "too-complex" | "too-large" | "parser";
  /** `Unexpected …, expected …`, without place. */
  readonly message: string;
  readonly place: Place;
}
