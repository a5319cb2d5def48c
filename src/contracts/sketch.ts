/**
 * A quick look at a text: enough to tell which kind a document is, at a fraction of a parse. One pass over the
 * lines; what stands in code fences, comments and front matter is not seen.
 */

export interface Sketch {
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  /** The header cells of each table. */
  readonly tables: readonly (readonly string[])[];
  /** Paragraphs that are one bold line. */
  readonly boldLines: readonly string[];
  readonly tasks: number;
  /** The whole document stands in one fence, which the sketch has looked into. */
  readonly wrapped: boolean;
  /** Words before a colon at the beginning of a line or list item, once each. */
  labels(): ReadonlySet<string>;
  /** The text outside of code. */
  prose(): string;
}

const LONGEST_LABEL = 48;

export function sketchMarkdown(text: string): Sketch {
  const start = afterFrontMatter(text);
  const fence = wrappingFence(text, start);
  return fence ? scan(text, fence.start, fence.end, true) : scan(text, start, text.length, false);
}

/** Where the text begins after front matter between `---` lines. */
export function afterFrontMatter(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!/^---[ \t]*\r?$/u.test(lineAt(text, start))) return start;
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
  const prose: number[] = [];
  let joined: string | undefined;
  let tasks = 0;
  let marker: string | undefined;
  let comment = false;
  let before = "";
  for (let at = from; at < to;) {
    let end = text.indexOf("\n", at);
    if (end < 0 || end > to) end = to;
    const next = end + 1;
    let start = at;
    while (start < end && (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9)) start += 1;
    const indent = start - at;
    const code = text.charCodeAt(start);
    at = next;
    if (comment) {
      if (text.slice(start, end).includes("-->")) comment = false;
      continue;
    }
    if (marker !== undefined) {
      if (code === marker.charCodeAt(0) && closes(text.slice(start, end), marker)) marker = undefined;
      continue;
    }
    if ((code === 96 || code === 126) && text.charCodeAt(start + 2) === code) {
      const opening = OPENING.exec(text.slice(start, end).trimEnd())?.[1];
      if (opening !== undefined) {
        marker = opening;
        continue;
      }
    }
    if (code === 60 && text.startsWith("<!--", start)) {
      comment = !text.slice(start, end).includes("-->");
      continue;
    }
    prose.push(start, end);
    if (start >= end) {
      before = "";
      continue;
    }
    if (code === 35 && indent < 4) {
      const heading = /^(#{1,6})(?:[ \t]+|$)(.*)$/u.exec(text.slice(start, end).trimEnd());
      if (heading)
        headings.push({ depth: heading[1]?.length ?? 1, text: heading[2]?.replace(/[ \t]#+$/u, "") ?? "" });
    } else if ((code === 61 || code === 45) && before !== "" && isRule(text, start, end, code)) {
      headings.push({ depth: code === 61 ? 1 : 2, text: before });
      before = "";
      continue;
    } else if (code === 124 || code === 58 || code === 45) {
      if (before.includes("|") && isDelimiter(text, start, end)) tables.push(cellsOf(before));
    }
    const item = afterMarker(text, start, end);
    if (item > start && text.charCodeAt(item) === 91 && /^\[[ xX]\]\s/u.test(text.slice(item, item + 4)))
      tasks += 1;
    if (code === 42 && text.startsWith("**", start) && labelAt(text, item, end) === undefined)
      addBold(text.slice(start, end).trimEnd(), boldLines);
    before = item === start && code !== 35 && code !== 62 ? text.slice(start, end).trimEnd() : "";
  }
  return {
    headings,
    tables,
    boldLines,
    tasks,
    wrapped,
    labels: () => labelsIn(text, prose),
    prose: () => {
      if (joined !== undefined) return joined;
      const lines: string[] = [];
      for (let index = 0; index < prose.length; index += 2)
        lines.push(text.slice(prose[index], prose[index + 1]));
      joined = lines.join("\n");
      return joined;
    },
  };
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

/** Past a list marker. */
function afterMarker(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let at = start;
  if (code === 45 || code === 42 || code === 43) at += 1;
  else {
    while (at < end && at - start < 4 && isDigit(text.charCodeAt(at))) at += 1;
    if (at === start || !/[.)]/u.test(text.charAt(at))) return start;
    at += 1;
  }
  if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return start;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at += 1;
  return at;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** @param lines start and end of each */
function labelsIn(text: string, lines: readonly number[]): Set<string> {
  const labels = new Set<string>();
  for (let index = 0; index < lines.length; index += 2) {
    const [start = 0, end = 0] = [lines[index], lines[index + 1]];
    const label = start < end ? labelAt(text, afterMarker(text, start, end), end) : undefined;
    if (label !== undefined) labels.add(label);
  }
  return labels;
}

function labelAt(text: string, start: number, end: number): string | undefined {
  const limit = Math.min(end, start + LONGEST_LABEL);
  for (let at = start; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 0xff1a) {
      const label = text
        .slice(start, at)
        .replace(/[*_`]+/gu, "")
        .trim();
      return label === "" ? undefined : label;
    }
    if (code === 46 || code === 124 || code === 60 || code === 91) return undefined;
  }
  return undefined;
}

function addBold(line: string, boldLines: string[]): void {
  if (!line.endsWith("**") || line.length < 5 || line.indexOf("**", 2) !== line.length - 2) return;
  boldLines.push(line.slice(2, -2));
}
