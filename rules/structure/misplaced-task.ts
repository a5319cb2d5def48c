import type { SectionDeclaration } from "../../src/contracts/contract.ts";
import type { Section, Task } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { listed } from "../support/records/words.ts";

export default defineRule({
  id: "misplaced-task",
  topic: "structure",
  description: "Reports checkboxes outside the sections where the contract allows them.",
  severity: "info",
  fixable: false,
  formats: ["markdown"],
  concerns: ({ tasksAnywhere, sections }) => !tasksAnywhere && allowing(sections).length > 0,
  needs: ["tasks"],
  messages: {
    misplaced: (facts: { count: number; section: string | undefined; expected: readonly string[] }) => {
      const { count, section, expected } = facts;
      const where = section === undefined ? "before the first heading" : `in section \`${section}\``;
      const what = count === 1 ? "checkbox" : `${count} checkboxes`;
      return `Unexpected ${what} ${where}, expected checkboxes only in ${listed(expected)}`;
    },
  },
  check(document, report) {
    const misplaced = new Map<Section | undefined, Task[]>();
    for (const task of document.tasks) {
      if (task.policy) continue;
      const tasks = misplaced.get(task.section) ?? [];
      misplaced.set(task.section, tasks);
      tasks.push(task);
    }
    if (misplaced.size === 0) return;
    const expected = allowing(document.contract.sections);
    for (const [section, tasks] of misplaced) {
      const [first, ...more] = tasks;
      if (!first) continue;
      report(
        "misplaced",
        first.place,
        { count: tasks.length, section: section?.heading.text, expected },
        { related: more.slice(0, 9).map(({ place }) => ({ message: "another one", place })) },
      );
    }
  },
});

const allowing = (sections: readonly SectionDeclaration[]): readonly string[] =>
  sections.flatMap(({ name, tasks, sections: inner }) => [...(tasks ? [name] : []), ...allowing(inner)]);
