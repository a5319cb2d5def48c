import type { Document } from "../../src/documents/document.ts";
import { findTaskIds } from "../../src/documents/values/task-id.ts";
import { nearestName } from "../../src/contracts/names.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";

export default defineRule({
  id: "task-reference",
  topic: "tasks",
  description: "Reports a reference to a task that the document does not declare.",
  severity: "warning",
  fixable: false,
  concerns: ({ references }) => references.ids !== "none",
  messages: {
    undeclared: ({ id, near }: { id: string; near: string | undefined }) =>
      `Unexpected reference to \`${id}\`, expected a task that a table declares${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
  },
  check(document, report) {
    const { ids: policy } = document.contract.references;
    if (policy === "none" || document.ids.size === 0) return;
    const known = [...document.ids];
    for (const place of proseOf(document)) {
      const text = document.text.slice(place.start, place.end);
      for (const mention of findTaskIds(text, place.start, document.ids, { count: policy })) {
        for (const id of mention.ids) {
          if (document.ids.has(id)) continue;
          const near = nearestName(id, known);
          report(
            "undeclared",
            mention.place,
            { id, near },
            { actual: id, expected: near === undefined ? [] : [near] },
          );
        }
      }
    }
  },
});

/** Where tasks are spoken of: running text and cells, but not the cells that declare them, nor code. */
function proseOf(document: Document): readonly Place[] {
  if (!document.markdown) {
    return document.tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.filter(({ column }) => column?.declaration?.type === "ids").map(({ place }) => place),
      ),
    );
  }
  const declaring = new Set(
    document.tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells
          .filter(({ column }) => column?.declaration?.key === true)
          .flatMap(({ place }) => linesUp(place)),
      ),
    ),
  );
  return document.markdown.texts
    .filter((text) => !text.inHeading && !declaring.has(text.place.start))
    .map(({ place }) => place);
}

/** The offsets at which the cell's own text may begin: emphasis marks shift it by up to three. */
const linesUp = (place: Place): readonly number[] => [0, 1, 2, 3].map((by) => place.start + by);
