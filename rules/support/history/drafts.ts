/** Where the records of a document and their parts stand, before their words are gathered. */
import type { FieldDeclaration } from "../../../src/contracts/contract.ts";
import { normaliseName } from "../../../src/contracts/names.ts";
import type { Document, DocumentRecord, Field, Row } from "../../../src/documents/document.ts";
import type { Status } from "../../../src/documents/values/status.ts";
import type { Timestamp } from "../../../src/documents/values/timestamp.ts";
import { type Place, placeOf } from "../../../src/syntax/place.ts";

/** A heading, a field, or what else a record says. */
export interface Part {
  readonly id: string;
  /** As a message names it. */
  readonly label: string;
  readonly declared: boolean;
  readonly status: Status | undefined;
  /** The field whose status asks for this one, and the words of it that do. */
  readonly dueTo: FieldDeclaration["requiredWhen"];
  readonly place: Place;
  /** What it says, words separated by a space. */
  readonly text: string;
}

export interface Draft {
  readonly head: Omit<Part, "text">;
  readonly parts: readonly Omit<Part, "text">[];
  readonly name: string;
  readonly stamp: Timestamp | undefined;
  readonly list: string;
  readonly place: Place;
}

const labelStarts = new WeakMap<object, number>();

/** Where the label of a field begins. */
export const labelStartOf = (part: Omit<Part, "text">): number => labelStarts.get(part) ?? Infinity;

/** In the order of the text, outer ones first. */
export function draftsOf(document: Document): readonly Draft[] {
  const records = document.records.map(recordDraft);
  const taken = new Set(records.map(({ place }) => place.start));
  const rows = document.tables.flatMap((table, at) =>
    table.declaration === undefined
      ? []
      : table.rows.flatMap((row) =>
          taken.has(row.place.start) ? [] : [rowDraft(row, `${table.declaration?.id ?? ""} ${at}`)],
        ),
  );
  return [...records, ...rows].sort(
    (left, right) => left.place.start - right.place.start || right.place.end - left.place.end,
  );
}

function recordDraft(record: DocumentRecord): Draft {
  const { declaration, section, head, headText, stamp, fields, place } = record;
  // A record that begins with a field has no other head, and a row's is its first cell.
  const headed = !fields.some((field) => field.place.start <= head.start && head.start < field.place.end);
  const seen = new Map<string, number>();
  return {
    name: headText,
    head: headPart(headed ? head : placeOf(place.start, place.start)),
    parts: fields.map((field) => fieldPart(field, seen)).sort((a, b) => a.place.start - b.place.start),
    stamp: stamp?.ok ? stamp.value : undefined,
    list: `${declaration.id} ${section?.heading.place.start ?? -1}`,
    place: placeOf(Math.min(place.start, head.start), Math.max(place.end, head.end)),
  };
}

export const headPart = (place: Place): Omit<Part, "text"> => ({
  id: "#",
  label: "heading",
  declared: true,
  status: undefined,
  dueTo: undefined,
  place,
});

function fieldPart(field: Field, seen: Map<string, number>): Omit<Part, "text"> {
  const { declaration, label, value, valuePlace, place } = field;
  const id = declaration?.id ?? `~${normaliseName(label)}`;
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  const part = {
    id: times === 1 ? id : `${id} ${times}`,
    label: declaration?.name ?? label,
    declared: declaration !== undefined,
    status: value.type === "status" && value.parsed.ok ? value.parsed.value : undefined,
    dueTo: declaration?.requiredWhen,
    place: valuePlace,
  };
  labelStarts.set(part, place.start);
  return part;
}

function rowDraft(row: Row, list: string): Draft {
  const parts = row.cells.flatMap(({ column, place, value }) =>
    column === undefined
      ? []
      : [
          {
            id: column.declaration?.id ?? `~${normaliseName(column.text)} ${column.index}`,
            label: column.declaration?.name ?? column.text,
            declared: true,
            status: value.type === "status" && value.parsed.ok ? value.parsed.value : undefined,
            dueTo: undefined,
            place,
          },
        ],
  );
  const times = row.cells.flatMap(({ value }) =>
    (value.type === "timestamp" || value.type === "date") && value.parsed.ok ? [value.parsed.value] : [],
  );
  return {
    name: row.cells
      .slice(0, 2)
      .map(({ text }) => text)
      .join(" "),
    head: headPart(placeOf(row.place.start, row.place.start)),
    parts,
    stamp: times[0],
    list,
    place: row.place,
  };
}
