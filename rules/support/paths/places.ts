/** Where in a document paths with folders can be. Most code spans are names, and are not worth cutting out. */
import type { TreeIndex } from "../../../src/syntax/markdown-index.ts";

export type CodeSpans = TreeIndex["inlineCode"];

/** Of code spans in their order those with a slash or a backslash. */
export function slashed(spans: CodeSpans, text: string): CodeSpans {
  const found: CodeSpans[number][] = [];
  let slash = -1;
  let backslash = -1;
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined) break;
    const { start, end } = span.content;
    if (slash < start) slash = indexFrom(text, "/", start);
    if (backslash < start) backslash = indexFrom(text, "\\", start);
    if (slash < end || backslash < end) found.push(span);
  }
  return found;
}

/** Where a sign stands at or behind an offset; `Infinity` where it does not. */
export function indexFrom(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? Infinity : at;
}
