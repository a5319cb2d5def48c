/**
 * All pieces of work of a workspace, whatever form its documents give them: rows of work tables, checkboxes, entries of
 * a log, blockers. Task board, summary and dashboard read this and not the documents' parts.
 */
import type { Cell, Document, DocumentRecord, Row, Table, Task } from "../documents/document.ts";
import { cellOf } from "../documents/tables.ts";
import { declaredAround } from "../documents/sections.ts";
import type { Deadline } from "../documents/values/deadline.ts";
import type { Parsed } from "../documents/values/parsed.ts";
import { contains, type Place } from "../syntax/place.ts";
import { ownerNames, plainLine, stampDate, withoutStamp } from "./item-texts.ts";
import { generatedPlaces } from "./regions.ts";
import { type Identified, identify } from "./stable-ids.ts";
import type { Appearance, Origin, WorkItem } from "./work-item.ts";

export type { Appearance, WorkItem } from "./work-item.ts";

/** Items in the order of documents and places; documents should be sorted by path. */
export function workItems(documents: readonly Document[]): readonly WorkItem[] {
  return identify(documents.flatMap(itemsOf));
}

type Draft = Identified<WorkItem>;

function itemsOf(document: Document): readonly Draft[] {
  const derived = generatedPlaces(document.text);
  const drafts = [
    ...document.tables.flatMap((table) => rowItems(document, table)),
    ...document.tasks.filter((task) => isWork(task, document)).map((task) => taskItem(document, task)),
    ...document.records.flatMap((record) => entryItem(document, record) ?? []),
  ];
  return drafts
    .filter(({ appearances: [{ place }] }) => !derived.some((region) => contains(region, place)))
    .sort((left, right) => left.appearances[0].place.start - right.appearances[0].place.start);
}

/* Rows */

function rowItems(document: Document, table: Table): readonly Draft[] {
  if (table.declaration?.work) {
    const blockers = document.tables.filter(isBlockerTable).flatMap(({ rows }) => rows);
    return table.rows.flatMap((row) => (row.work ? [rowItem(document, table, row, blockers)] : []));
  }
  if (!isBlockerTable(table)) return [];
  return table.rows
    .filter((row) => row.cells.some(({ text }) => text !== ""))
    .map((row) => blockerItem(document, table, row));
}

/** A table with keys of its own whose rows name work of another table: what stands in the way of that work. */
const isBlockerTable = ({ declaration }: Table): boolean =>
  declaration !== undefined &&
  !declaration.work &&
  declaration.columns.some(({ key }) => key) &&
  declaration.columns.some(({ type, refersTo }) => type === "ids" && refersTo !== undefined);

function rowItem(document: Document, table: Table, row: Row, blockers: readonly Row[]): Draft {
  const { work } = row;
  const ownId = work?.id ?? plainId(row);
  const status = work?.status;
  const waits = (work?.waitsFor ?? []).flatMap(({ ids }) => ids);
  const blocking = blockers.filter((blocker) => !isDone(blocker) && affects(blocker, ownId));
  return {
    ...base(document, "row", ownId, plainLine(work?.title ?? ""), row.place),
    state: status === undefined ? "open" : work?.state,
    status: status?.ok ? status.value.name : (textOf(row, "status") ?? undefined),
    date: status?.ok ? stampDate(status.value.date) : undefined,
    owners: work?.owner?.ok ? ownerNames(work.owner.value) : [],
    ...dueOf(work?.deadline, textOf(row, "deadline")),
    blockedBy: [...new Set([...waits, ...blocking.flatMap((blocker) => keyOf(blocker) ?? [])])].filter(
      (id) => id !== ownId,
    ),
    plan: named(row, "plan") ?? document.path,
    notes: named(row, "notes") ?? "",
    section: sectionName(table.section?.heading.name),
    cells: cellsOf(row),
    appearances: [appearance(document, row.place, { row })],
  };
}

function blockerItem(document: Document, table: Table, row: Row): Draft {
  const status = row.cells.map(({ value }) => value).find((value) => value.type === "status");
  const owner = row.cells.map(({ value }) => value).find((value) => value.type === "owner");
  const deadline = row.cells.map(({ value }) => value).find((value) => value.type === "deadline");
  const texts = row.cells.filter(
    ({ column, value }) => column?.declaration?.key !== true && value.type === "text",
  );
  return {
    ...base(document, "blocker", keyOf(row), plainLine(texts[0]?.text ?? ""), row.place),
    state: status === undefined ? "open" : status.parsed.ok ? status.parsed.value.state : undefined,
    status: status?.parsed.ok ? status.parsed.value.name : (textOf(row, "status") ?? undefined),
    date: status?.parsed.ok ? stampDate(status.parsed.value.date) : undefined,
    owners: owner?.parsed.ok ? ownerNames(owner.parsed.value) : [],
    ...dueOf(deadline?.parsed, textOf(row, "deadline")),
    notes: plainLine(
      texts
        .slice(1)
        .map(({ text }) => text)
        .join(" "),
    ),
    section: sectionName(table.section?.heading.name),
    cells: cellsOf(row),
    appearances: [appearance(document, row.place, { row })],
  };
}

