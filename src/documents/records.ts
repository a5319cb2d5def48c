/**
 * Records: pieces of a document that carry named fields. One reader serves all layouts; where a record begins is
 * the only thing in which they differ.
 */
import type { RecordDeclaration } from "../contracts/contract.ts";
import type { Place } from "../syntax/place.ts";
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
  const fields = draft.ready ?? draft.fields.map((field) => finishField(field, place, scope));
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

function finishField(field: FieldDraft, record: Place, scope: RecordScope): Field {
  const { text } = scope;
  const end = Math.min(field.end, record.end);
  const valuePlace = trimmed(text, field.label.valueStart, Math.max(end, field.label.valueStart));
  const value = text.slice(valuePlace.start, valuePlace.end);
  return {
    declaration: field.declaration,
    label: field.label.text,
    labelPlace: field.label.place,
    text: value,
    valuePlace,
    place: { start: field.start, end: Math.max(valuePlace.end, field.label.place.end) },
    value: readValue(shapeOf(field.declaration), value, valuePlace.start, scope.reader),
  };
}

/** The form with the most of its fields there and the fewest missing; undefined where none is declared. */
function closestForm(declaration: RecordDeclaration, fields: readonly Field[]): string | undefined {
  const present = new Set(fields.map((field) => field.declaration?.id));
  let best: { readonly name: string; readonly score: number } | undefined;
  for (const form of declaration.forms) {
    const there = form.fields.filter((id) => present.has(id)).length;
    const score = 2 * there - form.fields.length;
    if (!best || score > best.score) best = { name: form.name, score };
  }
  return best?.name;
}
