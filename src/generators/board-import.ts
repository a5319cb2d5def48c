/** What people changed in the CSV of a task board → the edits of the documents that say the same. */
import type { Document } from "../documents/document.ts";
import { findTimestamps } from "../documents/values/timestamp.ts";
import type { Edit } from "../syntax/place.ts";
import { stampDate } from "./item-texts.ts";
import { fitting, heldBy, statusEdit } from "./status-edit.ts";
import { generatedCells, type ReadBoard } from "./read-board.ts";
import { type BoardRow, type BoardSettings, original, stateWords } from "./task-board.ts";
import type { Appearance, WorkItem } from "./work-item.ts";

export interface ImportSource {
  readonly board: ReadBoard;
  /** What was last generated, where that is known: a cell that is still the same was changed by nobody. */
  readonly last: string | undefined;
  readonly rows: readonly BoardRow[];
  readonly settings: BoardSettings;
  /** `2026-02-03T10:30:05Z`, for checkboxes that have to say when they were ticked. */
  readonly time: string;
}

export interface Change {
  readonly id: string;
  readonly line: number;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly edits: readonly { readonly document: Document; readonly edit: Edit }[];
}

export interface Refusal {
  readonly id: string;
  readonly line: number;
  readonly reason: string;
}

export interface Import {
  readonly changes: readonly Change[];
  readonly refused: readonly Refusal[];
}

export function importChanges({ board, last, rows, settings, time }: ImportSource): Import {
  const ours = new Map(rows.map((row) => [row.item.id, row]));
  const bases = generatedCells(last, settings);
  const changes: Change[] = [];
  const refused: Refusal[] = [];
  const repeated = new Set(board.rows.filter(({ flaw }) => flaw === "repeated").map(({ id }) => id));
  for (const row of board.rows) {
    const { id, line } = row;
    const mine = ours.get(id);
    const refuse = (reason: string): void => void refused.push({ id, line, reason });
    if (mine === undefined) {
      // A row that people added is no change of a document's.
      const generated = bases.get(id);
      if (generated?.some((text, index) => text !== row.cells[board.columns[index] ?? -1]))
        refuse("it is in no document any more; `codex-gen taskboard --merge` finds it where it was reworded");
      continue;
    }
    if (repeated.has(id)) {
      refuse("the id stands in several rows");
      continue;
    }
    if (row.flaw !== undefined) {
      refuse(`the row is ${row.flaw}`);
      continue;
    }
    for (const [index, { header, field }] of settings.columns.entries()) {
      const at = board.columns[index] ?? -1;
      const theirs = row.cells[at];
      const generated = mine.cells[index] ?? "";
      const before = bases.get(id)?.[index];
      if (at < 0 || theirs === undefined || theirs === generated || theirs === before) continue;
      if (before !== undefined && before !== generated) {
        refuse(`${header} was changed here and in the documents`);
        continue;
      }
      const to = original(theirs).trim();
      if (field !== "status" && field !== "owner") {
        refuse(`${header} differs, and only status and owner are brought back`);
        continue;
      }
      const edits =
        field === "status" ? statusEdits(mine.item, to, settings, time) : ownerEdits(mine.item, to);
      if (typeof edits === "string") refuse(edits);
      else changes.push({ id, line, column: header, from: generated, to: theirs, edits });
    }
  }
  return { changes, refused };
}

type Edits = Change["edits"];

/** The edits in every document that shows the item, or why there can be none. */
function everywhere(
  item: WorkItem,
  editOf: (appearance: Appearance) => readonly Edit[] | string,
): Edits | string {
  const edits: { document: Document; edit: Edit }[] = [];
  for (const appearance of item.appearances) {
    const made = editOf(appearance);
    if (typeof made === "string") return made;
    edits.push(...made.map((edit) => ({ document: appearance.document, edit })));
  }
  return edits;
}

function statusEdits(item: WorkItem, to: string, settings: BoardSettings, time: string): Edits | string {
  return everywhere(item, (appearance) => {
    const { document, row, task, record } = appearance;
    if (task !== undefined) return tick(appearance, to, settings, time);
    if (record !== undefined) {
      if (document.contract.history === "append-only") {
        return `${document.path} is append-only: add an entry instead, with \`codex-gen ${document.kind} entry\``;
      }
      const field = record.fields.find(({ value }) => value.type === "status");
      return statusEdit(field && heldBy(field), document, item, to, settings);
    }
    const cell = row?.cells.find(({ value }) => value.type === "status");
    return statusEdit(cell && heldBy(cell), document, item, to, settings);
  });
}

function tick(
  { document, task }: Appearance,
  to: string,
  settings: BoardSettings,
  time: string,
): readonly Edit[] | string {
  if (task === undefined) return "there is no checkbox";
  const [stamp] = findTimestamps(to, 0);
  const bare = (stamp === undefined ? to : to.slice(0, stamp.place.start)).replace(/[\s(,:–—-]+$/u, "");
  const state = stateWords(settings).find(([, word]) => word.toLowerCase() === bare.toLowerCase())?.[0];
  if (state !== "open" && state !== "done") return `\`${to}\` is nothing that a checkbox can say`;
  const box = document.text.lastIndexOf("[", task.marker.end - 1);
  if (box < task.marker.start) return `the checkbox in ${document.path} was not found`;
  const edits: Edit[] = [{ place: { start: box + 1, end: box + 2 }, text: state === "done" ? "x" : " " }];
  const stamped = task.policy?.stamped === "done" || task.policy?.stamped === "all";
  if (state === "done" && stamped && task.stamp === undefined) {
    const { start } = task.textPlace;
    edits.push({ place: { start, end: start }, text: `(${stampDate(stamp) ?? time}) ` });
  }
  return edits;
}

const ownerEdits = (item: WorkItem, to: string): Edits | string =>
  everywhere(item, ({ document, row }) => {
    const cell = row?.cells.find(({ value }) => value.type === "owner");
    if (cell?.value.type !== "owner") return `${document.path} has no place for an owner there`;
    const { parsed } = cell.value;
    // Several owners, or one with a note, are replaced as a whole.
    const place =
      parsed.ok && parsed.value.length === 1 && !parsed.value[0]?.note ? parsed.value[0]?.place : cell.place;
    return [{ place: place ?? cell.place, text: fitting(to, document, cell.place) }];
  });
