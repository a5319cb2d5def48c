/** Counts, line by line, what makes parsers slow in the layout of blocks: table cells, tables, lazy lines. */
import type { Excess } from "./markdown-excess.ts";
import { BLANK, BLOCK } from "./markdown-openers.ts";
import { type Place, placeOf } from "./place.ts";

/** Columns of one table. */
const MAX_COLUMNS = 1000;
/**
 * Tables, their rows and cells in a whole text: the reference parser goes over all that it has read for every
 * table, and over every row for every row. Lines behind a table are rows, also without a mark.
 */
const MAX_TABLES = 500;
const MAX_ROWS = 3000;
const MAX_CELLS = 15_000;
/** Lines that continue the paragraph of a quote or list item without standing in it, up to a line that ends it. */
const MAX_LAZY = 1000;

const MARKS = /^(?:[ \t]*(?:>|[-+*](?![^ \t])|\d{1,9}[.)](?![^ \t])|\[\^[^\]\s]{1,200}\]:))+/;
const RULE = /^[ \t>]*[-|:][-|: \t]*$/;

export class Layout {
  #tables = 0;
  #rows = 0;
  #cells = 0;
  #inTable = false;
  #hadCells = false;
  #lazy = 0;
  /** Where the content of the last list item began. */
  #column = 0;
  /** How deep in quotes the paragraph began. */
  #quotes = 0;

  reset(): void {
    this.#inTable = false;
    this.#hadCells = false;
    this.#lazy = 0;
    this.#column = 0;
    this.#quotes = 0;
  }

  add(line: string, start: number): Excess | undefined {
    if (BLANK.test(line)) {
      this.reset();
      return undefined;
    }
    return this.#addCells(line, start) ?? this.#addLazy(line, start);
  }

  #addCells(line: string, start: number): Excess | undefined {
    const place = placeOf(start, start + line.length);
    let columns = 0;
    for (let at = line.indexOf("|"); at !== -1; at = line.indexOf("|", at + 1)) columns++;
    this.#cells += columns;
    if (RULE.test(line) && (columns > 0 || this.#hadCells) && !this.#inTable) {
      this.#tables++;
      this.#inTable = true;
    }
    this.#hadCells = columns > 0;
    if (this.#inTable) this.#rows++;
    if (columns > MAX_COLUMNS)
      return excess(`more than ${MAX_COLUMNS} columns in one table, expected fewer`, place);
    if (this.#cells > MAX_CELLS)
      return excess(`more than ${MAX_CELLS} table cells in one document, expected fewer`, place);
    if (this.#rows > MAX_ROWS)
      return excess(`more than ${MAX_ROWS} table rows in one document, expected fewer`, place);
    if (this.#tables > MAX_TABLES)
      return excess(`more than ${MAX_TABLES} tables in one document, expected fewer`, place);
    return undefined;
  }

  #addLazy(line: string, start: number): Excess | undefined {
    const marks = MARKS.exec(line)?.[0] ?? "";
    const quotes = marks.split(">").length - 1;
    if (BLOCK.test(line)) {
      this.#lazy = 0;
      this.#quotes = 0;
    }
    if (quotes < this.#quotes || (marks === "" && indent(line) < this.#column)) this.#lazy++;
    this.#quotes = Math.max(this.#quotes, quotes);
    if (marks !== "") this.#column = marks.length;
    if (this.#lazy <= MAX_LAZY) return undefined;
    return excess(
      `more than ${MAX_LAZY} lines in one paragraph, expected a blank line before`,
      placeOf(start, start + line.length),
    );
  }
}

const indent = (line: string): number => line.length - line.trimStart().length;

const excess = (found: string, place: Place): Excess => ({
  reason: "too-complex",
  message: `Unexpected ${found}`,
  place,
});
