import { defineRule } from "../../src/linter/rule.ts";
import type { Details } from "../../src/linter/rule.ts";
import type { Edit } from "../../src/syntax/place.ts";
import {
  columnsOf,
  hasFields,
  insertFields,
  missingFields,
  requiredFields,
} from "../support/records/fields.ts";
import { listed, nameOf } from "../support/records/words.ts";

export default defineRule({
  id: "required-field",
  topic: "records",
  description: "Reports a record without a field that its form requires.",
  severity: "error",
  fixable: "unsafe",
  needs: ["records"],
  messages: {
    missing: ({ record, fields }: { record: string; fields: readonly string[] }) =>
      `Unexpected ${record} without ${listed(fields)}, expected every required field`,
    missingInForm: ({ record, fields, form }: { record: string; fields: readonly string[]; form: string }) =>
      `Unexpected ${record} without ${listed(fields)}, expected the fields of the ${form} form`,
  },
  check(document, report) {
    const columns = columnsOf(document);
    for (const record of document.records) {
      if (!hasFields(record)) continue;
      const missing = missingFields(record, requiredFields(record)).filter(
        ({ id }) => record.layout !== "table" || columns.get(record.declaration.id)?.has(id) === true,
      );
      if (missing.length === 0) continue;
      const fields = missing.map(({ name }) => name);
      const facts = { record: nameOf(record), fields };
      const details = { expected: fields, ...fixOf(insertFields(document, record, missing)) };
      if (record.form === undefined) report("missing", record.head, facts, details);
      else report("missingInForm", record.head, { ...facts, form: record.form }, details);
    }
  },
});

const fixOf = (edits: readonly Edit[]): Details =>
  edits.length === 0 ? {} : { fix: { safety: "unsafe", edits } };
