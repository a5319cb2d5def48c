/** A record being read: where it begins is known, its fields are still being gathered. */
import type { RootContent } from "mdast";
import type { FieldDeclaration, RecordDeclaration } from "../contracts/contract.ts";
import type { Place } from "../syntax/place.ts";
import type { Field, Heading, RecordLayout, Section, Table } from "./document.ts";
import { readLabel, type FieldNames, type Label } from "./labels.ts";
import type { SourceLine } from "./lines.ts";
import { PLAIN, type ValueReader, type ValueShape } from "./read-value.ts";
import type { Parsed } from "./values/parsed.ts";
import type { Timestamp } from "./values/timestamp.ts";

export interface RecordScope {
  readonly text: string;
  readonly blocks: readonly RootContent[];
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly reader: ValueReader;
}

export interface FieldDraft {
  readonly declaration: FieldDeclaration | undefined;
  readonly label: Label;
  readonly level: SourceLine["level"];
  readonly start: number;
  /** Where the next labelled line begins. */
  end: number;
}

export interface Draft {
  readonly layout: RecordLayout;
  readonly section: Section | undefined;
  readonly head: Place;
  readonly stamp: Parsed<Timestamp> | undefined;
  readonly start: number;
  end: number;
  readonly fields: FieldDraft[];
  /** Fields that come ready-made, from a table's cells. */
  readonly ready?: readonly Field[];
}

/** Blocks of the tree that begin inside a place. They are in the order of the text. */
export function blocksIn(blocks: readonly RootContent[], place: Place): readonly RootContent[] {
  return blocks.slice(countBefore(blocks, place.start), countBefore(blocks, place.end));
}

/** How many blocks begin before an offset. */
function countBefore(blocks: readonly RootContent[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.position?.start.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const scopesOf = (
  declaration: RecordDeclaration,
  scope: RecordScope,
): readonly (Section | undefined)[] =>
  declaration.in === undefined
    ? [undefined]
    : scope.sections.filter((section) => section.declaration?.id === declaration.in);

export function labelOf(line: SourceLine, text: string, names: FieldNames): Label | undefined {
  if (line.level === "other") return undefined;
  const words = text.slice(line.place.start, line.place.end);
  if (line.level !== "heading")
    return readLabel(words, line.place.start) ?? names.lead(words, line.place.start);
  return { text: words, place: line.place, valueStart: line.place.end, colon: true };
}

export function addField(draft: Draft, field: FieldDraft): void {
  const last = draft.fields.at(-1);
  if (last) last.end = field.start;
  draft.fields.push(field);
}

export function addInside(
  draft: Draft,
  line: SourceLine,
  after: Label,
  names: FieldNames,
  text: string,
): void {
  if (line.level === "heading") return;
  const from = after.valueStart;
  for (const { label, declaration } of names.inside(text.slice(from, line.place.end), from)) {
    if (draft.fields.some((field) => field.declaration === declaration)) continue;
    addField(draft, { declaration, label, level: line.level, start: label.place.start, end: draft.end });
  }
}

/** What the declaration of a field says of its value. */
export const shapeOf = (declaration: FieldDeclaration | undefined): ValueShape => declaration ?? PLAIN;

/** Items below a label that is no item itself are its value, whatever they begin with. */
export function takesItems(field: FieldDraft | undefined): boolean {
  return field?.level === "paragraph" || field?.level === "heading";
}
