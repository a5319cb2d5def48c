/** The records of an append-only document as what is compared between two of its versions. */
import type { FieldDeclaration } from "../../src/contracts/contract.ts";
import { normaliseName } from "../../src/contracts/names.ts";
import type { Document, DocumentRecord, Field, Row } from "../../src/documents/document.ts";
import type { Status } from "../../src/documents/values/status.ts";
import type { Timestamp } from "../../src/documents/values/timestamp.ts";
import { type Place, placeOf } from "../../src/syntax/place.ts";
import { bare } from "./history-sameness.ts";
import { wordsOf } from "./history-words.ts";

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

export interface Entry {
  /** As a message names it. */
  readonly name: string;
  readonly head: Part;
  /** By id: fields, and the words outside of them. */
  readonly parts: ReadonlyMap<string, Part>;
  readonly stamp: Timestamp | undefined;
  /** Records of one list: only among them is there an end to append at. */
  readonly list: string;
  readonly correction: boolean;
  readonly place: Place;
  /** All that it says: equal for records that nothing was changed in. */
  readonly all: string;
  /** The same as running text, labels included: what wraps and paragraphs have no part in. */
  readonly flow: string;
}

/** The id of the words that belong to no field. */
export const FREE = "";
const FLOW = "\u0000";

interface Draft {
  readonly head: Omit<Part, "text">;
  readonly parts: readonly Omit<Part, "text">[];
  readonly name: string;
  readonly stamp: Timestamp | undefined;
  readonly list: string;
  readonly place: Place;
}

/** In the order of the text. Linear but for sorting. */
export function entriesOf(document: Document): readonly Entry[] {
  if (document.ndjson !== undefined) return lineEntries(document);
  const drafts = draftsOf(document);
  const cuts = drafts
    .flatMap(({ parts }) => parts.flatMap(({ place }) => [place.start, place.end]))
    .sort((left, right) => left - right);
  const texts = drafts.map(() => new Map<string, string[]>());
  let next = 0;
  const open: number[] = [];
  for (const word of wordsOf(document, cuts)) {
    while ((drafts[next]?.place.start ?? Infinity) <= word.start) open.push(next++);
    while (open.length > 0 && (drafts[open.at(-1) ?? 0]?.place.end ?? 0) <= word.start) open.pop();
    const at = open.at(-1);
    const draft = drafts[at ?? -1];
    if (draft === undefined || at === undefined) continue;
    const id = partAt(draft, word.start);
    for (const each of id === undefined ? [FLOW] : [FLOW, id]) {
      const words = texts[at]?.get(each);
      if (words === undefined) texts[at]?.set(each, [word.text]);
      else words.push(word.text);
    }
  }
  return drafts.map((draft, index) => entryOf(draft, texts[index] ?? new Map(), document));
}

/** The part that a word belongs to; undefined for the label of a field. */
function partAt({ head, parts }: Draft, offset: number): string | undefined {
  if (offset < head.place.end) return head.id;
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.place.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  if (part !== undefined && offset < part.place.end) return part.id;
  const following = parts[low];
  // Between two fields stand marks and the label of the next one; before the first, whatever came before its line.
  return following !== undefined && offset >= (labelStarts.get(following) ?? Infinity) ? undefined : FREE;
}

const labelStarts = new WeakMap<object, number>();

function draftsOf(document: Document): readonly Draft[] {
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

const headPart = (place: Place): Omit<Part, "text"> => ({
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

function entryOf(draft: Draft, texts: ReadonlyMap<string, readonly string[]>, { contract }: Document): Entry {
  const said = (id: string): string => (texts.get(id) ?? []).join(" ");
  const head = { ...draft.head, text: said(draft.head.id) };
  const all = draft.parts.map((part) => ({ ...part, text: said(part.id) }));
  const free = { ...headPart(draft.head.place), id: FREE, label: "text" };
  const parts = new Map([...all, { ...free, text: said(FREE) }].map((part) => [part.id, part]));
  const { correction } = contract;
  return {
    name: nameOf(draft.name, said(FREE)),
    head,
    parts,
    stamp: draft.stamp,
    list: draft.list,
    correction:
      correction !== undefined &&
      (parts.get(correction.field)?.text.toLowerCase().startsWith(correction.prefix.toLowerCase()) ?? false),
    place: draft.place,
    flow: said(FLOW),
    all: bare(
      [head.text, ...[...parts].sort(byId).map(([id, { text }]) => `\u0001${id}\u0002${text}`)].join(""),
    ),
  };
}

const byId = ([left]: readonly [string, Part], [right]: readonly [string, Part]): number =>
  left < right ? -1 : 1;

const longestName = 72;

function nameOf(name: string, otherwise: string): string {
  const plain = (name || otherwise).replace(/\s+/gu, " ").replaceAll("`", "'").trim();
  return plain.length > longestName ? `${plain.slice(0, longestName - 1).trimEnd()}…` : plain;
}

/** Each line that is an object is a record, its keys are the fields. A damaged line is nothing that could be kept. */
function lineEntries({ ndjson }: Document): readonly Entry[] {
  return (ndjson?.lines ?? []).flatMap(({ tree, place }): Entry[] => {
    const { value } = tree;
    if (typeof value !== "object" || value === null || tree.flaws.length > 0) return [];
    const fields = Object.entries(value);
    const parts = fields.map(([key, item]): Part => {
      const text = typeof item === "string" ? item : JSON.stringify(item);
      return { ...headPart(place), id: key, label: key, text };
    });
    const [first] = parts;
    const name = nameOf(parts.find(({ id }) => id === "ts")?.text ?? first?.text ?? "", "");
    const sorted = [...parts].sort((left, right) => (left.id < right.id ? -1 : 1));
    return [
      {
        name,
        head: { ...headPart(place), text: "" },
        parts: new Map(parts.map((part) => [part.id, part])),
        stamp: undefined,
        list: "",
        correction: false,
        place,
        flow: "",
        all: bare(sorted.map(({ id, text }) => `\u0001${id}\u0002${text}`).join("")),
      },
    ];
  });
}
