import { defineRule } from "../../src/linter/rule.ts";
import { approvedRecords } from "../support/records/approval.ts";

interface Options {
  readonly acceptDate: boolean;
}

export default defineRule({
  id: "approval-time",
  topic: "approvals",
  description: "Reports the approval of an approved record that has no time, or a date only.",
  severity: "warning",
  fixable: false,
  options: {
    type: "object",
    additionalProperties: false,
    properties: {
      acceptDate: {
        type: "boolean",
        description: "A date without a time is enough.",
        default: false,
      },
    },
  },
  defaults: { acceptDate: false } as Options,
  needs: ["records"],
  messages: {
    timeless: ({ label }: { label: string }) =>
      `Unexpected \`${label}\` without a time, expected when it was given, such as \`(2025-10-01T13:00:00Z)\``,
    dateOnly: ({ date, label }: { date: string; label: string }) =>
      `Unexpected date \`${date}\` without a time in \`${label}\`, expected both, such as \`2025-10-01T13:00:00Z\``,
  },
  check(document, report, { options }) {
    for (const { field, declaration } of approvedRecords(document)) {
      // What names nobody and nothing is no approval whose time could be asked for.
      if (field?.value.type !== "approval" || !field.value.parsed.ok) continue;
      const { place, value } = field.value.parsed;
      const { label } = field;
      if (!value.when) report("timeless", place, { label }, { actual: value.text });
      if (!value.when?.ok || value.when.value.precision !== "date") continue;
      if (options.acceptDate || declaration.timestamp?.accept.includes("date") === true) continue;
      const date = value.when.value.text;
      report("dateOnly", value.when.place, { date, label }, { actual: date });
    }
  },
});
