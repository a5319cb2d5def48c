import type { FieldDeclaration, RecordDeclaration } from "../../src/contracts/contract.ts";
import type { Document, DocumentRecord } from "../../src/documents/document.ts";
import { findTimestamps } from "../../src/documents/values/timestamp.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { columnsOf, hasFields, isPlaceholder, missingFields } from "../support/records/fields.ts";
import { listed, nameOf } from "../support/records/words.ts";

export default defineRule({
  id: "record-completeness",
  topic: "records",
  description:
    "Reports a record that lacks a field which completes it, such as a decision without its rationale.",
  severity: "warning",
  fixable: false,
  concerns: ({ records }) => records.length > 0,
  messages: {
    incomplete: ({ record, fields }: { record: string; fields: readonly string[] }) =>
      `Unexpected ${record} without ${listed(fields)}, expected a complete one`,
    habit: ({ record, fields, count }: { record: string; fields: readonly string[]; count: number }) =>
      `Unexpected ${record} without ${listed(fields)}, like all ${count} of them here, expected complete ones`,
    tooFew: ({ record, count, least }: { record: string; count: number; least: number }) =>
      `Unexpected number of records (${count}), expected ${least} or more of the kind \`${record}\``,
  },
  check(document, report) {
    for (const group of groupsOf(document)) {
      const habit = habitOf(group);
      const [first] = group;
      if (first && habit.length > 0) {
        const facts = {
          record: first.record.declaration.title.toLowerCase(),
          fields: habit,
          count: group.length,
        };
        // What none of them has is how their author writes; what one of them lacks is a slip.
        report("habit", first.record.head, facts, { expected: habit, severity: "info" });
      }
      for (const { record, lacks } of group) {
        const fields = lacks.filter((name) => !habit.includes(name));
        if (fields.length === 0) continue;
        report("incomplete", record.head, { record: nameOf(record), fields }, { expected: fields });
      }
    }
    for (const { id, title, atLeast, in: home } of document.contract.records) {
      if (atLeast === 0) continue;
      const count = document.records.filter((record) => record.declaration.id === id).length;
      const section = document.sections.find(({ declaration }) => declaration?.id === home);
      // A section that is not there is a finding of its own.
      if (count >= atLeast || (home !== undefined && !section)) continue;
      const end = (section?.heading ?? document.title)?.place.end ?? 0;
      report("tooFew", { start: end, end }, { record: title.toLowerCase(), count, least: atLeast });
    }
  },
});

interface Judged {
  readonly record: DocumentRecord;
  /** Names of the fields that would complete it. */
  readonly lacks: readonly string[];
}

/** The records of one declaration in one section. */
function groupsOf(document: Document): Iterable<readonly Judged[]> {
  const columns = columnsOf(document);
  const groups = new Map<string, Judged[]>();
  for (const record of document.records) {
    const wanted = completingFields(record.declaration);
    if (wanted.length === 0 || !hasFields(record) || isPlaceholder(record)) continue;
    const key = `${record.declaration.id}:${record.section?.place.start ?? -1}`;
    const lacks = missingFields(record, wanted)
      .filter(({ id }) => record.layout !== "table" || columns.get(record.declaration.id)?.has(id) === true)
      .filter((field) => !isDated(field, record, document.text))
      .map(({ name }) => name);
    const group = groups.get(key);
    if (group) group.push({ record, lacks });
    else groups.set(key, [{ record, lacks }]);
  }
  return groups.values();
}

const completing = new WeakMap<RecordDeclaration, readonly FieldDeclaration[]>();

/** Fields that a record of the declaration should have; most declarations ask for none. */
function completingFields(declaration: RecordDeclaration): readonly FieldDeclaration[] {
  let fields = completing.get(declaration);
  if (fields === undefined) {
    fields = declaration.fields.filter(({ presence }) => presence === "should");
    completing.set(declaration, fields);
  }
  return fields;
}

/** From this many records on, what all of them lack is one finding rather than one a record. */
const HABIT = 3;

function habitOf(group: readonly Judged[]): readonly string[] {
  if (group.length < HABIT) return [];
  const [first, ...others] = group;
  const common = others.reduce(
    (names, { lacks }) => names.filter((name) => lacks.includes(name)),
    first?.lacks ?? [],
  );
  return common;
}

/** A date anywhere in the record serves as its date. */
function isDated(field: FieldDeclaration, { place }: DocumentRecord, text: string): boolean {
  if (field.type !== "date" && field.type !== "timestamp") return false;
  return findTimestamps(text.slice(place.start, place.end)).length > 0;
}
