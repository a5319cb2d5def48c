/**
 * What a document takes over from others: generated regions of Markdown, between `<!-- codex-gen:begin NAME -->` and
 * `<!-- codex-gen:end -->`, and rows that name the document they repeat. It says nothing of its own.
 */
import { contains, type Place } from "../syntax/place.ts";
import type { Document, Row, Table } from "./document.ts";
import { cellOf } from "./tables.ts";

/** A mark of a generated region, alone on its line and outside fenced code; lines are 1-based. */
export interface RegionMark {
  /** Undefined for the mark that ends a region. */
  readonly name: string | undefined;
  /** The whole line, its ending included. */
  readonly place: Place;
  readonly line: number;
}

const BEGIN = /^ {0,3}<!--\s{0,8}codex-gen:begin\s{1,8}([\w-]{1,64})\s{0,8}-->\s*$/u;
const END = /^ {0,3}<!--\s{0,8}codex-gen:end\s{0,8}-->\s*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/** The marks of all regions, in their order. */
export function regionMarks(text: string): readonly RegionMark[] {
  if (!text.includes("codex-gen:begin")) return [];
  const marks: RegionMark[] = [];
  let fence = "";
  let at = 0;
  for (const [index, line] of (text.match(/[^\n]*\n|[^\n]+$/gu) ?? []).entries()) {
    const place = { start: at, end: at + line.length };
    at = place.end;
    const fenced = FENCE.exec(line)?.[1] ?? "";
    if (fence === "" && fenced !== "") fence = fenced;
    else if (fence !== "" && fenced.startsWith(fence) && line.trim() === fenced) fence = "";
    else if (fence === "") {
      const bare = line.trimEnd();
      const name = BEGIN.exec(bare)?.[1];
      if (name !== undefined || END.test(bare)) marks.push({ name, place, line: index + 1 });
    }
  }
  return marks;
}

/** The contents of all regions that are closed. */
function regionPlaces(text: string): readonly Place[] {
  const places: Place[] = [];
  let start: number | undefined;
  for (const { name, place } of regionMarks(text)) {
    if (name !== undefined) start ??= place.end;
    else if (start !== undefined) {
      places.push({ start, end: place.start });
      start = undefined;
    }
  }
  return places;
}

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
  const regions = regionPlaces(text);
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
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.start ?? 0) <= inner.start) low = middle;
    else high = middle - 1;
  }
  const near = places[low];
  return near !== undefined && contains(near, inner);
}
