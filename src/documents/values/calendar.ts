/** Calendar arithmetic in the proleptic Gregorian calendar, without a clock and without a local time zone. */

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export const midnight: ClockTime = { hour: 0, minute: 0, second: 0, millisecond: 0 };
export const minute = 60_000;
export const day = 24 * 60 * minute;

export function isDate({ year, month, day: dayOfMonth }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Milliseconds since 1970 of a date and time taken as UTC. A second of 60 is the following minute's first. */
export function epoch(date: CalendarDate, time: ClockTime = midnight): number {
  // Date.UTC takes years below 100 for 19xx; setUTCFullYear does not.
  const base = new Date(0).setUTCFullYear(date.year, date.month - 1, date.day);
  return base + ((time.hour * 60 + time.minute) * 60 + time.second) * 1000 + time.millisecond;
}

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** 1 to 12 for an English month name, its three-letter form or `Sept`, whatever the case; else undefined. */
export function monthOf(name: string): number | undefined {
  const key = name.toLowerCase();
  if (key === "sept") return 9;
  const index = monthNames.findIndex((month) => month === key || month.slice(0, 3) === key);
  return index < 0 ? undefined : index + 1;
}

/** RFC 3339 in UTC to the second, `2025-12-29T11:40:14Z`. */
export function formatUtc(instantMs: number): string {
  const at = new Date(instantMs);
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${String(at.getUTCFullYear()).padStart(4, "0")}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
  return `${date}T${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}Z`;
}
