/** The zone that a workspace declares for times without one. */
import type { ZoneOffset } from "../documents/values/zone.ts";

const offset = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** Whether the text is `UTC`, an offset such as `UTC+08:00`, or the name of a zone that this Node knows. */
export const isTimeZone = (text: string): boolean => offsetIn(text) !== undefined;

/** The offset of a zone, which for a named one differs with the time of the year; undefined where the text names none. */
export function offsetIn(zone: string): ZoneOffset | undefined {
  return fixedOffset(zone) ?? namedOffset(zone);
}

function fixedOffset(zone: string): number | undefined {
  const [, sign, hours, minutes = "0"] = offset.exec(zone) ?? [];
  if (sign === undefined) return undefined;
  const total = Number(hours) * 60 + Number(minutes);
  return total <= 14 * 60 && Number(minutes) < 60 ? (sign === "-" ? -total : total) : undefined;
}

function namedOffset(zone: string): ((local: number) => number) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
  const at = (instant: number): number => {
    const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
    return fixedOffset(name) ?? 0;
  };
  // What the clock shows is no instant yet: the offset there is taken for a first guess. Of an hour that a clock goes
  // through twice, or skips, any answer is as good.
  return (local) => at(local - at(local) * minute);
}

const minute = 60_000;
