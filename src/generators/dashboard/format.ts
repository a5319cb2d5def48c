/** Times, spans and counts as people read them. Everything is UTC and English, whatever the machine is set to. */
import { formatUtc } from "../../documents/values/timestamp.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `2025-05-18` */
export const dateOf = (at: number): string => formatUtc(at).slice(0, 10);

/** `2025-05-18 15:00`, without the time where it is midnight or the last moment of a day. */
export function momentOf(at: number): string {
  const time = formatUtc(at).slice(11, 16);
  const inDay = ((at % DAY) + DAY) % DAY;
  return inDay === 0 || inDay === DAY - 1 ? dateOf(at) : `${dateOf(at)} ${time}`;
}

/** `3 days`, `5 hours`, `20 minutes`: the largest unit, rounded down. */
export function spanOf(milliseconds: number): string {
  const span = Math.abs(milliseconds);
  if (span >= 2 * DAY) return plural(Math.floor(span / DAY), "day");
  if (span >= HOUR) return plural(Math.floor(span / HOUR), "hour");
  return plural(Math.max(1, Math.floor(span / MINUTE)), "minute");
}

export const relativeTo = (now: number, at: number): string =>
  at < now ? `${spanOf(now - at)} ago` : `in ${spanOf(at - now)}`;

export const plural = (count: number, word: string, many = `${word}s`): string =>
  `${grouped(count)} ${count === 1 ? word : many}`;

/** `12,345` */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3}){1,4}$)/gu, ",");

/** A share in whole percent that is 0 and 100 only for nothing and all. */
export function percent(part: number, whole: number): number {
  if (whole === 0) return 0;
  const share = Math.round((100 * part) / whole);
  return Math.min(part === whole ? 100 : 99, Math.max(part === 0 ? 0 : 1, share));
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
