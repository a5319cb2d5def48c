import { defineRule } from "../../src/linter/rule.ts";
import { approvedRecords, conditionOf } from "../support/records/approval.ts";
import { short } from "../support/records/words.ts";

export default defineRule({
  id: "approval-conditional",
  topic: "approvals",
  description:
    "Reports a record that is approved although its approval or its status says that something is pending.",
  severity: "warning",
  strict: { severity: "error" },
  fixable: false,
  needs: ["records"],
  messages: {
    source: ({ phrase, label }: { phrase: string; label: string }) =>
      `Unexpected \`${phrase}\` in \`${label}\` of an approved record, expected an approval without conditions`,
    status: ({ phrase, label }: { phrase: string; label: string }) =>
      `Unexpected \`${phrase}\` in \`${label}\`, expected either approved or not`,
  },
  check(document, report) {
    for (const { field, status } of approvedRecords(document)) {
      const source = field && conditionOf(field);
      if (field && source) {
        const facts = { phrase: short(source.phrase), label: field.label };
        report("source", source.place, facts, { actual: source.phrase });
      }
      const state = status && conditionOf(status);
      if (status && state) {
        const facts = { phrase: short(state.phrase), label: status.label };
        report("status", state.place, facts, { actual: state.phrase });
      }
    }
  },
});
