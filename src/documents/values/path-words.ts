/** Cuts Markdown prose into code spans and words, the punctuation around words taken off, that may be paths. */
import type { Place } from "../../syntax/place.ts";

export interface ProsePart extends Place {
  readonly isCode: boolean;
}

/** The stretches of a text inside and outside its code spans (CommonMark 6.1), in order. Linear in its length. */
export function codeSpans(text: string): readonly ProsePart[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const closers = new Map<number, number>();
  const closerOf = new Int32Array(runs.length).fill(-1);
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0;
    closerOf[index] = closers.get(length) ?? -1;
    closers.set(length, index);
  }
  const parts: ProsePart[] = [];
  let last = 0;
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    const closer = closerOf[index] ?? -1;
    const close = runs[closer];
    if (!open || !close) continue;
    if (open.start > last) parts.push({ start: last, end: open.start, isCode: false });
    parts.push({ start: open.start + open.length, end: close.start, isCode: true });
    last = close.start + close.length;
    index = closer;
  }
  if (last < text.length) parts.push({ start: last, end: text.length, isCode: false });
  return parts;
}

const word = /<br ?\/?>|(?:<(?!br\b)[A-Za-z][^<>\n/]{0,40}>|[^\s<`，、；：（）。「」“”—–→]|<(?!br\b))+/gu;

/** No path is longer; what is costs nothing more. */
const longestWord = 400;

/** The words of one stretch of prose and where they begin in `text`. */
export function* wordsOfProse(text: string, part: Place): Generator<readonly [number, string]> {
  const prose = text.slice(part.start, part.end);
  for (const match of prose.matchAll(word)) {
    if (match[0].startsWith("<br")) continue;
    for (const [index, piece] of pieces(match[0])) {
      if (piece.length > longestWord) continue;
      const [start, end] = stripped(piece);
      if (end > start) yield [part.start + match.index + index + start, piece.slice(start, end)];
    }
  }
}

/** Cuts at commas, semicolons and between a link's text and its target; braces (`*.{ts,tsx}`) hold together. */
function* pieces(chunk: string): Generator<readonly [number, string]> {
  let depth = 0;
  let from = 0;
  for (let index = 0; index < chunk.length; index++) {
    const character = chunk.charAt(index);
    if (character === "{") depth++;
    else if (character === "}") depth = Math.max(0, depth - 1);
    const isLink = character === "]" && chunk.charAt(index + 1) === "(";
    if (!isLink && (depth > 0 || !/[,;|]/.test(character))) continue;
    yield [from, chunk.slice(from, index)];
    index += isLink ? 1 : 0;
    from = index + 1;
  }
  yield [from, chunk.slice(from)];
}

function stripped(piece: string): readonly [number, number] {
  let start = 0;
  let end = piece.length;
  while (start < end && isLeading(piece, start)) start++;
  const opened = /[*_~]+/.exec(piece.slice(0, start))?.[0] ?? "";
  let closing = excess(piece, start, end);
  while (end > start) {
    const character = piece.charAt(end - 1);
    if (/[)\]}>]/.test(character)) {
      if (closing-- <= 0) break;
      end--;
    } else if (/[*_~]/.test(character)) {
      const run = runBefore(piece, end);
      if (belongs(piece, run, end, opened)) break;
      end = run;
    } else if (/["'’!?:.\\]/.test(character) && !piece.slice(start, end).endsWith("/...")) {
      end--;
    } else {
      break;
    }
  }
  return [start, Math.max(start, end)];
}

/** Where the run of equal characters that ends at `end` begins. */
function runBefore(piece: string, end: number): number {
  let at = end - 1;
  while (at > 0 && piece.charAt(at - 1) === piece.charAt(end - 1)) at--;
  return at;
}

/** Whether a run of `*`, `_` or `~` is part of the path (`docs/**`, `attempt_*`, `__`) rather than emphasis. */
function belongs(piece: string, run: number, end: number, opened: string): boolean {
  if (opened !== "" && opened === piece.slice(run, end)) return false;
  const before = piece.charAt(run - 1);
  if (piece.charAt(run) === "*" && (before === "/" || (before === "." && end - run === 1))) return true;
  return opened === "" && /[\w*-]/.test(before);
}

function isLeading(piece: string, index: number): boolean {
  const character = piece.charAt(index);
  if (/["'‘(!]/.test(character)) return true;
  if (character === "[") return !piece.includes("]/");
  if (character === "*") return !/^\*{1,2}[/.]/.test(piece.slice(index));
  if (character === "_" || character === "~")
    return piece.charAt(index + 1) !== "/" && piece.includes(character, index + 1);
  return false;
}

/** How many closing brackets of a word no opening one inside it accounts for. */
function excess(piece: string, start: number, end: number): number {
  let depth = 0;
  let surplus = 0;
  for (let index = start; index < end; index++) {
    const character = piece.charAt(index);
    if (/[([{<]/.test(character)) depth++;
    else if (/[)\]}>]/.test(character)) {
      if (depth === 0) surplus++;
      else depth--;
    }
  }
  return surplus;
}
