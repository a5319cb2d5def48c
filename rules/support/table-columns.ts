/** Which declared columns a table's header lacks. */
import { nearestName } from "../../src/contracts/names.ts";
import type { Column, Table } from "../../src/documents/document.ts";
import type { Place } from "../../src/syntax/place.ts";

export interface MissingColumn {
  readonly column: string;
  /** An undeclared column whose name is a slip away. */
  readonly near: Column | undefined;
}

/** The required columns that are not there. */
export function missingColumns(table: Table): readonly MissingColumn[] {
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

export const headerPlace = (table: Table): Place => ({
  start: table.columns[0]?.place.start ?? table.place.start,
  end: table.columns.at(-1)?.place.end ?? table.place.start,
});

/** The cells of a row beyond the header. */
export const surplusPlace = (row: Table["rows"][number], columns: number): Place => ({
  start: row.cells[columns]?.place.start ?? row.place.start,
  end: row.cells.at(-1)?.place.end ?? row.place.end,
});
