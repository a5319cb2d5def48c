/** Reads one date, with or without a time and a zone, that begins at a known index of a text. */
import { epoch, isDate, midnight, monthOf, type CalendarDate, type ClockTime } from "./calendar.ts";
import { isLeapMinute, isRfc3339 } from "./rfc3339.ts";
import { isPlausibleOffset, noZone, readBracketed, readZone, type Zone, type ZoneReading } from "./zone.ts";

/**
 * - `rfc3339`: `2025-12-29T11:40:14Z`; with `strict: false` also its near misses (`t`, `z`, `+0800`)
 * - `iso-minute`: `2025-10-01T13:00Z`
 * - `spaced`: a numeric date, a time and a zone in any other arrangement, `2025-10-01 13:00 UTC`
 * - `date`: `2025-10-01`
 * - `zoneless`: a numeric date and a time, `2025-12-29 23:44`
 * - `month-day-year`: the month is a word, `May 17, 2025 18:30 UTC+08`, `17 May 2025`
 * - `year-month`: `2025-10`, `October 2025`; only as a whole text
 */
export type TimestampForm =
  "rfc3339" | "iso-minute" | "spaced" | "date" | "zoneless" | "month-day-year" | "year-month";

export type TimestampPrecision = "year-month" | "date" | "minute" | "second" | "fraction";

export interface Timestamp {
  readonly form: TimestampForm;
  /** Written just as the form has it: padded, 24 hours, `T` and `Z` in capitals, ASCII signs, not about. */
  readonly strict: boolean;
  readonly precision: TimestampPrecision;
  readonly zone: Zone;
  readonly date: CalendarDate;
  /** Epoch milliseconds; only where the zone is UTC or an offset and there is a time. */
  readonly instant?: number;
  /** The clock's reading as epoch milliseconds of UTC, for comparing within one unknown zone. */
  readonly local: number;
  /** As written, zone included, brackets around it not. */
  readonly text: string;
}

export type ImpossibleReason = "impossible-date" | "impossible-time" | "impossible-zone";

export interface TimestampReading {
  readonly end: number;
  readonly outcome: Timestamp | ImpossibleReason;
  /** It has all the marks of a timestamp: four-digit year, padded month and day. */
  readonly padded: boolean;
}

interface DateReading {
  readonly date: CalendarDate;
  readonly end: number;
  readonly strict: boolean;
  readonly named: boolean;
  readonly padded: boolean;
}

interface TimeReading {
  readonly time: ClockTime;
  readonly end: number;
  readonly strict: boolean;
  readonly joined: boolean;
  readonly precision: TimestampPrecision;
  readonly possible: boolean;
}

// U+2010 and U+2011 look like the ASCII hyphen, and word processors and language models write them.
const numericDate = /(\d{4})([-/\u2010\u2011])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const monthFirst =
  /([A-Za-z]{3,9})\.?[ \u00a0]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:,[ \u00a0]{0,2}|[ \u00a0]{1,2})(\d{4})(?!\d)/y;
const dayFirst =
  /(\d{1,2})(?:st|nd|rd|th)?(?:[ \u00a0]{1,2}of)?[ \u00a0-]{1,2}([A-Za-z]{3,9})\.?,?[ \u00a0-]{1,2}(\d{4})(?!\d)/y;
const clock =
  /([Tt]|,?[ \t\u00a0]{1,3}(?:at[ ]|@[ ]?)?)(~?)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?!\d)(?:[ \u00a0]?([AaPp])\.?[Mm]\b)?/y;
const untilClock = /[ ]?[-\u2013\u2014][ ]?\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/y;

/** Reads the timestamp at `index`; undefined when nothing there is one. Looks at a bounded stretch of text only. */
export function readTimestamp(text: string, index: number): TimestampReading | undefined {
  const date = readDate(text, index);
  if (!date) return undefined;
  const { padded } = date;
  if (!isDate(date.date)) return { end: endOfImpossible(text, date.end), outcome: "impossible-date", padded };

  const time = readTime(text, date.end);
  if (!time) return dateOnly(text, index, date);
  if (!time.possible) {
    return { end: readZone(text, time.end)?.end ?? time.end, outcome: "impossible-time", padded };
  }

  const { zoned, end } = zoneOf(text, time, date);
  if (zoned && !zoned.zone) return { end, outcome: "impossible-zone", padded };
  const zone = zoned?.zone ?? noZone;
  if (time.time.second === 60) {
    const leap =
      zone.offsetMinutes !== undefined && isLeapMinute(time.time.hour, time.time.minute, zone.offsetMinutes);
    if (!leap) return { end, outcome: "impossible-time", padded };
  }

  const written = text.slice(index, end);
  const form = formOf(date, time, zoned);
  // Behind a `Z`, date and time have told already all that the standard asks for.
  const strict =
    form === "rfc3339" && zone.text !== "Z"
      ? isStrictRfc3339(written)
      : date.strict && time.strict && (zoned?.strict ?? true);
  const local = epoch(date.date, time.time);
  const known = { form, strict, precision: time.precision, zone, date: date.date, local, text: written };
  if (zone.offsetMinutes === undefined) return { end, padded, outcome: known };
  return { end, padded, outcome: { ...known, instant: local - zone.offsetMinutes * 60_000 } };
}

