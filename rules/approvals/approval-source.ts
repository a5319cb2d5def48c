import { defineRule } from "../../src/linter/rule.ts";
import { approvedRecords } from "../support/records/approval.ts";
import { nameOf, short } from "../support/records/words.ts";

export default defineRule({
  id: "approval-source",
  topic: "approvals",
  description: "Reports an approved record whose approval is missing, or names nobody and nothing.",
  severity: "error",
  fixable: false,
  needs: ["records"],
  messages: {
    missing: ({ record, label }: { record: string; label: string }) =>
      `Unexpected approved ${record} without \`${label}\`, expected who approved it, by what and when`,
    empty: ({ label }: { label: string }) =>
      `Unexpected empty \`${label}\` of an approved record, expected who approved it, by what and when`,
    nobody: ({ text, label }: { text: string; label: string }) =>
      `Unexpected \`${text}\` as \`${label}\`, expected who approved it or what the approval consists in`,
  },
  check(document, report) {
    for (const { record, declaration, field } of approvedRecords(document)) {
      if (!field) {
        const label = declaration.name;
        report("missing", record.head, { record: nameOf(record), label }, { expected: [label] });
        continue;
      }
      const { label, labelPlace, value, text } = field;
      if (value.type !== "approval" || value.parsed.ok) continue;
      const { place, reason } = value.parsed;
      if (reason === "empty") report("empty", text === "" ? labelPlace : place, { label });
      else report("nobody", place, { text: short(text), label }, { actual: text });
    }
  },
});
