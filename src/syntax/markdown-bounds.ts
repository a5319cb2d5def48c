import type { Place } from "./place.ts";

export interface Excess {
  readonly reason: "nesting" | "too-large";
  readonly message: string;
  readonly place: Place;
}

export function findExcess(_text: string): Excess | undefined {
  return undefined;
}
