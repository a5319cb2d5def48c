import type { SectionDeclaration } from "../../src/contracts/contract.ts";
import type { Document, Section } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { within } from "../../src/syntax/markdown-index.ts";
import { bodyWords } from "../support/lifecycle.ts";

export default defineRule({
  id: "command-shown",
  topic: "references",
  description: "Reports a section that has commands run and spells out none.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  concerns: ({ sections }) => sections.some(mayHaveCommands),
  messages: {
    noCommand: ({ section, words }: { section: string; words: string }) =>
      `Unexpected \`${words}\` in \`${section}\` without a command, expected the exact command in code`,
  },
  check(document, report) {
    const sections = document.sections.filter(({ declaration }) => declaration?.commands === true);
    // The command may stand where the result is checked; then the reader finds it.
    if (sections.length === 0 || showsCommand(document)) return;
    for (const section of sections) {
      const run = RUN.exec(bodyWords(document, section));
      if (!run?.[1]) continue;
      const words = run[1].length > 60 ? `${run[1].slice(0, 59)}…` : run[1];
      report("noCommand", section.heading.contentPlace, { section: section.heading.name, words });
    }
  },
});

const mayHaveCommands = ({ commands, sections }: SectionDeclaration): boolean =>
  commands || sections.some(mayHaveCommands);

/** A sentence or list item that tells the reader to run something. */
const RUN =
  /(?:^|[.;:!?)]\s{1,3}|[-*+]\s{1,3}|\d[.)]\s{1,3}|\b(?:and|then)\s)((?:re-?)?(?:run|execute|install|invoke)\b[^.;:\n]{3,200})/iu;

/** A block of code in a section with commands, or anywhere a code span of more than one word. */
function showsCommand(document: Document): boolean {
  const { markdown } = document;
  if (!markdown) return true;
  if (markdown.code.length > 0) return true;
  if (markdown.inlineCode.some(({ node }) => /\S\s+\S/u.test(node.value))) return true;
  return document.sections.some(
    (section) => section.declaration?.commands === true && indented(document, section),
  );
}

/** Lines set in like code that a list made paragraphs of: four spaces below an item are its text. */
const indented = ({ text, markdown }: Document, section: Section): boolean =>
  within(markdown?.paragraphs ?? [], section.body).some(
    ({ place, item }) =>
      item !== undefined &&
      /(?:^|\n)[ \t]{4,}$/u.test(text.slice(Math.max(0, place.start - 12), place.start)),
  );
