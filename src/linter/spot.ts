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

/**
 * Spots of one document as a list of numbers and one of names, for facts that hold many of which few are ever reported: to
 * hand over the same as objects takes several times as long.
 */
export interface SpotList {
  /** `fieldsOfSpot` for each: start and end, line and column of both, which of the anchors. */
  readonly numbers: readonly number[];
  readonly anchors: readonly string[];
}

const fieldsOfSpot = 7;

export function spotListOf(document: Document, places: readonly Place[]): SpotList {
  const numbers: number[] = [];
  const anchors: string[] = [];
  for (let at = 0; at < places.length; at++) {
    const place = places[at];
    if (place === undefined) break;
    const { start, end } = document.lines.range(place);
    const anchor = anchorOf(document, place);
    // What follows one another mostly stands in one part of the document.
    if (anchors.length === 0 || anchors[anchors.length - 1] !== anchor) anchors.push(anchor);
    numbers.push(place.start, place.end, start.line, start.column, end.line, end.column, anchors.length - 1);
  }
  return { numbers, anchors };
}

/** One of the spots as `spotOf` has it. */
export function spotIn({ numbers, anchors }: SpotList, index: number, path: string): Spot {
  const first = index * fieldsOfSpot;
  const field = (offset: number): number => numbers[first + offset] ?? 0;
  const place = { start: field(0), end: field(1) };
  const start = { line: field(2), column: field(3), offset: place.start };
  const end = { line: field(4), column: field(5), offset: place.end };
  return { path, place, range: { start, end }, anchor: anchors[field(6)] ?? "" };
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
