import { defineRule } from "../../src/linter/rule.ts";
import { reportValue, valueMessages } from "../support/context/values.ts";

export default defineRule({
  id: "state-contract",
  topic: "context",
  description: "Reports a JSON document that is not of the form that its contract declares.",
  severity: "error",
  fixable: false,
  formats: ["json"],
  concerns: ({ schema }) => schema !== undefined,
  messages: valueMessages,
  check(document, report, { prepared }) {
    if (document.json === undefined) return;
    reportValue(document.json, "the document", prepared, report);
  },
});
