/** The lines of a text of which some points are known. */
import { indexLines, type LineIndex, type Place, type Point } from "./place.ts";

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
export function linesAt(text: string, points: readonly Point[]): LineIndex {
  const known = new Map(points.map((point) => [point.offset, point]));
  let all: LineIndex | undefined;
  const whole = (): LineIndex => (all ??= indexLines(text));
  let line: Line = { number: 0, start: 0, end: -1 };
  const goTo = (offset: number): boolean => {
    if (line.start <= offset && offset <= line.end) return true;
    const point = known.get(offset);
    const found = point && lineOf(text, point);
    if (found !== undefined) line = found;
    return found !== undefined;
  };
  const point = (offset: number): Point =>
    goTo(offset) ? { line: line.number, column: offset - line.start + 1, offset } : whole().point(offset);
  return {
    get count() {
      return whole().count;
    },
    point,
    range: ({ start, end }) => ({ start: point(start), end: point(end) }),
    line: (number) => (number === line.number ? { start: line.start, end: line.end } : whole().line(number)),
    offset: (number, column) => whole().offset(number, column),
  };
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
