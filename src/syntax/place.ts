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

/** Builds the line index of a text in one pass; look-ups are logarithmic. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  const ending = /\r\n|\n|\r/g;
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    ends.push(match.index);
    starts.push(ending.lastIndex);
  }
  ends.push(text.length);

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const point = (offset: number): Point => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(clamped);
    return { line: line + 1, column: clamped - (starts[line] ?? 0) + 1, offset: clamped };
  };
  return {
    count: starts.length,
    point,
    range: (place) => ({ start: point(place.start), end: point(place.end) }),
    line: (number) => {
      const index = Math.max(0, Math.min(number - 1, starts.length - 1));
      return { start: starts[index] ?? 0, end: ends[index] ?? text.length };
    },
    offset: (line, column) => {
      const index = Math.max(0, Math.min(line - 1, starts.length - 1));
      return Math.min((starts[index] ?? 0) + column - 1, text.length);
    },
  };
}
