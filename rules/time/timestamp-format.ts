import type { TimestampPolicy } from "../../src/contracts/contract.ts";
import type { Timestamp } from "../../src/documents/values/timestamp.ts";
import type { Details } from "../../src/linter/rule.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { short } from "../support/records/words.ts";
import type { Place } from "../../src/syntax/place.ts";
import { isAmbiguous, timesOf, usesOf } from "../support/time/values.ts";
import { formExamples, isAccepted, rewritten } from "../support/time/forms.ts";

export default defineRule({
  id: "timestamp-format",
  topic: "time",
  description:
    "Reports a timestamp that no calendar has, or one in a form that the contract does not accept.",
  severity: "error",
  fixable: "safe",
  needs: ["timestamps", "lastUpdated", "tables", "records"],
  messages: {
    impossible: ({ text, what }: { text: string; what: string }) =>
      `Unexpected ${what} \`${text}\`, expected one that exists`,
    ambiguous: ({ text }: { text: string }) =>
      `Unexpected date \`${text}\`, expected one that shows which number is the month`,
    form: ({ text, bearer, examples }: { text: string; bearer: string; examples: readonly string[] }) =>
      `Unexpected timestamp \`${text}\` of ${bearer}, expected a form such as ${examples.map((example) => `\`${example}\``).join(" or ")}`,
  },
  check(document, report) {
    for (const { parsed, policy, bearer } of usesOf(document)) {
      if (!parsed.ok || isAccepted(parsed.value, policy)) continue;
      // A time that lacks nothing but its zone is judged by its zone.
      if (parsed.value.form === "zoneless" && policy.zone !== "none") continue;
      const { text } = parsed.value;
      const examples = policy.accept.map((form) => formExamples[form]);
      const details = { actual: text, expected: examples, ...fixOf(parsed.value, parsed.place, policy) };
      report("form", parsed.place, { text, bearer: bearer.toLowerCase(), examples }, details);
    }
    for (const parsed of timesOf(document)) {
      const what = parsed.ok ? undefined : impossible[parsed.reason];
      if (what === undefined) continue;
      const text = document.text.slice(parsed.place.start, parsed.place.end);
      report("impossible", parsed.place, { text, what }, { actual: text });
    }
    for (const record of document.records) {
      for (const { text, value, valuePlace } of record.fields) {
        if ((value.type !== "date" && value.type !== "timestamp") || value.parsed.ok || !isAmbiguous(text))
          continue;
        report("ambiguous", valuePlace, { text: short(text) }, { actual: text });
      }
    }
  },
});

const impossible: Readonly<Record<string, string | undefined>> = {
  "impossible-date": "date",
  "impossible-time": "time",
  "impossible-zone": "zone",
};

function fixOf(stamp: Timestamp, place: Place, { accept, zone }: TimestampPolicy): Details {
  const text = rewritten(stamp, accept, zone === "utc");
  return text === undefined ? {} : { fix: { safety: "safe", edits: [{ place, text }] } };
}
