import { usesOf } from "../support/time-values.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { spanOf } from "../support/time-span.ts";

export default defineRule({
  id: "timestamp-future",
  topic: "time",
  description: "Reports the time of something done or recorded that is later than now.",
  severity: "warning",
  fixable: false,
  messages: {
    future: ({ text, bearer, now }: { text: string; bearer: string; now: string }) =>
      `Unexpected time \`${text}\` of ${bearer}, expected one no later than now (${now})`,
  },
  check(document, report, { now }) {
    const recorded = usesOf(document)
      .filter(({ past }) => past)
      .map(({ parsed, bearer }) => ({ parsed, bearer: bearer.toLowerCase() }));
    const stated = document.lastUpdated.map(({ parsed, label }) => ({ parsed, bearer: `\`${label}\`` }));
    const moment = new Date(now).toISOString().replace(/\.\d+Z$/u, "Z");
    for (const { parsed, bearer } of [...recorded, ...stated]) {
      // A time without a zone is in the future only when it is so everywhere.
      if (!parsed.ok || spanOf(parsed.value).first <= now) continue;
      const { text } = parsed.value;
      report("future", parsed.place, { text, bearer, now: moment }, { actual: text });
    }
  },
});
