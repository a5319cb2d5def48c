/** Writing a timestamp that is known for certain in another form, and saying what forms look like. */
import type { TimestampForm, TimestampPolicy } from "../../../src/contracts/contract.ts";
import type { Timestamp } from "../../../src/documents/values/timestamp.ts";

/** What a form looks like, as a message shows it. */
export const formExamples: Readonly<Record<TimestampForm, string>> = {
  rfc3339: "2025-10-01T13:00:00Z",
  "iso-minute": "2025-10-01T13:00Z",
  spaced: "2025-10-01 13:00 UTC",
  date: "2025-10-01",
  zoneless: "2025-10-01 13:00",
  "month-day-year": "May 17, 2025",
};

/** A time with its zone's distance from UTC known, written to the second or the minute. */
const isCertain = ({ instant, precision, text }: Timestamp): boolean =>
  instant !== undefined && (precision === "minute" || precision === "second") && !text.includes("~");

/**
 * The same instant, in the same zone or in UTC, in the first of these forms that can hold it; else undefined. A spaced
 * form has its zone attached or not, as `like` has it.
 */
export function rewritten(
  stamp: Timestamp,
  forms: readonly TimestampForm[],
  utc: boolean,
  like = stamp.text,
): string | undefined {
  if (stamp.precision === "date") return forms.includes("date") ? isoDate(stamp.local) : undefined;
  if (!isCertain(stamp)) return undefined;
  const offset = utc || stamp.zone.kind === "utc" ? 0 : (stamp.zone.offsetMinutes ?? 0);
  const local = (stamp.instant ?? 0) + offset * 60_000;
  // A time to the second keeps its seconds; one to the minute gains none where a form without them is accepted.
  const fitting: readonly TimestampForm[] =
    stamp.precision === "minute" ? ["iso-minute", "spaced", "rfc3339"] : ["rfc3339", "spaced"];
  const form = forms.length === 0 ? ownForm(stamp) : fitting.find((candidate) => forms.includes(candidate));
  if (form === undefined) return undefined;
  const clock = isoTime(local, stamp.precision === "second" || form === "rfc3339");
  if (form !== "spaced") return `${isoDate(local)}T${clock}${offset === 0 ? "Z" : offsetText(offset)}`;
  const attached = /\d(?:[Zz]|[+-]\d{2}:?\d{2})$/u.test(like);
  const zone = offset === 0 ? (attached ? "Z" : " UTC") : `${attached ? "" : " "}${offsetText(offset)}`;
  return `${isoDate(local)} ${clock}${zone}`;
}

/** The form to keep when no other is asked for. */
function ownForm({ form }: Timestamp): TimestampForm | undefined {
  return form === "rfc3339" || form === "iso-minute" || form === "spaced" ? form : undefined;
}

const isoDate = (local: number): string => new Date(local).toISOString().slice(0, 10);

const isoTime = (local: number, seconds: boolean): string =>
  new Date(local).toISOString().slice(11, seconds ? 19 : 16);

function offsetText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Whether the contract takes the form. A near miss of RFC 3339 (`t`, `z`, `+0800`) is not RFC 3339. */
export function isAccepted({ form, strict }: Timestamp, { accept }: TimestampPolicy): boolean {
  if (accept.length === 0) return true;
  const loose = form === "rfc3339" && !strict && !accept.includes("spaced");
  return !loose && accept.some((accepted) => accepted === form);
}
