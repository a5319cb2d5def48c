/** The CSV of a task board as people left it: its rows by id, and what is wrong with it. */
import { parseCsv } from "../syntax/csv.ts";
import { contains, indexLines, type Place } from "../syntax/place.ts";
import type { BoardSettings } from "./task-board.ts";

export interface ReadRow {
  /** 1-based. */
  readonly line: number;
  /** As written, without its line end. */
  readonly raw: string;
  /** As written; that of the file where the last row has none. */
  readonly lineEnd: string;
  /** Empty for a blank row. */
  readonly id: string;
  readonly cells: readonly string[];
  /** What keeps it from being read as a row of the board. */
  readonly flaw: "blank" | "ragged" | "repeated" | undefined;
}

export interface ReadBoard {
  readonly header: readonly string[];
  readonly rawHeader: string;
  readonly rows: readonly ReadRow[];
  /** Where each column of the settings stands in the file; -1 where it does not. */
  readonly columns: readonly number[];
  readonly newline: "lf" | "crlf";
}

export type ReadBoardResult =
  { readonly ok: true; readonly board: ReadBoard } | { readonly ok: false; readonly problem: string };

export function readBoard(text: string, settings: BoardSettings): ReadBoardResult {
  const tree = parseCsv(text);
  const lines = indexLines(text);
  const lineOf = (offset: number): number => lines.point(offset).line;
  // A quote that is never closed swallows all rows behind it: nothing there can be told apart.
  const open = tree.flaws.find(({ reason }) => reason === "unclosed-quote");
  if (open) {
    const line = lineOf(open.place.start);
    return { ok: false, problem: `${line}: Unexpected quote that is never closed, expected CSV (RFC 4180)` };
  }
  let nextFlaw = 0;
  // Rows are asked about in their order, and the flaws stand in theirs.
  const flawed = (row: Place): boolean => {
    while ((tree.flaws[nextFlaw]?.place.end ?? Infinity) < row.start) nextFlaw++;
    const flaw = tree.flaws[nextFlaw];
    return flaw !== undefined && contains(row, flaw.place);
  };
  const [head, ...rest] = tree.rows.filter(({ blank }, index) => !blank || index > 0);
  if (head === undefined) return { ok: false, problem: "1: Unexpected empty file, expected a header" };
  const header = head.cells.map((cell) => cell.text.trim());
  const columns = settings.columns.map((column) => header.indexOf(column.header));
  const idColumn = columns[settings.columns.findIndex(({ field }) => field === "id")] ?? -1;
  if (idColumn < 0) {
    const name = settings.columns.find(({ field }) => field === "id")?.header ?? "ID";
    return { ok: false, problem: `1: Unexpected header without \`${name}\`, expected the column` };
  }
  const newline = text.includes("\r\n") ? "crlf" : "lf";
  const usualEnd = newline === "crlf" ? "\r\n" : "\n";
  const seen = new Set<string>();
  const rows = rest.map(({ cells, place, blank }): ReadRow => {
    const id = blank ? "" : (cells[idColumn]?.text.trim() ?? "");
    const repeated = seen.has(id);
    if (id !== "") seen.add(id);
    const wrong =
      cells.length === header.length && !flawed(place) ? (repeated ? "repeated" : undefined) : "ragged";
    return {
      line: lineOf(place.start),
      raw: text.slice(place.start, place.end),
      lineEnd: /^(?:\r\n|\n|\r)/u.exec(text.slice(place.end, place.end + 2))?.[0] ?? usualEnd,
      id,
      cells: cells.map((cell) => cell.text),
      flaw: blank ? "blank" : wrong,
    };
  });
  const rawHeader = text.slice(head.place.start, head.place.end);
  return {
    ok: true,
    board: { header, rawHeader, rows, columns, newline },
  };
}

/** Id → one text a column of the settings, from a text that was generated before. */
export function generatedCells(
  text: string | undefined,
  settings: BoardSettings,
): ReadonlyMap<string, readonly (string | undefined)[]> {
  const read = text === undefined ? undefined : readBoard(text, settings);
  if (!read?.ok) return new Map();
  const { rows, columns } = read.board;
  return new Map(
    rows
      .filter(({ flaw }) => flaw === undefined)
      .map(({ id, cells }) => [id, columns.map((at) => (at < 0 ? undefined : cells[at]))]),
  );
}
