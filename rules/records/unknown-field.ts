import { nearestName } from "../../src/contracts/names.ts";
import type { DocumentRecord } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { nameOf } from "../support/records/words.ts";

export default defineRule({
  id: "unknown-field",
  topic: "records",
  description:
    "Reports a field one typo away from a declared one, and an undeclared one where the form is closed.",
  severity: "warning",
  fixable: "safe",
  needs: ["records"],
  messages: {
    near: ({ label, record, near }: { label: string; record: string; near: string }) =>
      `Unexpected field \`${label}\` in ${record}, did you mean \`${near}\`?`,
    undeclared: ({ label, record }: { label: string; record: string }) =>
      `Unexpected field \`${label}\` in ${record}, expected only declared fields`,
  },
  check(document, report) {
    for (const record of document.records) {
      let absent: readonly string[] | undefined;
      for (const { declaration, label, labelPlace } of record.fields) {
        if (declaration) continue;
        const near =
          label.length < SHORTEST ? undefined : nearestName(label, (absent ??= absentNames(record)));
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

/** Names of declared fields that the record lacks: one that it has cannot be what a slip means. */
function absentNames(record: DocumentRecord): readonly string[] {
  const there = new Set(record.fields.map((field) => field.declaration?.id));
  return record.declaration.fields.filter(({ id }) => !there.has(id)).map(({ name }) => name);
}
