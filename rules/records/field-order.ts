import type { RecordDeclaration } from "../../src/contracts/contract.ts";
import type { DocumentRecord, Field } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Span } from "../support/time/span.ts";
import { longestRun } from "../support/time/longest-run.ts";
import { listed, nameOf } from "../support/records/words.ts";

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
  const order = orderOf(record.declaration);
  const fields: Field[] = [];
  const ranks: number[] = [];
  let isOrdered = true;
  for (const field of record.fields) {
    if (field.declaration === undefined) continue;
    const rank = order.get(field.declaration.id) ?? 0;
    if (rank < (ranks.at(-1) ?? 0)) isOrdered = false;
    fields.push(field);
    ranks.push(rank);
  }
  if (isOrdered) return [];
  const kept = new Set(longestRun(ranks.map(pointAt)));
  return fields.filter((_, index) => !kept.has(index));
}

const orders = new WeakMap<RecordDeclaration, ReadonlyMap<string, number>>();

/** Ranks of the declared fields by id. */
function orderOf(declaration: RecordDeclaration): ReadonlyMap<string, number> {
  let order = orders.get(declaration);
  if (order === undefined) {
    order = new Map(declaration.fields.map((field, index) => [field.id, index]));
    orders.set(declaration, order);
  }
  return order;
}

const pointAt = (rank: number): Span => ({ first: rank, last: rank });
