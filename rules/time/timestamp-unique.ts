import { defineRule } from "../../src/linter/rule.ts";
import { understoodBySequence, type Stamped } from "../support/time/values.ts";

export default defineRule({
  id: "timestamp-unique",
  topic: "time",
  description: "Reports two records with one timestamp where the contract tells records by their time.",
  severity: "warning",
  fixable: false,
  needs: ["timestamps"],
  messages: {
    again: ({ text, bearer }: { text: string; bearer: string }) =>
      `Unexpected second ${bearer} at \`${text}\`, expected a time of its own`,
  },
  check(document, report) {
    for (const stamps of understoodBySequence(document).values()) {
      const earlier = new Map<number, Stamped>();
      for (const stamped of stamps) {
        const { stamp, place, use } = stamped;
        // A day has room for many records.
        if (!use.policy.unique || stamp.precision === "date" || stamp.precision === "year-month") continue;
        const moment = stamp.instant ?? stamp.local;
        const first = earlier.get(moment);
        if (!first) earlier.set(moment, stamped);
        else {
          const related = [{ message: "The first one", place: first.place }];
          const facts = { text: stamp.text, bearer: use.bearer.toLowerCase() };
          report("again", place, facts, { actual: stamp.text, related });
        }
      }
    }
  },
});
