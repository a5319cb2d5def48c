/**
 * A quick look at a text: enough to tell which kind a document is, at a fraction of a parse. One pass over the
 * lines; what stands in code fences, comments and front matter is not seen.
 */
import { afterFrontMatter, endOfHidden, wrappingFence } from "./sketch-hidden.ts";
import { cellsOf, endOfLine, isBold, isDelimiter, isRule, pastIndent } from "./sketch-lines.ts";
import { afterMarker, labelAt, type Words, wordsIn } from "./sketch-words.ts";

export interface Sketch extends Words {
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  /** The text of the first heading of the first level; empty without one. */
  readonly title: string;
  /** The header cells of each table. */
  readonly tables: readonly (readonly string[])[];
  /** Paragraphs that are one bold line. */
  readonly boldLines: readonly string[];
  readonly tasks: number;
  /** The whole document stands in one fence, which the sketch has looked into. */
  readonly wrapped: boolean;
}

export function sketchMarkdown(text: string): Sketch {
  const start = afterFrontMatter(text);
  const fence = wrappingFence(text, start);
  return fence ? scan(text, fence.start, fence.end, true) : scan(text, start, text.length, false);
}

/**
 * The lines that a sketch is made of, each with the line break before it: headings, fences, comments, bold lines,
 * checkboxes, and rules and delimiter rows, which make something of the line above. To look for them takes far less than
 * to look at every line.
 */
const MARKED =
  /(?:^\uFEFF?|\n)[ \t]*(?:#|`{3}|~~~|<!--|\*\*|(?:[-*+]|\d{1,4}[.)])[ \t]+\[[ xX]\](?=\s)|[-=:|][-=:| \t\r]*(?=\n|$))/g;

/** Where the first such line begins, from the beginning of a line on. */
function nextMarked(text: string, from: number): number {
  MARKED.lastIndex = Math.max(0, from - 1);
  // What is found has no line break but the one in front.
  return MARKED.test(text) ? Math.max(from, text.lastIndexOf("\n", MARKED.lastIndex - 1) + 1) : Infinity;
}

function scan(text: string, from: number, to: number, wrapped: boolean): Sketch {
  const headings: { depth: number; text: string }[] = [];
  const tables: string[][] = [];
  const boldLines: string[] = [];
  const shown: number[] = [];
  let shownFrom = from;
  let tasks = 0;
  // The rule below a heading is itself no line that the next rule could make a heading.
  let underline = -1;
  for (let line = nextMarked(text, from); line < to;) {
    const end = endOfLine(text, line, to);
    const start = pastIndent(text, line, end);
    const hiddenTo = endOfHidden(text, start, end, to);
    if (hiddenTo !== undefined) {
      if (line > shownFrom) shown.push(shownFrom, line);
      shownFrom = hiddenTo;
      line = nextMarked(text, hiddenTo);
      continue;
    }
    const code = text.charCodeAt(start);
    if (code === 35) {
      const heading =
        start - line < 4 && /^(#{1,6})(?:[ \t]+|$)(.*)$/u.exec(text.slice(start, end).trimEnd());
      if (heading)
        headings.push({ depth: heading[1]?.length ?? 1, text: heading[2]?.replace(/[ \t]#+$/u, "") ?? "" });
    } else if (code === 42 && text.startsWith("**", start)) {
      const bold = text.slice(start, end).trimEnd();
      if (isBold(bold) && labelAt(text, start, end) === undefined) boldLines.push(bold.slice(2, -2));
    } else if (text.charCodeAt(afterMarker(text, start, end)) === 91) {
      tasks += 1;
    } else {
      const rule = (code === 61 || code === 45) && isRule(text, start, end, code);
      const delimiter = code !== 61 && isDelimiter(text, start, end);
      const above = rule || delimiter ? lineAbove(text, line, shownFrom, underline) : "";
      if (rule && above !== "") {
        headings.push({ depth: code === 61 ? 1 : 2, text: above });
        underline = line;
      } else if (delimiter && above.includes("|")) tables.push(cellsOf(above));
    }
    line = nextMarked(text, end + 1);
  }
  if (to > shownFrom) shown.push(shownFrom, to);
  const title = headings.find(({ depth }) => depth === 1)?.text ?? "";
  return { headings, title, tables, boldLines, tasks, wrapped, ...wordsIn(text, shown) };
}

/** The words of the line above, where a rule could make them a heading: no list item, no quote, nothing hidden. */
function lineAbove(text: string, line: number, shownFrom: number, underline: number): string {
  const end = line - 1;
  if (end <= shownFrom) return "";
  const from = Math.max(shownFrom, text.lastIndexOf("\n", end - 1) + 1);
  if (from === underline) return "";
  const start = pastIndent(text, from, end);
  const code = text.charCodeAt(start);
  if (code === 35 || code === 62 || afterMarker(text, start, end) > start) return "";
  return text.slice(start, end).trimEnd();
}
