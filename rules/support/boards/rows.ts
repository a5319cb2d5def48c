/** The tasks in a document's tables, those in rows that a comment has cut off from their table included. */
import type { TableDeclaration, WorkState } from "../../../src/contracts/contract.ts";
import type { Document, Table, Value } from "../../../src/documents/document.ts";
import type { Parsed } from "../../../src/documents/values/parsed.ts";
import { parseStatus, type Status } from "../../../src/documents/values/status.ts";
import { parseTaskId } from "../../../src/documents/values/task-id.ts";
import { type Spot, spotIn, type SpotList, spotListOf } from "../../../src/linter/spot.ts";
import { lettered } from "../../../src/syntax/lettered.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { gluedId, sheetOf } from "./csv.ts";

/** A task as its row tells of it: plain data. */
export interface TaskFacts {
  readonly id: string;
  readonly title: string;
  /** Its author sees the row, readers of tables do not. */
  readonly loose: boolean;
  /** Undefined where the row has no status, or none that its vocabulary knows. */
  readonly status:
    | {
        readonly state: WorkState;
        readonly name: string;
        readonly word: string;
        /** Which of the spots of its document. */
        readonly spot: number;
      }
    | undefined;
  /** Of the id: which of the spots of its document. */
  readonly spot: number;
}

/** The tasks of a document. */
export interface Tasks {
  readonly rows: readonly TaskFacts[];
  readonly spots: SpotList;
}

/** A place that a task of a document names. */
export const spotAmong = (
  { path, facts }: { readonly path: string; readonly facts: Tasks },
  spot: number,
): Spot => spotIn(facts.spots, spot, path);

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

export function tasksIn(document: Document): Tasks {
  const { tables, text, markdown } = document;
  const derived = generatedPlaces(text);
  const rows: TaskFacts[] = [];
  const places: Place[] = [];
  let passed = 0;
  for (const [index, table] of tables.entries()) {
    while ((derived[passed]?.end ?? Infinity) <= table.place.start) passed++;
    const isDerived = (derived[passed]?.start ?? Infinity) <= table.place.start;
    const columns = columnsOf(table);
    if (table.declaration?.board === undefined || isDerived || columns === undefined) continue;
    for (const row of table.rows) addTask(row, false, columns, document, rows, places);
    if (markdown === undefined) continue;
    const next = tables[index + 1]?.place.start ?? text.length;
    for (const row of looseRows(text, table, next)) addTask(row, true, columns, document, rows, places);
  }
  addGluedTasks(document, rows, places);
  return { rows, spots: spotListOf(document, places) };
}

/** Records of a CSV file that lost the line break before them: they are there, though no reader finds them. */
function addGluedTasks(document: Document, rows: TaskFacts[], places: Place[]): void {
  const sheet = sheetOf(document);
  for (const record of sheet?.records ?? []) {
    const glued = sheet && gluedId(record, sheet);
    if (glued === undefined) continue;
    rows.push({ id: glued.id, title: "", loose: true, status: undefined, spot: places.length });
    places.push(glued.place);
  }
}

/** Which columns of a table tell of its tasks; a negative number for one that it does not have. */
interface TaskColumns {
  readonly key: number;
  readonly title: number;
  readonly status: number;
  readonly vocabulary: string;
}

/** Undefined for a table whose rows nothing identifies. */
function columnsOf({ columns, declaration }: Table): TaskColumns | undefined {
  const at = (test: (column: TableDeclaration["columns"][number]) => boolean): number =>
    columns.findIndex(({ declaration: declared }) => declared !== undefined && test(declared));
  const key = at((column) => column.key);
  if (key < 0) return undefined;
  return {
    key,
    title: at((column) => column.type === "text" && !column.key),
    status: at(({ type }) => type === "status"),
    vocabulary: declaration?.columns.find(({ type }) => type === "status")?.vocabulary ?? "status",
  };
}

function addTask(
  { cells }: LooseRow,
  loose: boolean,
  columns: TaskColumns,
  document: Document,
  rows: TaskFacts[],
  places: Place[],
): void {
  const key = cells[columns.key];
  const id = key && idOf(key.text);
  if (key === undefined || id === undefined) return;
  const title = cells[columns.title]?.text ?? "";
  const cell = cells[columns.status];
  const parsed = cell && statusOf(cell, columns, document);
  const spot = places.length;
  places.push(key.place);
  let status: TaskFacts["status"];
  if (parsed?.ok === true) {
    const { state, name, word } = parsed.value;
    status = { state, name, word: word.text, spot: places.length };
    places.push(parsed.place);
  }
  rows.push({ id, title, loose, status, spot });
}

function statusOf(
  { text, place, value }: LooseCell,
  { vocabulary }: TaskColumns,
  { contract }: Document,
): Parsed<Status> {
  if (value?.type === "status") return value.parsed;
  return parseStatus(text, place.start, contract.vocabularies.get(vocabulary) ?? []);
}

const anyId = lettered(String.raw`(?=.{0,40}\d)[\p{L}\p{N}#][\p{L}\p{N}._@/-]{0,60}`, "");

/** Also plain numbers, which are ids where they stand in the column for them. */
function idOf(text: string): string | undefined {
  const parsed = parseTaskId(text, 0, anyId);
  return parsed.ok ? parsed.value : undefined;
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
