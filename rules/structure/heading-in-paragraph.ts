import type { Document, Heading } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { commentHeadings } from "../support/structure/comment-headings.ts";

export default defineRule({
  id: "heading-in-paragraph",
  topic: "structure",
  description: "Reports text that Markdown takes for a heading although it was not meant as one.",
  severity: "info",
  fixable: false,
  formats: ["markdown"],
  needs: ["headings"],
  messages: {
    comment: ({ text }: { text: string }) =>
      `Unexpected heading \`# ${text}\` beside a command, expected a comment inside a code fence`,
    underlined: ({ text, mark }: { text: string; mark: string }) =>
      `Unexpected heading \`${text}\` because of the \`${mark}\` below it, expected a blank line between them`,
  },
  check(document, report) {
    const comments = commentHeadings(document);
    for (const heading of document.headings) {
      if (comments.has(heading)) {
        report("comment", heading.place, { text: heading.text });
        continue;
      }
      const mark = accidentalMark(document, heading);
      if (mark) {
        const [first = ""] = heading.text.split(/\r\n|\n|\r/u);
        report("underlined", mark.place, { text: first, mark: mark.text });
      }
    }
  },
});

/**
 * The line below a paragraph that made it a heading by accident: an empty list item, or a rule drawn straight below
 * several lines or a list of labels.
 */
function accidentalMark(
  { text }: Document,
  { place }: Heading,
): { readonly text: string; readonly place: Heading["place"] } | undefined {
  const first = text.charAt(place.start);
  if (first === "#") return undefined;
  const source = text.slice(place.start, place.end);
  const cut = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r"));
  const mark = source.slice(cut + 1).trim();
  const lines = source
    .slice(0, Math.max(cut, 0))
    .trim()
    .split(/\r\n|\n|\r/u);
  const isShort = mark.length === 1;
  const isParagraph = mark.startsWith("-") && (lines.length > 1 || /[.:;,]$/u.test(lines[0] ?? ""));
  if (cut < 0 || (!isShort && !isParagraph)) return undefined;
  const start =
    place.start + cut + 1 + (source.slice(cut + 1).length - source.slice(cut + 1).trimStart().length);
  return { text: mark, place: { start, end: start + mark.length } };
}
