import { defineRule } from "../../src/linter/rule.ts";
import { eventName, reportValue, valueMessages } from "../support/context/values.ts";

export default defineRule({
  id: "event-contract",
  topic: "context",
  description:
    "Reports a line of a journal that is no event as the contract declares it, and a torn last line.",
  severity: "error",
  fixable: false,
  formats: ["ndjson"],
  concerns: ({ schema }) => schema !== undefined,
  messages: {
    ...valueMessages,
    torn: () => "Unexpected end of the file in the middle of an event, expected a complete line",
    unended: () => "Unexpected end of the file right after an event, expected a line end",
    blank: () => "Unexpected blank line, expected an event",
  },
  check(document, report, { prepared }) {
    const { ndjson } = document;
    if (ndjson === undefined) return;
    for (const place of ndjson.blank) report("blank", place);
    for (const { tree, place, torn } of ndjson.lines) {
      if (torn && tree.flaws.length > 0) {
        report("torn", place, undefined, { note: "The next `codex-context record` sets the piece aside" });
        continue;
      }
      if (torn) report("unended", { start: place.end, end: place.end });
      reportValue(tree, eventName(tree.value), prepared, report);
    }
  },
});
