/**
 * CSV text → rows of cells with exact places (RFC 4180). The libraries that parse CSV well do not say where a
 * cell stands, which is all that a linter wants to know; so this module reads, and a library writes.
 * It never throws: what is damaged is a flaw beside the rows.
 */
import type { Place } from "./place.ts";

export interface CsvCell {
  /** The value, quotes resolved. */
  readonly text: string;
  /** The cell as written, quotes included. */
  readonly place: Place;
  readonly quoted: boolean;
}

export interface CsvRow {
  readonly cells: readonly CsvCell[];
  /** The record without its line ending. */
  readonly place: Place;
  /** Nothing but white space: no record at all. */
  readonly blank: boolean;
}

export interface CsvFlaw {
  readonly reason: "unclosed-quote" | "text-after-quote";
  readonly place: Place;
}

export interface CsvTree {
  readonly rows: readonly CsvRow[];
  readonly flaws: readonly CsvFlaw[];
}

/** Reads comma-separated text in one pass. A line ends at LF, CRLF or CR outside quotes. */
export function parseCsv(text: string): CsvTree {
  const rows: CsvRow[] = [];
  const flaws: CsvFlaw[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const cells: CsvCell[] = [];
    for (;;) {
      const cell = readCell(text, at, flaws);
      cells.push(cell);
      at = cell.place.end;
      if (text.charAt(at) !== ",") break;
      at += 1;
    }
    const only = cells.length === 1 ? cells[0] : undefined;
    rows.push({
      cells,
      place: { start, end: at },
      blank: only !== undefined && !only.quoted && only.text.trim() === "",
    });
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return { rows, flaws };
}

function readCell(text: string, start: number, flaws: CsvFlaw[]): CsvCell {
  if (text.charAt(start) !== '"') {
    const end = endOfCell(text, start);
    return { text: text.slice(start, end), place: { start, end }, quoted: false };
  }
  let at = start + 1;
  let value = "";
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      flaws.push({ reason: "unclosed-quote", place: { start, end: start + 1 } });
      return { text: value + text.slice(at), place: { start, end: text.length }, quoted: true };
    }
    value += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const end = endOfCell(text, quote + 1);
      if (end > quote + 1) flaws.push({ reason: "text-after-quote", place: { start: quote + 1, end } });
      return { text: value + text.slice(quote + 1, end), place: { start, end }, quoted: true };
    }
    value += '"';
    at = quote + 2;
  }
}

function endOfCell(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 44 || unit === 10 || unit === 13) break;
    at += 1;
  }
  return at;
}
