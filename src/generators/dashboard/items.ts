/** Checkboxes and rows of work → items, with what a dashboard says of them. */
import type { Document, Task, Work } from "../../documents/document.ts";
import { isInside } from "../../documents/derived.ts";
import { declaredAround } from "../../documents/sections.ts";
import { leadingTimestamp, type Timestamp } from "../../documents/values/timestamp.ts";
import type { Deadline } from "../../documents/values/deadline.ts";
import type { Owner } from "../../documents/values/owner.ts";
import type { Parsed } from "../../documents/values/parsed.ts";
import { plainText, sourceAt } from "./reading.ts";
import { waitsElsewhere } from "../../documents/work.ts";
import type { Counts, Due, Item, ItemState } from "./model.ts";

/**
 * The document's own work: the checkboxes that its contract counts, else all, and the rows of its tables of work.
 * @param ids of all documents
 */
export function itemsOf(document: Document, ids: ReadonlySet<string>, now: number): readonly Item[] {
  const section = document.contract.lifecycle?.progress;
  const tasks = document.tasks.filter(
    (task) => section === undefined || declaredAround(task.section)?.declaration?.id === section,
  );
  return [
    ...tasks.map((task) => ({ place: task.place, item: () => itemOfTask(task, document, now) })),
    ...document.work.map((work) => ({
      place: work.row.place,
      item: () => itemOfWork(work, document, ids, now),
    })),
  ]
    .filter(({ place }) => !isInside(document.derived, place))
    .sort((left, right) => left.place.start - right.place.start)
    .map(({ item }) => item());
}

function itemOfTask(task: Task, document: Document, now: number): Item {
  const { text, textPlace, stampAt, stamp } = task;
  const from = stampAt === "start" ? (leadingTimestamp(text)?.rest ?? 0) : 0;
  const to = stampAt === "end" && stamp ? stamp.place.start - textPlace.start : text.length;
  const words = plainText(text.slice(from, to)).replace(/[\s([{–—-]+$/u, "");
  return {
    source: sourceAt(document, task.place),
    id: undefined,
    title: words === "" ? plainText(text) : words,
    state: task.checked ? "done" : "open",
    owners: [],
    due: undefined,
    finishedAt: task.checked ? past(task.stamp, now) : undefined,
    waitsFor: [],
    remark: undefined,
  };
}

function itemOfWork(work: Work, document: Document, ids: ReadonlySet<string>, now: number): Item {
  const status = work.status?.ok === true ? work.status.value : undefined;
  const elsewhere = waitsElsewhere(work, document.ids, ids);
  const remark = status?.remark === undefined ? "" : plainText(status.remark.text);
  const missing = work.status === undefined || work.status.ok || work.status.reason === "empty";
  const state = work.state ?? (missing ? "open" : "unknown");
  return {
    source: sourceAt(document, work.row.place),
    id: work.id,
    title: plainText(work.title),
    state,
    owners: ownersOf(work.owner),
    due: dueOf(work.deadline),
    finishedAt: state === "done" ? past(status?.date, now) : undefined,
    waitsFor: [...new Set([...work.waitsFor.flatMap((mention) => mention.ids), ...elsewhere])],
    remark: remark === "" ? undefined : remark,
  };
}

export const ownersOf = (parsed: Parsed<readonly Owner[]> | undefined): readonly string[] =>
  parsed?.ok === true ? parsed.value.map(({ name }) => name) : [];

/** A deadline without a zone is still a day on an axis: it is taken for UTC, and said to be. */
export function dueOf(parsed: Parsed<Deadline> | undefined): Due | undefined {
  if (parsed === undefined) return undefined;
  if (parsed.ok) return { at: parsed.value.instant, text: parsed.value.text, zoned: true };
  const { local, text = "" } = parsed.partial ?? {};
  return local === undefined ? undefined : { at: local, text, zoned: false };
}

/** The instant of a timestamp; one without a zone is taken for UTC. */
export const instantOf = ({ instant, local }: Timestamp): number => instant ?? local;

/** The same, when it is not later than now: nothing is finished in the future. */
export function past(parsed: Parsed<Timestamp> | undefined, now: number): number | undefined {
  if (parsed?.ok !== true) return undefined;
  const at = instantOf(parsed.value);
  return at <= now ? at : undefined;
}

export const isFinished = ({ state }: { readonly state: ItemState }): boolean =>
  state === "done" || state === "dropped";

export function countStates(items: readonly Item[]): Counts {
  const counts = { done: 0, active: 0, blocked: 0, open: 0, unknown: 0, dropped: 0 };
  for (const { state } of items) counts[state]++;
  return counts;
}

export const totalOf = (counts: Counts): number =>
  counts.done + counts.active + counts.blocked + counts.open + counts.unknown;
