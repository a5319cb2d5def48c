import { defineRule } from "../../src/linter/rule.ts";
import { folderMatches } from "../support/folders.ts";
import { tasksOf } from "../support/lifecycle.ts";

export default defineRule({
  id: "plan-lifecycle",
  topic: "lifecycle",
  description:
    "Reports open tasks in a folder for completed documents, and finished documents in the folder for active ones.",
  severity: "warning",
  fixable: false,
  messages: {
    openInCompleted: ({ open, folder }: { open: number; folder: string }) =>
      `Unexpected open task (${open} in all) in \`${folder}\`, expected finished work only`,
    finishedInActive: ({ done, folder, completed }: { done: number; folder: string; completed: string }) =>
      `Unexpected finished document (${done} tasks, none open) in \`${folder}\`, expected it in \`${completed}\``,
  },
  check(document, report) {
    const { lifecycle } = document.contract;
    const tasks = tasksOf(document);
    if (!lifecycle || tasks.length === 0) return;
    const open = tasks.filter((task) => !task.checked);
    const folder = document.path.includes("/") ? document.path.slice(0, document.path.lastIndexOf("/")) : ".";
    const [first] = open;
    if (first && folderMatches(folder, lifecycle.completed)) {
      report(
        "openInCompleted",
        first.place,
        { open: open.length, folder },
        { note: "Finish it, say in the item why it was dropped, or move the document back" },
      );
    } else if (
      !first &&
      folderMatches(folder, lifecycle.active) &&
      !folderMatches(folder, lifecycle.completed)
    ) {
      const place = document.title?.contentPlace ?? { start: 0, end: 0 };
      const completed = lifecycle.completed[0]?.replace(/^(?:\*\*\/)+/u, "") ?? "completed";
      report("finishedInActive", place, { done: tasks.length, folder, completed });
    }
  },
});
