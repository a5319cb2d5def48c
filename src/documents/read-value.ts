/** A text and its declared type → value. The only place that knows which parser reads which type. */
import type { StatusWord, TimestampPolicy, ValueType } from "../contracts/contract.ts";
import { type Place, placeOf } from "../syntax/place.ts";
import type { IdMention, Item, Value } from "./document.ts";
import { parseApproval } from "./values/approval.ts";
import { type DeadlineOptions, parseDeadline } from "./values/deadline.ts";
import { parseOwners } from "./values/owner.ts";
import type { Parsed } from "./values/parsed.ts";
import { parseScope, type Scope } from "./values/paths.ts";
import { parseFigure } from "./values/ratio.ts";
import { parseStatus } from "./values/status.ts";
import { findTaskIds, parseTaskId } from "./values/task-id.ts";
import { findTimestamps, type Timestamp } from "./values/timestamp.ts";
import type { ZoneOffset } from "./values/zone.ts";

type TextValue = Extract<Value, { readonly items: readonly Item[] }>;
type PathsValue = Extract<Value, { readonly type: "paths" }>;

export interface ValueShape {
  readonly type: ValueType;
  readonly vocabulary: string | undefined;
  readonly timestamp: TimestampPolicy | undefined;
  /** Minutes east of UTC that a table's header declares for its column. */
  readonly zone?: number | undefined;
}

/** Of a value that nothing is declared of. */
export const PLAIN: ValueShape = { type: "text", vocabulary: undefined, timestamp: undefined };

/** What values mean in this document. */
export interface ValueReader {
  readonly vocabularies: ReadonlyMap<string, readonly StatusWord[]>;
  /** Of deadlines without one, when the document shows a single candidate. */
  readonly year: number | undefined;
  /** For times without a zone, when the workspace declares one. */
  readonly zone: ZoneOffset | undefined;
  /** Ids declared by the document's own tables, once they are known. */
  readonly ids: ReadonlySet<string> | undefined;
}

export function readValue(shape: ValueShape, text: string, offset: number, reader: ValueReader): Value {
  switch (shape.type) {
    case "timestamp":
    case "date":
      return { type: shape.type, parsed: firstTimestamp(text, offset), policy: shape.timestamp };
    case "deadline":
      return {
        type: "deadline",
        parsed: parseDeadline(text, offset, new ReaderOptions(shape, reader)),
      };
    case "status":
      return { type: "status", parsed: parseStatus(text, offset, vocabularyOf(shape.vocabulary, reader)) };
    case "approval":
      return { type: "approval", parsed: parseApproval(text, offset) };
    case "paths":
      return new LazyPaths(text, offset);
    case "id": {
      const parsed = parseTaskId(text, offset);
      return { type: "id", ids: parsed.ok ? [{ ids: [parsed.value], place: parsed.place }] : [] };
    }
    case "ids":
      return { type: "ids", ids: mentionsIn(text, offset, reader.ids) };
    case "owner":
      return { type: "owner", parsed: parseOwners(text, offset) };
    case "figure":
      return { type: "figure", parsed: parseFigure(text, offset) };
    case "text":
    case "number":
    case "url":
    case "list":
      return new LazyText(shape.type, text, offset);
  }
}

/** Of all the texts in a document's cells and fields hardly one is ever asked for its items. */
class LazyText implements TextValue {
  readonly type: TextValue["type"];
  readonly text: string;
  readonly place: Place;
  #items: readonly Item[] | undefined;

  constructor(type: TextValue["type"], text: string, offset: number) {
    this.type = type;
    this.text = text;
    this.place = placeOf(offset, offset + text.length);
  }

  get items(): readonly Item[] {
    return (this.#items ??= itemsOf(this.text, this.place.start));
  }
}

/** Only some of the rules about paths ask for what a field's text means, and it takes long to tell. */
class LazyPaths implements PathsValue {
  readonly type = "paths";
  readonly #text: string;
  readonly #offset: number;
  #scope: Scope | undefined;

  constructor(text: string, offset: number) {
    this.#text = text;
    this.#offset = offset;
  }

  get scope(): Scope {
    return (this.#scope ??= parseScope(this.#text, this.#offset));
  }
}

/** The reader looks for the year when it is asked for it, and hardly any deadline needs it. */
class ReaderOptions implements DeadlineOptions {
  readonly zone: DeadlineOptions["zone"];
  readonly #reader: ValueReader;

  constructor(shape: ValueShape, reader: ValueReader) {
    this.zone = shape.zone ?? reader.zone;
    this.#reader = reader;
  }

  get year(): number | undefined {
    return this.#reader.year;
  }
}

export const vocabularyOf = (name: string | undefined, reader: ValueReader): readonly StatusWord[] =>
  reader.vocabularies.get(name ?? "status") ?? [];

/** Ids of work in a text. With `known` ids only their prefixes count. */
export const mentionsIn = (
  text: string,
  offset: number,
  known: ReadonlySet<string> | undefined,
): readonly IdMention[] => findTaskIds(text, offset, known).map(({ ids, place }) => ({ ids, place }));

function firstTimestamp(text: string, offset: number): Parsed<Timestamp> {
  return (
    findTimestamps(text, offset)[0] ?? {
      ok: false,
      reason: text.trim() === "" ? "empty" : "not-a-timestamp",
      place: { start: offset, end: offset + text.length },
    }
  );
}

/** The items of a value that is a list: one per list marker, else one per `;` or line. */
function itemsOf(text: string, offset: number): readonly Item[] {
  const items: Item[] = [];
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = match[0].replace(/^\s*(?:[-*+]|\d{1,9}[.)])?\s*/u, "");
    const content = line.trimEnd();
    if (content === "") continue;
    const start = offset + match.index + (match[0].length - line.length);
    items.push({ text: content, place: { start, end: start + content.length } });
  }
  return items;
}
