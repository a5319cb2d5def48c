/**
 * Refuses, before parsing, texts on which Markdown parsers take more than linear time: containers nested by the
 * hundred, and hundreds of openers that nothing closes in one paragraph. One pass over the lines. The bounds lie
 * an order of magnitude above what people write.
 *
 * Inline constructs end with their paragraph, so openers are counted from one line that surely starts a block to
 * the next. Where it is not sure, the count goes on: to refuse too much is the smaller harm.
 */
import type { Excess } from "./markdown-excess.ts";
import { Layout } from "./markdown-layout.ts";
import { Openers } from "./markdown-openers.ts";
import { Opaque } from "./markdown-opaque.ts";
import { isTame } from "./markdown-tame.ts";
import { placeOf } from "./place.ts";

/** UTF-16 units of a whole text. */
const MAX_LENGTH = 8 * 1024 * 1024;
/** Container marks at the head of one line (`> - 1. `). */
const MAX_MARKS = 100;
/** The column at which a container mark may stand, which bounds the depth that many lines can build up. */
const MAX_COLUMN = 400;

const TOO_DEEP = `Unexpected nesting of more than ${MAX_MARKS} quotes and lists, expected a flatter document`;

/** The first excess of a text, or nothing where it may be parsed. */
export function findExcess(text: string): Excess | undefined {
  if (text.length > MAX_LENGTH) {
    const message = `Unexpected ${text.length} characters in one document, expected at most ${MAX_LENGTH}`;
    return { reason: "too-large", message, place: placeOf(MAX_LENGTH, text.length) };
  }
  return isTame(text) ? undefined : findInLines(text);
}

/** As `findExcess`, for texts of any length, line by line. */
export function findInLines(text: string): Excess | undefined {
  const openers = new Openers();
  const layout = new Layout();
  const opaque = new Opaque(text);
  const ending = /\r\n|\n|\r/g;
  for (let start = 0; start < text.length;) {
    const match = ending.exec(text);
    const line = text.slice(start, match?.index);
    if (!opaque.covers(line)) {
      const excess = deepLine(line, start) ?? layout.add(line, start) ?? openers.add(line, start);
      if (excess) return excess;
    } else {
      openers.reset();
      layout.reset();
    }
    start = match ? ending.lastIndex : text.length;
  }
  return undefined;
}

const MARK = /[ \t]*(?:>|[-+*](?![^ \t])|\d{1,9}[.)](?![^ \t])|\[\^[^\]\s]{1,200}\]:)/y;

function deepLine(line: string, start: number): Excess | undefined {
  MARK.lastIndex = 0;
  for (let marks = 1; MARK.test(line); marks++) {
    const end = MARK.lastIndex;
    if (marks <= MAX_MARKS && (end <= MAX_COLUMN / 4 || columnOf(line, end) <= MAX_COLUMN)) continue;
    if (/^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)) return undefined;
    return { reason: "nesting", message: TOO_DEEP, place: placeOf(start, start + end) };
  }
  return undefined;
}

function columnOf(line: string, end: number): number {
  let column = 0;
  for (let at = 0; at < end; at++) column += line[at] === "\t" ? 4 - (column % 4) : 1;
  return column;
}
