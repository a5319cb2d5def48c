import { nearestName } from "../../src/contracts/names.ts";
import type { DocumentRecord, Field } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { nameOf } from "../support/records-words.ts";

export default defineRule({
  id: "unknown-field",
  topic: "records",
  description:
    "Reports a field one typo away from a declared one, and an undeclared one where the form is closed.",
  severity: "warning",
  fixable: "safe",
  messages: {
    near: ({ label, record, near }: { label: string; record: string; near: string }) =>
      `Unexpected field \`${label}\` in ${record}, did you mean \`${near}\`?`,
    undeclared: ({ label, record }: { label: string; record: string }) =>
      `Unexpected field \`${label}\` in ${record}, expected only declared fields`,
  },
  check(document, report) {
    for (const record of document.records) {
      for (const field of record.fields) {
        if (field.declaration) continue;
        const { label, labelPlace } = field;
        const near = nearMiss(record, field);
        if (near !== undefined) {
          const edits = [{ place: labelPlace, text: near }];
          report(
            "near",
            labelPlace,
            { label, record: nameOf(record), near },
            { actual: label, expected: [near], fix: { safety: "safe", edits } },
          );
        } else if (record.declaration.closed) {
          const expected = record.declaration.fields.map(({ name }) => name);
          report("undeclared", labelPlace, { label, record: nameOf(record) }, { actual: label, expected });
        }
      }
    }
  },
});

/** Below this many letters, words one letter apart are too often two good words (`Data`, `Date`). */
const SHORTEST = 5;

/** The declared field that a label is a slip of; a field that the record has already cannot be meant. */
function nearMiss(record: DocumentRecord, { label }: Field): string | undefined {
  if (label.length < SHORTEST) return undefined;
  const there = new Set(record.fields.map((field) => field.declaration?.id));
  const candidates = record.declaration.fields.filter(({ id }) => !there.has(id)).map(({ name }) => name);
  return nearestName(label, candidates);
}
