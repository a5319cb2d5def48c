import { compilePattern } from "../../src/contracts/patterns.ts";
import type { Document, Section } from "../../src/documents/document.ts";
import { readLabel } from "../../src/documents/labels.ts";
import { sectionAt } from "../../src/documents/sections.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";
import { placeholderIn } from "../support/structure-placeholders.ts";

export default defineRule({
  id: "no-placeholder",
  topic: "structure",
  description: "Reports text that a scaffold left for the author to replace.",
  severity: "warning",
  fixable: false,
  messages: {
    placeholder: ({ text }: { text: string }) =>
      `Unexpected placeholder \`${text}\`, expected what it stands for`,
  },
  check(document, report) {
    const { contract } = document;
    const shows = contract.skeleton !== undefined || contract.references.guide;
    const seen = new Set<number>();
    const tell = (place: Place): void => {
      if (seen.has(place.start) || isAbout(sectionAt(document.sections, place.start))) return;
      seen.add(place.start);
      const text = document.text.slice(place.start, place.end);
      report("placeholder", place, { text }, { actual: text });
    };
    for (const value of valuesOf(document)) {
      const text = document.text.slice(value.start, value.end);
      const found = placeholderIn(text, value.labelled);
      if (!found || (shows && found.kind !== "word")) continue;
      if (found.kind === "date" && value.pending) continue;
      tell({ start: value.start + found.start, end: value.start + found.end });
    }
    if (contract.placeholders.length === 0) return;
    for (const { place } of document.markdown?.texts ?? []) {
      const text = document.text.slice(place.start, place.end);
      for (const pattern of contract.placeholders) {
        const match = compilePattern(pattern).exec(text);
        if (!match || match[0] === "") continue;
        const start = place.start + match.index;
        tell({ start, end: start + match[0].length });
      }
    }
  },
});

interface Value extends Place {
  /** Stands behind a label: `Owner: TBD`. */
  readonly labelled: boolean;
  /** Of a task that is not done, whose time is yet to come. */
  readonly pending: boolean;
}

/** Whatever can be a value as a whole: the rest of a line behind its label, a heading, a table cell. */
function* valuesOf({ text, markdown, headings, tables }: Document): Generator<Value> {
  for (const { place, item } of markdown?.paragraphs ?? []) {
    const pending = item?.checked === false;
    let start = place.start;
    for (const line of text.slice(place.start, place.end).split("\n")) {
      const margin = /^[\s>]*/u.exec(line)?.[0].length ?? 0;
      const label = readLabel(line.slice(margin).trimEnd(), start + margin);
      const end = start + line.trimEnd().length;
      if (label?.colon) yield { start: Math.min(label.valueStart, end), end, labelled: true, pending };
      else if (start === place.start || item) yield { start: start + margin, end, labelled: false, pending };
      start += line.length + 1;
    }
  }
  for (const { contentPlace } of headings) {
    const { start, end } = contentPlace;
    const label = readLabel(text.slice(start, end), start);
    yield { start: label?.colon ? label.valueStart : start, end, labelled: false, pending: false };
  }
  for (const { columns, rows } of tables) {
    const states = new Set(columns.filter(isAboutState).map(({ index }) => index));
    for (const { cells } of rows) {
      for (const [index, { place }] of cells.entries()) {
        if (!states.has(index)) yield { ...place, labelled: false, pending: false };
      }
    }
  }
}

/** `TODO` is a status like any other. */
const isAboutState = ({ declaration, text }: Document["tables"][number]["columns"][number]): boolean =>
  declaration?.type === "status" || /^(?:status|state|stage|done)\b/iu.test(text);

const ABOUT = /template|format|example|legend|skeleton|convention|naming|placeholder|syntax|usage/iu;

/** Whether a heading around says that what stands below shows a form. */
function isAbout(section: Section | undefined): boolean {
  for (let around = section; around; around = around.parent) {
    if (around.heading.depth > 1 && ABOUT.test(around.heading.text)) return true;
  }
  return false;
}
