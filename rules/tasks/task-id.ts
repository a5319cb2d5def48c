import type { Work } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";

export default defineRule({
  id: "task-id",
  topic: "tasks",
  description: "Reports a row of work whose id is missing, malformed or already taken by another row.",
  severity: "error",
  fixable: false,
  derived: true,
  needs: ["work"],
  messages: {
    missing: ({ title }: { title: string }) =>
      `Unexpected task without an id${title === "" ? "" : ` (${title})`}, expected one`,
    malformed: ({ id, pattern }: { id: string; pattern: string }) =>
      `Unexpected task id \`${id}\`, expected the form \`${pattern}\``,
    duplicate: ({ id }: { id: string }) => `Unexpected second task \`${id}\`, expected every id once`,
  },
  check(document, report) {
    // Two records of a CSV file with one id are a flaw of its shape.
    const repeats = document.format !== "csv";
    const first = new Map<string, Work>();
    for (const work of document.work) {
      const cell = work.row.cells.find(({ column }) => column?.declaration?.key === true);
      if (!cell) continue;
      const text = cell.text.replace(/[*_`~\\]/gu, "").trim();
      if (text === "") {
        report("missing", cell.place, { title: short(work.title) });
        continue;
      }
      const pattern = cell.column?.declaration?.pattern;
      if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) {
        report("malformed", cell.place, { id: text, pattern }, { actual: text, expected: [pattern] });
      }
      const scope = `${work.table.place.start}:${text}`;
      const earlier = first.get(scope);
      if (!earlier) first.set(scope, work);
      else if (repeats) {
        const related = [{ message: `\`${text}\` stands here first`, place: earlier.idPlace }];
        report("duplicate", cell.place, { id: text }, { actual: text, related });
      }
    }
  },
});

const short = (title: string): string => (title.length > 40 ? `${title.slice(0, 39)}…` : title);
