/**
 * Ids that stay the same from run to run and while other things are edited. The same id with the same title is one item
 * that several documents show; the same id with another title is another item.
 */
import { createHash } from "node:crypto";
import type { WorkItem } from "./work-item.ts";

/** An item before it has its id. */
export type Identified<Item> = Item & {
  /** What its document calls it. */
  readonly ownId: string | undefined;
  /** The words that tell it from others of its document. */
  readonly key: string;
};

export function identify(drafts: readonly Identified<WorkItem>[]): readonly WorkItem[] {
  const items = new Map<string, WorkItem>();
  const taken = new Map<string, number>();
  for (const { ownId, key, ...draft } of drafts) {
    const { state, status, date, appearances } = draft;
    const [own, ...more] = appearances;
    const item = { ...draft, appearances: [{ ...own, standing: { state, status, date } }, ...more] as const };
    const wanted = ownId ?? hashId(item, key);
    const known = items.get(wanted);
    if (known === undefined) {
      items.set(wanted, { ...item, id: wanted });
    } else if (ownId !== undefined && isSame(known, item)) {
      const [first, ...others] = known.appearances;
      items.set(wanted, { ...known, appearances: [first, ...others, ...item.appearances] });
    } else {
      const id = another(ownId === undefined ? wanted : `${wanted}@${stemOf(item)}`, items, item, taken);
      const merged = items.get(id);
      const [first, ...others] = merged?.appearances ?? item.appearances;
      items.set(
        id,
        merged ? { ...merged, appearances: [first, ...others, ...item.appearances] } : { ...item, id },
      );
    }
  }
  return [...items.values()];
}

/** Two rows of one document are two things; rows of two documents with one title are one. */
const isSame = (known: WorkItem, item: WorkItem): boolean =>
  comparable(known.title) === comparable(item.title) &&
  !known.appearances.some(({ document }) => document === item.appearances[0].document);

/** The id with a number behind it, unless it is free or means the same. */
function another(
  id: string,
  items: ReadonlyMap<string, WorkItem>,
  item: WorkItem,
  taken: Map<string, number>,
): string {
  for (let number = taken.get(id) ?? 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    const known = items.get(numbered);
    if (known !== undefined && !(item.origin !== "task" && isSame(known, item))) continue;
    // Where there are many of one name nobody counts from the beginning each time.
    taken.set(id, number);
    return numbered;
  }
}

const letters = { row: "R", task: "T", entry: "E", blocker: "B" };

/** From the document's name, not its folder: a plan that is archived keeps the ids of its items. */
function hashId(item: WorkItem, key: string): string {
  const hash = createHash("sha256")
    .update([stemOf(item), item.origin, comparable(key)].join("\0"))
    .digest("hex");
  // The first is a digit, so that the id reads as one wherever ids need a number.
  return `${letters[item.origin]}-${parseInt(hash.slice(0, 2), 16) % 10}${hash.slice(2, 9)}`;
}

const stemOf = ({ appearances: [{ document }] }: WorkItem): string =>
  (document.path.split("/").at(-1) ?? "").replace(/\.\w{1,8}$/u, "");

export const comparable = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