function isStrictRfc3339(written: string): boolean {
  const core = written.replace(/\s*[([（][^()[\]（）]*[)\]）]$/u, "");
  return isRfc3339(core) && core === core.toUpperCase();
}

function readDate(text: string, index: number): DateReading | undefined {
  const first = text.charAt(index);
  if (isDigit(first)) return readNumericDate(text, index) ?? readNamedDate(text, index, dayFirst);
  return isLetter(first) ? readNamedDate(text, index, monthFirst) : undefined;
}

const isDigit = (character: string): boolean => character >= "0" && character <= "9";

const isLetter = (character: string): boolean =>
  (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");

function readNumericDate(text: string, index: number): DateReading | undefined {
  numericDate.lastIndex = index;
  const numeric = numericDate.exec(text);
  if (!numeric) return undefined;
  const month = numeric[3] ?? "";
  const day = numeric[4] ?? "";
  const padded = month.length === 2 && day.length === 2;
  return {
    date: { year: Number(numeric[1]), month: Number(month), day: Number(day) },
    end: numericDate.lastIndex,
    strict: padded && numeric[2] === "-",
    named: false,
    padded,
  };
}

function readNamedDate(
  text: string,
  index: number,
  order: typeof monthFirst | typeof dayFirst,
): DateReading | undefined {
  order.lastIndex = index;
  const match = order.exec(text);
  if (!match) return undefined;
  const [named, numbered] = order === monthFirst ? [match[1], match[2]] : [match[2], match[1]];
  const month = monthOf(named ?? "");
  if (month === undefined) return undefined;
  const date = { year: Number(match[3]), month, day: Number(numbered) };
  return { date, end: index + match[0].length, strict: true, named: true, padded: true };
}

function readTime(text: string, index: number): TimeReading | undefined {
  clock.lastIndex = index;
  const match = clock.exec(text);
  if (!match) return undefined;
  const separator = match[1] ?? "";
  const hours = match[3] ?? "";
  const seconds = match[5];
  const fraction = match[6];
  const half = match[7];
  const twelve = Number(hours);
  const minute = Number(match[4]);
  const second = Number(seconds ?? 0);
  const hour = half === undefined ? twelve : (twelve % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const possible =
    hour <= 23 && minute <= 59 && second <= 60 && (half === undefined || (twelve >= 1 && twelve <= 12));
  const millisecond = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction.slice(0, 6)}`) * 1000);
  const precision = fraction !== undefined ? "fraction" : seconds !== undefined ? "second" : "minute";
  return {
    time: { hour, minute, second, millisecond },
    end: clock.lastIndex,
    strict:
      match[2] === "" && hours.length === 2 && half === undefined && (separator === "T" || separator === " "),
    joined: separator === "T" || separator === "t",
    precision,
    possible,
  };
}

/** The zone behind a time, or behind a time range (`10:00-11:30 UTC`), whose second time is no offset. */
function zoneOf(
  text: string,
  time: TimeReading,
  date: DateReading,
): { readonly zoned: ZoneReading | undefined; readonly end: number } {
  const zoned = readZone(text, time.end);
  const isOffset = zoned?.attached === true && zoned.zone?.kind !== "utc";
  if (zoned && !(isOffset && !time.joined && !isPlausibleOffset(zoned.zone?.offsetMinutes ?? NaN))) {
    const suffix = zoned.attached && !date.named ? readBracketed(text, zoned.end) : undefined;
    return { zoned, end: suffix?.zone ? suffix.end : zoned.end };
  }
  untilClock.lastIndex = time.end;
  if (!untilClock.test(text)) return { zoned: undefined, end: time.end };
  const behind = readZone(text, untilClock.lastIndex);
  return { zoned: behind, end: behind?.end ?? untilClock.lastIndex };
}

function formOf(date: DateReading, time: TimeReading, zoned: ZoneReading | undefined): TimestampForm {
  if (date.named) return "month-day-year";
  if (!zoned) return "zoneless";
  if (!time.joined || !zoned.attached) return "spaced";
  return time.precision === "minute" ? "iso-minute" : "rfc3339";
}

function dateOnly(text: string, index: number, date: DateReading): TimestampReading {
  const written = text.slice(index, date.end);
  const form = date.named ? "month-day-year" : "date";
  return {
    end: date.end,
    padded: date.padded,
    outcome: {
      form,
      strict: date.strict,
      precision: "date",
      zone: noZone,
      date: date.date,
      local: epoch(date.date, midnight),
      text: written,
    },
  };
}

/** An impossible date is reported with the time that belongs to it. */
function endOfImpossible(text: string, index: number): number {
  const time = readTime(text, index);
  return time ? (readZone(text, time.end)?.end ?? time.end) : index;
}
