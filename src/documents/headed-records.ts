/** Records with a heading of their own: a Markdown heading, or a paragraph that is one bold line. */
import type { RecordDeclaration } from "../contracts/contract.ts";
import { compilePattern } from "../contracts/patterns.ts";
import { placeOfNode } from "../syntax/markdown-index.ts";
import type { Place } from "../syntax/place.ts";
import type { Section } from "./document.ts";
import { fieldNames, type FieldNames, type Label } from "./labels.ts";
import { linesOf, type SourceLine } from "./lines.ts";
import {
  addField,
  addInside,
  blocksIn,
  type Draft,
  labelOf,
  type RecordScope,
  scopesOf,
  takesItems,
} from "./record-drafts.ts";
import { leadingTimestamp } from "./stamps.ts";
import type { Parsed } from "./values/parsed.ts";
import type { Timestamp } from "./values/timestamp.ts";

export function headedDrafts(declaration: RecordDeclaration, scope: RecordScope): Draft[] {
  const drafts: Draft[] = [];
  const names = fieldNames(declaration.fields);
  for (const section of scopesOf(declaration, scope)) {
    const place = section?.body ?? { start: 0, end: scope.text.length };
    for (const head of recordHeads(declaration, scope, place)) {
      const lines = linesOf(blocksIn(scope.blocks, head.body), scope.text);
      const draft: Draft = {
        layout: "heading",
        section: section ?? head.section,
        head: head.place,
        stamp: headStamp(declaration, head.text, head.place.start),
        start: head.start,
        end: head.body.end,
        fields: [],
      };
      collectFields(draft, lines, names, scope.text);
      drafts.push(draft);
    }
  }
  return drafts;
}

interface RecordHead {
  readonly place: Place;
  readonly text: string;
  readonly start: number;
  readonly body: Place;
  readonly section: Section | undefined;
}

function recordHeads(
  declaration: RecordDeclaration,
  scope: RecordScope,
  place: Place,
): readonly RecordHead[] {
  const heading = declaration.heading;
  if (!heading) return [];
  const pattern = heading.pattern === undefined ? undefined : compilePattern(heading.pattern);
  if (heading.level === "bold") return boldHeads(scope, place, pattern);
  return scope.sections
    .filter(
      (section) =>
        section.place.start >= place.start &&
        section.place.start < place.end &&
        section.body !== place &&
        (heading.level === "any" ? section.heading.depth > 1 : section.heading.depth === heading.level) &&
        (pattern?.test(section.heading.text) ?? true),
    )
    .map((section) => ({
      place: section.heading.contentPlace,
      text: scope.text.slice(section.heading.contentPlace.start, section.heading.contentPlace.end),
      start: section.place.start,
      body: section.body,
      section: section.parent,
    }));
}

/** Paragraphs that are one bold line, each heading what follows up to the next one. */
function boldHeads(scope: RecordScope, place: Place, pattern: RegExp | undefined): readonly RecordHead[] {
  const heads: { place: Place; text: string; start: number }[] = [];
  const blocks = blocksIn(scope.blocks, place);
  for (const block of blocks) {
    const [only] = block.type === "paragraph" ? block.children : [];
    if (block.type !== "paragraph" || only?.type !== "strong" || block.children.length > 1) continue;
    const inner = placeOfNode(only);
    const content = { start: inner.start + 2, end: inner.end - 2 };
    const words = scope.text.slice(content.start, content.end);
    if (pattern?.test(words) ?? true) heads.push({ place: content, text: words, start: inner.start });
  }
  const stops = blocks.filter((block) => block.type === "heading").map((block) => placeOfNode(block).start);
  return heads.map((head, index) => {
    const next = heads[index + 1]?.start ?? place.end;
    const stop = stops.find((offset) => offset > head.start) ?? place.end;
    return { ...head, body: { start: head.place.end + 2, end: Math.min(next, stop) }, section: undefined };
  });
}

function headStamp(
  declaration: RecordDeclaration,
  text: string,
  offset: number,
): Parsed<Timestamp> | undefined {
  const value = declaration.heading?.value;
  const stamp = leadingTimestamp(text, offset);
  if (stamp || (value !== "timestamp" && value !== "date")) return stamp;
  return { ok: false, reason: "not-a-timestamp", place: { start: offset, end: offset + text.length } };
}

function collectFields(draft: Draft, lines: readonly SourceLine[], names: FieldNames, text: string): void {
  for (const line of lines) {
    const label = labelOf(line, text, names);
    if (!label) continue;
    const declaration = names.match(label.text);
    // Deeper lines hold values: there only a declared name is a field. A bare bold line is a field only if declared.
    if (!declaration && (!label.colon || line.level !== "item" || line.depth > 0 || startsWithDigit(label)))
      continue;
    if (!declaration && takesItems(draft.fields.at(-1))) continue;
    addField(draft, { declaration, label, level: line.level, start: line.start, end: draft.end });
    addInside(draft, line, label, names, text);
  }
}

const startsWithDigit = (label: Label): boolean => /^\d/u.test(label.text);
