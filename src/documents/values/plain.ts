/**
 * A piece of Markdown source without its inline marks, each character still knowing where it stands, so that
 * words can be recognised through `**bold**`, `` `code` ``, `~~struck~~`, escapes and links and reported exactly.
 */
import { placeOf, type Place } from "../../syntax/place.ts";
import type { Excerpt } from "./parsed.ts";

export interface Plain {
  /** The text without marks. */
  readonly text: string;
  /** The document place of the plain stretch `[start, end)`; an empty stretch is the point before `start`. */
  place(start: number, end: number): Place;
  /** The same stretch as the document holds it, marks inside included. */
  excerpt(start: number, end: number): Excerpt;
}

const punctuation = /[!-/:-@[-`{-~]/;
const opensAfter = /[\s([{"'“‘*~_-]/;
const closesBefore = /[\s.,;:!?)\]}"'”’*~_-]/;

const anyMark = /[`\\*_~[\]]/;

/** Takes the inline marks off `source`, which begins at `offset` in the document. Linear in its length. */
export function plainOf(source: string, offset = 0): Plain {
  return anyMark.test(source) ? withoutMarks(source, offset) : asWritten(source, offset);
}

/** Most values have no marks, and then every character stands where it did. */
function asWritten(source: string, offset: number): Plain {
  const place = (start: number, end: number): Place => {
    const from = Math.min(start, source.length);
    return placeOf(offset + from, offset + (end > start ? Math.min(end, source.length) : from));
  };
  return {
    text: source,
    place,
    excerpt: (start, end) => ({ text: source.slice(start, Math.max(start, end)), place: place(start, end) }),
  };
}

function withoutMarks(source: string, offset: number): Plain {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (index: number, from = index): void => {
    characters.push(source.charAt(index));
    starts.push(from);
    ends.push(index + 1);
  };

  let index = 0;
  let inCode = false;
  while (index < source.length) {
    const character = source.charAt(index);
    if (character === "`") {
      inCode = !inCode;
      index = endOfRun(source, index);
    } else if (inCode) {
      keep(index++);
    } else if (character === "\\" && punctuation.test(source.charAt(index + 1))) {
      keep(index + 1, index);
      index += 2;
    } else if (character === "*" || character === "_" || character === "~") {
      const end = endOfRun(source, index);
      if (!isMark(source, index, end)) for (let at = index; at < end; at++) keep(at);
      index = end;
    } else if (
      character === "[" &&
      !/^\[[ xX~-]\]/.test(source.slice(index, index + 3)) &&
      linkText(source, index)
    ) {
      index++;
    } else if (character === "]" && source.charAt(index + 1) === "(") {
      const close = closingParenthesis(source, index + 2);
      if (close < 0) keep(index++);
      else index = close + 1;
    } else {
      keep(index++);
    }
  }

  const text = characters.join("");
  const place = (start: number, end: number): Place => {
    const from = starts[start] ?? source.length;
    const to = end > start ? (ends[end - 1] ?? source.length) : from;
    return placeOf(offset + from, offset + to);
  };
  return {
    text,
    place,
    excerpt(start, end) {
      const at = place(start, end);
      return { text: source.slice(at.start - offset, at.end - offset), place: at };
    },
  };
}

/** The bounds of `text` without white space at its ends, as `[start, end)`; both equal when nothing is left. */
export function trimmed(text: string, start = 0, end = text.length): readonly [number, number] {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return [from, to];
}

/** The document place of `text` without white space at its ends. */
export function trimmedPlace(text: string, offset: number): Place {
  const [start, end] = trimmed(text);
  return placeOf(offset + start, offset + end);
}

function endOfRun(source: string, index: number): number {
  const character = source.charAt(index);
  let end = index;
  while (source.charAt(end) === character) end++;
  return end;
}

function isMark(source: string, start: number, end: number): boolean {
  const character = source.charAt(start);
  const before = source.charAt(start - 1);
  const after = source.charAt(end);
  if (character === "~") return end - start === 2;
  const opens = after !== "" && !/\s/.test(after) && (before === "" || opensAfter.test(before));
  const closes = before !== "" && !/\s/.test(before) && (after === "" || closesBefore.test(after));
  // Stars also work inside words; a star after a slash is a glob.
  if (character === "*")
    return opens || (closes && before !== "/") || (/\w/.test(before) && /\w/.test(after));
  return opens || closes;
}

const longestLinkText = 300;
const longestTarget = 500;

/** Whether the bracket at `index` opens a link `[text](target)`, looking no further than real links reach. */
function linkText(source: string, index: number): boolean {
  const window = source.slice(index + 1, index + longestLinkText);
  const close = window.search(/[[\]\n]/);
  if (close < 0 || window.charAt(close) !== "]" || window.charAt(close + 1) !== "(") return false;
  return closingParenthesis(source, index + close + 3) >= 0;
}

function closingParenthesis(source: string, from: number): number {
  const window = source.slice(from, from + longestTarget);
  const close = window.search(/[)\n]/);
  return close >= 0 && window.charAt(close) === ")" ? from + close : -1;
}

/** The text with A to Z in lower case. Every unit stays where it is, which `toLowerCase` does not promise. */
export const lowerAscii = (text: string): string =>
  beyondAscii.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase();

const beyondAscii = /[^\0-\x7F]/;
