/** Counts, line by line, what makes parsers slow in the layout of blocks: table cells, tables, lazy lines. */
import type { Excess } from "./markdown-excess.ts";
import { BLANK, BLOCK } from "./markdown-openers.ts";
import { type Place, placeOf } from "./place.ts";

/** Cells of one line, and of the lines up to a blank one. */
const MAX_COLUMNS = 1000;
const MAX_CELLS = 15_000;
/** Tables of a whole text. */
const MAX_TABLES = 1000;
/** Lines that continue the paragraph of a quote or list item without standing in it, up to a line that ends it. */
const MAX_LAZY = 1000;

const MARKS = /^(?:[ \t]*(?:>|[-+*](?![^ \t])|\d{1,9}[.)](?![^ \t])|\[\^[^\]\s]{1,200}\]:))+/;
const RULE = /^[ \t>]*[-|:][-|: \t]*$/;

export class Layout {
  #cells = 0;
  #tables = 0;
  #lazy = 0;
  /** Where the content of the last line with a container's mark began. */
  #column: number | undefined;

  reset(): void {
    this.#cells = 0;
    this.#lazy = 0;
    this.#column = undefined;
  }

  add(line: string, start: number): Excess | undefined {
    if (BLANK.test(line)) {
      this.reset();
      return undefined;
    }
    return this.#addCells(line, start) ?? this.#addLazy(line, start);
  }

  #addCells(line: string, start: number): Excess | undefined {
    let columns = 0;
    for (let at = line.indexOf("|"); at !== -1; at = line.indexOf("|", at + 1)) columns++;
    if (columns === 0) return undefined;
    this.#cells += columns;
    if (RULE.test(line)) this.#tables++;
    const place = placeOf(start, start + line.length);
    if (columns > MAX_COLUMNS) return excess(`more than ${MAX_COLUMNS} columns in one table`, place);
    if (this.#cells > MAX_CELLS) return excess(`more than ${MAX_CELLS} cells in one table`, place);
    if (this.#tables > MAX_TABLES) return excess(`more than ${MAX_TABLES} tables in one document`, place);
    return undefined;
  }

  #addLazy(line: string, start: number): Excess | undefined {
    if (BLOCK.test(line)) this.#lazy = 0;
    const marks = MARKS.exec(line)?.[0].length;
    if (marks !== undefined) this.#column = marks;
    else if (this.#column !== undefined && indent(line) < this.#column) this.#lazy++;
    if (this.#lazy <= MAX_LAZY) return undefined;
    return excess(`more than ${MAX_LAZY} lines in one paragraph`, placeOf(start, start + line.length));
  }
}

const indent = (line: string): number => line.length - line.trimStart().length;

const excess = (found: string, place: Place): Excess => ({
  reason: "too-complex",
  message: `Unexpected ${found}, expected a blank line before`,
  place,
});