const isDone = ({ cells }: Row): boolean =>
  cells.some(
    ({ value }) =>
      value.type === "status" && value.parsed.ok && ["done", "dropped"].includes(value.parsed.value.state),
  );

const affects = ({ cells }: Row, id: string | undefined): boolean =>
  id !== undefined &&
  cells.some(
    ({ column, value }) =>
      column?.declaration?.refersTo !== undefined &&
      value.type === "ids" &&
      value.ids.some((mention) => mention.ids.includes(id)),
  );

const keyCell = ({ cells }: Row): Cell | undefined =>
  cells.find(({ column }) => column?.declaration?.key === true);

const keyOf = (row: Row): string | undefined => {
  const value = keyCell(row)?.value;
  return (value?.type === "id" ? value.ids[0]?.ids[0] : undefined) ?? plainId(row);
};

/** A key that is no id by the book (`1`, `Setup`) is still what the document calls the row. */
function plainId(row: Row): string | undefined {
  const text = plainLine(keyCell(row)?.text ?? "");
  return /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u.test(text) ? text : undefined;
}

const textOf = ({ cells }: Row, type: "status" | "deadline"): string | undefined => {
  const text = cells.find(({ value }) => value.type === type)?.text;
  return text === undefined || text === "" ? undefined : plainLine(text);
};

/** The text of a column by its declared id. */
const named = (row: Row, id: string): string | undefined => {
  const text = plainLine(cellOf(row, id)?.text ?? "");
  return text === "" ? undefined : text;
};

const cellsOf = ({ cells }: Row): ReadonlyMap<string, string> =>
  new Map(
    cells.flatMap(({ column, text }) => (column ? [[plainLine(column.text), plainLine(text)] as const] : [])),
  );

/* Checkboxes */

/** Whether a checkbox is work: in the section that says how far a plan is, or in a document that tracks statuses. */
function isWork(task: Task, { contract }: Document): boolean {
  const { lifecycle, work } = contract;
  if (lifecycle?.progress !== undefined) {
    return declaredAround(task.section)?.declaration?.id === lifecycle.progress;
  }
  return work?.status !== undefined || task.policy !== undefined;
}

function taskItem(document: Document, task: Task): Draft {
  const title = plainLine(withoutStamp(task));
  return {
    ...base(document, "task", undefined, title, task.place),
    state: task.checked ? "done" : "open",
    status: undefined,
    date: task.checked ? stampDate(task.stamp) : undefined,
    section: sectionName(task.section?.heading.name),
    appearances: [appearance(document, task.place, { task })],
  };
}

/* Entries */

function entryItem(document: Document, record: DocumentRecord): Draft | undefined {
  const { work } = document.contract;
  if (work?.status === undefined) return undefined;
  const field = (id: string | undefined) => record.fields.find(({ declaration }) => declaration?.id === id);
  const status = field(work.status)?.value;
  if (status?.type !== "status") return undefined;
  const title = plainLine(field(work.title)?.text ?? record.headText);
  const { parsed } = status;
  return {
    ...base(document, "entry", undefined, title, record.place),
    key: `${record.headText} ${title}`,
    state: parsed.ok ? parsed.value.state : undefined,
    status: parsed.ok ? parsed.value.name : plainLine(field(work.status)?.text ?? ""),
    date: stampDate(record.stamp),
    section: plainLine(record.headText),
    appearances: [appearance(document, record.place, { record })],
  };
}

/* Parts */

const base = (
  document: Document,
  origin: Origin,
  ownId: string | undefined,
  title: string,
  place: Place,
): Draft => ({
  id: "",
  ownId,
  key: title,
  origin,
  title,
  state: "open",
  status: undefined,
  date: undefined,
  owners: [],
  due: "",
  deadline: undefined,
  blockedBy: [],
  plan: document.path,
  section: "",
  notes: "",
  cells: new Map(),
  appearances: [appearance(document, place, {})],
});

const appearance = (
  document: Document,
  place: Place,
  parts: Pick<Appearance, "row" | "task" | "record">,
): Appearance => ({ document, place, line: document.lines.point(place.start).line, ...parts });

const sectionName = (name: string | undefined): string => plainLine(name ?? "");

function dueOf(
  deadline: Parsed<Deadline> | undefined,
  text: string | undefined,
): Pick<WorkItem, "due" | "deadline"> {
  if (!deadline?.ok) {
    // What day it is can be said without a zone, what instant cannot.
    const { local, precision } = deadline?.partial ?? {};
    if (local === undefined) return { due: text ?? "", deadline: undefined };
    const day = new Date(local).toISOString();
    return { due: day.slice(0, precision === "date" ? 10 : 16), deadline: undefined };
  }
  const { value } = deadline;
  const due =
    value.precision === "date"
      ? new Date(value.local).toISOString().slice(0, 10)
      : `${new Date(value.instant).toISOString().slice(0, 19)}Z`;
  return { due, deadline: value };
}
