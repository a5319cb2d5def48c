/** The code frame: the line a finding begins in, cut to the terminal, and carets under the finding. */
import type { Excerpt } from "./excerpt.ts";
import { type Row, rowOf } from "./row.ts";
import type { Measure } from "./terminal-text.ts";

export interface Frame {
  readonly line: string;
  /** Spaces up to the finding, then one caret a column of it; at least one. */
  readonly carets: string;
}

const ellipsis = "…";
const leastWidth = 16;

/** Fits an excerpt into `width` columns so that the start of the finding shows. */
export function frameOf(excerpt: Excerpt, width: number, measure: Measure): Frame {
  const row = rowOf(excerpt.text, measure);
  const first = row.endingBehind(excerpt.place.start);
  const last = Math.max(first, row.startingAt(excerpt.place.end));
  const { from, to } = stretch(row, first, last, Math.max(width, leastWidth) - 2);
  const before = from > 0 || excerpt.cutBefore ? ellipsis : "";
  const after = to < row.length || excerpt.cutAfter ? ellipsis : "";
  const indent = before.length + row.width(from, first);
  const marked = row.width(first, Math.min(last, to));
  return {
    line: `${before}${row.text(from, to)}${after}`.trimEnd(),
    carets: " ".repeat(indent) + "^".repeat(Math.max(1, marked)),
  };
}

/** The stretch to show: from the line's start where the finding fits then, else from a third of the width before it. */
function stretch(
  row: Row,
  first: number,
  last: number,
  width: number,
): { readonly from: number; readonly to: number } {
  const fits = row.width(0, row.length) <= width || row.width(0, last) <= width;
  const from = fits ? 0 : row.fittingTo(first, width / 3);
  return { from, to: row.fittingFrom(from, width) };
}
