import { formatUtc } from "../../src/documents/values/timestamp.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { spotOf } from "../../src/linter/spot.ts";
import { DAY, lastMoments, lastRecorded } from "../support/activity.ts";
import { folderMatches } from "../support/folders.ts";
import { tasksOf } from "../support/lifecycle.ts";

export default defineRule({
  id: "plan-lifecycle",
  topic: "lifecycle",
  description:
    "Reports open tasks in a folder for completed documents, and finished documents in the folder for active ones.",
  severity: "warning",
  fixable: false,
  options: {
    type: "object",
    additionalProperties: false,
    properties: {
      days: {
        type: "integer",
        minimum: 0,
        description: "How many days a finished document may stay in the folder for active ones.",
        default: 7,
      },
    },
  },
  defaults: { days: 7 },
  concerns: ({ lifecycle }) => lifecycle !== undefined,
  needs: ["tasks"],
  messages: {
    openInCompleted: ({ open, folder }: { open: number; folder: string }) =>
      `Unexpected open task (${open} in all) in \`${folder}\`, expected finished work only`,
    finishedInActive: ({ done, folder, completed, since }: Finished & { since: string | undefined }) =>
      `Unexpected finished document (${done} ${done === 1 ? "task" : "tasks"}, none open${since === undefined ? "" : ` since ${since}`}) in ` +
      `\`${folder}\`, expected it in \`${completed}\``,
  },
  check(document, report) {
    const { lifecycle } = document.contract;
    const open = tasksOf(document).filter((task) => !task.checked);
    const folder = folderOf(document.path);
    const [first] = open;
    if (!lifecycle || !first || !folderMatches(folder, lifecycle.completed)) return;
    report(
      "openInCompleted",
      first.place,
      { open: open.length, folder },
      { note: "Finish it, say in the item why it was dropped, or move the document back" },
    );
  },
  across: {
    reads: "own",
    concerns: ({ lifecycle }) => lifecycle !== undefined,
    collect(document, { now }) {
      const { lifecycle } = document.contract;
      const tasks = tasksOf(document);
      const folder = folderOf(document.path);
      if (!lifecycle || tasks.length === 0 || tasks.some((task) => !task.checked)) return undefined;
      if (!folderMatches(folder, lifecycle.active) || folderMatches(folder, lifecycle.completed))
        return undefined;
      const completed = lifecycle.completed[0]?.replace(/^(?:\*\*\/)+/u, "") ?? "completed";
      return {
        title: spotOf(document, document.title?.contentPlace ?? { start: 0, end: 0 }),
        recorded: lastRecorded(document, now),
        finished: { done: tasks.length, folder, completed },
      };
    },
    async compare(documents, report, surroundings) {
      // Who ticks the last task has still to write down what came of it.
      const rests = (last: number | undefined, days: number): boolean =>
        last === undefined || surroundings.now - last >= days * DAY;
      const resting = documents.filter(({ facts, options }) => rests(facts.recorded, options.days));
      const asked = resting.map(({ path, facts: { recorded } }) => ({ path, recorded }));
      const moments = await lastMoments(asked, surroundings);
      for (const { path, facts, options } of resting) {
        const last = moments.get(path);
        if (!rests(last, options.days)) continue;
        const since = last === undefined ? undefined : formatUtc(last).slice(0, 10);
        report("finishedInActive", facts.title, { ...facts.finished, since });
      }
    },
  },
});

interface Finished {
  readonly done: number;
  readonly folder: string;
  readonly completed: string;
}

const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");
