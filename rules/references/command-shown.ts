import type { Document, Section } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { within } from "../../src/syntax/markdown-index.ts";
import { bodyWords } from "../support/lifecycle.ts";

export default defineRule({
  id: "command-shown",
  topic: "references",
  description: "Reports a section that must spell out its commands and shows none.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  messages: {
    noCommand: ({ section }: { section: string }) =>
      `Unexpected \`${section}\` without a command, expected the exact commands in code`,
  },
  check(document, report) {
    for (const section of document.sections) {
      if (section.declaration?.commands !== true) continue;
      const words = bodyWords(document, section);
      // An empty section is another finding; one that says there is nothing to run keeps its promise.
      if (words.length < SHORTEST || NOTHING_TO_RUN.test(words) || showsCode(document, section)) continue;
      report("noCommand", section.heading.contentPlace, { section: section.heading.name });
    }
  },
});

const SHORTEST = 40;
const NOTHING_TO_RUN = /\b(?:no commands?|nothing to run|not applicable|n\/a)\b/iu;

/** A block of code, or a code span that is more than one word: a lone `name.ts` is no command. */
const showsCode = ({ markdown }: Document, section: Section): boolean =>
  markdown !== undefined &&
  (within(markdown.code, section.body).length > 0 ||
    within(markdown.inlineCode, section.body).some(({ node }) => /\S\s+\S/u.test(node.value)));
