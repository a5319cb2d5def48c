import type { Parsed } from "../../src/documents/values/parsed.ts";
import type { Timestamp } from "../../src/documents/values/timestamp.ts";
import { usesOf } from "../support/time/values.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { spanOf } from "../support/time/span.ts";

export default defineRule({
  id: "timestamp-future",
  topic: "time",
  description: "Reports the time of something done or recorded that is later than now.",
  severity: "warning",
  fixable: false,
  needs: ["timestamps", "lastUpdated", "records"],
  messages: {
    future: ({ text, bearer, now }: { text: string; bearer: string; now: string }) =>
      `Unexpected time \`${text}\` of ${bearer}, expected one no later than now (${now})`,
  },
  check(document, report, { now }) {
    const judge = (parsed: Parsed<Timestamp>, bearer: string): void => {
      if (!parsed.ok || spanOf(parsed.value).first <= now) return;
      const { text } = parsed.value;
      const moment = new Date(now).toISOString().replace(/\.\d+Z$/u, "Z");
      report("future", parsed.place, { text, bearer, now: moment }, { actual: text });
    };
    for (const { past, parsed, bearer } of usesOf(document)) if (past) judge(parsed, bearer.toLowerCase());
    for (const { parsed, label } of document.lastUpdated) judge(parsed, `\`${label}\``);
  },
});
