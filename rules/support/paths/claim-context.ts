/** What a document says around a path: the clause it stands in, the line above its list, the heading, the row. */
import type { Document } from "../../../src/documents/document.ts";
import type { PathMention } from "../../../src/documents/values/paths.ts";
import { lowerAscii } from "../../../src/documents/values/plain.ts";
import type { LineIndex, Place } from "../../../src/syntax/place.ts";
import { beginsClause, clauseBefore, clauseBehind, endsClause, reach } from "./claim-clauses.ts";
import { isAnnouncedBy, isSaidByRow, saysWhatFor, takesBackBefore, takesBackBehind } from "./claim-words.ts";

/** Says of a path whether the words around it take back that it exists. To be asked in text order. */
export function takenBackIn(document: Document): (path: Pick<PathMention, "place" | "inCode">) => boolean {
  const { text, lines, headings, contract } = document;
  const isAnnounced = announcedByLines(text, lines);
  let heading = -1;
  let announced = false;
  let line: Place = { start: 0, end: -1 };
  let said = false;
  return ({ place, inCode }) => {
    const last = heading;
    while ((headings[heading + 1]?.place.start ?? Infinity) <= place.start) heading++;
    if (heading > last) announced = isAnnouncedBy(lowerAscii(headings[heading]?.text ?? ""));
    if (announced) return true;
    if (place.start > line.end) {
      const { line: number } = lines.point(place.start);
      line = lines.line(number);
      said = cellsAt(text, line).some(isSaidByRow) || isAnnounced(number);
    }
    if (said) return true;
    const after = endsClause(text, place.end) ? "" : clauseBehind(text, place.end, inCode);
    if (isSaid(after) && (takesBackBehind(after) || (!contract.references.guide && saysWhatFor(after))))
      return true;
    const before = beginsClause(text, place.start) ? "" : clauseBefore(text, place.start, inCode);
    return isSaid(before) && takesBackBefore(before);
  };
}

/** A path alone in its item or cell has nothing around it but marks. */
const isSaid = (clause: string): boolean => clause.length > 1 && /[a-z]/.test(clause);

interface Line {
  readonly isBlank: boolean;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  readonly indent: number;
  /** It ends in a colon, after words that take back what hangs under it. */
  readonly announces: boolean;
}

/** Says of a line (1-based) whether one that it hangs under, by indentation or as a list, announces it. */
function announcedByLines(text: string, lines: LineIndex): (from: number) => boolean {
  const known = new Map<number, Line>();
  const lineAt = (number: number): Line => {
    let line = known.get(number);
    if (line === undefined) {
      line = readLine(text, lines.line(number));
      known.set(number, line);
    }
    return line;
  };
  return (from) => {
    let { indent: depth, isItem } = lineAt(from);
    for (let at = from - 1; at > 0 && at > from - mostLines && (isItem || depth > 0); at--) {
      const above = lineAt(at);
      if (above.isBlank) continue;
      if (above.isHeading) break;
      const isOther = isItem && !above.isItem;
      if (above.indent > depth || (above.indent === depth && !isOther)) continue;
      if (above.announces) return true;
      depth = above.indent;
      isItem = above.isItem;
    }
    return false;
  };
}

const mostLines = 60;
const item = /^\s*(?:[-*+]|\d{1,3}[.)]|\|)(?:\s|$)/;

function readLine(text: string, { start, end }: Place): Line {
  const line = text.slice(start, Math.min(end, start + reach));
  const indent = line.length - line.trimStart().length;
  return {
    isBlank: indent === line.length,
    isHeading: line.startsWith("#") && /^#{1,6}\s/.test(line),
    isItem: item.test(line),
    indent,
    announces: endsInColon(line) && isAnnouncedBy(lowerAscii(line)),
  };
}

/** But for marks and white space. */
function endsInColon(line: string): boolean {
  const colon = line.lastIndexOf(":");
  return colon >= 0 && /^[\s*_`]*$/.test(line.slice(colon + 1));
}

/** In every row with a cell that says something of the others. */
const telling = /\|[*_`\s.]*(?:new|creat|add|delet|remov|planned|future|to[*_`\s.]*do|generated|output)/i;

/** The cells of a line that is such a row. */
function cellsAt(text: string, { start, end }: Place): readonly string[] {
  const row = text.slice(start, end);
  if (!/^\s*\|/.test(row) || !telling.test(row)) return [];
  return lowerAscii(row)
    .split("|")
    .map((cell) => (cell.length > 40 ? "" : cell.replace(/[*_`\s.]+/g, " ").trim()));
}
