import { defineRule } from "../../src/linter/rule.ts";
import { headerPlace, missingColumns, surplusPlace } from "../support/table-columns.ts";

export default defineRule({
  id: "table-shape",
  topic: "tasks",
  description:
    "Reports a required table or column that is missing or misnamed, and rows with more or fewer cells than the header.",
  severity: "error",
  fixable: false,
  derived: true,
  // Rows of CSV are read, and reported, as records and not as what a renderer shows.
  formats: ["markdown"],
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
          report("tooManyCells", surplusPlace(row, columns), { cells, columns }, { note: surplusNote });
        else if (cells < columns && table.declaration) report("tooFewCells", row.place, { cells, columns });
      }
    }
  },
});

const surplusNote = "Renderers drop the cells beyond the header; a `|` inside a cell is written `\\|`";
