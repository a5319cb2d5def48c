/** The journal's text → events. Pure; what is no event is counted, not lost. */
import { parseNdjson } from "../syntax/ndjson.ts";
import type { JournalEvent } from "./events.ts";

export interface JournalReading {
  /** In time, and in the order of the file where times are equal: after a merge one branch's follow the other's. */
  readonly events: readonly JournalEvent[];
  /** Lines that are no events. */
  readonly damaged: number;
  /** The text ends in the middle of a line. */
  readonly torn: boolean;
}

/** Reads a journal, or the end of one. */
export function readJournal(text: string): JournalReading {
  const events: JournalEvent[] = [];
  let damaged = 0;
  let torn = false;
  for (const line of parseNdjson(text).lines) {
    if (isEvent(line.tree.value)) events.push(line.tree.value);
    else if (line.torn) torn = true;
    else damaged += 1;
  }
  return { events: inTime(events), damaged, torn };
}

/** Whether a value has the two keys that every event has. */
export function isEvent(value: unknown): value is JournalEvent {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const ts: unknown = Reflect.get(value, "ts");
  const type: unknown = Reflect.get(value, "type");
  return (
    Object.hasOwn(value, "ts") &&
    typeof ts === "string" &&
    !Number.isNaN(Date.parse(ts)) &&
    typeof type === "string"
  );
}

/** The order of events in time; equal ones stay as they stand. */
const inTime = (events: readonly JournalEvent[]): readonly JournalEvent[] =>
  events
    .map((event, index) => ({ event, index, at: Date.parse(event.ts) }))
    .sort((left, right) => left.at - right.at || left.index - right.index)
    .map(({ event }) => event);

/** A text of an event; empty where it has none. */
export function textIn(event: JournalEvent, key: string): string {
  const value = Object.hasOwn(event, key) ? event[key] : undefined;
  return typeof value === "string" ? value : "";
}

/** A number of an event. */
export function numberIn(event: JournalEvent, key: string): number | undefined {
  const value = Object.hasOwn(event, key) ? event[key] : undefined;
  return typeof value === "number" ? value : undefined;
}
