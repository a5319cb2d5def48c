/** A generated board and the CSV that people work in: what can be put together, what contradicts, what has drifted. */
import { csvText, type CsvShape } from "./csv-text.ts";
import { generatedCells, readBoard, type ReadRow } from "./read-board.ts";
import { rewordedRows } from "./reworded-rows.ts";
import type { BoardRow, BoardSettings } from "./task-board.ts";

export interface MergeSource {
  readonly existing: string;
  /** What was last generated, where that is known: it tells who changed a cell. */
  readonly last: string | undefined;
  readonly rows: readonly BoardRow[];
  readonly settings: BoardSettings;
  readonly shape: CsvShape;
  /** Whether the documents win where both say different things. */
  readonly preferOurs: boolean;
}

/** A cell that the documents and people changed differently, or that differs and nobody knows who changed it. */
export interface Conflict {
  readonly id: string;
  readonly line: number;
  readonly column: string;
  readonly theirs: string;
  readonly ours: string;
}

export type Merged =
  | {
      readonly ok: true;
      readonly text: string;
      readonly conflicts: readonly Conflict[];
      /** Each begins with its line. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/** Rows stay where they are and as they are written; what is new comes behind them. In a conflict people's cell stays. */
export function mergeBoard({ existing, last, rows, settings, shape, preferOurs }: MergeSource): Merged {
  const read = readBoard(existing, settings);
  if (!read.ok) return read;
  const { board } = read;
  const ours = new Map(rows.map((row) => [row.item.id, row]));
  const bases = generatedCells(last, settings);
  const reworded = rewordedRows(board, rows, settings);
  const added = settings.columns.flatMap((_, index) => (board.columns[index] === -1 ? [index] : []));
  const conflicts: Conflict[] = [];
  const notes: string[] = [];
  const own = { ...shape, newline: board.newline };
  const oneRow = (cells: readonly string[]): string =>
    csvText([cells], { ...own, bom: false }).replace(/\r?\n$/u, "");
  const padded = (raw: string): string => raw + ",".repeat(added.length);
  const lineEnd = board.newline === "crlf" ? "\r\n" : "\n";
  const headers = added.map((index) => settings.columns[index]?.header ?? "");
  const texts = [board.rawHeader + (added.length === 0 ? "" : `,${oneRow(headers)}`) + lineEnd];
  for (const row of board.rows) {
    const renamed = reworded.get(row.id);
    const mine = ours.get(row.id) ?? renamed;
    const told = flawText(row, mine !== undefined);
    if (told !== undefined) notes.push(`${row.line}: ${told}`);
    if (row.flaw !== undefined) texts.push(row.raw + row.lineEnd);
    else if (mine === undefined) {
      if (bases.has(row.id))
        notes.push(`${row.line}: Row \`${row.id}\` is in no document any more and was kept`);
      texts.push(padded(row.raw) + row.lineEnd);
    } else {
      if (renamed)
        notes.push(`${row.line}: Row \`${row.id}\` was reworded and is \`${renamed.item.id}\` now`);
      texts.push(mergeRow(row, mine) + row.lineEnd);
    }
    ours.delete(mine?.item.id ?? row.id);
  }
  for (const { cells } of ours.values()) {
    const placed = board.header.map((_, at) => cells[board.columns.indexOf(at)] ?? "");
    texts.push(oneRow([...placed, ...added.map((index) => cells[index] ?? "")]) + lineEnd);
  }
  const text = (shape.bom ? "\uFEFF" : "") + texts.join("");
  return { ok: true, text, conflicts, notes: [...notes, ...conflicts.map(conflictText)] };

  function mergeRow(row: ReadRow, { item, cells }: BoardRow): string {
    const merged = [...row.cells];
    const base = bases.get(row.id);
    for (const [index, at] of board.columns.entries()) {
      if (at < 0) continue;
      const theirs = row.cells[at] ?? "";
      const generated = cells[index] ?? "";
      const before = base?.[index];
      if (theirs === generated || (before === generated && !preferOurs)) continue;
      const field = settings.columns[index]?.field ?? "";
      const replaced = field === "id" || (before === undefined && WORDS.has(field));
      if (item.id !== row.id && replaced) {
        merged[at] = generated;
        continue;
      }
      // Where nobody knows who changed what, a cell that only one of the two fills is no contradiction.
      if (before === undefined && generated === "" && !preferOurs) continue;
      if (preferOurs || theirs === (before ?? "")) {
        merged[at] = generated;
        continue;
      }
      const column = settings.columns[index]?.header ?? "";
      conflicts.push({ id: row.id, line: row.line, column, theirs, ours: generated });
    }
    const unchanged = merged.every((text, at) => text === row.cells[at]);
    const own = unchanged ? row.raw : oneRow(merged);
    return added.length === 0 ? own : `${own},${oneRow(added.map((index) => cells[index] ?? ""))}`;
  }
}

/** What of a reworded item is another now, and was generated before unless it is known to be people's. */
const WORDS = new Set(["title", "source", "plan"]);

function flawText({ flaw, id, cells }: ReadRow, known: boolean): string | undefined {
  switch (flaw) {
    case "blank":
      return "Unexpected blank row, kept";
    case "ragged":
      return `Unexpected row \`${id}\` of ${cells.length} cells, kept${known ? " instead of the documents' own" : ""}`;
    case "repeated":
      return `Unexpected second row \`${id}\`, kept`;
    case undefined:
      return undefined;
  }
}

const conflictText = ({ id, line, column, theirs, ours }: Conflict): string =>
  `${line}: Conflict in row \`${id}\`: ${column} is \`${shown(theirs)}\`, the documents say \`${shown(ours)}\`; kept`;

/** Whether a CSV has nothing that would be lost if it were generated anew: our header, our rows, once each. */
export function isOnlyOurs(text: string, rows: readonly BoardRow[], settings: BoardSettings): boolean {
  const read = readBoard(text, settings);
  if (!read.ok) return false;
  const known = new Set(rows.map(({ item }) => item.id));
  const { header } = read.board;
  return (
    header.length === settings.columns.length &&
    settings.columns.every((column, index) => column.header === header[index]) &&
    read.board.rows.every(({ id, flaw }) => flaw === undefined && known.has(id))
  );
}

/** In which rows and cells a CSV is not what would be generated; each begins with `:line: ` or `: `. */
export function driftNotes(
  text: string,
  rows: readonly BoardRow[],
  settings: BoardSettings,
): readonly string[] {
  const read = readBoard(text, settings);
  if (!read.ok) return [`:${read.problem}`];
  const { board } = read;
  const ours = new Map(rows.map((row) => [row.item.id, row.cells]));
  const notes: string[] = [];
  for (const row of board.rows) {
    const cells = ours.get(row.id);
    if (row.flaw !== undefined)
      notes.push(`:${row.line}: ${flawText(row, false)?.replace(/, kept$/u, "") ?? ""}`);
    else if (cells === undefined) notes.push(`:${row.line}: Row \`${row.id}\` is in no document`);
    else {
      for (const [index, at] of board.columns.entries()) {
        const [theirs, generated] = [at < 0 ? undefined : row.cells[at], cells[index] ?? ""];
        if (theirs === undefined || theirs === generated) continue;
        const column = settings.columns[index]?.header ?? "";
        notes.push(
          `:${row.line}: Row \`${row.id}\`: ${column} is \`${shown(theirs)}\`, expected \`${shown(generated)}\``,
        );
      }
    }
    ours.delete(row.id);
  }
  return [...notes, ...[...ours.keys()].map((id) => `: Row \`${id}\` is missing`)];
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
