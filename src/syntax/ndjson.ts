/**
 * NDJSON text → lines, each a JSON text of its own with exact places. A line ends at LF (or CRLF); the last one of a sound
 * file does too, and one that does not was torn off while it was written. Never throws.
 */
import { type JsonTree, parseJson } from "./json.ts";
import { type Place, placeOf } from "./place.ts";

export interface NdjsonLine {
  /** 1-based. */
  readonly number: number;
  /** The line without its ending. */
  readonly place: Place;
  readonly tree: JsonTree;
  /** The file ends here without a line end. */
  readonly torn: boolean;
}

export interface NdjsonTree {
  /** Lines that are not blank. */
  readonly lines: readonly NdjsonLine[];
  /** Blank lines, which no writer makes. */
  readonly blank: readonly Place[];
}

/** Longer lines are not parsed: nothing that is written by a contract comes near. UTF-16 units. */
const longest = 1_000_000;

/** Reads a text in one pass. */
export function parseNdjson(text: string): NdjsonTree {
  const lines: NdjsonLine[] = [];
  const blank: Place[] = [];
  let number = 0;
  for (let start = 0; start < text.length;) {
    number += 1;
    const feed = text.indexOf("\n", start);
    const torn = feed < 0;
    const next = torn ? text.length : feed;
    const end = !torn && next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    const place = placeOf(start, end);
    if (isBlank(text, place)) blank.push(place);
    else lines.push({ number, place, tree: treeOf(text, place), torn });
    start = next + 1;
  }
  return { lines, blank };
}

function treeOf(text: string, place: Place): JsonTree {
  if (place.end - place.start <= longest) return parseJson(text, place);
  const head = placeOf(place.start, place.start + 1);
  const message = `line of more than ${longest} characters`;
  return { value: undefined, flaws: [{ reason: "syntax", message, place: head }], place: () => head };
}

function isBlank(text: string, { start, end }: Place): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0d) return false;
  }
  return true;
}
