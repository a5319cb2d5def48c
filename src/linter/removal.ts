/** What to delete of a text so that a comment is gone and nothing else has changed. */
import type { Document } from "../documents/document.ts";
import type { Place } from "../syntax/place.ts";

/**
 * A comment that stands alone goes with its line; between two lines of text the line stays, empty, so that the
 * comment's going does not join what it held apart. Beside text it takes the spaces on one side along.
 */
export function removalOf({ lines, text }: Document, place: Place): Place {
  const first = lines.point(place.start).line;
  const last = lines.point(place.end).line;
  const head = lines.line(first).start;
  const tail = lines.line(last).end;
  const before = text.slice(head, place.start);
  const after = text.slice(place.end, tail);
  if (before.trim() === "" && after.trim() === "") {
    const blank = (line: number): boolean => {
      const { start, end } = lines.line(line);
      return text.slice(start, end).trim() === "";
    };
    const opens = first === 1 || blank(first - 1);
    const closes = last === lines.count || blank(last + 1);
    if (!opens && !closes) return { start: head, end: tail };
    if (last === lines.count) return { start: first === 1 ? head : lines.line(first - 1).end, end: tail };
    // Of two blank lines that would then meet, one goes too.
    const through = opens && closes && last + 1 < lines.count ? last + 2 : last + 1;
    return { start: head, end: lines.line(through).start };
  }
  if (before.trim() === "") return { start: place.start, end: place.end + leading(after) };
  if (after === "" || /^\s/u.test(after)) return { start: place.start - trailing(before), end: place.end };
  return place;
}

const leading = (text: string): number => text.length - text.trimStart().length;
const trailing = (text: string): number => text.length - text.trimEnd().length;
