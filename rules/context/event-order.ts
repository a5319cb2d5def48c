import { defineRule } from "../../src/linter/rule.ts";
import { eventTimes, timeKey } from "../support/context/times.ts";

export default defineRule({
  id: "event-order",
  topic: "context",
  description: "Reports events that go back in time.",
  severity: "warning",
  fixable: false,
  formats: ["ndjson"],
  options: {
    type: "object",
    additionalProperties: false,
    properties: {
      tolerance: {
        type: "number",
        minimum: 0,
        description: "Seconds that an event may be earlier than the one above it.",
      },
    },
  },
  defaults: { tolerance: 300 },
  messages: {
    back: ({ text, other }: { text: string; other: string }) =>
      `Unexpected \`${text}\` after \`${other}\`, expected each event to be no earlier than the one above`,
  },
  check(document, report, { options }) {
    const key = timeKey(document.contract);
    if (document.ndjson === undefined || key === undefined) return;
    const note = "Where branches were merged, one's events follow the other's and this is as it should be";
    const times = eventTimes(document.ndjson, key);
    for (const [index, { text, at, place }] of times.entries()) {
      const above = times[index - 1];
      if (above === undefined || above.at - at <= options.tolerance * 1000) continue;
      const related = [{ message: `\`${above.text}\` stands here`, place: above.place() }];
      report("back", place(), { text, other: above.text }, { actual: text, note, related });
    }
  },
});
