import type { Document, DocumentRecord, Field, Section, Task } from "../../src/documents/document.ts";
import { findTimestamps } from "../../src/documents/values/timestamp.ts";
import type { Place } from "../../src/syntax/place.ts";
import { isPlaceholder } from "../support/records-fields.ts";
import { leadingTimestamp } from "../../src/documents/stamps.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { isAmbiguous } from "../support/time-values.ts";
import { short } from "../support/records-words.ts";

export default defineRule({
  id: "timestamp-missing",
  topic: "time",
  description: "Reports a finished item, a decision or an entry that does not say when it came about.",
  severity: "warning",
  fixable: false,
  messages: {
    task: ({ task, done }: { task: string; done: boolean }) =>
      `Unexpected ${done ? "finished " : ""}item \`${task}\` without a timestamp, expected one`,
    tasks: ({ section, count, done }: { section: string; count: number; done: boolean }) =>
      `Unexpected absence of timestamps from all ${count} ${done ? "finished " : ""}items of \`${section}\`, expected one each`,
    line: ({ record, text }: { record: string; text: string }) =>
      `Unexpected ${record} \`${text}\` without a date, expected one`,
    lines: ({ record, section, count }: { record: string; section: string; count: number }) =>
      `Unexpected ${record} without a date, like all ${count} in \`${section}\`, expected one each`,
    value: ({ label, value }: { label: string; value: string }) =>
      `Unexpected value \`${value}\` of \`${label}\`, expected a date`,
  },
  check(document, report) {
    for (const [section, { demanding, bare }] of stampedSections(document)) {
      const [first] = bare;
      const done = first?.policy?.stamped === "done";
      if (first && bare.length === demanding && demanding > 1) {
        report("tasks", first.marker, { section: section?.heading.text ?? "", count: demanding, done });
        continue;
      }
      for (const { marker, text } of bare) report("task", marker, { task: short(text), done });
    }
    for (const lines of datedLines(document)) {
      const bare = lines.filter((record) => !isDatedLine(record, document.text));
      const [first] = bare;
      if (!first) continue;
      const record = first.declaration.title.toLowerCase();
      if (bare.length === lines.length && bare.length > 1) {
        const facts = { record, section: first.section?.heading.text ?? "", count: bare.length };
        report("lines", pointBefore(first), facts);
        continue;
      }
      for (const line of bare) report("line", pointBefore(line), { record, text: short(line.headText) });
    }
    for (const record of document.records) {
      if (record.stamp?.ok === true || record.fields.some(isDated)) continue;
      for (const { label, text, value, valuePlace } of record.fields) {
        if (text === "" || (value.type !== "date" && value.type !== "timestamp")) continue;
        if (value.parsed.ok || value.parsed.reason !== "not-a-timestamp" || isAmbiguous(text)) continue;
        report("value", valuePlace, { label, value: short(text) }, { actual: text });
      }
    }
  },
});

const isDated = ({ value }: Field): boolean =>
  (value.type === "date" || value.type === "timestamp") && value.parsed.ok;

/** Records that are one line each, by section, where the contract wants a date of each record. */
function datedLines(document: Document): Iterable<readonly DocumentRecord[]> {
  const groups = new Map<string, DocumentRecord[]>();
  for (const record of document.records) {
    const { declaration, layout, section } = record;
    const wanted = declaration.fields.some(({ type, presence }) => isTime(type) && presence !== "may");
    if (!wanted || layout !== "line" || isPlaceholder(record)) continue;
    const key = `${declaration.id}:${section?.place.start ?? -1}`;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups.values();
}

const isTime = (type: string): boolean => type === "date" || type === "timestamp";

const isDatedLine = ({ stamp, place }: DocumentRecord, text: string): boolean =>
  stamp !== undefined || findTimestamps(text.slice(place.start, place.end)).length > 0;

const pointBefore = ({ head }: DocumentRecord): Place => ({ start: head.start, end: head.start });

interface StampedSection {
  /** How many items need a timestamp. */
  demanding: number;
  readonly bare: Task[];
}

/** Sections whose items need timestamps. What stands under a dated heading needs none. */
function stampedSections(document: Document): ReadonlyMap<Section | undefined, StampedSection> {
  const sections = new Map<Section | undefined, StampedSection>();
  for (const [index, item] of (document.markdown?.tasks ?? []).entries()) {
    const task = document.tasks[index];
    // What details another item is done when that is.
    if (!task || item.depth > 0) continue;
    const stamped = task.policy?.stamped ?? "none";
    if (stamped === "none" || (stamped === "done" && !task.checked)) continue;
    const section = sections.get(task.section) ?? { demanding: 0, bare: [] };
    sections.set(task.section, section);
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
