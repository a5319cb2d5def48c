/** A place with its document, its lines and its name: all that a finding there needs when the document itself is gone. */
import type { Document } from "../documents/document.ts";
import type { Place, Range } from "../syntax/place.ts";
import { anchorOf } from "./anchor.ts";

/** Plain data, so that it can leave the thread that holds the document. */
export interface Spot {
  /** From the workspace root, with `/`. */
  readonly path: string;
  readonly place: Place;
  readonly range: Range;
  readonly anchor: string;
}

export const spotOf = (document: Document, place: Place): Spot => ({
  path: document.path,
  place,
  range: document.lines.range(place),
  anchor: anchorOf(document, place),
});

/** The start of a file that is no document, or of a document as a whole. */
export const startOf = (path: string): Spot => {
  const point = { line: 1, column: 1, offset: 0 };
  return { path, place: { start: 0, end: 0 }, range: { start: point, end: point }, anchor: "" };
};
