/**
 * Generated regions of a hand-written Markdown file, between `<!-- codex-gen:begin NAME -->` and
 * `<!-- codex-gen:end -->`, each mark alone on its line. Marks inside fenced code are examples and do not count.
 */

import type { Place } from "../syntax/place.ts";

export type RegionResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "none" | "unclosed" | "several"; readonly line: number };

const BEGIN = /^ {0,3}<!--\s{0,8}codex-gen:begin\s{1,8}([\w-]{1,64})\s{0,8}-->\s*$/u;
const END = /^ {0,3}<!--\s{0,8}codex-gen:end\s{0,8}-->\s*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

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

/** The places of all regions, marks included: what stands there is derived and says nothing of its own. */
export function generatedPlaces(text: string): readonly Place[] {
  if (!text.includes("codex-gen:begin")) return [];
  const places: Place[] = [];
  const names = new Set(
    [...text.matchAll(/codex-gen:begin\s{1,8}([\w-]{1,64})/gu)].map(([, name = ""]) => name),
  );
  for (const name of names) {
    const found = findRegion(text, name);
    if (found.ok) places.push({ start: found.from, end: found.to });
  }
  return places;
}

/** Where the content of the region stands; lines are 1-based. */
function findRegion(
  text: string,
  name: string,
): { readonly ok: true; readonly from: number; readonly to: number } | Extract<RegionResult, { ok: false }> {
  let open: { readonly from: number; readonly line: number } | undefined;
  let found: { readonly ok: true; readonly from: number; readonly to: number } | undefined;
  let fence = "";
  let at = 0;
  for (const [index, line] of (text.match(/[^\n]*\n|[^\n]+$/gu) ?? []).entries()) {
    const mark = FENCE.exec(line)?.[1] ?? "";
    if (fence === "" && mark !== "") fence = mark;
    else if (fence !== "" && mark.startsWith(fence) && line.trim() === mark) fence = "";
    else if (fence === "") {
      const begins = BEGIN.exec(line.trimEnd())?.[1] === name;
      if (begins && (open ?? found)) return { ok: false, reason: "several", line: index + 1 };
      if (begins) open = { from: at + line.length, line: index + 1 };
      else if (open && END.test(line.trimEnd())) {
        found = { ok: true, from: open.from, to: at };
        open = undefined;
      }
    }
    at += line.length;
  }
  if (open) return { ok: false, reason: "unclosed", line: open.line };
  return found ?? { ok: false, reason: "none", line: 1 };
}
