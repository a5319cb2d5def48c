/** Texts of documents as one line without Markdown, as boards and digests show them. */
import type { Task } from "../documents/document.ts";
import type { Owner } from "../documents/values/owner.ts";
import type { Parsed } from "../documents/values/parsed.ts";
import { plainOf } from "../documents/values/plain.ts";
import type { Timestamp } from "../documents/values/timestamp.ts";
import { oneLine } from "./slug.ts";

/** One line without emphasis, code marks and `<br>`. */
export const plainLine = (text: string): string =>
  oneLine(plainOf(text.replace(/<br\s{0,3}\/?>/giu, " ")).text);

/** A checkbox's text without the timestamp at its beginning or end, and without what separates the two. */
export function withoutStamp({ text, textPlace, stamp, stampAt }: Task): string {
  if (stamp === undefined || stampAt === undefined || stampAt === "inside") return text;
  const start = stamp.place.start - textPlace.start;
  const end = stamp.place.end - textPlace.start;
  const before = text.slice(0, start).replace(/[\s([{（*_`~–—:-]+$/u, "");
  const after = text.slice(end).replace(/^[\s)\]}）*_`~–—:.,-]+/u, "");
  return before === "" || after === "" ? before + after : `${before} ${after}`;
}

/** Each with the note behind it: `Edge (desktop bridge)`. */
export const ownerNames = (owners: readonly Owner[]): readonly string[] =>
  owners.map(({ name, note }) => (note === undefined ? name : `${name} (${oneLine(note.text)})`));

/** `2026-01-31` */
export function stampDate(stamp: Parsed<Timestamp> | undefined): string | undefined {
  if (!stamp?.ok || stamp.value.precision === "year-month") return undefined;
  const { year, month, day } = stamp.value.date;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
