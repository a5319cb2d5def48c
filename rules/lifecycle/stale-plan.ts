import type { Document } from "../../src/documents/document.ts";
import { formatUtc } from "../../src/documents/values/timestamp.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { folderMatches } from "../support/folders.ts";
import { tasksOf } from "../support/lifecycle.ts";

export default defineRule({
  id: "stale-plan",
  topic: "lifecycle",
  description: "Reports open work that nobody has touched for longer than the days allowed.",
  severity: "info",
  fixable: false,
  options: {
    type: "object",
    additionalProperties: false,
    properties: {
      days: {
        type: "integer",
        minimum: 1,
        description: "How many days open work may lie untouched.",
        default: 30,
      },
    },
  },
  defaults: { days: 30 },
  messages: {
    stale: ({ days, since }: { days: number; since: string }) =>
      `Unexpected open task untouched for ${days} days, expected a change since ${since}`,
  },
  check(document, report, { now, options }) {
    const { lifecycle } = document.contract;
    const first = tasksOf(document).find((task) => !task.checked);
    const folder = document.path.slice(0, Math.max(0, document.path.lastIndexOf("/")));
    if (!lifecycle || !first || folderMatches(folder, lifecycle.completed)) return;
    const last = lastTouched(document, now);
    if (last === undefined) return;
    const days = Math.floor((now - last) / DAY);
    if (days > options.days) report("stale", first.place, { days, since: formatUtc(last).slice(0, 10) });
  },
});

const DAY = 86_400_000;

/** The newest moment that the document itself records, never one of the future. */
function lastTouched(document: Document, now: number): number | undefined {
  const moments = [...document.timestamps, ...document.lastUpdated].flatMap(({ parsed }) =>
    parsed.ok ? [parsed.value.instant ?? parsed.value.local ?? 0] : [],
  );
  const past = moments.filter((moment) => moment > 0 && moment <= now + DAY);
  return past.length === 0 ? undefined : past.reduce((left, right) => Math.max(left, right));
}
