import type { Row } from "../../src/documents/document.ts";
import { defineRule, type Report } from "../../src/linter/rule.ts";
import type { Edit } from "../../src/syntax/place.ts";
import {
  bareQuotes,
  type CsvRecord,
  type CsvSheet,
  gluedId,
  inQuotes,
  padding,
  quotesAll,
  sheetOf,
  trimming,
} from "../support/boards/csv.ts";
import { headerMessages, reportHeader } from "../support/boards/csv-header.ts";
import { surplusPlace } from "../support/table-columns.ts";

type Width = { readonly cells: number; readonly columns: number };
const width = ({ cells, columns }: Width): string =>
  `Unexpected row of ${cells} cells, expected ${columns} as in the header`;

const messages = {
  ...headerMessages,
  blankRows: ({ rows }: { rows: number }) =>
    `Unexpected ${rows === 1 ? "blank row" : `${rows} blank rows`}, expected a record in every row`,
  tooManyCells: width,
  tooFewCells: width,
  gluedRow: ({ id, cells, columns }: Width & { id: string }) =>
    `Unexpected row of ${cells} cells with the record \`${id}\` in it, expected ${columns} and that record in its own row`,
  unquotedRow: () => "Unexpected row without quotes, expected its cells in quotes as in the other rows",
  bareQuote: () =>
    "Unexpected quote in a cell without quotes, expected the cell in quotes and the quote doubled",
  textAfterQuote: () =>
    "Unexpected text behind the closing quote of a cell, expected a comma or the end of the row",
  unclosedQuote: () => "Unexpected quote that is not closed, expected a closing one",
  innerMark: () => "Unexpected byte order mark inside of the file, expected none",
  duplicateId: ({ id }: { id: string }) => `Unexpected second row of \`${id}\`, expected every id once`,
};

export default defineRule({
  id: "csv-shape",
  topic: "boards",
  description:
    "Reports rows of a CSV document that are ragged, blank, badly quoted or have an id twice, and a wrong header.",
  severity: "error",
  fixable: "safe",
  derived: true,
  formats: ["csv"],
  messages,
  check(document, report) {
    const sheet = sheetOf(document);
    if (sheet === undefined) return;
    reportHeader(document, sheet, report);
    for (const { rows, place, removed } of sheet.blanks)
      report("blankRows", place, { rows }, safe({ place: removed, text: "" }));
    const marks = [...document.text.matchAll(/(?<=[\s\S])\uFEFF/gu)];
    for (const { index } of marks) {
      const place = { start: index, end: index + 1 };
      report("innerMark", place, undefined, safe({ place, text: "" }));
    }
    const quoted = quotesAll(sheet);
    const glued = new Set(
      sheet.records.flatMap((record) => checkRecord(record, sheet, quoted, report) ?? []),
    );
    if (sheet.unclosed) report("unclosedQuote", sheet.unclosed);
    for (const place of sheet.behindQuote.values()) {
      if (!glued.has(place.start)) report("textAfterQuote", place, undefined, { note: doubling });
    }
    checkIds(sheet, report);
  },
});

const doubling = "A quote inside of a cell in quotes is written twice";
const safe = (...edits: readonly Edit[]): { fix: { safety: "safe"; edits: readonly Edit[] } } => ({
  fix: { safety: "safe", edits },
});

/** @returns where a flaw stands that the finding explains already */
function checkRecord(
  record: CsvRecord,
  sheet: CsvSheet,
  quoted: boolean,
  report: Report<typeof messages>,
): number | undefined {
  const { csv, row } = record;
  const columns = sheet.table.columns.length;
  const cells = row.cells.length;
  // Whatever follows the quote is not what its author meant it to be.
  if (sheet.unclosed && sheet.unclosed.start >= csv.place.start && sheet.unclosed.start < csv.place.end)
    return undefined;
  const glued = gluedId(record, sheet);
  if (glued !== undefined) {
    report("gluedRow", glued.place, { id: glued.id, cells, columns }, safe(glued.edit));
    return glued.place.start;
  }
  for (const { cell, clear } of bareQuotes(csv))
    report("bareQuote", cell.place, undefined, clear ? safe(inQuotes(cell)) : {});
  if (cells > columns) {
    const edit = trimming(record, sheet.table);
    const details = edit ? safe(edit) : { note: glue };
    report("tooManyCells", surplusPlace(row, columns), { cells, columns }, details);
  } else if (cells < columns) {
    const edit = padding(record, sheet.table);
    report("tooFewCells", row.place, { cells, columns }, edit ? safe(edit) : {});
  } else if (quoted && !csv.cells.some((cell) => cell.quoted)) {
    report("unquotedRow", row.place, undefined, { severity: "warning", ...safe(...csv.cells.map(inQuotes)) });
  }
  return undefined;
}

const glue =
  "A comma inside of a cell wants the cell in quotes; a much longer row is often two that lost the line break between them";

function checkIds({ records }: CsvSheet, report: Report<typeof messages>): void {
  const first = new Map<string, Row["cells"][number]>();
  for (const { row } of records) {
    const cell = row.cells.find(({ column }) => column?.declaration?.key === true);
    const id = cell?.text.trim() ?? "";
    if (cell === undefined || id === "") continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, cell);
    else {
      const related = [{ message: `\`${id}\` stands here first`, place: earlier.place }];
      report("duplicateId", cell.place, { id }, { actual: id, related });
    }
  }
}
