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

function scan(text: string, from: number, to: number, wrapped: boolean): Sketch {
  const headings: { depth: number; text: string }[] = [];
  const tables: string[][] = [];
  const boldLines: string[] = [];
  const shown: number[] = [];
  let shownFrom = from;
  let tasks = 0;
  let marker: string | undefined;
  let comment = false;
  // The line before: what a rule below makes a heading, and a delimiter row the header of a table.
  let beforeStart = 0;
  let beforeEnd = 0;
  for (let at = from; at < to;) {
    const line = at;
    let end = text.indexOf("\n", at);
    if (end < 0 || end > to) end = to;
    at = end + 1;
    let start = line;
    let code = text.charCodeAt(start);
    while (start < end && (code === 32 || code === 9)) code = text.charCodeAt((start += 1));
    if (comment || marker !== undefined) {
      shownFrom = at;
      if (comment) comment = !text.slice(start, end).includes("-->");
      else if (code === marker?.charCodeAt(0) && closes(text.slice(start, end), marker)) marker = undefined;
      continue;
    }
    if (start >= end) {
      beforeEnd = beforeStart;
      continue;
    }
    // Most lines are words and nothing else.
    if (isLetter(code)) {
      beforeStart = start;
      beforeEnd = end;
      continue;
    }
    if ((code === 96 || code === 126) && text.charCodeAt(start + 2) === code)
      marker = OPENING.exec(text.slice(start, end).trimEnd())?.[1];
    const opensComment = code === 60 && text.startsWith("<!--", start);
    if (marker !== undefined || opensComment) {
      if (line > shownFrom) shown.push(shownFrom, line);
      shownFrom = at;
      comment = opensComment && !text.slice(start, end).includes("-->");
      continue;
    }
    if (code === 35 && start - line < 4) {
      const heading = /^(#{1,6})(?:[ \t]+|$)(.*)$/u.exec(text.slice(start, end).trimEnd());
      if (heading)
        headings.push({ depth: heading[1]?.length ?? 1, text: heading[2]?.replace(/[ \t]#+$/u, "") ?? "" });
    } else if (beforeEnd > beforeStart && (code === 61 || code === 45 || code === 124 || code === 58)) {
      const rule = (code === 61 || code === 45) && isRule(text, start, end, code);
      const delimiter = code !== 61 && isDelimiter(text, start, end);
      const before = rule || delimiter ? text.slice(beforeStart, beforeEnd).trimEnd() : "";
      if (rule && before !== "") {
        headings.push({ depth: code === 61 ? 1 : 2, text: before });
        beforeEnd = beforeStart;
        continue;
      }
      if (delimiter && before.includes("|")) tables.push(cellsOf(before));
    }
    const item = afterMarker(text, start, end);
    if (item > start && text.charCodeAt(item) === 91 && /^\[[ xX]\]\s/u.test(text.slice(item, item + 4)))
      tasks += 1;
    if (code === 42 && text.startsWith("**", start) && labelAt(text, item, end) === undefined)
      addBold(text.slice(start, end).trimEnd(), boldLines);
    beforeStart = start;
    beforeEnd = item === start && code !== 35 && code !== 62 ? end : start;
  }
  if (to > shownFrom) shown.push(shownFrom, to);
  const title = headings.find(({ depth }) => depth === 1)?.text ?? "";
  return { headings, title, tables, boldLines, tasks, wrapped, ...wordsIn(text, shown) };
}

/** ASCII letters, and all beyond ASCII: no mark begins with any of them. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;

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

function addBold(line: string, boldLines: string[]): void {
  if (!line.endsWith("**") || line.length < 5 || line.indexOf("**", 2) !== line.length - 2) return;
  boldLines.push(line.slice(2, -2));
}
