/** The records of an append-only document as what is compared between two of its versions. */
import type { Document } from "../../../src/documents/document.ts";
import type { Timestamp } from "../../../src/documents/values/timestamp.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { type Draft, draftsOf, headPart, labelStartOf, type Part } from "./drafts.ts";
import { bare } from "./sameness.ts";
import { wordsOf } from "./words.ts";

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
  return following !== undefined && offset >= labelStartOf(following) ? undefined : FREE;
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
