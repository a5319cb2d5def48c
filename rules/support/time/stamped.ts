/** What of a document must say when it came about: items of lists, and records that are one line each. */
import type { Document, DocumentRecord, Section, Task } from "../../../src/documents/document.ts";
import { declaredAround } from "../../../src/documents/sections.ts";
import { leadingTimestamp } from "../../../src/documents/stamps.ts";
import { findTimestamps } from "../../../src/documents/values/timestamp.ts";
import { isPlaceholder } from "../records/fields.ts";

export interface StampedSection {
  /** How many items need a timestamp. */
  demanding: number;
  readonly bare: Task[];
}

/** Sections whose items need timestamps. What stands under a dated heading needs none. */
export function stampedSections(document: Document): ReadonlyMap<Section | undefined, StampedSection> {
  const sections = new Map<Section | undefined, StampedSection>();
  const items = document.markdown?.tasks ?? [];
  for (let index = 0; index < document.tasks.length; index++) {
    const task = document.tasks[index];
    // What details another item is done when that is.
    if (!task || (items[index]?.depth ?? 1) > 0) continue;
    const stamped = task.policy?.stamped ?? "none";
    if (stamped === "none" || (stamped === "done" && !task.checked)) continue;
    const around = declaredAround(task.section) ?? task.section;
    const section = sections.get(around) ?? { demanding: 0, bare: [] };
    sections.set(around, section);
    section.demanding += 1;
    if (task.stamp === undefined && !isUnderDate(task.section)) section.bare.push(task);
  }
  return sections;
}

function isUnderDate(section: Section | undefined): boolean {
  for (let around = section; around; around = around.parent) {
    const { text, contentPlace } = around.heading;
    if (leadingTimestamp(text, contentPlace.start)?.ok === true) return true;
  }
  return false;
}

/** Records that are one line each, by section, where the contract wants a date of each record. */
export function datedLines(document: Document): Iterable<readonly DocumentRecord[]> {
  const groups = new Map<string, DocumentRecord[]>();
  for (const record of document.records) {
    const { declaration, layout, section } = record;
    if (layout !== "line") continue;
    const wanted = declaration.fields.some(({ type, presence }) => isTime(type) && presence !== "may");
    if (!wanted || isPlaceholder(record)) continue;
    const key = `${declaration.id}:${section?.place.start ?? -1}`;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups.values();
}

export const isTime = (type: string): boolean => type === "date" || type === "timestamp";

export const isDatedLine = ({ stamp, place }: DocumentRecord, text: string): boolean =>
  stamp !== undefined || findTimestamps(text.slice(place.start, place.end)).length > 0;
