/** The timestamp that a line of text begins with, in brackets or emphasis or not. */
import type { Parsed } from "./values/parsed.ts";
import { findTimestamps, type Timestamp } from "./values/timestamp.ts";

const REACH = 96;

/** The timestamp at the beginning of the text, or undefined. `offset` is where the text stands in the document. */
export function leadingTimestamp(text: string, offset: number): Parsed<Timestamp> | undefined {
  const [first] = findTimestamps(text.slice(0, REACH), offset);
  if (!first) return undefined;
  return /^[\s([{*_`~【（]*$/u.test(text.slice(0, first.place.start - offset)) ? first : undefined;
}

/** The timestamp that stands for the whole text: at its beginning, else at its end, else wherever there is one. */
export function stampOf(
  text: string,
  offset: number,
): { readonly parsed: Parsed<Timestamp>; readonly at: "start" | "end" | "inside" } | undefined {
  const leading = leadingTimestamp(text, offset);
  if (leading) return { parsed: leading, at: "start" };
  const last = findTimestamps(text, offset).at(-1);
  if (!last) return undefined;
  const rest = text.slice(last.place.end - offset);
  return { parsed: last, at: /^[\s)\]}*_`~.】）]*$/u.test(rest) ? "end" : "inside" };
}
