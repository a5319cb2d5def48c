/** What the shape of a CSV file is judged by: its header, the records below it, and how they quote. */
import type { Document, Row, Table } from "../../../src/documents/document.ts";
import { parseTaskId } from "../../../src/documents/values/task-id.ts";
import type { CsvCell, CsvRow } from "../../../src/syntax/csv.ts";
import type { Edit, Place } from "../../../src/syntax/place.ts";

/** A record below the header, as written and as read. */
export interface CsvRecord {
  readonly csv: CsvRow;
  readonly row: Row;
}

export interface CsvSheet {
  readonly text: string;
  readonly header: CsvRow;
  readonly table: Table;
  readonly records: readonly CsvRecord[];
  /** Runs of rows that hold nothing, each with the place that a fix removes. */
  readonly blanks: readonly { readonly rows: number; readonly place: Place; readonly removed: Place }[];
  /** Where a quote is opened and not closed. */
  readonly unclosed: Place | undefined;
  /** Texts behind the closing quote of a cell, by the place where they end. */
  readonly behindQuote: ReadonlyMap<number, Place>;
  /** What the ids of the records look like. */
  readonly idForms: ReadonlySet<string>;
}

/** Undefined for a file without a header. */
export function sheetOf({ csv, tables, text }: Document): CsvSheet | undefined {
  const [table] = tables;
  if (csv === undefined || table === undefined) return undefined;
  const rows = csv.rows.filter(({ blank }) => !blank);
  const [header] = rows;
  if (header === undefined) return undefined;
  const records = table.rows.flatMap((row, index): CsvRecord[] => {
    const below = rows[index + 1];
    return below === undefined || isEmpty(below) ? [] : [{ csv: below, row }];
  });
  const behind = csv.flaws.filter(({ reason }) => reason === "text-after-quote");
  return {
    text,
    header,
    table,
    records,
    blanks: blanksOf(csv.rows, text.length),
    unclosed: csv.flaws.find(({ reason }) => reason === "unclosed-quote")?.place,
    behindQuote: new Map(behind.map(({ place }) => [place.end, place])),
    idForms: new Set(records.map(({ row }) => formOf(row.cells[0]?.text ?? ""))),
  };
}

/** `,,,` is no record either; spreadsheets leave such rows behind. */
const isEmpty = ({ cells }: CsvRow): boolean => cells.every(({ text }) => text.trim() === "");

function blanksOf(rows: readonly CsvRow[], end: number): CsvSheet["blanks"] {
  const blanks: { rows: number; place: Place; removed: Place }[] = [];
  let first: number | undefined;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row !== undefined && isEmpty(row)) {
      first ??= at;
      continue;
    }
    const start = first === undefined ? undefined : rows[first]?.place.start;
    if (first !== undefined && start !== undefined) {
      blanks.push({
        rows: at - first,
        place: { start, end: rows[at - 1]?.place.end ?? start },
        removed: { start, end: row?.place.start ?? end },
      });
    }
    first = undefined;
  }
  return blanks;
}

/**
 * The edit that adds the cells that a short record lacks at its end. Undefined where one further in may be the one that
 * is missing: a value stands under a column that it does not fit, or no column could tell.
 */
export function padding({ csv, row }: CsvRecord, table: Table): Edit | undefined {
  const missing = table.columns.slice(row.cells.length);
  if (fit(row) !== true || missing.some(({ declaration }) => declaration?.filled === true)) return undefined;
  const cell = csv.cells.at(-1)?.quoted === true ? ',""' : ",";
  return { place: { start: csv.place.end, end: csv.place.end }, text: cell.repeat(missing.length) };
}

/** The edit that removes the cells beyond the header. Undefined where they hold something, or values stand out of line. */
export function trimming({ csv, row }: CsvRecord, { columns }: Table): Edit | undefined {
  const last = csv.cells[columns.length - 1];
  const empty = csv.cells.slice(columns.length).every(({ text }) => text.trim() === "");
  if (last === undefined || !empty || fit(row) === false) return undefined;
  return { place: { start: last.place.end, end: csv.place.end }, text: "" };
}

/** Whether statuses and deadlines stand under their columns; undefined where the record has none. */
function fit({ cells }: Row): boolean | undefined {
  const told = cells.filter(({ value, text }) => text !== "" && telling.has(value.type));
  return told.length === 0 ? undefined : told.every(({ value }) => "parsed" in value && value.parsed.ok);
}

const telling: ReadonlySet<string> = new Set(["status", "deadline"]);

/** A record in the row of another one, because the line break between them is gone. */
interface Glued {
  readonly id: string;
  /** Of the id. */
  readonly place: Place;
  /** What puts it into a row of its own. */
  readonly edit: Edit;
}

/** A second record in the row of a first one: an id stands behind the closing quote of the last column. */
export function gluedId({ csv, row }: CsvRecord, sheet: CsvSheet): Glued | undefined {
  const columns = sheet.table.columns.length;
  if (csv.cells.length <= columns || row.cells[0]?.column?.declaration?.key !== true) return undefined;
  const last = csv.cells[columns - 1];
  if (last?.quoted !== true) return undefined;
  // With the line break alone gone, two quotes meet, and read as one; with its own quote gone too, the id follows bare.
  const behind = sheet.behindQuote.get(last.place.end);
  const met = sheet.text.slice(last.place.start + 1, last.place.end).lastIndexOf('""') + 1;
  const start = behind?.start ?? (met > 0 ? last.place.start + met + 2 : undefined);
  if (start === undefined) return undefined;
  const written = sheet.text.slice(start, last.place.end);
  const id = written.replace(/"$/u, "");
  if (!parseTaskId(id).ok || !sheet.idForms.has(formOf(id))) return undefined;
  const at = behind === undefined ? start - 1 : start;
  const text = behind !== undefined && id !== written ? '\n"' : "\n";
  return { id, place: { start, end: start + id.length }, edit: { place: { start: at, end: at }, text } };
}

/** `ST-A-#` of `ST-A-012`. */
const formOf = (id: string): string => id.replace(/\d+/gu, "#");

/** Cells that carry a quote without standing in quotes; undefined as text where nobody can tell what is meant. */
export const bareQuotes = ({
  cells,
}: CsvRow): readonly { readonly cell: CsvCell; readonly clear: boolean }[] =>
  cells
    .filter(({ quoted, text }) => !quoted && text.includes('"'))
    .map((cell) => ({ cell, clear: !cell.text.trimStart().startsWith('"') }));

/** Whether all rows but a few write each of their cells in quotes, the header too. */
export function quotesAll({ header, records }: CsvSheet): boolean {
  const quoting = records.filter(({ csv }) => csv.cells.every(({ quoted }) => quoted)).length;
  return header.cells.every(({ quoted }) => quoted) && records.length >= 3 && quoting >= records.length * 0.9;
}

/** The edit that puts a cell into quotes as it is. */
export const inQuotes = ({ place, text }: CsvCell): Edit => ({
  place,
  text: `"${text.replaceAll('"', '""')}"`,
});
