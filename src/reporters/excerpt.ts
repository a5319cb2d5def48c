/** The line a finding begins in, cut to what a terminal can show, so that the document's text need not be kept. */
import type { LineIndex, Place } from "../syntax/place.ts";

export interface Excerpt {
  /** 1-based. */
  readonly line: number;
  /** The line, or the part of it around the finding. */
  readonly text: string;
  /** The finding's start and end in `text`. An end in a later line is the end of the text. */
  readonly place: Place;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** UTF-16 units kept on either side of a finding's start. */
const reach = 400;

export function excerptAt(text: string, lines: LineIndex, place: Place): Excerpt {
  const { line } = lines.point(place.start);
  const whole = lines.line(line);
  const start = Math.min(place.start, whole.end);
  const from = Math.max(whole.start, start - reach);
  const to = Math.min(whole.end, start + reach);
  return {
    line,
    text: copy(text.slice(from, to)),
    place: { start: start - from, end: Math.max(start, Math.min(place.end, to)) - from },
    cutBefore: from > whole.start,
    cutAfter: to < whole.end,
  };
}

/** A string of its own: a slice would keep the whole text in memory. In ASCII, it takes half the space. */
export function copy(slice: string): string {
  const encoding = ASCII.test(slice) ? "latin1" : "utf16le";
  return Buffer.from(slice, encoding).toString(encoding);
}

const ASCII = /^[\0-\x7F]*$/;
