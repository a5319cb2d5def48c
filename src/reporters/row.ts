/** A line as a terminal shows it: user-perceived characters, each as wide as its terminal draws it. */
import { cellsOf } from "./cells.ts";
import { isShownAsIs, type Measure, printable, widthOf } from "./terminal-text.ts";

/** One line as user-perceived characters; a range of them, `to` exclusive, has a width in columns and a text to show. */
export interface Row {
  readonly length: number;
  width(from: number, to: number): number;
  text(from: number, to: number): string;
  /** The first character that ends behind an offset of the line; `length` where none does. */
  endingBehind(offset: number): number;
  /** The first character that starts at an offset or behind it; `length` where none does. */
  startingAt(offset: number): number;
  /** The furthest `to` of a range from here that is no wider than `columns`. */
  fittingFrom(from: number, columns: number): number;
  /** The furthest `from` of a range up to here that is no wider than `columns`. */
  fittingTo(to: number, columns: number): number;
}

export const rowOf = (line: string, measure: Measure): Row =>
  isShownAsIs(line) ? plainRow(line) : rowOfCells(line, measure);

/** Most lines: each unit is a character of one column that is shown as it is. */
const plainRow = (line: string): Row => ({
  length: line.length,
  width: (from, to) => Math.max(0, to - from),
  text: (from, to) => line.slice(from, to),
  endingBehind: (offset) => Math.min(Math.max(offset, 0), line.length),
  startingAt: (offset) => Math.min(Math.max(offset, 0), line.length),
  fittingFrom: (from, columns) => Math.min(line.length, from + Math.floor(columns)),
  fittingTo: (to, columns) => Math.max(0, to - Math.floor(columns)),
});

function rowOfCells(line: string, measure: Measure): Row {
  const cells = cellsOf(line);
  const length = cells.length;
  // What lies before each cell, and before the line's end: units of the line, and columns.
  const starts = [0];
  const columns = [0];
  for (let index = 0; index < length; index++) {
    const cell = cells[index] ?? "";
    starts.push((starts[index] ?? 0) + cell.length);
    columns.push((columns[index] ?? 0) + cellWidth(cell, measure));
  }
  const before = (index: number): number => columns[index] ?? 0;
  const firstStart = (test: (start: number) => boolean): number => {
    const index = starts.findIndex(test);
    return index === -1 ? length : index;
  };
  return {
    length,
    width: (from, to) => Math.max(0, before(to) - before(from)),
    text: (from, to) => printable(line.slice(starts[from], starts[to])),
    endingBehind: (offset) =>
      offset < line.length ? Math.max(0, firstStart((start) => start > offset) - 1) : length,
    startingAt: (offset) => firstStart((start) => start >= offset),
    fittingFrom(from, most) {
      let to = from;
      while (to < length && before(to + 1) - before(from) <= most) to++;
      return to;
    },
    fittingTo(to, most) {
      let from = to;
      while (from > 0 && before(to) - before(from - 1) <= most) from--;
      return from;
    },
  };
}

/** Most cells even of other lines are letters of ASCII. */
function cellWidth(cell: string, measure: Measure): number {
  const code = cell.charCodeAt(0);
  return cell.length === 1 && code >= 0x20 && code < 0x7f ? 1 : widthOf(printable(cell), measure);
}
