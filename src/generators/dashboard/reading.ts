/** What every part of the dashboard takes from a document: plain words and places for people. */
import type { Document } from "../../documents/document.ts";
import { plainOf } from "../../documents/values/plain.ts";
import type { Place } from "../../syntax/place.ts";
import type { Source } from "./model.ts";

const LONGEST = 400;

/** A text on one line, without Markdown marks and line breaks of HTML, cut where nobody would read on. */
export function plainText(source: string): string {
  const text = plainOf(source.slice(0, 4 * LONGEST))
    .text.replace(/<br ?\/?>/giu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return shorten(text, LONGEST);
}

/** At most so many code points, the last of them an ellipsis where something is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = Array.from(text.slice(0, 2 * most));
  if (points.length <= most) return text;
  return `${points
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
}

export const sourceAt = (document: Document, place: Place): Source => ({
  path: document.path,
  line: document.lines.point(place.start).line,
});

/** The document's title, else its file's name. */
export function titleOf(document: Document): string {
  const title = plainText(document.title?.text ?? "");
  return title === "" ? document.path.slice(document.path.lastIndexOf("/") + 1) : title;
}

/** Texts by code unit: an order that no locale of the machine changes. */
export const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

export const bySource = (left: Source, right: Source): number =>
  byText(left.path, right.path) || left.line - right.line;
