import type { DocumentRecord, Field } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Span } from "../support/time-span.ts";
import { longestRun } from "../support/time-longest-run.ts";
import { listed, nameOf } from "../support/records-words.ts";

export default defineRule({
  id: "field-order",
  topic: "records",
  description: "Reports fields of a record that are not in the declared order.",
  severity: "info",
  fixable: false,
  needs: ["records"],
  messages: {
    misplaced: ({ fields, record, more }: { fields: readonly string[]; record: string; more: number }) =>
      `Unexpected place of ${listed(fields)} in ${record}${more === 0 ? "" : ` and ${more} more`}, expected the declared order`,
  },
  check(document, report) {
    const habits = new Map<
      string,
      { readonly record: DocumentRecord; readonly moved: Field[]; more: number }
    >();
    for (const record of document.records) {
      if (record.layout === "table" || record.layout === "line") continue;
      const moved = misplaced(record);
      if (moved.length === 0) continue;
      // An order that a document keeps everywhere is one finding, not one a record.
      const key = [record.declaration.id, ...record.fields.map((field) => field.declaration?.id)].join(" ");
      const habit = habits.get(key);
      if (habit) habit.more += 1;
      else habits.set(key, { record, moved, more: 0 });
    }
    for (const { record, moved, more } of habits.values()) {
      const [first] = moved;
      if (!first) continue;
      const expected = record.declaration.fields.map(({ name }) => name);
      const fields = moved.map(({ label }) => label);
      report("misplaced", first.labelPlace, { fields, record: nameOf(record), more }, { expected });
    }
  },
});

/** The fewest fields whose moving would bring the declared order about. */
function misplaced(record: DocumentRecord): Field[] {
  const fields = record.fields.filter((field) => field.declaration !== undefined);
  if (fields.length < 2) return [];
  const order = new Map(record.declaration.fields.map((field, index) => [field.id, index]));
  const ranks = fields.map((field) => order.get(field.declaration?.id ?? "") ?? 0);
  if (ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0))) return [];
  const kept = new Set(longestRun(ranks.map(pointAt)));
  return fields.filter((_, index) => !kept.has(index));
}

const pointAt = (rank: number): Span => ({ first: rank, last: rank });
