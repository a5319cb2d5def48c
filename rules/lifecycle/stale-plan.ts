import { formatUtc } from "../../src/documents/values/timestamp.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { spotOf } from "../../src/linter/spot.ts";
import { DAY, lastMoments, lastRecorded } from "../support/activity.ts";
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
  across: {
    reads: "own",
    concerns: ({ lifecycle }) => lifecycle !== undefined,
    collect(document, { now }) {
      const { lifecycle } = document.contract;
      const first = tasksOf(document).find((task) => !task.checked);
      const folder = document.path.slice(0, Math.max(0, document.path.lastIndexOf("/")));
      if (!lifecycle || !first || folderMatches(folder, lifecycle.completed)) return undefined;
      return { open: spotOf(document, first.place), recorded: lastRecorded(document, now) };
    },
    async compare(documents, report, surroundings) {
      const { now } = surroundings;
      const daysSince = (moment: number): number => Math.floor((now - moment) / DAY);
      const resting = documents.flatMap(({ path, facts, options }) =>
        facts.recorded !== undefined && daysSince(facts.recorded) <= options.days
          ? []
          : [{ path, ...facts, most: options.days }],
      );
      const moments = await lastMoments(resting, surroundings);
      for (const { path, open, most } of resting) {
        const last = moments.get(path);
        if (last === undefined) continue;
        const days = daysSince(last);
        if (days > most) report("stale", open, { days, since: formatUtc(last).slice(0, 10) });
      }
    },
  },
});
