/** How a changed record is told of: what of a long text differs, where to point, what it was about. */
import type { Contract, Severity } from "../../../src/contracts/contract.ts";
import { type Place, placeOf } from "../../../src/syntax/place.ts";
import { type Entry, FREE } from "./records.ts";
import type { Version } from "./versions.ts";

/** UTF-16 units of a text that a message shows. */
const longest = 60;
const around = 12;

/** The two texts, of long ones what differs with a little of what stands around it. */
export function excerpts(before: string, now: string): readonly [string, string] {
  if (before.length <= longest && now.length <= longest) return [shown(before), shown(now)];
  const least = Math.min(before.length, now.length);
  let start = 0;
  while (start < least && before[start] === now[start]) start += 1;
  let tail = 0;
  while (tail < least - start && before.at(-tail - 1) === now.at(-tail - 1)) tail += 1;
  const from = start <= around * 2 ? 0 : before.lastIndexOf(" ", start - around) + 1 || start - around;
  return [part(before, from, tail), part(now, from, tail)];
}

function part(text: string, from: number, tail: number): string {
  const differs = text.length - tail;
  const space = text.indexOf(" ", differs);
  const to = tail <= around * 2 || space < 0 || space > differs + around ? text.length : space;
  const words = cut(text.slice(from, Math.max(from, to)));
  return shown(`${from > 0 ? "…" : ""}${words}${to < text.length && !words.endsWith("…") ? "…" : ""}`);
}

const cut = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

const shown = (text: string): string => text.replaceAll("`", "'");

/** Where a reader would point to a record. */
export const headOf = ({ head, place, parts }: Entry): Place =>
  head.place.end > head.place.start
    ? head.place
    : ([...parts.values()].find((each) => each.place.end > each.place.start)?.place ?? place);

/** Where a record stood: at the one that stands there now, else behind the last one. */
export function placeOfRemoved(at: Entry | undefined, { document, entries }: Version): Place {
  if (at !== undefined) return headOf(at);
  const end = entries.at(-1)?.place.end ?? document.text.trimEnd().length;
  return placeOf(end, end);
}

/** The contract's word on how grave a change is. */
export const gradedBy = ({ amendments: { severity } }: Contract): { readonly severity?: Severity } =>
  severity === undefined ? {} : { severity };

/** The first of what a record says. */
export function gist({ head, parts }: Entry): string {
  const said = [...parts.values()].find(({ text }) => text !== "");
  const words = said === undefined ? head.text : said.id === FREE ? said.text : `${said.label}: ${said.text}`;
  return `\`${shown(cut(words))}\``;
}

export const listed = (words: readonly string[]): string =>
  words.length === 0 ? "no other one" : words.map((word) => `\`${word}\``).join(" or ");
