import type { Document, DocumentRecord, Field } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { nameOf } from "../support/records/words.ts";

export default defineRule({
  id: "duplicate-field",
  topic: "records",
  description: "Reports a declared field that stands twice in one record.",
  severity: "error",
  fixable: false,
  needs: ["records"],
  messages: {
    twice: ({ label, record }: { label: string; record: string }) =>
      `Unexpected second \`${label}\` in ${record}, expected it once`,
  },
  check(document, report) {
    for (const record of document.records) {
      if (!repeatsLabel(record)) continue;
      const first = new Map<string, Field>();
      for (const field of topFields(record, document)) {
        // Two names of one field, such as `Commands (reading)` and `Commands (writing)`, may well stand side by side.
        const key = keyOf(field);
        const earlier = first.get(key);
        if (!earlier) {
          first.set(key, field);
          continue;
        }
        const related = [{ message: "The first one", place: earlier.labelPlace }];
        report("twice", field.labelPlace, { label: field.label, record: nameOf(record) }, { related });
        // What follows a second beginning is a second record rather than more of the same fault.
        if (earlier === record.fields[0]) break;
      }
    }
  },
});

const keyOf = ({ label }: Field): string => label.trim().toLowerCase();

/** Hardly any record does, and on which level its fields are takes longer to tell. */
function repeatsLabel({ fields }: DocumentRecord): boolean {
  if (fields.length < 2) return false;
  const labels = new Set<string>();
  for (const field of fields) labels.add(keyOf(field));
  return labels.size < fields.length;
}

/** The declared fields on the record's own level: deeper ones belong to one of many things that a value lists. */
function topFields(record: DocumentRecord, document: Document): readonly Field[] {
  const columnOf = ({ place }: Field): number => document.lines.point(place.start).column;
  const columns = record.fields.map(columnOf);
  const least = columns.reduce((left, right) => Math.min(left, right), Infinity);
  const opening = record.fields[0];
  return record.fields.filter(
    (field, index) =>
      field.declaration !== undefined &&
      (record.layout !== "heading" || columns[index] === least || field === opening),
  );
}
