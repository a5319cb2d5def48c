/** Values of a document that have to do with time, wherever they stand: in cells, in fields, on lines of their own. */
import type { Document, TimestampUse, Value } from "../../../src/documents/document.ts";
import type { Parsed } from "../../../src/documents/values/parsed.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { parseTimestamp, type Timestamp } from "../../../src/documents/values/timestamp.ts";

const known = new WeakMap<Document, readonly TimestampUse[]>();

/** The times that the contract speaks of, those of approvals included. Several rules ask for them; they are found once. */
export function usesOf(document: Document): readonly TimestampUse[] {
  let uses = known.get(document);
  if (!uses) known.set(document, (uses = findUses(document)));
  return uses;
}

function findUses(document: Document): readonly TimestampUse[] {
  const approvals: TimestampUse[] = [];
  for (const { declaration: record, fields } of document.records) {
    for (const { declaration, label, labelPlace, value } of fields) {
      if (value.type !== "approval" || !value.parsed.ok) continue;
      const policy = declaration?.timestamp;
      const { when } = value.parsed.value;
      if (!when || !policy) continue;
      const sequence = `approval:${record.id}`;
      approvals.push({
        parsed: when,
        policy,
        bearer: label,
        bearerPlace: labelPlace,
        sequence,
        past: true,
      });
    }
  }
  if (approvals.length === 0) return document.timestamps;
  return [...document.timestamps, ...approvals].sort(
    (left, right) => left.parsed.place.start - right.parsed.place.start,
  );
}

/** Everything that was read as a time and may have failed: timestamps, deadlines, times of approvals, "last updated". */
export function timesOf(document: Document): readonly Parsed<unknown>[] {
  const times: Parsed<unknown>[] = document.timestamps.map(({ parsed }) => parsed);
  for (const { rows } of document.tables) {
    for (const { cells } of rows) for (const { value } of cells) addTime(times, value);
  }
  for (const { layout, fields } of document.records) {
    // The values of a table that holds records come once.
    if (layout !== "table") for (const { value } of fields) addTime(times, value);
  }
  for (const { parsed } of document.lastUpdated) times.push(parsed);
  return times;
}

function addTime(times: Parsed<unknown>[], value: Value): void {
  if (value.type === "deadline") times.push(value.parsed);
  if (value.type !== "approval") return;
  const approval = value.parsed.ok ? value.parsed.value : value.parsed.partial;
  if (approval?.when) times.push(approval.when);
}

/** Whether the text is a date of which nobody can tell the month: `03/04/2025`. */
export function isAmbiguous(text: string): boolean {
  const parsed = parseTimestamp(text);
  return !parsed.ok && parsed.reason === "ambiguous-date";
}

/** A timestamp that could be read, with what carries it. */
export interface Stamped {
  readonly stamp: Timestamp;
  readonly place: Place;
  readonly use: TimestampUse;
}

const grouped = new WeakMap<Document, ReadonlyMap<string, readonly Stamped[]>>();

/** The timestamps that could be read, by the sequence they belong to, in the order of the document; grouped once. */
export function understoodBySequence(document: Document): ReadonlyMap<string, readonly Stamped[]> {
  let sequences = grouped.get(document);
  if (!sequences) grouped.set(document, (sequences = groupUnderstood(document)));
  return sequences;
}

function groupUnderstood(document: Document): ReadonlyMap<string, readonly Stamped[]> {
  const sequences = new Map<string, Stamped[]>();
  for (const use of document.timestamps) {
    if (!use.parsed.ok) continue;
    const stamped = { stamp: use.parsed.value, place: use.parsed.place, use };
    const sequence = sequences.get(use.sequence);
    if (sequence) sequence.push(stamped);
    else sequences.set(use.sequence, [stamped]);
  }
  return sequences;
}
