/**
 * A quick look at a text: enough to tell which kind a document is, at a fraction of a parse. One pass over the
 * lines; what stands in code fences, comments and front matter is not seen.
 */

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

/** Where the text begins after front matter between `---` lines. */
export function afterFrontMatter(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith("---", start) || !/^---[ \t]*\r?$/u.test(lineAt(text, start))) return start;
  const end = /\n---[ \t]*\r?(?:\n|$)/gu;
  end.lastIndex = start + 3;
  return end.exec(text) ? end.lastIndex : start;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

const OPENING = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\n]*)$/u;

/** The content of the fence that holds the whole text, closed at its very end or not at all. */
function wrappingFence(text: string, from: number): { start: number; end: number } | undefined {
  let start = from;
  while (start < text.length && isBlank(text.charCodeAt(start))) start += 1;
  const first = text.charAt(start);
  if (first !== "`" && first !== "~") return undefined;
  const line = lineAt(text, start);
  const opening = OPENING.exec(line.trimEnd());
  const marker = opening?.[1];
  if (marker === undefined || !/^(?:md|markdown|text|txt)?$/iu.test(opening?.[2]?.trim() ?? ""))
    return undefined;
  const content = start + line.length + 1;
  for (let at = content; at < text.length;) {
    const next = lineAt(text, at);
    if (closes(next, marker))
      return text.slice(at + next.length).trim() === "" ? { start: content, end: at } : undefined;
    at += next.length + 1;
  }
  return { start: content, end: text.length };
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

function closes(line: string, marker: string): boolean {
  const words = line.trim();
  if (words.length < marker.length || words[0] !== marker[0]) return false;
  for (const character of words) if (character !== marker[0]) return false;
  return true;
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

function endOfLine(text: string, at: number, to: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 || end > to ? to : end;
}

function pastIndent(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at += 1;
  return at;
}

/** Where the line behind a fence or comment begins that opens here; undefined where none does. */
function endOfHidden(text: string, start: number, end: number, to: number): number | undefined {
  if (text.startsWith("<!--", start)) {
    const close = text.indexOf("-->", start);
    return close < 0 || close >= to ? to : endOfLine(text, close, to) + 1;
  }
  const code = text.charCodeAt(start);
  if (code !== 96 && code !== 126) return undefined;
  const marker = OPENING.exec(text.slice(start, end).trimEnd())?.[1];
  if (marker === undefined) return undefined;
  for (let at = text.indexOf(marker, end); at >= 0 && at < to;) {
    const lineEnd = endOfLine(text, at, to);
    const lineStart = text.lastIndexOf("\n", at) + 1;
    if (pastIndent(text, lineStart, lineEnd) === at && closes(text.slice(at, lineEnd), marker))
      return lineEnd + 1;
    at = text.indexOf(marker, lineEnd);
  }
  return to;
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
function isRule(text: string, start: number, end: number, code: number): boolean {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  for (let at = start; at < last; at += 1) if (text.charCodeAt(at) !== code) return false;
  return true;
}

function isDelimiter(text: string, start: number, end: number): boolean {
  let dashes = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 45) dashes += 1;
    else if (code !== 124 && code !== 58 && !isBlank(code)) return false;
  }
  return dashes > 0;
}

/** The cells of a header row; escaped bars do not occur in names of columns. */
export const cellsOf = (line: string): string[] =>
  line
    .replace(/^\s*\|/u, "")
    .replace(/\|\s*$/u, "")
    .split("|")
    .map((cell) => cell.trim().replace(/[*_`]+/gu, ""));

const isBold = (line: string): boolean =>
  line.length >= 5 && line.endsWith("**") && line.indexOf("**", 2) === line.length - 2;
