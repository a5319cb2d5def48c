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

/**
 * The line index of a text. Lines are found in one pass when first asked for; look-ups are logarithmic, and free on the
 * line of the last one.
 */
export const indexLines = (text: string): LineIndex => new Lines(text);

class Lines implements LineIndex {
  readonly #text: string;
  #starts: readonly number[] | undefined;
  #last = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get count(): number {
    return this.#lines().length;
  }

  point(offset: number): Point {
    const starts = this.#lines();
    const length = this.#text.length;
    const clamped = offset > length ? length : offset < 0 ? 0 : offset;
    if ((starts[this.#last] ?? 0) > clamped || (starts[this.#last + 1] ?? Infinity) <= clamped)
      this.#last = lineAt(starts, clamped);
    return { line: this.#last + 1, column: clamped - (starts[this.#last] ?? 0) + 1, offset: clamped };
  }

  range(place: Place): Range {
    return { start: this.point(place.start), end: this.point(place.end) };
  }

  line(number: number): Place {
    const starts = this.#lines();
    const index = this.#indexOf(number);
    const next = starts[index + 1];
    const end = next === undefined ? this.#text.length : beforeEnding(this.#text, next);
    return { start: starts[index] ?? 0, end };
  }

  offset(line: number, column: number): number {
    return Math.min((this.#lines()[this.#indexOf(line)] ?? 0) + column - 1, this.#text.length);
  }

  #lines(): readonly number[] {
    return (this.#starts ??= findStarts(this.#text));
  }

  #indexOf(number: number): number {
    return Math.max(0, Math.min(number - 1, this.#lines().length - 1));
  }
}

const [LINE_FEED, RETURN] = [10, 13];

/** Where the lines begin. */
function findStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== LINE_FEED && unit !== RETURN) continue;
    if (unit === RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    starts.push(at + 1);
  }
  return starts;
}

/** Where the line before ends that begins at `start`. */
function beforeEnding(text: string, start: number): number {
  const pair = text.charCodeAt(start - 1) === LINE_FEED && text.charCodeAt(start - 2) === RETURN;
  return start - (pair ? 2 : 1);
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
