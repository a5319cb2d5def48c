/** Rows of a board that has no column for where they are from: they repeat other documents where they have their ids. */
import { isInside } from "../documents/derived.ts";
import type { Document } from "../documents/document.ts";
import { rowId } from "./row-items.ts";
import { workItems } from "./work-items.ts";

/**
 * The documents, with the repeating rows of task boards known as derived.
 * @param headers of the board as the workspace has it configured
 */
export function withoutRepeats(
  documents: readonly Document[],
  headers: readonly string[],
): readonly Document[] {
  const boards = new Set(documents.filter((document) => isBoard(document, headers)));
  if (boards.size === 0) return documents;
  const known = new Set(workItems(documents.filter((document) => !boards.has(document))).map(({ id }) => id));
  return documents.map((document) => {
    if (!boards.has(document)) return document;
    const repeated = document.tables
      .flatMap(({ rows }) => rows)
      .filter((row) => known.has(rowId(row) ?? "") && !isInside(document.derived, row.place))
      .map(({ place }) => place);
    const derived = [...document.derived, ...repeated].sort((left, right) => left.start - right.start);
    return { ...document, derived };
  });
}

const isBoard = ({ csv, tables }: Document, headers: readonly string[]): boolean =>
  csv !== undefined && tables[0]?.columns.map(({ text }) => text).join("\0") === headers.join("\0");
