/** The timestamp that stands for a line of text: a progress item, a dated bullet, a heading. */
import type { Parsed } from "./values/parsed.ts";
import { findTimestamps, leadingTimestamp as leading, type Timestamp } from "./values/timestamp.ts";

/** The timestamp at the beginning of the text, or undefined. `offset` is where the text stands in the document. */
export const leadingTimestamp = (text: string, offset: number): Parsed<Timestamp> | undefined =>
  leading(text, offset)?.parsed;

/** The timestamp that stands for the whole text: at its beginning, else at its end, else wherever there is one. */
export function stampOf(
  text: string,
  offset: number,
): { readonly parsed: Parsed<Timestamp>; readonly at: "start" | "end" | "inside" } | undefined {
  const first = leadingTimestamp(text, offset);
  if (first) return { parsed: first, at: "start" };
  const last = findTimestamps(text, offset).at(-1);
  if (!last) return undefined;
  const rest = text.slice(last.place.end - offset);
  return { parsed: last, at: /^[\s)\]}*_`~.】）]*$/u.test(rest) ? "end" : "inside" };
}
