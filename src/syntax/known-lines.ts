/** The lines of a text of which some points are known. */
import { indexLines, type LineIndex, type Place, type Point, type Range } from "./place.ts";

interface Line extends Place {
  /** 1-based. */
  readonly number: number;
}

const ending = /[\r\n]/g;

/**
 * A line index that answers what is asked about a known point, and about its line from there on, without a look at the
 * other lines. All else it answers as `indexLines` does, and as slowly.
 * @param points of the same text, as another index of it had them
 */
export const linesAt = (text: string, points: readonly Point[]): LineIndex => new KnownLines(text, points);

class KnownLines implements LineIndex {
  readonly #text: string;
  readonly #known: ReadonlyMap<number, Point>;
  #all: LineIndex | undefined;
  #line: Line = { number: 0, start: 0, end: -1 };

  constructor(text: string, points: readonly Point[]) {
    this.#text = text;
    this.#known = new Map(points.map((point) => [point.offset, point]));
  }

  get count(): number {
    return this.#whole().count;
  }

  point(offset: number): Point {
    if (!this.#goTo(offset)) return this.#whole().point(offset);
    return { line: this.#line.number, column: offset - this.#line.start + 1, offset };
  }

  range({ start, end }: Place): Range {
    return { start: this.point(start), end: this.point(end) };
  }

  line(number: number): Place {
    const { number: current, start, end } = this.#line;
    return number === current ? { start, end } : this.#whole().line(number);
  }

  offset(line: number, column: number): number {
    return this.#whole().offset(line, column);
  }

  #whole(): LineIndex {
    return (this.#all ??= indexLines(this.#text));
  }

  /** Whether an offset is on a line of a known point, which is the current one from then on. */
  #goTo(offset: number): boolean {
    if (this.#line.start <= offset && offset <= this.#line.end) return true;
    const point = this.#known.get(offset);
    const found = point && lineOf(this.#text, point);
    if (found !== undefined) this.#line = found;
    return found !== undefined;
  }
}

/** Undefined where the text is no longer the one that the point was of. */
function lineOf(text: string, { line, column, offset }: Point): Line | undefined {
  const start = offset - column + 1;
  const before = text[start - 1];
  const isStart = start === 0 || before === "\n" || (before === "\r" && text[start] !== "\n");
  if (!isStart || offset > text.length) return undefined;
  ending.lastIndex = start;
  const end = ending.exec(text)?.index ?? text.length;
  return offset <= end ? { number: line, start, end } : undefined;
}
