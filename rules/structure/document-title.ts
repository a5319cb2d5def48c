import { compilePattern } from "../../src/contracts/patterns.ts";
import type { Document, Heading } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { commentHeadings } from "../support/structure/comment-headings.ts";
import { documentStart } from "../support/structure/places.ts";

export default defineRule({
  id: "document-title",
  topic: "structure",
  description:
    "Reports a document without a level-one heading, with several, or with one that its scaffold left.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  messages: {
    missing: () => "Unexpected missing title, expected a level-one heading",
    several: ({ count }: { count: number }) =>
      `Unexpected second level-one heading of ${count}, expected one title and deeper sections`,
    scaffold: ({ title }: { title: string }) =>
      `Unexpected title \`${title}\` of the scaffold, expected one of the document's own`,
    pattern: ({ title, example }: { title: string; example: string | undefined }) =>
      `Unexpected title \`${title}\`${example === undefined ? ", expected the form that the contract declares" : `, expected one like \`${example}\``}`,
  },
  check(document, report) {
    const { documentTitle } = document.contract;
    if (document.text.trim() === "") return;
    const titles = titlesOf(document);
    const [title, second, ...more] = titles;
    if (!title) {
      const start = document.headings[0]?.place ?? {
        start: documentStart(document),
        end: documentStart(document),
      };
      if (documentTitle.required && !titledByData(document)) report("missing", start);
      return;
    }
    if (second) {
      const related = [title, ...more].map(({ place }) => ({ message: "another one", place }));
      report("several", second.place, { count: titles.length }, { related });
    }
    const { text } = title;
    if (/^[<{[].*[>}\]]$/u.test(text)) {
      report("scaffold", title.contentPlace, { title: text }, { actual: text });
    } else if (documentTitle.pattern !== undefined && !compilePattern(documentTitle.pattern).test(text)) {
      const { example } = documentTitle;
      const expected = example === undefined ? {} : { expected: [example] };
      report("pattern", title.contentPlace, { title: text, example }, { actual: text, ...expected });
    }
  },
});

/** Headings of level one that were meant as such. */
function titlesOf(document: Document): readonly Heading[] {
  const comments = commentHeadings(document);
  return document.headings.filter((heading) => heading.depth === 1 && !comments.has(heading));
}

/** Site generators take the title from the front matter. */
const titledByData = (document: Document): boolean =>
  /^title[ \t]*:[ \t]*\S/mu.test(document.markdown?.yaml?.node.value ?? "");
