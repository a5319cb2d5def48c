/** The tables in which a document says where everything is that its steps use. */
import type { Document, Table } from "../../../src/documents/document.ts";
import { cellOf } from "../../../src/documents/tables.ts";
import { findPaths, type PathMention } from "../../../src/documents/values/paths.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { takenBackIn } from "./claim-context.ts";
import { claimsOf, type PathClaims } from "./claim-lists.ts";
import { isOutput } from "./outputs.ts";

/** What people read and keep: not the programs and data that steps also name. */
export const isDocumentPath = (path: string): boolean =>
  /\.(?:md|markdown|mdx|csv|adoc|rst|txt|pdf|docx?)$/iu.test(path);

/** The maps that the document's contract declares. */
export function mapsOf({ contract, tables }: Document): readonly Table[] {
  const { map } = contract.references;
  return map === undefined ? [] : tables.filter(({ declaration }) => declaration?.id === map.table);
}

/** The cells of the maps that hold paths. */
export const mapCells = (document: Document): readonly Place[] => cellsOf(document).map(({ place }) => place);

/** The paths that the maps list. */
export const mapEntries = (document: Document): readonly PathMention[] =>
  cellsOf(document).flatMap(({ text, place }) => findPaths(text, place.start, { inCode: false }));

/** The entries that the maps say are there, each once. */
export function mapClaims(document: Document): PathClaims | undefined {
  const isTakenBack = takenBackIn(document);
  const claims = new Map<string, readonly PathMention[]>();
  for (const mention of mapEntries(document)) {
    const { kind, certain, normalized } = mention;
    const isName = kind === "bare-name" && isDocumentPath(normalized);
    if (!isName && (kind === "template" || !certain || !normalized.includes("/"))) continue;
    if (claims.has(normalized) || isOutput(normalized) || isTakenBack(mention)) continue;
    claims.set(normalized, [mention]);
  }
  return claimsOf(document, claims);
}

function cellsOf(document: Document): readonly { readonly text: string; readonly place: Place }[] {
  const { map } = document.contract.references;
  if (map === undefined) return [];
  return mapsOf(document).flatMap(({ rows }) => rows.flatMap((row) => cellOf(row, map.column) ?? []));
}
