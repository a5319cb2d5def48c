/** Tables as the syntax layer gives them: texts with places, the header first. */
import type { TableCell } from "mdast";
import type { CsvTree } from "../syntax/csv.ts";
import { type Indexed, placeOfNode } from "../syntax/markdown-index.ts";
import type { Table as TableNode } from "mdast";
import type { Section } from "./document.ts";
import { trimmed } from "./lines.ts";
import { sectionAt } from "./sections.ts";
import type { RawCell, RawTable } from "./tables.ts";

/** One Markdown table; a table in a quote or a list item counts as well. */
export function markdownTable(
  table: Indexed<TableNode>,
  sections: readonly Section[],
  text: string,
): readonly RawTable[] {
  const [header, ...rows] = table.node.children;
  if (!header) return [];
  return [
    {
      place: table.place,
      section: sectionAt(sections, table.place.start),
      header: header.children.map((cell) => rawCell(cell, text)),
      rows: rows.map((row) => ({
        place: placeOfNode(row),
        cells: row.children.map((cell) => rawCell(cell, text)),
      })),
    },
  ];
}

function rawCell(cell: TableCell, text: string): RawCell {
  const first = cell.children[0];
  const last = cell.children.at(-1);
  if (first && last) {
    const place = trimmed(text, placeOfNode(first).start, placeOfNode(last).end);
    return { text: text.slice(place.start, place.end), place };
  }
  // An empty cell is reported after its opening bar, where the value would be typed.
  const { start, end } = placeOfNode(cell);
  const inside = Math.min(text.charAt(start) === "|" ? start + 1 : start, end);
  return { text: "", place: { start: inside, end: inside } };
}

/** The rows of a CSV file as one table. Blank records are no rows. */
export function csvTable(tree: CsvTree, text: string): readonly RawTable[] {
  const rows = tree.rows.filter((row) => !row.blank);
  const [header, ...rest] = rows.map((row) => ({
    place: row.place,
    cells: row.cells.map((cell): RawCell => {
      const place = cell.quoted
        ? { start: cell.place.start + 1, end: Math.max(cell.place.start + 1, cell.place.end - 1) }
        : cell.place;
      return {
        text: text.slice(place.start, place.end).trim() === "" ? "" : text.slice(place.start, place.end),
        place,
      };
    }),
  }));
  if (!header) return [];
  return [
    {
      place: { start: header.place.start, end: rest.at(-1)?.place.end ?? header.place.end },
      section: undefined,
      header: header.cells,
      rows: rest,
    },
  ];
}
