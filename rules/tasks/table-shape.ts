import type { Document, Row, Table } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { nearestName } from "../../src/contracts/names.ts";

export default defineRule({
  id: "table-shape",
  topic: "tasks",
  description:
    "Reports a required table or column that is missing or misnamed, and rows with more or fewer cells than the header.",
  severity: "error",
  fixable: false,
  derived: true,
  messages: {
    missingTable: ({ table }: { table: string }) =>
      `Unexpected document without its table \`${table}\`, expected one`,
    missingColumn: ({ column, table }: { column: string; table: string }) =>
      `Unexpected header of \`${table}\` without the column \`${column}\`, expected it`,
    misnamedColumn: ({ column, expected }: { column: string; expected: string }) =>
      `Unexpected column \`${column}\`, expected \`${expected}\``,
    tooManyCells: ({ cells, columns }: { cells: number; columns: number }) =>
      `Unexpected row of ${cells} cells, expected ${columns} as in the header`,
    tooFewCells: ({ cells, columns }: { cells: number; columns: number }) =>
      `Unexpected row of ${cells} cells, expected ${columns} as in the header`,
  },
  check(document, report) {
    for (const declaration of document.contract.tables) {
      if (!declaration.required || document.tables.some((table) => table.declaration === declaration))
        continue;
      const home = document.sections.find((section) => section.declaration?.id === declaration.in);
      report("missingTable", (home?.heading ?? document.title)?.contentPlace ?? { start: 0, end: 0 }, {
        table: declaration.title,
      });
    }
    for (const table of document.tables) {
      for (const { column, near } of missingColumns(table)) {
        if (near) {
          report(
            "misnamedColumn",
            near.place,
            { column: near.text, expected: column },
            { actual: near.text, expected: [column] },
          );
        } else {
          report(
            "missingColumn",
            headerPlace(table),
            { column, table: table.declaration?.title ?? "" },
            { expected: [column] },
          );
        }
      }
      for (const row of table.rows) {
        const cells = row.cells.length;
        const columns = table.columns.length;
        if (cells > columns)
          report("tooManyCells", surplus(row, columns), { cells, columns }, { note: surplusNote(document) });
        else if (cells < columns && table.declaration) report("tooFewCells", row.place, { cells, columns });
      }
    }
  },
});

const headerPlace = (table: Table): { start: number; end: number } => ({
  start: table.columns[0]?.place.start ?? table.place.start,
  end: table.columns.at(-1)?.place.end ?? table.place.start,
});

const surplusNote = (document: Document): string =>
  document.format === "csv"
    ? "A row with more fields than the header is often two rows that lost the line break between them"
    : "Renderers drop the cells beyond the header; a `|` inside a cell is written `\\|`";

/** The cells beyond the header. */
const surplus = (row: Row, columns: number): { start: number; end: number } => ({
  start: row.cells[columns]?.place.start ?? row.place.start,
  end: row.cells.at(-1)?.place.end ?? row.place.end,
});

function missingColumns(
  table: Table,
): readonly { readonly column: string; readonly near: Table["columns"][number] | undefined }[] {
  const unmatched = table.columns.filter((column) => !column.declaration && column.text !== "");
  return (table.declaration?.columns ?? [])
    .filter(
      (declared) => declared.required && !table.columns.some((column) => column.declaration === declared),
    )
    .map((declared) => ({
      column: declared.name,
      near: unmatched.find(
        (column) => nearestName(column.text, [declared.name, ...declared.aliases]) !== undefined,
      ),
    }));
}
