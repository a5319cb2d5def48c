import type { Deadline } from "../../src/documents/values/deadline.ts";
import type { Parsed } from "../../src/documents/values/parsed.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { short } from "../support/records/words.ts";
import { openDeadlines } from "../support/time/deadlines.ts";

export default defineRule({
  id: "deadline-overdue",
  topic: "time",
  description: "Reports a deadline in the past on work that is not done.",
  severity: "info",
  fixable: false,
  needs: ["tables", "records"],
  messages: {
    overdue: ({ text, bearer, days }: { text: string; bearer: string; days: number }) =>
      `Unexpected deadline \`${text}\` ${ago(days)}, expected \`${bearer}\` to be done or due later`,
  },
  check(document, report, { now }) {
    for (const { parsed, state, bearer } of openDeadlines(document)) {
      const instant = latestInstant(parsed);
      // Without a status nobody said that it is open.
      if (state === undefined || instant === undefined || instant >= now) continue;
      const text = document.text.slice(parsed.place.start, parsed.place.end);
      const days = Math.floor((now - instant) / DAY);
      report("overdue", parsed.place, { text, bearer: short(bearer), days }, { actual: text });
    }
  },
});

const ago = (days: number): string =>
  days === 0 ? "less than a day ago" : days === 1 ? "1 day ago" : `${days} days ago`;

const DAY = 86_400_000;
const WEST = DAY / 2;

/** The deadline, or, where no zone is known, when it is past everywhere. */
function latestInstant(parsed: Parsed<Deadline>): number | undefined {
  if (parsed.ok) return parsed.value.instant;
  return parsed.partial?.local === undefined ? undefined : parsed.partial.local + WEST;
}
