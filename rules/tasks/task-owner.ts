import type { Document, Sequence, Step, Work } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";

export default defineRule({
  id: "task-owner",
  topic: "tasks",
  description:
    "Reports open work that nobody owns, and work that belongs to one person here and to another elsewhere in the document.",
  severity: "warning",
  fixable: false,
  needs: ["work"],
  messages: {
    missing: ({ task }: { task: string }) => `Unexpected task ${task} without an owner, expected a name`,
    differs: ({ task, here, there }: { task: string; here: string; there: string }) =>
      `Unexpected owner \`${here}\` of ${task}, expected \`${there}\` as in its row`,
  },
  check(document, report) {
    for (const work of ownable(document)) {
      if (work.owner?.ok !== false || work.state === "done" || work.state === "dropped") continue;
      report("missing", work.owner.place, { task: nameOf(work) });
    }
    const byId = new Map(document.work.map((work) => [work.id, work]));
    for (const step of document.sequences.flatMap(({ steps }: Sequence) => steps)) {
      const rows = rowsOf(step, byId);
      const there = rows.flatMap(({ owner }) => (owner?.ok ? owner.value : []));
      if (!step.owners?.ok || rows.length === 0 || there.length === 0) continue;
      for (const here of step.owners.value) {
        if (there.some((owner) => sameName(owner.name, here.name))) continue;
        const task = rows.map(nameOf).join(", ");
        const names = there.map((owner) => owner.name).join(", ");
        const related = rows.map((row) => ({
          message: `${nameOf(row)} is declared here`,
          place: row.owner?.place ?? row.row.place,
        }));
        report(
          "differs",
          here.place,
          { task, here: here.name, there: names },
          { actual: here.name, expected: [names], related },
        );
      }
    }
  },
});

/** Work of tables in which people do name owners: a column that nobody fills is no promise. */
function ownable(document: Document): readonly Work[] {
  const used = new Set(document.work.filter(({ owner }) => owner?.ok).map(({ table }) => table));
  return document.work.filter(({ table }) => used.has(table));
}

const rowsOf = (step: Step, byId: ReadonlyMap<string | undefined, Work>): readonly Work[] =>
  step.mentions.flatMap(({ ids }) => ids.flatMap((id) => byId.get(id) ?? []));

const nameOf = (work: Work): string => `\`${work.id ?? work.title}\``;

/** `Ada` and `Ada Lovelace` may be one person; two different first words are not. */
const sameName = (left: string, right: string): boolean => {
  const [one, other] = [left.toLowerCase().split(/\s+/u), right.toLowerCase().split(/\s+/u)];
  return one.every((word, index) => other[index] === undefined || other[index] === word);
};
