/** RFC 3339, section 5.6, to the letter. */
import { isDate } from "./calendar.ts";

const fullDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTime = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/** Whether the text is a `full-date` of RFC 3339: `2025-12-29`, on the calendar. */
export function isFullDate(text: string): boolean {
  const match = fullDate.exec(text);
  // `$` without the m flag still lets nothing follow in JavaScript, unlike elsewhere.
  return match !== null && isDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/**
 * Whether the text is a `date-time` of RFC 3339. `T` and `Z` may be lowercase (5.6); second 60 stands only where
 * UTC reads 23:59 (5.7, appendix D); an offset is at most 23:59.
 */
export function isRfc3339(text: string): boolean {
  const match = dateTime.exec(text);
  if (!match || !isFullDate(match[1] ?? "")) return false;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4])];
  const [offsetHour, offsetMinute] = [Number(match[6] ?? 0), Number(match[7] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  const offset = (match[5] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  return second < 60 || isLeapMinute(hour, minute, offset);
}

/** Whether a local minute may have a second 60, given the zone's offset in minutes. */
export function isLeapMinute(hour: number, minute: number, offsetMinutes: number): boolean {
  const minutesOfDay = 24 * 60;
  const utc = (((hour * 60 + minute - offsetMinutes) % minutesOfDay) + minutesOfDay) % minutesOfDay;
  return utc === minutesOfDay - 1;
}
