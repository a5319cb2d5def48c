/**
 * Where something stands in a text. Inside the program a place is a pair of offsets, because edits,
 * sub-ranges and comparisons are arithmetic on them; lines and columns exist only at the edge.
 */

/** A half-open stretch of text: 0-based UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A point for people and editors: 1-based line and column (UTF-16 units), 0-based offset. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A place with its lines and columns, as diagnostics carry it. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

/** A replacement of one place by a text. An insertion has `start === end`. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

export const placeOf = (start: number, end: number): Place => ({ start, end });

/** The same place, `by` units further on: for a text that was cut out of a longer one. */
export const shift = (place: Place, by: number): Place => ({ start: place.start + by, end: place.end + by });

export const contains = (outer: Place, inner: Place): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Lines of a text by offset. A line ends at LF, CRLF or a lone CR, as CommonMark has it. */
export interface LineIndex {
  readonly count: number;
  point(offset: number): Point;
  range(place: Place): Range;
  /** The line (1-based) without its ending. */
  line(number: number): Place;
  offset(line: number, column: number): number;
}

/** The line index of a text. Lines are found in one pass when first asked for; look-ups are logarithmic. */
export function indexLines(text: string): LineIndex {
  let found: Lines | undefined;
  const lines = (): Lines => (found ??= findLines(text));
  const point = (offset: number): Point => {
    const { starts } = lines();
    const clamped = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(starts, clamped);
    return { line: line + 1, column: clamped - (starts[line] ?? 0) + 1, offset: clamped };
  };
  const indexOf = (number: number): number => Math.max(0, Math.min(number - 1, lines().starts.length - 1));
  return {
    get count() {
      return lines().starts.length;
    },
    point,
    range: (place) => ({ start: point(place.start), end: point(place.end) }),
    line: (number) => {
      const { starts, ends } = lines();
      const index = indexOf(number);
      return { start: starts[index] ?? 0, end: ends[index] ?? text.length };
    },
    offset: (line, column) => Math.min((lines().starts[indexOf(line)] ?? 0) + column - 1, text.length),
  };
}

interface Lines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function findLines(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    ends.push(at);
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    starts.push(at + 1);
  }
  ends.push(text.length);
  return { starts, ends };
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
