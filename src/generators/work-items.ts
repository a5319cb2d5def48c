/**
 * All pieces of work of a workspace, whatever form its documents give them: rows of work tables, checkboxes, entries of
 * a log, blockers. Task board, summary and dashboard read this and not the documents' parts.
 */
import { declaredAround } from "../documents/sections.ts";
import type { Document, DocumentRecord, Task } from "../documents/document.ts";
import { contains } from "../syntax/place.ts";
import { appearance, base, type Draft, sectionName } from "./item-draft.ts";
import { plainLine, stampDate, withoutStamp } from "./item-texts.ts";
import { generatedPlaces } from "../syntax/markdown-regions.ts";
import { rowItems } from "./row-items.ts";
import { identify } from "./stable-ids.ts";
import type { WorkItem } from "./work-item.ts";

/** Items in the order of documents and places; documents should be sorted by path. */
export function workItems(documents: readonly Document[]): readonly WorkItem[] {
  return identify(documents.flatMap(itemsOf));
}

function itemsOf(document: Document): readonly Draft[] {
  const derived = generatedPlaces(document.text);
  const drafts = [
    ...rowItems(document),
    ...document.tasks.filter((task) => isWork(task, document)).map((task) => taskItem(document, task)),
    ...document.records.flatMap((record) => entryItem(document, record) ?? []),
  ];
  return drafts
    .filter(({ appearances: [{ place }] }) => !derived.some((region) => contains(region, place)))
    .sort((left, right) => left.appearances[0].place.start - right.appearances[0].place.start);
}

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
