import { defineRule } from "../../src/linter/rule.ts";

export default defineRule({
  id: "fenced-document",
  topic: "structure",
  description: "Reports a document that is wrapped in one code fence as a whole.",
  severity: "warning",
  fixable: "unsafe",
  formats: ["markdown"],
  messages: {
    fenced: () => "Unexpected code fence around the whole document, expected its text without the fence",
  },
  check(document, report) {
    if (!document.wrapped) return;
    const { fence, content } = document.wrapped;
    const opening = { start: fence.start, end: content.start };
    const closing = { start: content.end, end: nextLine(document.text, fence.end) };
    const edits = [opening, closing]
      .filter(({ start, end }) => start < end)
      .map((place) => ({ place, text: "" }));
    report("fenced", { start: fence.start, end: lineEnd(document.text, opening) }, undefined, {
      note: "Readers and tools see a listing instead of headings, checkboxes and links",
      fix: { safety: "unsafe", edits },
    });
  },
});

/** Where the line after the one that ends here begins; the end of the text where there is none. */
const nextLine = (text: string, end: number): number =>
  end + (/^[ \t]{0,9}(?:\r\n|\n|\r)/u.exec(text.slice(end, end + 12))?.[0].length ?? 0);

function lineEnd(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
