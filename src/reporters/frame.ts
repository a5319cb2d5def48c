/** The code frame: the line a finding begins in, cut to the terminal, and carets under the finding. */
import type { Excerpt } from "./excerpt.ts";
import { type Cell, cellsOf, type Measure } from "./terminal-text.ts";

export interface Frame {
  readonly line: string;
  /** Spaces up to the finding, then one caret a column of it; at least one. */
  readonly carets: string;
}

const ellipsis = "…";
const leastWidth = 16;

/** Fits an excerpt into `width` columns so that the start of the finding shows. */
export function frameOf(excerpt: Excerpt, width: number, measure: Measure): Frame {
  const cells = cellsOf(excerpt.text, measure);
  const { start, end } = excerpt.place;
  const first = indexOr(
    cells.findIndex((cell) => cell.end > start),
    cells.length,
  );
  const last = Math.max(
    first,
    indexOr(
      cells.findIndex((cell) => cell.start >= end),
      cells.length,
    ),
  );
  const { from, to } = stretch(cells, first, last, Math.max(width, leastWidth) - 2);
  const before = from > 0 || excerpt.cutBefore ? ellipsis : "";
  const after = to < cells.length || excerpt.cutAfter ? ellipsis : "";
  const shown = cells.slice(from, to);
  const indent = before.length + widthOfAll(cells.slice(from, first));
  const marked = widthOfAll(cells.slice(first, Math.min(last, to)));
  return {
    line: `${before}${shown.map(({ text }) => text).join("")}${after}`.trimEnd(),
    carets: " ".repeat(indent) + "^".repeat(Math.max(1, marked)),
  };
}

const indexOr = (index: number, otherwise: number): number => (index === -1 ? otherwise : index);

/** The stretch of cells to show: from the line's start where the finding fits then, else from a third of the width before it. */
function stretch(
  cells: readonly Cell[],
  first: number,
  last: number,
  width: number,
): { readonly from: number; readonly to: number } {
  let from = 0;
  if (widthOfAll(cells) > width && widthOfAll(cells.slice(0, last)) > width) {
    from = first;
    for (let used = 0; from > 0; from--) {
      used += cells[from - 1]?.width ?? 0;
      if (used > width / 3) break;
    }
  }
  let to = from;
  for (let used = 0; to < cells.length; to++) {
    used += cells[to]?.width ?? 0;
    if (used > width) break;
  }
  return { from, to };
}

const widthOfAll = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);
