/** What a sketch does not look into: front matter, fences, comments. */
import { endOfLine, isBlank, lineAt, pastIndent } from "./sketch-lines.ts";

/** Where the text begins after front matter between `---` lines. */
export function afterFrontMatter(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith("---", start) || !/^---[ \t]*\r?$/u.test(lineAt(text, start))) return start;
  const end = /\n---[ \t]*\r?(?:\n|$)/gu;
  end.lastIndex = start + 3;
  return end.exec(text) ? end.lastIndex : start;
}

const OPENING = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\n]*)$/u;

/** The content of the fence that holds the whole text, closed at its very end or not at all. */
export function wrappingFence(text: string, from: number): { start: number; end: number } | undefined {
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

function closes(line: string, marker: string): boolean {
  const words = line.trim();
  if (words.length < marker.length || words[0] !== marker[0]) return false;
  for (const character of words) if (character !== marker[0]) return false;
  return true;
}

/** Where the line behind a fence or comment begins that opens here; undefined where none does. */
export function endOfHidden(text: string, start: number, end: number, to: number): number | undefined {
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
