import type { Document } from "../../src/documents/document.ts";
import type { Fix } from "../../src/linter/diagnostic.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { IndexedCode } from "../../src/syntax/markdown-index.ts";
import { documentEnd } from "../support/structure/places.ts";

export default defineRule({
  id: "unclosed-fence",
  topic: "structure",
  description: "Reports a code fence that is never closed and runs to the end of the file.",
  severity: "error",
  fixable: "unsafe",
  derived: true,
  formats: ["markdown"],
  messages: {
    unclosed: ({ marker, lines }: { marker: string; lines: number }) =>
      `Unexpected end of file ${lines} ${lines === 1 ? "line" : "lines"} after the opening \` ${marker} \`, expected a closing one`,
    stray: ({ marker }: { marker: string }) =>
      `Unexpected \` ${marker} \` at the end of the file, expected no fence that opens here`,
  },
  check(document, report) {
    const fence = document.markdown?.code.findLast(({ closed, fenced }) => fenced && !closed);
    if (!fence?.fence || !reachesEnd(document, fence)) return;
    const { marker } = fence.fence;
    const place = openingOf(document, fence);
    if (fence.node.value.trim() === "") {
      const note = "A fence inside another one needs an outer fence with more backticks";
      report("stray", place, { marker }, { note });
      return;
    }
    const end = textEnd(document.text, fence.place);
    const lines = document.lines.point(end).line - document.lines.point(place.start).line;
    const note = "All that follows the opening fence is shown as code, headings and checkboxes included";
    report("unclosed", place, { marker, lines }, { note, fix: closing(document, fence, marker) });
  },
});

const reachesEnd = (document: Document, { place }: IndexedCode): boolean =>
  document.text.slice(place.end, documentEnd(document)).trim() === "";

const openingOf = ({ lines }: Document, { place }: IndexedCode): IndexedCode["place"] => {
  const line = lines.line(lines.point(place.start).line);
  return { start: place.start, end: Math.min(line.end, place.end) };
};

/** A line of its own behind the last one, with the indentation and the quote marks of the opening one. */
function closing({ text, lines }: Document, { place }: IndexedCode, marker: string): Fix {
  const line = lines.line(lines.point(place.start).line);
  const margin = text.slice(line.start, place.start).replace(/[^\s>]/gu, " ");
  const end = textEnd(text, place);
  return {
    safety: "unsafe",
    edits: [{ place: { start: end, end }, text: `\n${margin}${marker}` }],
  };
}

function textEnd(text: string, { start, end }: IndexedCode["place"]): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
