import type { Nodes } from "mdast";
import { normaliseName } from "../../src/contracts/names.ts";
import type { Document, Section } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { within } from "../../src/syntax/markdown-index.ts";
import type { Place } from "../../src/syntax/place.ts";

export default defineRule({
  id: "section-content",
  topic: "structure",
  description: "Reports a required section that is empty or holds nothing but the prompt of its scaffold.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  needs: ["sections"],
  messages: {
    empty: ({ name }: { name: string }) => `Unexpected empty section \`${name}\`, expected content`,
    prompt: ({ name }: { name: string }) =>
      `Unexpected prompt of the scaffold in section \`${name}\`, expected content of its own`,
  },
  check(document, report) {
    const comments = new Set<Nodes>();
    for (const { node } of document.markdown?.comments ?? []) comments.add(node);
    for (const section of document.sections) {
      const { declaration, heading } = section;
      if (!declaration?.required) continue;
      const content = contentOf(document, section, comments);
      if (content.length === 0) {
        if (!declaration.mayBeEmpty) report("empty", heading.place, { name: heading.text });
        continue;
      }
      if (declaration.prompt === undefined || declaration.mayBeEmpty) continue;
      const start = content[0]?.place.start ?? section.body.start;
      const end = content.at(-1)?.place.end ?? start;
      if (end - start > declaration.prompt.length * 2) continue;
      const written = normaliseName(document.text.slice(start, end));
      if (written !== "" && written === normaliseName(declaration.prompt)) {
        report("prompt", { start, end }, { name: heading.text });
      }
    }
  },
});

/** What says nothing by itself. */
const EMPTY = new Set(["heading", "thematicBreak", "definition"]);

function contentOf(
  document: Document,
  section: Section,
  comments: ReadonlySet<Nodes>,
): readonly { readonly place: Place }[] {
  return within(document.markdown?.blocks ?? [], section.body).filter(
    ({ node }) => !EMPTY.has(node.type) && !comments.has(node),
  );
}
