/** Figures that documents quote about themselves: `3/6`, `29 %`, `4`. */
import { beginsWord, lettered } from "../../syntax/lettered.ts";
import type { Place } from "../../syntax/place.ts";
import type { Excerpt, Parsed } from "./parsed.ts";
import { plainOf, trimmed, trimmedPlace, type Plain } from "./plain.ts";

export interface Ratio {
  readonly kind: "ratio";
  readonly numerator: number;
  readonly denominator: number;
  readonly numeratorPlace: Place;
  readonly denominatorPlace: Place;
  readonly text: string;
  /** What follows the figure: a unit, an explanation in brackets. */
  readonly remark?: Excerpt;
}

export interface Percentage {
  readonly kind: "percentage";
  /** 28.6 for `28.6 %`. */
  readonly percent: number;
  /** Digits after the decimal point: how exact the author meant to be. */
  readonly decimals: number;
  readonly numberPlace: Place;
  readonly text: string;
  readonly remark?: Excerpt;
}

export interface Count {
  readonly kind: "count";
  readonly count: number;
  readonly numberPlace: Place;
  readonly text: string;
  readonly remark?: Excerpt;
}

export type Figure = Ratio | Percentage | Count;

export type FigureReason = "empty" | "not-a-figure";

// At most fifteen digits: beyond that a JavaScript number no longer is the integer that the document shows.
const whole = String.raw`\d{1,3}(?:,\d{3}){1,4}|\d{1,15}`;
const ratio = new RegExp(
  String.raw`(${whole})(\s{0,3}(?:/|\bof\b|\bout of\b)\s{0,3})(${whole})(?![\d/.,]*\d)`,
  "y",
);
const percentage = /(\d{1,12}(?:[.,](\d{1,12}))?)[ \u00a0\u202f]{0,2}(?:%|％|percent\b|per cent\b)/y;
const counts = lettered(String.raw`(${whole})(?![\d/:%-]|[.,]\d)(?=\s|$|[^\p{L}\p{N}_])`, "y");

/** Reads `3/6`, `4 / 14`, `3 of 6`, Markdown marks and emoji before it set aside; text may follow it. */
export const parseRatio = (text: string, offset = 0): Parsed<Ratio, FigureReason> =>
  parseAs(text, offset, readRatio);

/** Reads `29 %`, `29%`, `28.6%`, `28,6 %`. */
export const parsePercentage = (text: string, offset = 0): Parsed<Percentage, FigureReason> =>
  parseAs(text, offset, readPercentage);

/** Reads `5`, `1,234`, `5 days`. */
export const parseCount = (text: string, offset = 0): Parsed<Count, FigureReason> =>
  parseAs(text, offset, readCount);

/** Reads whichever figure the text begins with. */
export const parseFigure = (text: string, offset = 0): Parsed<Figure, FigureReason> =>
  parseAs<Figure>(
    text,
    offset,
    (plain, at) => readRatio(plain, at) ?? readPercentage(plain, at) ?? readCount(plain, at),
  );

type Reading<Value> = { readonly value: Value; readonly end: number };

function parseAs<Value extends Figure>(
  text: string,
  offset: number,
  read: (plain: Plain, at: number) => Reading<Value> | undefined,
): Parsed<Value, FigureReason> {
  const plain = plainOf(text, offset);
  const [start, end] = trimmed(plain.text);
  if (start === end) return { ok: false, reason: "empty", place: trimmedPlace(text, offset) };
  const at = afterSymbols(plain.text, start, end);
  const reading = read(plain, at);
  if (!reading) return { ok: false, reason: "not-a-figure", place: plain.place(start, end) };
  const [from, to] = trimmed(plain.text, reading.end, end);
  const remark = to > from ? { remark: plain.excerpt(from, to) } : {};
  return { ok: true, value: { ...reading.value, ...remark }, place: plain.place(at, reading.end) };
}

/** Emoji and `~` may stand before a figure; a sign or a letter makes it something else. */
function afterSymbols(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !beginsFigure(text.slice(at, at + 2))) at++;
  return at;
}

const beginsFigure = (text: string): boolean => beginsWord(text) || /^[+\-−.,(]/.test(text);

const numberOf = (digits = ""): number => Number(digits.replaceAll(",", ""));

function readRatio(plain: Plain, at: number): Reading<Ratio> | undefined {
  ratio.lastIndex = at;
  const match = ratio.exec(plain.text);
  if (!match) return undefined;
  const [written, top = "", between = "", bottom] = match;
  const middle = at + top.length;
  const end = at + written.length;
  return {
    end,
    value: {
      kind: "ratio",
      numerator: numberOf(top),
      denominator: numberOf(bottom),
      numeratorPlace: plain.place(at, middle),
      denominatorPlace: plain.place(middle + between.length, end),
      text: plain.excerpt(at, end).text,
    },
  };
}

function readPercentage(plain: Plain, at: number): Reading<Percentage> | undefined {
  percentage.lastIndex = at;
  const match = percentage.exec(plain.text);
  if (!match) return undefined;
  const [written, digits = "", decimals = ""] = match;
  const end = at + written.length;
  return {
    end,
    value: {
      kind: "percentage",
      percent: Number(digits.replace(",", ".")),
      decimals: decimals.length,
      numberPlace: plain.place(at, at + digits.length),
      text: plain.excerpt(at, end).text,
    },
  };
}

function readCount(plain: Plain, at: number): Reading<Count> | undefined {
  const count = counts(plain.text);
  count.lastIndex = at;
  const match = count.exec(plain.text);
  if (!match) return undefined;
  const end = at + match[0].length;
  const { text, place } = plain.excerpt(at, end);
  return { end, value: { kind: "count", count: numberOf(match[1]), numberPlace: place, text } };
}
