/** The tables in which a document says where everything is that its steps use. */
import type { Document, Table } from "../../src/documents/document.ts";
import { cellOf } from "../../src/documents/tables.ts";
import type { Place } from "../../src/syntax/place.ts";

/** The maps that the document's contract declares. */
export function mapsOf({ contract, tables }: Document): readonly Table[] {
  const { map } = contract.references;
  return map === undefined ? [] : tables.filter(({ declaration }) => declaration?.id === map.table);
}

/** The cells of the maps that hold paths. */
export function mapCells(document: Document): readonly Place[] {
  const { map } = document.contract.references;
  if (map === undefined) return [];
  return mapsOf(document).flatMap(({ rows }) => rows.flatMap((row) => cellOf(row, map.column)?.place ?? []));
}
