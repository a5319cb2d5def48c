/**
 * Generated regions of a hand-written Markdown file, between `<!-- codex-gen:begin NAME -->` and
 * `<!-- codex-gen:end -->`, each mark alone on its line. Marks inside fenced code are examples and do not count.
 */

import { regionMarks } from "../documents/derived.ts";

export type RegionResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "none" | "unclosed" | "several"; readonly line: number };

/** The text with the named region's content replaced; everything outside stays as it is, line endings too. */
export function replaceRegion(text: string, name: string, content: string): RegionResult {
  const found = findRegion(text, name);
  if (!found.ok) return found;
  const newline = text.slice(0, found.from).endsWith("\r\n") ? "\r\n" : "\n";
  const body = content.trimEnd().replace(/\r\n|\n/gu, newline);
  const inside = body === "" ? "" : `${newline}${body}${newline}${newline}`;
  return { ok: true, text: text.slice(0, found.from) + inside + text.slice(found.to) };
}

/** A region for a file that has none yet. */
export const newRegion = (name: string, content: string): string =>
  `<!-- codex-gen:begin ${name} -->\n\n${content.trimEnd()}\n\n<!-- codex-gen:end -->\n`;

/** Where the content of the region stands; lines are 1-based. */
function findRegion(
  text: string,
  name: string,
): { readonly ok: true; readonly from: number; readonly to: number } | Extract<RegionResult, { ok: false }> {
  let open: { readonly from: number; readonly line: number } | undefined;
  let found: { readonly ok: true; readonly from: number; readonly to: number } | undefined;
  for (const mark of regionMarks(text)) {
    if (mark.name === name && (open ?? found)) return { ok: false, reason: "several", line: mark.line };
    if (mark.name === name) open = { from: mark.place.end, line: mark.line };
    else if (open && mark.name === undefined) {
      found = { ok: true, from: open.from, to: mark.place.start };
      open = undefined;
    }
  }
  if (open) return { ok: false, reason: "unclosed", line: open.line };
  return found ?? { ok: false, reason: "none", line: 1 };
}
