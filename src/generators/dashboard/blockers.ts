/** What is in the way: rows that say whom they hold up, and work that is blocked or waits for unfinished work. */
import { isInside } from "../../documents/derived.ts";
import type { Document, Row, Table } from "../../documents/document.ts";
import { dueOf, isFinished, ownersOf } from "./items.ts";
import type { Blocker, Item } from "./model.ts";
import { bySource, plainText, sourceAt, titleOf } from "./reading.ts";

/** @param elsewhere what ids mean that the document itself does not declare */
export function blockersOf(
  document: Document,
  items: readonly Item[],
  elsewhere: ReadonlyMap<string, Item>,
  now: number,
): readonly Blocker[] {
  const tables = document.tables.filter(isTableOfBlockers);
  const rows = tables
    .flatMap((table) => table.rows.filter(({ place }) => !isInside(document.derived, place)))
    .flatMap((row) => rowBlocker(document, row, now));
  const own = new Map(items.map((item) => [item.id, item]));
  const byId = (id: string): Item | undefined => own.get(id) ?? elsewhere.get(id);
  const title = titleOf(document);
  return [...rows, ...items.flatMap((item) => itemBlocker(item, byId, title, now))];
}

export const byUrgency = (left: Blocker, right: Blocker): number =>
  Number(left.resolved) - Number(right.resolved) ||
  Number(right.overdue) - Number(left.overdue) ||
  bySource(left.source, right.source);

/** Rows that are no work themselves and name work of another table. */
const isTableOfBlockers = ({ declaration }: Table): boolean =>
  declaration?.work === false &&
  declaration.columns.some(({ refersTo }) => refersTo !== undefined && refersTo !== declaration.id);

function rowBlocker(document: Document, row: Row, now: number): readonly Blocker[] {
  const values = row.cells.map(({ value }) => value);
  const key = row.cells.find(({ column }) => column?.declaration?.key === true);
  const texts = row.cells
    .filter(({ column }) => column?.declaration?.type === "text" && column.declaration.key === false)
    .map(({ text }) => plainText(text));
  const [text = ""] = texts;
  const id = plainText(key?.text ?? "");
  if (text === "" && id === "") return [];
  const affects = row.cells.flatMap(({ column, value }) =>
    column?.declaration?.refersTo !== undefined && value.type === "ids" ? value.ids : [],
  );
  const status = values.find((value) => value.type === "status");
  const resolved = status?.parsed.ok === true && isFinished({ state: status.parsed.value.state });
  const due = dueOf(values.find((value) => value.type === "deadline")?.parsed);
  return [
    {
      source: sourceAt(document, row.place),
      id: id === "" ? undefined : id,
      text,
      affects: affects.flatMap(({ ids }) => [...ids]),
      owners: ownersOf(values.find((value) => value.type === "owner")?.parsed),
      due,
      overdue: !resolved && due !== undefined && due.at < now,
      resolved,
      remedy: texts[1] === "" ? undefined : texts[1],
      document: titleOf(document),
    },
  ];
}

function itemBlocker(
  item: Item,
  byId: (id: string) => Item | undefined,
  document: string,
  now: number,
): readonly Blocker[] {
  if (isFinished(item)) return [];
  const waits = item.waitsFor.filter((id) => {
    const other = byId(id);
    return other !== undefined && other !== item && !isFinished(other);
  });
  if (item.state !== "blocked" && waits.length === 0) return [];
  const { source, id, title, owners, due, remark } = item;
  const remedy = waits.length > 0 ? `Waits for ${waits.join(", ")}` : remark;
  const overdue = due !== undefined && due.at < now;
  return [{ source, id, text: title, affects: [], owners, due, overdue, resolved: false, remedy, document }];
}
