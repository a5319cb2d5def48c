/**
 * What a document takes over from others: generated regions of Markdown, between `<!-- codex-gen:begin NAME -->` and
 * `<!-- codex-gen:end -->`, and rows that name the document they repeat. It says nothing of its own.
 */
import { lastWhere } from "../syntax/last-where.ts";
import { generatedPlaces } from "../syntax/markdown-regions.ts";
import { contains, type Place } from "../syntax/place.ts";
import type { Document, Row, Table } from "./document.ts";
import { cellOf } from "./tables.ts";

/** A file that documents are in, with or without an anchor. */
const DOCUMENT = /\.(?:md|markdown|mdx|csv)(?:#\S*)?$/iu;

/** The rows that name another document in the column that is declared for it. */
function repeatingRows(path: string, tables: readonly Table[]): readonly Place[] {
  return tables.flatMap(({ declaration, rows }) => {
    const origin = declaration?.columns.find((column) => column.origin);
    return origin === undefined
      ? []
      : rows.filter((row) => repeats(row, origin.id, path)).map(({ place }) => place);
  });
}

function repeats(row: Row, columnId: string, path: string): boolean {
  const text = cellOf(row, columnId)?.text.trim() ?? "";
  return DOCUMENT.test(text) && text.replace(/#\S*$/u, "") !== path;
}

/** In their order, none inside another. */
export function derivedPlaces(path: string, text: string, tables: readonly Table[]): readonly Place[] {
  const regions = generatedPlaces(text);
  const rows = repeatingRows(path, tables).filter((row) => !isInside(regions, row));
  return [...regions, ...rows].sort((left, right) => left.start - right.start);
}

/** Whether all that a document says is taken over: its rows, or what stands beside its title. */
export function isRepetition({ format, text, tables, derived }: Document): boolean {
  if (derived.length === 0) return false;
  if (format === "csv") {
    const rows = tables
      .flatMap((table) => table.rows)
      .filter(({ cells }) => cells.some((cell) => cell.text !== ""));
    return rows.every(({ place }) => isInside(derived, place));
  }
  let at = 0;
  let own = "";
  for (const { start, end } of derived) {
    own += text.slice(at, start);
    at = end;
  }
  own += text.slice(at);
  return own.split("\n").every((line) => /^(?:# .*|<!-- codex-gen:(?:begin|end)\b.*)?$/u.test(line.trim()));
}

/** Whether a place lies in one of others that are in their order and apart. */
export function isInside(places: readonly Place[], inner: Place): boolean {
  const near = lastWhere(places, ({ start }) => start <= inner.start);
  return near !== undefined && contains(near, inner);
}
