/** Deadlines as table cells have them: often without a year or a zone, which the document or a header declares. */
import { beginsWord, lettered } from "../../syntax/lettered.ts";
import { placeOf } from "../../syntax/place.ts";
import {
  day,
  epoch,
  isDate,
  midnight,
  minute,
  monthOf,
  type CalendarDate,
  type ClockTime,
} from "./calendar.ts";
import type { Parsed } from "./parsed.ts";
import { plainOf, trimmed, trimmedPlace } from "./plain.ts";
import { parseTimestamp } from "./timestamp.ts";
import { noZone, readZone, type Zone, type ZoneOffset } from "./zone.ts";

export interface Deadline {
  /** Epoch milliseconds. A deadline without a time is the last millisecond of its day. */
  readonly instant: number;
  /** The same clock reading taken as UTC: comparable within one column whatever its zone. */
  readonly local: number;
  /** It stands for the end of its day: a date only, or `EOD` behind it. */
  readonly endOfDay: boolean;
  readonly precision: "date" | "minute" | "second";
  readonly yearFrom: "text" | "document";
  readonly zoneFrom: "text" | "column";
  readonly text: string;
}

/**
 * - `no-zone`: no zone in the text that says an offset, none given; `partial.local` is known
 * - `no-year`: no year in the text, none given
 * - `not-a-date`: nothing that names a day (`ASAP`, `Q3`, `5 days`)
 */
export type DeadlineReason = "empty" | "not-a-date" | "impossible-date" | "no-year" | "no-zone";

export interface DeadlineOptions {
  /** The year of dates that have none; only looked at for such a date. */
  readonly year?: number | undefined;
  /** Minutes east of UTC of times that have no zone. */
  readonly zone?: ZoneOffset | undefined;
}

interface Reading {
  readonly date: CalendarDate;
  readonly time: ClockTime | undefined;
  readonly precision: Deadline["precision"];
  readonly zone: Zone;
  readonly yearFrom: Deadline["yearFrom"];
}

const nothing =
  /^(?:[-–—?.…]+|n\/?a|none|nil|tb[adc]|open|not set|to be (?:determined|decided|defined|confirmed))$/iu;
const qualifier =
  /^(?:(?:by|before|until|due|on|no later than)[ ]{1,3})?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?[ ]{1,3})?(?:~[ ]?)?/i;
