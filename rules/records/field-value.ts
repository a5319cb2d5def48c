import type { Field } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { approvedRecord } from "../support/records/approval.ts";
import { requiredFields } from "../support/records/fields.ts";
import { nameOf, short } from "../support/records/words.ts";

export default defineRule({
  id: "field-value",
  topic: "records",
  description: "Reports a field that is empty or whose value is not of its declared type.",
  severity: "error",
  fixable: false,
  needs: ["records"],
  messages: {
    empty: ({ label, record }: { label: string; record: string }) =>
      `Unexpected empty \`${label}\` in ${record}, expected a value`,
    type: ({ label, value, expected }: { label: string; value: string; expected: string }) =>
      `Unexpected value \`${value}\` of \`${label}\`, expected ${expected}`,
  },
  check(document, report) {
    for (const record of document.records) {
      if (record.layout === "table") continue;
      const approval = approvedRecord(record)?.field;
      for (const field of record.fields) {
        // Whether an approval holds is judged as one promise elsewhere.
        if (!field.declaration || field === approval) continue;
        const { label } = field;
        if (field.text === "") {
          const severity = requiredFields(record).includes(field.declaration) ? "error" : "warning";
          report("empty", field.labelPlace, { label, record: nameOf(record) }, { severity });
          continue;
        }
        const expected = expectedType(field);
        if (expected === undefined) continue;
        const facts = { label, value: short(field.text), expected };
        report("type", field.valuePlace, facts, { actual: field.text });
      }
    }
  },
});

/** What the value should have been; undefined where it is so. Statuses and times have rules of their own. */
function expectedType({ value, text }: Field): string | undefined {
  switch (value.type) {
    case "number":
      return /^[+-]?\d+(?:[.,]\d+)*(?:\s?\S{1,8})?$/u.test(text) ? undefined : "a number";
    case "url":
      return /[a-z][a-z0-9+.-]*:\/\/\S/iu.test(text) ? undefined : "a URL";
    case "id":
    case "ids":
      return value.ids.length > 0 || saysNone(text) ? undefined : "an id";
    case "owner":
      return value.parsed.ok ? undefined : "a person or a role";
    case "figure":
      return value.parsed.ok ? undefined : "a figure such as `3/6` or `50 %`";
    default:
      return undefined;
  }
}

const saysNone = (text: string): boolean => /^(?:[-–—]$|(?:n\/a|none|nothing)\b)/iu.test(text);
