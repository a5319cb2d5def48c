import type { Document, DocumentRecord, Value } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { hasWord } from "../../src/syntax/lettered.ts";
import type { Place } from "../../src/syntax/place.ts";
import { short } from "../support/records/words.ts";
import { datedLines, isDatedLine, isTime, stampedSections } from "../support/time/stamped.ts";
import { isAmbiguous } from "../support/time/values.ts";

export default defineRule({
  id: "timestamp-missing",
  topic: "time",
  description: "Reports a finished item, a decision or an entry that does not say when it came about.",
  severity: "warning",
  fixable: false,
  needs: ["tasks", "records", "tables"],
  messages: {
    task: ({ task, done }: { task: string; done: boolean }) =>
      `Unexpected ${done ? "finished " : ""}item \`${task}\` without a timestamp, expected one`,
    tasks: ({
      section,
      bare,
      count,
      done,
    }: {
      section: string;
      bare: number;
      count: number;
      done: boolean;
    }) =>
      `Unexpected absence of timestamps from ${bare} of ${count} ${done ? "finished " : ""}items of \`${section}\`, expected one each`,
    line: ({ record, text }: { record: string; text: string }) =>
      `Unexpected ${record} \`${text}\` without a date, expected one`,
    lines: ({ record, section, count }: { record: string; section: string; count: number }) =>
      `Unexpected ${record} without a date, like all ${count} in \`${section}\`, expected one each`,
    value: ({ label, value }: { label: string; value: string }) =>
      `Unexpected value \`${value}\` of \`${label}\`, expected a date`,
    empty: ({ label }: { label: string }) => `Unexpected empty \`${label}\`, expected a date`,
  },
  check(document, report) {
    for (const [section, { demanding, bare }] of stampedSections(document)) {
      const [first] = bare;
      const done = first?.policy?.stamped === "done";
      // A section without a single timestamp is how its author writes; one among others is a slip.
      const style = bare.length === demanding ? HOUSE_STYLE : {};
      // A habit is one finding, a slip is one each.
      if (first && bare.length > 1 && bare.length * 2 > demanding) {
        const related = bare.slice(1, SHOWN).map(({ marker }) => ({ message: "Another one", place: marker }));
        const facts = { section: section?.heading.text ?? "", bare: bare.length, count: demanding, done };
        report("tasks", first.marker, facts, { related, ...style });
        continue;
      }
      for (const { marker, text } of bare) report("task", marker, { task: short(text), done }, style);
    }
    for (const lines of datedLines(document)) {
      const bare = lines.filter((record) => !isDatedLine(record, document.text));
      const [first] = bare;
      if (!first) continue;
      const record = first.declaration.title.toLowerCase();
      if (bare.length === lines.length && bare.length > 1) {
        const facts = { record, section: first.section?.heading.text ?? "", count: bare.length };
        report("lines", pointBefore(first), facts, HOUSE_STYLE);
        continue;
      }
      for (const line of bare) report("line", pointBefore(line), { record, text: short(line.headText) });
    }
    for (const { label, text, place } of [...undatedFields(document), ...undatedCells(document)]) {
      if (text === "") report("empty", place, { label });
      else report("value", place, { label, value: short(text) }, { actual: text });
    }
  },
});

const SHOWN = 6;
const HOUSE_STYLE = { severity: "info" } as const;

interface Undated {
  readonly label: string;
  readonly text: string;
  readonly place: Place;
}

/** Fields that should hold a time and hold something else, in records that say nowhere when they came about. */
function undatedFields(document: Document): readonly Undated[] {
  const undated: Undated[] = [];
  for (const { stamp, fields } of document.records) {
    if (stamp?.ok === true || fields.some(({ value }) => isDated(value))) continue;
    for (const { label, text, value, valuePlace } of fields) {
      if (text !== "" && holdsNoTime(value, text)) undated.push({ label, text, place: valuePlace });
    }
  }
  return undated;
}

/** Cells that should hold a time and do not; only where a column must be filled is nothing a fault. */
function undatedCells(document: Document): readonly Undated[] {
  const undated: Undated[] = [];
  for (const { rows } of document.tables) {
    for (const { cells } of rows) {
      for (const { column, text, place, value } of cells) {
        if (!isTime(value.type)) continue;
        const bare = !hasWord(text);
        const faulty = bare ? column?.declaration?.filled === true : holdsNoTime(value, text);
        if (faulty) undated.push({ label: column?.text ?? "", text: bare ? "" : text, place });
      }
    }
  }
  return undated;
}

const isDated = (value: Value): boolean =>
  (value.type === "date" || value.type === "timestamp") && value.parsed.ok;

/** What is a date of a kind, impossible or of two readings, is there and wrong. */
const holdsNoTime = (value: Value, text: string): boolean =>
  (value.type === "date" || value.type === "timestamp") &&
  !value.parsed.ok &&
  value.parsed.reason === "not-a-timestamp" &&
  !isAmbiguous(text);

const pointBefore = ({ head }: DocumentRecord): Place => ({ start: head.start, end: head.start });
