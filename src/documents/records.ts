/**
 * Records: pieces of a document that carry named fields. One reader serves all layouts; where a record begins is
 * the only thing in which they differ.
 */
import type { RootContent } from "mdast";
import type { FieldDeclaration, RecordDeclaration } from "../contracts/contract.ts";
import { compilePattern } from "../contracts/patterns.ts";
import type { Place } from "../syntax/place.ts";
import type { DocumentRecord, Field, Heading, RecordLayout, Section, Table } from "./document.ts";
import { placeOfNode } from "../syntax/markdown-index.ts";
import { fieldNames, readLabel, type FieldNames, type Label } from "./labels.ts";
import { linesOf, trimmed, type SourceLine } from "./lines.ts";
import { leadingTimestamp } from "./stamps.ts";
import type { Parsed } from "./values/parsed.ts";
import type { Timestamp } from "./values/timestamp.ts";
import { readValue, type ValueReader, type ValueShape } from "./read-value.ts";

export interface RecordScope {
  readonly text: string;
  readonly blocks: readonly RootContent[];
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly reader: ValueReader;
}

/** All records of one declaration, in document order. */
export function readRecords(declaration: RecordDeclaration, scope: RecordScope): readonly DocumentRecord[] {
  const drafts = declaration.heading ? headedDrafts(declaration, scope) : freeDrafts(declaration, scope);
  return drafts
    .sort((left, right) => left.start - right.start)
    .map((draft, index) => finish(draft, declaration, scope, index));
}

interface FieldDraft {
  readonly declaration: FieldDeclaration | undefined;
  readonly label: Label;
  readonly level: SourceLine["level"];
  readonly start: number;
  /** Where the next labelled line begins. */
  end: number;
}

