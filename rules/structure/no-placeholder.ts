import { compilePattern } from "../../src/contracts/patterns.ts";
import type { Document, Section, Table } from "../../src/documents/document.ts";
import { sectionAt } from "../../src/documents/sections.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";
import { hintsIn } from "../support/hints.ts";
import { PLACEHOLDER_HINT, PLACEHOLDER_SIGNS, placeholderIn } from "../support/structure/placeholders.ts";
import { wholeValues } from "../support/structure/values.ts";

export default defineRule({
  id: "no-placeholder",
  topic: "structure",
  description: "Reports text that a scaffold left for the author to replace.",
  severity: "warning",
  fixable: false,
  messages: {
    placeholder: ({ text }: { text: string }) =>
      `Unexpected placeholder \`${text}\`, expected what it stands for`,
    cells: ({ text, count }: { text: string; count: number }) =>
      `Unexpected placeholders such as \`${text}\` in ${count} cells of the table, expected what they stand for`,
  },
  check(document, report) {
    const seen = new Set<number>();
    const inTables = new Map<Table, Place[]>();
    for (const { place, table } of placeholdersOf(document)) {
      if (seen.has(place.start) || isAbout(sectionAt(document.sections, place.start))) continue;
      seen.add(place.start);
      const text = document.text.slice(place.start, place.end);
      if (table === undefined) {
        report("placeholder", place, { text }, { actual: text });
        continue;
      }
      const places = inTables.get(table) ?? [];
      inTables.set(table, places);
      places.push(place);
    }
    for (const [first, ...more] of inTables.values()) {
      if (!first) continue;
      const text = document.text.slice(first.start, first.end);
      if (more.length === 0) report("placeholder", first, { text }, { actual: text });
      else {
        const related = more.slice(0, 9).map((place) => ({ message: "another one", place }));
        report("cells", first, { text, count: more.length + 1 }, { actual: text, related });
      }
    }
  },
});

interface Found {
  readonly place: Place;
  readonly table: Table | undefined;
}

function placeholdersOf(document: Document): readonly Found[] {
  const { contract, markdown, text } = document;
  const placeholders: Found[] = [];
  const shows = contract.skeleton !== undefined || contract.references.guide;
  const hinted = hintsIn(text, PLACEHOLDER_HINT, PLACEHOLDER_SIGNS);
  for (const { start, end, labelled, pending, table } of hinted ? wholeValues(document, hinted) : []) {
    const found = placeholderIn(text.slice(start, end), labelled);
    if (!found || (shows && found.kind !== "word") || (pending && found.kind === "date")) continue;
    placeholders.push({ place: { start: start + found.start, end: start + found.end }, table });
  }
  const patterns = contract.placeholders.map(compilePattern);
  for (const { place } of patterns.length > 0 ? (markdown?.texts ?? []) : []) {
    const prose = text.slice(place.start, place.end);
    for (const pattern of patterns) {
      const match = pattern.exec(prose);
      if (!match || match[0] === "") continue;
      const start = place.start + match.index;
      placeholders.push({ place: { start, end: start + match[0].length }, table: undefined });
    }
  }
  return placeholders;
}

const ABOUT = /template|format|example|legend|skeleton|convention|naming|placeholder|syntax|usage/iu;

/** Whether a heading around says that what stands below shows a form. */
function isAbout(section: Section | undefined): boolean {
  for (let around = section; around; around = around.parent) {
    if (around.heading.depth > 1 && ABOUT.test(around.heading.text)) return true;
  }
  return false;
}
