/** What a document says around a path: the clause it stands in, the line above its list, the heading, the row. */
import type { Document } from "../../src/documents/document.ts";
import { lowerAscii } from "../../src/documents/values/plain.ts";
import type { LineIndex, Place } from "../../src/syntax/place.ts";
import { isAnnouncedBy, isSaidByRow, saysWhatFor, takesBack } from "./claim-words.ts";

/** Says of a place whether the words around it take back that a path there exists. Places are asked in text order. */
export function takenBackIn(document: Document): (place: Place) => boolean {
  const { text, lines, headings, contract } = document;
  let heading = -1;
  let announced = false;
  const byLine = new Map<number, boolean>();
  return (place) => {
    for (; (headings[heading + 1]?.place.start ?? Infinity) <= place.start; heading++) {
      announced = isAnnouncedBy(lowerAscii(headings[heading + 1]?.text ?? ""));
    }
    if (announced) return true;
    const { line } = lines.point(place.start);
    let said = byLine.get(line);
    if (said === undefined) {
      said =
        rowAt(text, lines.line(line)).some(isSaidByRow) || linesAbove(text, lines, line).some(isAnnouncedBy);
      byLine.set(line, said);
    }
    if (said) return true;
    const { before, after } = clauseAround(text, place);
    return takesBack(before, after) || (!contract.references.guide && saysWhatFor(after));
  };
}

/** No clause that a person writes is longer on either side. */
const reach = 240;
const clauseEnd = /[.!?;](?=[\s)*_]|$)|\n\s*\n|\n\s*(?:[-*+]|\d{1,3}[.)])\s|\||<br ?\/?>/g;

/** The words before and behind a place in its clause, in lower case; code is blanked, because it says nothing. */
function clauseAround(text: string, { start, end }: Place): { before: string; after: string } {
  const before = withoutCode(text.slice(Math.max(0, start - reach), start), true);
  const after = withoutCode(text.slice(end, end + reach), false);
  const cut = Math.max(0, ...[...before.matchAll(clauseEnd)].map((match) => match.index + match[0].length));
  const stop = after.search(clauseEnd);
  return {
    before: lowerAscii(before.slice(cut))
      .replace(/\s+/g, " ")
      .replace(/["'(*_[ ]+$/, " "),
    after: lowerAscii(stop < 0 ? after : after.slice(0, stop)).replace(/\s+/g, " "),
  };
}

/** Without the code spans, of which the one around the place is still open. */
function withoutCode(text: string, isBefore: boolean): string {
  const open = isBefore ? text.lastIndexOf("`") : text.indexOf("`");
  if (open < 0) return text;
  const rest = isBefore ? text.slice(0, open) : text.slice(open + 1);
  return rest.replace(/`[^`\n]{0,200}`/g, (span) => "x".repeat(span.length));
}

const item = /^\s*(?:[-*+]|\d{1,3}[.)]|\|)(?:\s|$)/;

/** Lines above a line that it hangs under, by indentation or as a list, and that end in a colon; the nearest first. */
function linesAbove(text: string, lines: LineIndex, from: number): readonly string[] {
  const found: string[] = [];
  const first = textOf(text, lines.line(from));
  let depth = indentation(first);
  let isItem = item.test(first);
  for (let line = from - 1; line > 0 && line > from - mostLines; line--) {
    const above = textOf(text, lines.line(line));
    if (above.trim() === "") continue;
    if (/^#{1,6}\s/.test(above)) break;
    const indent = indentation(above);
    const isOther = isItem && !item.test(above);
    if (indent > depth || (indent === depth && !isOther)) continue;
    depth = indent;
    isItem = item.test(above);
    if (/:[\s*_`]*$/.test(above)) found.push(lowerAscii(above));
    if (!isItem && indent === 0) break;
  }
  return found;
}

const mostLines = 60;

const textOf = (text: string, { start, end }: Place): string =>
  text.slice(start, Math.min(end, start + reach));

const indentation = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** The cells of a line that is a table row. */
function rowAt(text: string, { start, end }: Place): readonly string[] {
  const row = text.slice(start, end);
  if (!/^\s*\|/.test(row)) return [];
  return lowerAscii(row)
    .split("|")
    .map((cell) => (cell.length > 40 ? "" : cell.replace(/[*_`\s.]+/g, " ").trim()));
}
