/** Rows of tables as work items: work itself, and what stands in its way. */
import type { Cell, Document, Row, Table } from "../documents/document.ts";
import { cellOf } from "../documents/tables.ts";
import { waitsElsewhere } from "../documents/work.ts";
import type { Deadline } from "../documents/values/deadline.ts";
import type { Parsed } from "../documents/values/parsed.ts";
import { appearance, base, type Draft, sectionName } from "./item-draft.ts";
import { ownerNames, plainLine, stampDate } from "./item-texts.ts";
import type { WorkItem } from "./work-item.ts";

/** @param ids of all documents, for what waits elsewhere */
export function rowItems(document: Document, ids: ReadonlySet<string>): readonly Draft[] {
  const blockers = blockersOf(document);
  return document.tables.flatMap((table) => {
    if (table.declaration?.work) {
      return table.rows.flatMap((row) => (row.work ? [rowItem(document, table, row, blockers, ids)] : []));
    }
    if (!isBlockerTable(table)) return [];
    return table.rows
      .filter((row) => row.cells.some(({ text }) => text !== ""))
      .map((row) => blockerItem(document, table, row));
  });
}

/** Id of a piece of work → the blockers in its way that are not resolved. */
function blockersOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const blockers = new Map<string, string[]>();
  for (const row of document.tables.filter(isBlockerTable).flatMap(({ rows }) => rows)) {
    const key = keyOf(row);
    if (key === undefined || isDone(row)) continue;
    for (const id of affectedBy(row)) {
      const known = blockers.get(id) ?? [];
      blockers.set(id, known);
      known.push(key);
    }
  }
  return blockers;
}

/** A table with keys of its own whose rows name work of another table: what stands in the way of that work. */
const isBlockerTable = ({ declaration }: Table): boolean =>
  declaration !== undefined &&
  !declaration.work &&
  declaration.columns.some(({ key }) => key) &&
  declaration.columns.some(({ type, refersTo }) => type === "ids" && refersTo !== undefined);

function rowItem(
  document: Document,
  table: Table,
  row: Row,
  blockers: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlySet<string>,
): Draft {
  const { work } = row;
  const ownId = rowId(row);
  const status = work?.status;
  const waits = [
    ...(work?.waitsFor ?? []).flatMap((mention) => mention.ids),
    ...(work ? waitsElsewhere(work, document.ids, ids) : []),
  ];
  const blocking = ownId === undefined ? [] : (blockers.get(ownId) ?? []);
  return {
    ...base(document, "row", ownId, plainLine(work?.title ?? ""), row.place),
    state: status === undefined ? "open" : work?.state,
    status: status?.ok ? status.value.name : (textOf(row, "status") ?? undefined),
    date: status?.ok ? stampDate(status.value.date) : undefined,
    owners: work?.owner?.ok ? ownerNames(work.owner.value) : [],
    ...dueOf(work?.deadline, textOf(row, "deadline")),
    blockedBy: [...new Set([...waits, ...blocking])].filter((id) => id !== ownId),
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

const affectedBy = ({ cells }: Row): readonly string[] =>
  cells.flatMap(({ column, value }) =>
    column?.declaration?.refersTo !== undefined && value.type === "ids"
      ? value.ids.flatMap(({ ids }) => ids)
      : [],
  );

const keyCell = ({ cells }: Row): Cell | undefined =>
  cells.find(({ column }) => column?.declaration?.key === true);

const keyOf = (row: Row): string | undefined => {
  const value = keyCell(row)?.value;
  return (value?.type === "id" ? value.ids[0]?.ids[0] : undefined) ?? plainId(row);
};

/** What the document calls a row of work. */
export const rowId = (row: Row): string | undefined => row.work?.id ?? plainId(row);

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
