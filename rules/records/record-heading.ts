import { defineRule } from "../../src/linter/rule.ts";
import { short } from "../support/records/words.ts";
import { parseTaskId } from "../../src/documents/values/task-id.ts";

export default defineRule({
  id: "record-heading",
  topic: "records",
  description: "Reports a record whose heading does not hold the time or id that it must.",
  severity: "error",
  fixable: false,
  needs: ["records"],
  messages: {
    time: ({ heading, record, expected }: { heading: string; record: string; expected: string }) =>
      `Unexpected heading \`${heading}\` of ${record}, expected ${expected} at its beginning`,
    id: ({ heading, record }: { heading: string; record: string }) =>
      `Unexpected heading \`${heading}\` of ${record}, expected an id at its beginning`,
    empty: ({ record }: { record: string }) => `Unexpected empty heading of ${record}, expected text`,
  },
  check(document, report) {
    const ends = new Map<string, number>();
    for (const { declaration, head, headText, place, stamp } of document.records) {
      const value = declaration.heading?.value;
      if (value === undefined) continue;
      // A heading below a record's own is a caption in that record.
      if (place.start < (ends.get(declaration.id) ?? 0)) continue;
      ends.set(declaration.id, place.end);
      const record = declaration.title.toLowerCase();
      const heading = short(headText);
      if (heading === "") report("empty", head, { record });
      else if (value === "timestamp" || value === "date") {
        // A time that is there and wrong is a matter of its form.
        if (stamp?.ok === false && stamp.reason === "not-a-timestamp") {
          const expected = value === "date" ? "a date" : "a timestamp";
          report("time", head, { heading, record, expected }, { actual: headText });
        }
      } else if (value === "id" && !beginsWithId(headText))
        report("id", head, { heading, record }, { actual: headText });
    }
  },
});

/** `ADR-0007: …`, `D-003 (…)`, `7. …`. */
const beginsWithId = (text: string): boolean => {
  const word = /^[^\s:：()–—]+/u.exec(text.replace(/^[[(*_`]+/u, ""))?.[0] ?? "";
  return /^\d+(?:\.\d+)*[.)]?$/u.test(word) || parseTaskId(word.replace(/[\])*_`.,]+$/u, ""), 0).ok;
};
