/** A text with edits that do not overlap. Linear in the text. */
import type { Edit } from "../syntax/place.ts";

export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { place, text: next } of [...edits].sort(
    (left, right) => left.place.start - right.place.start,
  )) {
    parts.push(text.slice(at, place.start), next);
    at = place.end;
  }
  return parts.join("") + text.slice(at);
}