interface Draft {
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

/** Blocks of the tree that begin inside a place. */
function blocksIn(blocks: readonly RootContent[], place: Place): readonly RootContent[] {
  return blocks.filter((block) => {
    const start = placeOfNode(block).start;
    return start >= place.start && start < place.end;
  });
}

const scopesOf = (declaration: RecordDeclaration, scope: RecordScope): readonly (Section | undefined)[] =>
  declaration.in === undefined
    ? [undefined]
    : scope.sections.filter((section) => section.declaration?.id === declaration.in);

/* Records with a heading of their own */

function headedDrafts(declaration: RecordDeclaration, scope: RecordScope): Draft[] {
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

/** Items below a label that is no item itself are its value, whatever they begin with. */
function takesItems(field: FieldDraft | undefined): boolean {
  return field?.level === "paragraph" || field?.level === "heading";
}

const startsWithDigit = (label: Label): boolean => /^\d/u.test(label.text);

function labelOf(line: SourceLine, text: string, names: FieldNames): Label | undefined {
  if (line.level === "other") return undefined;
  const words = text.slice(line.place.start, line.place.end);
  if (line.level !== "heading")
    return readLabel(words, line.place.start) ?? names.lead(words, line.place.start);
  return { text: words, place: line.place, valueStart: line.place.end, colon: true };
}

function addField(draft: Draft, field: FieldDraft): void {
  const last = draft.fields.at(-1);
  if (last) last.end = field.start;
  draft.fields.push(field);
}

function addInside(draft: Draft, line: SourceLine, after: Label, names: FieldNames, text: string): void {
  if (line.level === "heading") return;
  const from = after.valueStart;
  for (const { label, declaration } of names.inside(text.slice(from, line.place.end), from)) {
    if (draft.fields.some((field) => field.declaration === declaration)) continue;
    addField(draft, { declaration, label, level: line.level, start: label.place.start, end: draft.end });
  }
}

/* Records that begin with a field or a dated line */

function freeDrafts(declaration: RecordDeclaration, scope: RecordScope): Draft[] {
  const names = fieldNames(declaration.fields);
  return scopesOf(declaration, scope).flatMap((section) => {
    const place = section?.body ?? { start: 0, end: scope.text.length };
    const tables = scope.tables.filter(
      (table) => table.place.start >= place.start && table.place.end <= place.end && fits(table, names),
    );
    const lines = linesOf(blocksIn(scope.blocks, place), scope.text);
    return [
      ...tables.flatMap((table) => tableDrafts(table, section, names, scope.reader)),
      ...lineDrafts(declaration, lines, names, section, place, scope.text),
    ];
  });
}

/** A table whose columns bear the fields' names holds one record a row. */
function fits(table: Table, names: FieldNames): boolean {
  const matched = table.columns.filter((column) => names.match(column.text)).length;
  return matched >= 2 && matched * 2 >= table.columns.length;
}

function tableDrafts(
  table: Table,
  section: Section | undefined,
  names: FieldNames,
  reader: ValueReader,
): Draft[] {
  return table.rows.map((row) => {
    const ready = row.cells.flatMap((cell): Field[] => {
      const declaration = cell.column ? names.match(cell.column.text) : undefined;
      if (!cell.column || !declaration || cell.text === "") return [];
      return [
        {
          declaration,
          label: cell.column.text,
          labelPlace: cell.place,
          text: cell.text,
          valuePlace: cell.place,
          place: cell.place,
          value: readValue(shapeOf(declaration), cell.text, cell.place.start, reader),
        },
      ];
    });
    const head = row.cells[0]?.place ?? row.place;
    return {
      layout: "table",
      section,
      head,
      stamp: undefined,
      start: row.place.start,
      end: row.place.end,
      fields: [],
      ready,
    };
  });
}

function lineDrafts(
  declaration: RecordDeclaration,
  lines: readonly SourceLine[],
  names: FieldNames,
  section: Section | undefined,
  place: Place,
  text: string,
): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let group: { readonly line: SourceLine; readonly stamp: Parsed<Timestamp> | undefined } | undefined;

  const begin = (line: SourceLine, layout: RecordLayout, stamp: Parsed<Timestamp> | undefined): Draft => {
    if (current) current.end = Math.min(current.end, line.start);
    const headed = group !== undefined && (drafts.at(-1)?.start ?? -1) < group.line.start;
    current = {
      layout: headed && layout !== "line" ? "heading" : layout,
      section,
      head: headed && group ? group.line.place : line.place,
      stamp: stamp ?? group?.stamp,
      start: headed && group ? group.line.start : line.start,
      end: place.end,
      fields: [],
    };
    drafts.push(current);
    return current;
  };

  for (const line of lines) {
    if (line.level === "heading") {
      if (current) current.end = Math.min(current.end, line.start);
      current = undefined;
      group = {
        line,
        stamp: leadingTimestamp(text.slice(line.place.start, line.place.end), line.place.start),
      };
      continue;
    }
    const label = labelOf(line, text, names);
    const field = label ? names.match(label.text) : undefined;
    if (label && field) {
      const opens = line.level !== "continuation" && line.depth === 0;
      const details = current?.layout === "line" && (!opens || !line.first);
      if (
        !current ||
        (current.layout === "line" && !details) ||
        beginsAnother(current, field, declaration, opens)
      ) {
        begin(line, line.level === "paragraph" ? "paragraph" : "list", undefined);
      }
      if (current) {
        addField(current, {
          declaration: field,
          label,
          level: line.level,
          start: line.start,
          end: current.end,
        });
        addInside(current, line, label, names, text);
      }
      continue;
    }
    if (!line.first || line.depth > 0 || line.level === "continuation" || line.level === "other") continue;
    const words = text.slice(line.place.start, line.place.end);
    const stamp = leadingTimestamp(words, line.place.start);
    if (line.level === "item" || stamp) {
      if (label?.colon && current && current.layout !== "line" && !stamp && !declaration.lines) {
        addField(current, {
          declaration: undefined,
          label,
          level: line.level,
          start: line.start,
          end: current.end,
        });
      } else if (stamp || (declaration.lines && !isAwaited(current))) begin(line, "line", stamp);
    } else if (current?.layout === "line") current.end = Math.min(current.end, line.start);
  }
  return drafts;
}

/** Whether the record's last field takes an item without a label: as its value, or as more of it. */
function isAwaited(current: Draft | undefined): boolean {
  const last = current?.layout === "line" ? undefined : current?.fields.at(-1);
  return last !== undefined && takesItems(last);
}

/** A field begins another record when it is the key that the current one has, or repeats the one it opened with. */
function beginsAnother(
  current: Draft,
  field: FieldDeclaration,
  declaration: RecordDeclaration,
  opens: boolean,
): boolean {
  const has = current.fields.some((other) => other.declaration === field);
  if (field.id === declaration.key) return has;
  return has && opens && current.fields[0]?.declaration === field;
}

/* Drafts → records */

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

const shapeOf = (declaration: FieldDeclaration | undefined): ValueShape => ({
  type: declaration?.type ?? "text",
  vocabulary: declaration?.vocabulary,
  timestamp: declaration?.timestamp,
});

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
