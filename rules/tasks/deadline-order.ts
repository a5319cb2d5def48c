import type { Work } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";

export default defineRule({
  id: "deadline-order",
  topic: "tasks",
  description: "Reports work that is due no later than the work it waits for.",
  severity: "warning",
  fixable: false,
  needs: ["work"],
  messages: {
    earlier: ({ task, due, waits, until }: Facts) =>
      `Unexpected deadline \`${due}\` of \`${task}\`, expected one after \`${until}\`, when \`${waits}\` that it waits for is due`,
    same: ({ task, due, waits }: Facts) =>
      `Unexpected deadline \`${due}\` of \`${task}\`, expected one after it: \`${waits}\` that it waits for is due at the same time`,
  },
  check(document, report) {
    const byId = new Map(document.work.map((work) => [work.id, work]));
    for (const work of document.work) {
      if (!work.deadline?.ok || work.state === "done" || work.state === "dropped") continue;
      const due = work.deadline.value;
      for (const id of new Set(work.waitsFor.flatMap((mention) => mention.ids))) {
        const other = byId.get(id);
        if (!other?.deadline?.ok || other === work) continue;
        const until = other.deadline.value;
        // Two tasks due on one day without a time can still follow one another on that day.
        const sameDay = due.endOfDay && until.endOfDay;
        if (due.instant > until.instant || (sameDay && due.instant === until.instant)) continue;
        const facts = { task: nameOf(work), due: due.text, waits: id, until: until.text };
        const related = [{ message: `\`${id}\` is due here`, place: other.deadline.place }];
        report(due.instant === until.instant ? "same" : "earlier", work.deadline.place, facts, {
          actual: due.text,
          related,
        });
      }
    }
  },
});

interface Facts {
  readonly task: string;
  readonly due: string;
  readonly waits: string;
  readonly until: string;
}

const nameOf = (work: Work): string => work.id ?? work.title;
