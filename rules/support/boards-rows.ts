/** The tasks in a document's tables, those in rows that a comment has cut off from their table included. */
import type { TableDeclaration, WorkState } from "../../src/contracts/contract.ts";
import type { Document, Table, Value } from "../../src/documents/document.ts";
import type { Parsed } from "../../src/documents/values/parsed.ts";
import { parseStatus, type Status } from "../../src/documents/values/status.ts";
import { parseTaskId } from "../../src/documents/values/task-id.ts";
import { type Spot, spotOf } from "../../src/linter/spot.ts";
import { lettered } from "../../src/syntax/lettered.ts";
import type { Place } from "../../src/syntax/place.ts";
import { gluedId, sheetOf } from "./boards-csv.ts";

/** A task as its row tells of it: plain data. */
export interface TaskFacts {
  readonly id: string;
  readonly title: string;
  /** Its author sees the row, readers of tables do not. */
  readonly loose: boolean;
  /** Undefined where the row has no status, or none that its vocabulary knows. */
  readonly status:
    | { readonly state: WorkState; readonly name: string; readonly word: string; readonly spot: Spot }
    | undefined;
  readonly spot: Spot;
}

/** Cells in the order of the table's columns. */
interface LooseRow {
  readonly cells: readonly LooseCell[];
}

interface LooseCell {
  readonly text: string;
  readonly place: Place;
  /** Undefined in a row that no reader finds. */
  readonly value?: Value;
}

export function taskRows(document: Document): readonly TaskFacts[] {
  const { tables, text, markdown } = document;
  const derived = generatedPlaces(text);
  let passed = 0;
  return tables
    .flatMap((table, index) => {
      while ((derived[passed]?.end ?? Infinity) <= table.place.start) passed++;
      const isDerived = (derived[passed]?.start ?? Infinity) <= table.place.start;
      if (table.declaration?.board === undefined || isDerived) return [];
      const next = tables[index + 1]?.place.start ?? text.length;
      const cut = markdown === undefined ? [] : looseRows(text, table, next);
      return [
        ...table.rows.flatMap((row) => taskOf(row, false, table, document)),
        ...cut.flatMap((row) => taskOf(row, true, table, document)),
      ];
    })
    .concat(gluedTasks(document));
}

/** Records of a CSV file that lost the line break before them: they are there, though no reader finds them. */
function gluedTasks(document: Document): readonly TaskFacts[] {
  const sheet = sheetOf(document);
  if (sheet === undefined) return [];
  return sheet.records.flatMap((record) => {
    const glued = gluedId(record, sheet);
    return glued === undefined
      ? []
      : [{ id: glued.id, title: "", loose: true, status: undefined, spot: spotOf(document, glued.place) }];
  });
}

function taskOf({ cells }: LooseRow, loose: boolean, table: Table, document: Document): readonly TaskFacts[] {
  const at = (test: (column: TableDeclaration["columns"][number]) => boolean): LooseCell | undefined =>
    cells[table.columns.findIndex(({ declaration }) => declaration !== undefined && test(declaration))];
  const key = at((column) => column.key);
  if (key === undefined) return [];
  const id = idOf(key.text);
  if (id === undefined) return [];
  const title = at(({ type, key: isKey }) => type === "text" && !isKey)?.text ?? "";
  const status = at(({ type }) => type === "status");
  const parsed = status && statusOf(status, table, document);
  return [{ id, title, loose, status: statusFacts(parsed, document), spot: spotOf(document, key.place) }];
}

function statusOf({ text, place, value }: LooseCell, table: Table, { contract }: Document): Parsed<Status> {
  if (value?.type === "status") return value.parsed;
  const vocabulary = table.declaration?.columns.find(({ type }) => type === "status")?.vocabulary ?? "status";
  return parseStatus(text, place.start, contract.vocabularies.get(vocabulary) ?? []);
}

const anyId = lettered(String.raw`(?=.{0,40}\d)[\p{L}\p{N}#][\p{L}\p{N}._@/-]{0,60}`, "");

/** Also plain numbers, which are ids where they stand in the column for them. */
function idOf(text: string): string | undefined {
  const parsed = parseTaskId(text, 0, anyId);
  return parsed.ok ? parsed.value : undefined;
}

function statusFacts(parsed: Parsed<Status> | undefined, document: Document): TaskFacts["status"] {
  if (parsed?.ok !== true) return undefined;
  const { state, name, word } = parsed.value;
  return { state, name, word: word.text, spot: spotOf(document, parsed.place) };
}

/**
 * Rows below a table that are no part of it for a renderer, because a comment or a blank line came between. Their author
 * sees one table in the source.
 */
function looseRows(text: string, table: Table, next: number): readonly LooseRow[] {
  const rows: LooseRow[] = [];
  let at = lineEnd(text, table.place.end);
  while (at < next) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (/^\s*\|/u.test(line)) rows.push({ cells: cellsOf(line, at) });
    else if (!/^\s*(?:<!--.*-->\s*)?$/u.test(line)) break;
    at = end;
  }
  return rows;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}

/** The cells between the bars of a line; a bar with a backslash before it is text. */
function cellsOf(line: string, offset: number): LooseRow["cells"] {
  const cells: { text: string; place: Place }[] = [];
  let start = line.indexOf("|") + 1;
  for (let at = start; at <= line.length; at++) {
    const mark = line.charAt(at);
    if (mark === "\\") at++;
    else if (mark === "|" || at === line.length) {
      const text = line.slice(start, at);
      const from = start + (text.length - text.trimStart().length);
      // What follows the last bar is the end of the line.
      if (mark === "|" || text.trim() !== "") {
        cells.push({
          text: text.trim(),
          place: { start: offset + from, end: offset + from + text.trim().length },
        });
      }
      start = at + 1;
    }
  }
  return cells;
}

/** What stands between the marks of a generated region says nothing of its own. */
function generatedPlaces(text: string): readonly Place[] {
  const places: Place[] = [];
  for (
    let start = text.indexOf("<!-- codex-gen:begin");
    start >= 0;
    start = text.indexOf("<!-- codex-gen:begin", start)
  ) {
    const end = text.indexOf("<!-- codex-gen:end", start);
    if (end < 0) break;
    places.push({ start, end });
    start = end;
  }
  return places;
}
