/**
 * Generated regions of a hand-written Markdown file, between `<!-- codex-gen:begin NAME -->` and
 * `<!-- codex-gen:end -->`, each mark alone on its line. Marks inside fenced code are examples and do not count.
 */
import type { Place } from "./place.ts";

export type FoundRegion =
  | { readonly ok: true; readonly from: number; readonly to: number }
  | { readonly ok: false; readonly reason: "none" | "unclosed" | "several"; readonly line: number };

export interface Region {
  readonly name: string;
  /** What stands between the marks. */
  readonly place: Place;
}

const BEGIN = /^ {0,3}<!--\s{0,8}codex-gen:begin\s{1,8}([\w-]{1,64})\s{0,8}-->\s*$/u;
const END = /^ {0,3}<!--\s{0,8}codex-gen:end\s{0,8}-->\s*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/** Where the content of the one region of a name stands; lines are 1-based. */
export function findRegion(text: string, name: string): FoundRegion {
  let open: { readonly from: number; readonly line: number } | undefined;
  let found: Extract<FoundRegion, { ok: true }> | undefined;
  for (const mark of marksIn(text)) {
    if (mark.begins === name) {
      if (open ?? found) return { ok: false, reason: "several", line: mark.line };
      open = { from: mark.end, line: mark.line };
    } else if (mark.begins === undefined && open) {
      found = { ok: true, from: open.from, to: mark.start };
      open = undefined;
    }
  }
  if (open) return { ok: false, reason: "unclosed", line: open.line };
  return found ?? { ok: false, reason: "none", line: 1 };
}

/** All regions that begin once and end, in the order of their ends. */
export function regionsIn(text: string): readonly Region[] {
  // What begins with a rare sign is found, or found missing, many times as fast.
  if (!text.includes("<!--") || !text.includes("codex-gen:begin")) return [];
  const open = new Map<string, number>();
  const begun = new Set<string>();
  const several = new Set<string>();
  const found: Region[] = [];
  for (const { begins, start, end } of marksIn(text)) {
    if (begins !== undefined) {
      if (begun.has(begins)) several.add(begins);
      else open.set(begins, end);
      begun.add(begins);
    } else {
      for (const [name, from] of open) found.push({ name, place: { start: from, end: start } });
      open.clear();
    }
  }
  return found.filter(({ name }) => !several.has(name));
}

/** The places of all regions: what stands there is derived and says nothing of its own. */
export const generatedPlaces = (text: string): readonly Place[] => regionsIn(text).map(({ place }) => place);

interface Mark {
  /** The name of a region; undefined where one ends. */
  readonly begins: string | undefined;
  /** The whole line, its line end included. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

function* marksIn(text: string): Generator<Mark> {
  let fence = "";
  let start = 0;
  for (const [index, line] of (text.match(/[^\n]*\n|[^\n]+$/gu) ?? []).entries()) {
    const end = start + line.length;
    const bar = FENCE.exec(line)?.[1] ?? "";
    if (fence === "" && bar !== "") fence = bar;
    else if (fence !== "" && bar.startsWith(fence) && line.trim() === bar) fence = "";
    else if (fence === "" && line.includes("codex-gen:")) {
      const begins = BEGIN.exec(line.trimEnd())?.[1];
      if (begins !== undefined || END.test(line.trimEnd())) yield { begins, start, end, line: index + 1 };
    }
    start = end;
  }
}
