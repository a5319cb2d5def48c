/** Dates and times as people write them, as whole values and in prose. */
import { beginsWord, wordEndsAt } from "../../syntax/lettered.ts";
import { placeOf } from "../../syntax/place.ts";
import { epoch, monthOf } from "./calendar.ts";
import type { Parsed } from "./parsed.ts";
import { plainOf, trimmed, trimmedPlace } from "./plain.ts";
import { readTimestamp, type ImpossibleReason, type Timestamp } from "./timestamp-reading.ts";
import { noZone } from "./zone.ts";

export { formatUtc } from "./calendar.ts";
export { isFullDate, isRfc3339 } from "./rfc3339.ts";
export type { Timestamp } from "./timestamp-reading.ts";

/**
 * - `not-a-timestamp`: nothing here is a date
 * - `ambiguous-date`: `03/04/2025`, of which nobody can tell the month
 * - `extra-text`: there is a timestamp (in `partial`), and more than a timestamp
 */
export type TimestampReason =
  ImpossibleReason | "empty" | "not-a-timestamp" | "ambiguous-date" | "extra-text";

export type ParsedTimestamp = Parsed<Timestamp, TimestampReason>;

const brackets = new Map([
  ["(", ")"],
  ["[", "]"],
  ["（", "）"],
  ["“", "”"],
  ['"', '"'],
]);
const weekday = /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?[ ]+(?=\S)/iy;
const ambiguous = /^\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)/;
const numericMonth = /^(\d{4})-(\d{2})$/;
const namedMonth = /^([A-Za-z]{3,9})\.? (\d{4})$/;

/**
 * Reads a text that is a timestamp and nothing else, save Markdown marks, brackets around it, a weekday before and
 * punctuation behind it.
 *
 * The place is the timestamp's own, without what stands around it.
 */
export function parseTimestamp(text: string, offset = 0): ParsedTimestamp {
  const plain = plainOf(text, offset);
  const [start, end] = innermost(plain.text);
  const whole = end > start ? plain.place(start, end) : trimmedPlace(text, offset);
  if (end === start) return { ok: false, reason: "empty", place: whole };

  const from = afterWeekday(plain.text, afterOpening(plain.text, start));
  const reading = readTimestamp(plain.text, from);
  if (!reading) {
    const month = yearMonth(plain.text.slice(start, end));
    if (month) return { ok: true, value: month, place: whole };
    const reason = ambiguous.test(plain.text.slice(start, end)) ? "ambiguous-date" : "not-a-timestamp";
    return { ok: false, reason, place: whole };
  }
  const excerpt = plain.excerpt(from, reading.end);
  if (typeof reading.outcome === "string")
    return { ok: false, reason: reading.outcome, place: excerpt.place };
  const value = { ...reading.outcome, text: excerpt.text };
  if (reading.end < end) return { ok: false, reason: "extra-text", place: whole, partial: value };
  return { ok: true, value, place: excerpt.place };
}

export interface LeadingTimestamp {
  readonly parsed: ParsedTimestamp;
  /** Where the text goes on: behind the timestamp, the bracket around it and the separator that follows. */
  readonly rest: number;
}

