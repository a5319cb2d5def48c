/** Which fields a record needs, which of them it lacks, and how to write one more in the record's own style. */
import type { FieldDeclaration } from "../../../src/contracts/contract.ts";
import type { Document, DocumentRecord, Field } from "../../../src/documents/document.ts";
import { lowerAscii } from "../../../src/documents/values/plain.ts";
import { inAnyCase } from "../../../src/syntax/lettered.ts";
import type { Edit } from "../../../src/syntax/place.ts";
import { approvedRecord, hasValue } from "./approval.ts";

/** Whether a record carries fields at all: a dated line counts as a whole record. */
export const hasFields = (record: DocumentRecord): boolean => record.layout !== "line";

/** Whether the record only holds the place of one to come: `Observation: (none yet)`, `None so far.` */
export function isPlaceholder({ fields, headText, layout }: DocumentRecord): boolean {
  const words = (layout === "line" ? headText : (fields[0]?.text ?? "x")).trim();
  if (words.length > LONGEST_PLACEHOLDER) return false;
  return !otherwise.test(lowerAscii(words)) && isNone(words);
}

/**
 * What most texts begin with, and no placeholder: a word of another meaning, behind signs or none. To look any closer takes an
 * expression that knows all letters.
 */
const otherwise = /^(?![(_*])[\0-@[-`{-\x7F：]*(?:(?!n(?:one|oth|\/)|t(?:bd|o ))[a-z]|(?![暂尚无])[一-龥])/;

const isNone = inAnyCase(
  String.raw`^(?:[(_*][^()_*]*[)_*]\.?|[^\p{L}]*|[^\p{L}]*(?:none|nothing|n\/a|tbd|to be|暂无|尚无|无)[^\p{L}].*|[^\p{L}]*(?:none|tbd|无))$`,
);
const LONGEST_PLACEHOLDER = 60;

/** The declared fields that a record must have, in declared order: those of its form, and those that its values call for. */
export function requiredFields(record: DocumentRecord): readonly FieldDeclaration[] {
  const { fields, forms } = record.declaration;
  const form = forms.find(({ name }) => name === record.form);
  return fields.filter((field) => {
    if (field.requiredWhen) return conditionHolds(record, field.requiredWhen);
    return form ? form.fields.includes(field.id) && field.presence !== "should" : field.presence === "must";
  });
}

function conditionHolds(
  record: DocumentRecord,
  condition: NonNullable<FieldDeclaration["requiredWhen"]>,
): boolean {
  const field = record.fields.find((candidate) => candidate.declaration?.id === condition.field);
  return field !== undefined && hasValue(field, condition.values);
}

/** Those of the wanted fields that the record has neither itself nor by one that stands in for it. */
export function missingFields(
  record: DocumentRecord,
  wanted: readonly FieldDeclaration[],
): readonly FieldDeclaration[] {
  if (wanted.length === 0) return wanted;
  const there = new Set<string>();
  for (const { declaration } of record.fields) if (declaration) there.add(declaration.id);
  return wanted.filter(
    (field) =>
      !there.has(field.id) &&
      !field.or.some((id) => there.has(id)) &&
      // A heading or a line that bears the date needs no field for it.
      !(record.stamp?.ok === true && (field.type === "timestamp" || field.type === "date")) &&
      // Whether an approved record shows its approval is judged as one promise elsewhere.
      !(field.type === "approval" && field === approvedRecord(record)?.declaration),
  );
}

/**
 * Ids of fields for which a table has a column, by the id of the record's declaration: a row cannot have a field that
 * its table has no column for.
 */
export function columnsOf(document: Document): ReadonlyMap<string, ReadonlySet<string>> {
  const columns = new Map<string, Set<string>>();
  for (const record of document.records) {
    if (record.layout !== "table") continue;
    const known = columns.get(record.declaration.id) ?? new Set();
    for (const field of record.fields) if (field.declaration) known.add(field.declaration.id);
    columns.set(record.declaration.id, known);
  }
  return columns;
}

/** What stands before a label: indentation and a bullet, emphasis. No numbers, which would repeat. */
const PREFIX = /^([ \t>]*)([-*+][ \t]+)?([*_]{0,3})$/u;

/**
 * Edits that add empty fields to a record where they belong, written like its other fields; none where the record shows
 * no style that can be repeated.
 */
export function insertFields(
  document: Document,
  record: DocumentRecord,
  missing: readonly FieldDeclaration[],
): readonly Edit[] {
  if (record.layout === "table" || record.layout === "line") return [];
  const style = styleOf(document, record);
  if (!style) return [];
  const lines = new Map<number, string[]>();
  for (const declaration of missing) {
    const at = previousField(record, declaration)?.place.end ?? style.start;
    const prompt = declaration.prompt === undefined ? "" : ` ${declaration.prompt}`;
    const line = `${style.before}${declaration.name}${style.after}${prompt}`;
    lines.set(at, [...(lines.get(at) ?? []), line]);
  }
  return [...lines].map(([at, texts]) => ({
    place: { start: at, end: at },
    text: texts.map((text) => (at === style.lineStart ? `${text}\n` : `\n${text}`)).join(""),
  }));
}

/** The last field that the declaration puts before this one. */
function previousField(record: DocumentRecord, { id }: FieldDeclaration): Field | undefined {
  const order = new Map(record.declaration.fields.map((field, index) => [field.id, index]));
  const rank = order.get(id) ?? 0;
  return record.fields.findLast((field) => (order.get(field.declaration?.id ?? "") ?? Infinity) < rank);
}

interface Style {
  readonly before: string;
  readonly after: string;
  /** Where the first field's line begins, if another one may stand before it. */
  readonly lineStart: number | undefined;
  /** Where a field goes that the declaration puts before all that are there. */
  readonly start: number;
}

function styleOf(document: Document, record: DocumentRecord): Style | undefined {
  const [first, second] = record.fields;
  // The first field may carry the bullet that the others are wrapped under.
  const model = second ?? first;
  if (!first || !model) return undefined;
  const lineStartOf = ({ labelPlace }: Field): number =>
    document.lines.line(document.lines.point(labelPlace.start).line).start;
  const prefixOf = (field: Field): string => document.text.slice(lineStartOf(field), field.labelPlace.start);
  const match = PREFIX.exec(prefixOf(model));
  const after = afterLabel(document.text, model);
  if (!match || after === undefined) return undefined;
  const [, indent = "", bullet = "", emphasis = ""] = match;
  // What opens a list item is continued under it, unless its fields are items themselves.
  const opens = record.layout === "list" && model === first;
  const wrapped = opens || prefixOf(first) !== prefixOf(model);
  const before = `${indent}${opens ? " ".repeat(bullet.length) : bullet}${emphasis}`;
  const lineStart = wrapped ? undefined : lineStartOf(first);
  return { before, after, lineStart, start: lineStart ?? first.place.end };
}

function afterLabel(text: string, { labelPlace, valuePlace }: Field): string | undefined {
  const between = text.slice(labelPlace.end, Math.max(labelPlace.end, valuePlace.start));
  return /^[ \t]*[*_]{0,3}[:：][*_]{0,3}/u.exec(between)?.[0];
}
