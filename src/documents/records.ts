/**
 * Records: pieces of a document that carry named fields. One reader serves all layouts; where a record begins is
 * the only thing in which they differ.
 */
import type { RecordDeclaration } from "../contracts/contract.ts";
import type { DocumentRecord, Field } from "./document.ts";
import { freeDrafts } from "./free-records.ts";
import { headedDrafts } from "./headed-records.ts";
import { trimmed } from "./lines.ts";
import { readValue } from "./read-value.ts";
import { type Draft, type FieldDraft, type RecordScope, shapeOf } from "./record-drafts.ts";

/** All records of one declaration, in document order. */
export function readRecords(declaration: RecordDeclaration, scope: RecordScope): readonly DocumentRecord[] {
  const drafts = declaration.heading ? headedDrafts(declaration, scope) : freeDrafts(declaration, scope);
  return drafts
    .sort((left, right) => left.start - right.start)
    .map((draft, index) => finish(draft, declaration, scope, index));
}

function finish(
  draft: Draft,
  declaration: RecordDeclaration,
  scope: RecordScope,
  index: number,
): DocumentRecord {
  const { text } = scope;
  const place = trimmed(text, draft.start, Math.max(draft.start, draft.end));
  const fields = draft.ready ?? draft.fields.map((field) => finishField(field, place.end, scope));
  return {
    declaration,
    layout: draft.layout,
    form: closestForm(declaration, fields),
    section: draft.section,
    head: draft.head,
    headText: text.slice(draft.head.start, draft.head.end),
    stamp: draft.stamp,
    fields,
    place,
    index,
  };
}

/** @param most where the record ends */
function finishField(
  { declaration, label, start, end }: FieldDraft,
  most: number,
  scope: RecordScope,
): Field {
  const { text, reader } = scope;
  const valuePlace = trimmed(text, label.valueStart, Math.max(Math.min(end, most), label.valueStart));
  const value = text.slice(valuePlace.start, valuePlace.end);
  return {
    declaration,
    label: label.text,
    labelPlace: label.place,
    text: value,
    valuePlace,
    place: { start, end: Math.max(valuePlace.end, label.place.end) },
    value: readValue(shapeOf(declaration), value, valuePlace.start, reader),
  };
}

/** The form with the most of its fields there and the fewest missing; undefined where none is declared. */
function closestForm(declaration: RecordDeclaration, fields: readonly Field[]): string | undefined {
  if (declaration.forms.length === 0) return undefined;
  const present = new Set(fields.map((field) => field.declaration?.id));
  let best: { readonly name: string; readonly score: number } | undefined;
  for (const form of declaration.forms) {
    const there = form.fields.filter((id) => present.has(id)).length;
    const score = 2 * there - form.fields.length;
    if (!best || score > best.score) best = { name: form.name, score };
  }
  return best?.name;
}