/** In every date, whatever its form. Most texts have none, and are not read any closer. */
const year = /\d{4}/;
const leadIn = /[\s([（*_`~“"]*/y;
const leadOut = /[)\]）*_`~”"]*[ \t]*(?:[:：—–|·,;-]+(?=\s|$)|：)?[ \t]*/y;

/** The timestamp that a text begins with, as `(2025-10-01 13:00Z) Did it` does; undefined when it begins otherwise. */
export function leadingTimestamp(text: string, offset = 0): LeadingTimestamp | undefined {
  if (!year.test(text)) return undefined;
  leadIn.lastIndex = 0;
  leadIn.test(text);
  const from = afterWeekday(text, leadIn.lastIndex);
  const found = timestampAt(text, from, offset, -1);
  if (!found) return undefined;
  leadOut.lastIndex = found.place.end - offset;
  leadOut.test(text);
  return { parsed: found, rest: offset + leadOut.lastIndex };
}

/** A date in numbers, or (in the group) what looks like one with the name of a month. */
const candidate =
  /\d{4}[-/\u2010\u2011]\d|(?<![A-Za-z0-9])(\d{1,2}(?:st|nd|rd|th)?(?: of)?[ \u00a0-]{1,2}[A-Za-z]{3,9}\.?,?[ \u00a0-]{1,2}\d{4}|[A-Za-z]{3,9}\.?[ \u00a0]{1,2}\d{1,2}(?:st|nd|rd|th)?(?:,[ \u00a0]{0,2}|[ \u00a0]{1,2})\d{4})/g;

/**
 * All dates and times that a prose text mentions, left to right, those included that no calendar has
 * (`2025-13-40`). Dates that are part of a file name, a path or an identifier are not mentions.
 */
export function findTimestamps(text: string, offset = 0): readonly ParsedTimestamp[] {
  if (!year.test(text)) return [];
  const found: ParsedTimestamp[] = [];
  let last = -1;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const isPart = match[1] !== undefined && wordEndsAt(text, match.index);
    const timestamp = isPart ? undefined : timestampAt(text, match.index, offset, last);
    if (!timestamp) {
      candidate.lastIndex = match.index + 1;
      continue;
    }
    last = timestamp.place.end - offset;
    candidate.lastIndex = last;
    found.push(timestamp);
  }
  return found;
}

function timestampAt(text: string, from: number, offset: number, last: number): ParsedTimestamp | undefined {
  const reading = readTimestamp(text, from);
  if (!reading || !standsAlone(text, from, reading.end, last)) return undefined;
  const place = placeOf(offset + from, offset + reading.end);
  if (typeof reading.outcome !== "string") {
    const { year } = reading.outcome.date;
    return year >= 1900 && year < 2200 ? { ok: true, value: reading.outcome, place } : undefined;
  }
  // `2000-50-3` is arithmetic rather than a mistyped date.
  if (!reading.padded || !/^(?:19|20|21)|[A-Za-z]/.test(text.slice(from, from + 4))) return undefined;
  return { ok: false, reason: reading.outcome, place };
}

const authorBehindSlash = /\/[A-Za-z@][\w@-]{0,30}(?![\w@/\\-]|\.\w)/y;

/** Whether a date stands for itself and is no part of a file name, a path, a version or an identifier. */
function standsAlone(text: string, start: number, end: number, last: number): boolean {
  const before = text.charAt(start - 1);
  if (start > 0 && start - 1 !== last && (beginsWord(before) || "/\\.#=&-".includes(before))) return false;
  if (before === "_" && beginsWord(text.charAt(start - 2))) return false;
  const after = text.charAt(end);
  const next = text.charAt(end + 1);
  if (after === "" || !(beginsWord(after) || "_./\\:-".includes(after))) return true;
  if (after === "/") {
    if (text.charAt(start + 4) === "/") return false;
    authorBehindSlash.lastIndex = end;
    return !/[\w.*<{]/.test(next) || (/[^\d]/.test(next) && authorBehindSlash.test(text));
  }
  if (after === "-" && /\d/.test(next))
    return /[\dZz]/.test(text.charAt(end - 1)) && /^-\d{4}-|^-\d{1,2}:/.test(text.slice(end, end + 6));
  if (/[-_.\\]/.test(after)) return !beginsWord(next);
  if (after === ":") return !/\d/.test(next);
  // Scripts without spaces between words put a date right before a word.
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(after);
}

function innermost(text: string): readonly [number, number] {
  let [start, end] = trimmed(text);
  for (;;) {
    while (end > start && /[.,;:：。]/.test(text.charAt(end - 1))) end--;
    const closing = brackets.get(text.charAt(start));
    // `(UTC)` at the end belongs to the timestamp, so only a pair around everything goes.
    if (closing === undefined || end - start < 2 || text.charAt(end - 1) !== closing) return [start, end];
    [start, end] = trimmed(text, start + 1, end - 1);
  }
}

/** `(2025-10-01) and more` begins with a timestamp as well. */
function afterOpening(text: string, index: number): number {
  return /[([（]/.test(text.charAt(index)) ? index + 1 : index;
}

function afterWeekday(text: string, index: number): number {
  weekday.lastIndex = index;
  return weekday.test(text) ? weekday.lastIndex : index;
}

function yearMonth(text: string): Timestamp | undefined {
  const numeric = numericMonth.exec(text);
  const named = namedMonth.exec(text);
  const year = Number(numeric?.[1] ?? named?.[2] ?? NaN);
  const month = numeric ? Number(numeric[2]) : monthOf(named?.[1] ?? "");
  if (Number.isNaN(year) || month === undefined || month < 1 || month > 12) return undefined;
  const date = { year, month, day: 1 };
  const precision = "year-month";
  return { form: precision, strict: true, precision, zone: noZone, date, local: epoch(date), text };
}