const endOfDay = /[ ,]{0,3}\(?(?:by )?(?:EOD|COB|EOB|end of (?:the )?day|close of business|midnight)\)?/iy;
const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3,9})\.?(?![A-Za-z])/y;
const monthFirst = /([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:/])/y;
const clock = /(?:,? {1,2}(?:at )?|T)(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;

/** Reads a deadline: `18 May 23:00`, `22 May EOD`, `May 18`, or any timestamp. */
export function parseDeadline(
  text: string,
  offset = 0,
  options: DeadlineOptions = {},
): Parsed<Deadline, DeadlineReason> {
  const plain = plainOf(text, offset);
  let [start, end] = trimmed(plain.text);
  while (end > start && /[.,;]/.test(plain.text.charAt(end - 1))) end--;
  const content = plain.text.slice(start, end);
  if (content === "" || nothing.test(content)) {
    return {
      ok: false,
      reason: "empty",
      place: end > start ? plain.place(start, end) : trimmedPlace(text, offset),
    };
  }
  start += qualifier.exec(content)?.[0].length ?? 0;
  const excerpt = plain.excerpt(start, end);
  const reading = read(plain.text.slice(start, end), options);
  if (typeof reading === "string") return { ok: false, reason: reading, place: excerpt.place };
  return resolve(reading, excerpt.text, excerpt.place.start, options.zone);
}

function resolve(
  reading: Reading,
  text: string,
  start: number,
  columnZone: ZoneOffset | undefined,
): Parsed<Deadline, DeadlineReason> {
  const place = placeOf(start, start + text.length);
  const local = epoch(reading.date, reading.time) + (reading.time ? 0 : day - 1);
  const known = {
    local,
    endOfDay: !reading.time,
    precision: reading.precision,
    yearFrom: reading.yearFrom,
    text,
  } as const;
  const own = reading.zone.offsetMinutes;
  // A zone that the text names but that has no certain offset is not the column's either.
  const zone = own ?? (reading.zone.kind === "none" ? offsetAt(columnZone, local) : undefined);
  if (zone === undefined) return { ok: false, reason: "no-zone", place, partial: known };
  const zoneFrom = own === undefined ? "column" : "text";
  return { ok: true, value: { ...known, instant: local - zone * minute, zoneFrom }, place };
}

const offsetAt = (zone: ZoneOffset | undefined, local: number): number | undefined =>
  typeof zone === "function" ? zone(local) : zone;

function read(text: string, options: DeadlineOptions): Reading | DeadlineReason {
  const ending = endOfDayAt(text);
  const stamp = parseTimestamp(ending === undefined ? text : text.slice(0, ending));
  if (stamp.ok) {
    const { date, local, precision, zone } = stamp.value;
    if (precision === "year-month") return "not-a-date";
    const time = precision === "date" ? undefined : { ...midnight, millisecond: local - epoch(date) };
    const zoned = ending === undefined ? zone : zoneAt(text, ending);
    return {
      date,
      time,
      precision: precision === "fraction" ? "second" : precision,
      zone: zoned,
      yearFrom: "text",
    };
  }
  if (stamp.reason.startsWith("impossible")) return "impossible-date";
  return readYearless(text, options);
}

function readYearless(text: string, options: DeadlineOptions): Reading | DeadlineReason {
  dayFirst.lastIndex = 0;
  monthFirst.lastIndex = 0;
  const first = dayFirst.exec(text);
  const match = first ?? monthFirst.exec(text);
  const month = monthOf((first ? match?.[2] : match?.[1]) ?? "");
  if (!match || month === undefined) return "not-a-date";
  let end = match[0].length;

  clock.lastIndex = end;
  const hours = clock.exec(text);
  const time = hours
    ? { ...midnight, hour: Number(hours[1]), minute: Number(hours[2]), second: Number(hours[3] ?? 0) }
    : undefined;
  if (hours) end = clock.lastIndex;
  else end = skipEndOfDay(text, end);
  const zoned = readZone(text, end);
  if (zoned) end = zoned.end;
  if (!hours) end = skipEndOfDay(text, end);
  // Words behind the date (`18 May or later`) say that it is not the whole deadline.
  if (beginsWord(text.slice(end, end + 20).trimStart())) return "not-a-date";

  const dayOfMonth = Number(first ? match[1] : match[2]);
  const { year } = options;
  // Without a year the 29th of February gets the benefit of the doubt.
  const date = { year: year ?? 2000, month, day: dayOfMonth };
  const possible = isDate(date) && (!time || (time.hour <= 23 && time.minute <= 59 && time.second <= 59));
  if (!possible || (zoned && !zoned.zone)) return "impossible-date";
  if (year === undefined) return "no-year";
  const precision = !time ? "date" : hours?.[3] === undefined ? "minute" : "second";
  return { date, time, precision, zone: zoned?.zone ?? noZone, yearFrom: "document" };
}

/** Where an end-of-day word begins behind a date that has its year. */
function endOfDayAt(text: string): number | undefined {
  const match = /[ ,]{1,2}\(?(?:by )?(?:EOD|COB|EOB|end of (?:the )?day|close of business)\b/i.exec(text);
  return match?.index;
}

function skipEndOfDay(text: string, index: number): number {
  endOfDay.lastIndex = index;
  return endOfDay.test(text) ? endOfDay.lastIndex : index;
}

function zoneAt(text: string, index: number): Zone {
  return readZone(text, skipEndOfDay(text, index))?.zone ?? noZone;
}

const zoneInHeader = lettered(String.raw`\b(?:UTC|GMT)(?![\p{L}\d])|[+\u2212-]\d{2}:\d{2}\b`, "");

/** Minutes east of UTC that a column header declares, `Hard Deadline (UTC+08)` → 480; undefined if none certain. */
export function parseZone(text: string): number | undefined {
  const plain = plainOf(text).text;
  const at = zoneInHeader(plain).exec(plain);
  return at ? readZone(plain, at.index)?.zone?.offsetMinutes : undefined;
}
