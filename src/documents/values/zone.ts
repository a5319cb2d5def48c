/** Time zones as people write them after a time. */
import { lettered } from "../../syntax/lettered.ts";

export type ZoneKind = "utc" | "offset" | "abbreviation" | "named" | "none";

/** Minutes east of UTC: always the same, or by what the clock shows (epoch milliseconds as if it were UTC). */
export type ZoneOffset = number | ((local: number) => number | undefined);

export interface Zone {
  readonly kind: ZoneKind;
  /** As written, without brackets; empty for kind `none`. */
  readonly text: string;
  /** East of Greenwich is positive. Known for `utc` and `offset` only: abbreviations are ambiguous or seasonal. */
  readonly offsetMinutes?: number;
}

export interface ZoneReading {
  /** Undefined when it is written like an offset and cannot be one (`+10:60`). */
  readonly zone: Zone | undefined;
  readonly end: number;
  /** Written right behind the time, `Z` or `+08:00` without a space or brackets. */
  readonly attached: boolean;
  readonly strict: boolean;
}

export const noZone: Zone = { kind: "none", text: "" };

const abbreviations = new Set(
  (
    "ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST NST NDT ADT BST IST CET CEST EET EEST WET WEST " +
    "MSK TRT JST KST SGT HKT PHT ICT WIB PKT AEST AEDT ACST ACDT AWST NZST NZDT BRT ART CLT SAST EAT WAT"
  ).split(" "),
);

const utc =
  /[ \t\u00a0]{0,2}((?:UTC|GMT)(?:[ \u00a0]?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?![\d:]))?|[Zz])(?![A-Za-z0-9])/y;
/** For where no ASCII follows. */
const utcInScripts = lettered(utc.source.replace("A-Za-z0-9", String.raw`\p{L}\p{N}`), "y");
const offset = /([ \t\u00a0]{0,2})([+\u2212-])(\d{1,2})(?:(:?)(\d{2}))?(?![\d:])/y;
const abbreviation = /[ \t\u00a0]{1,2}([A-Z]{2,4})(?![A-Za-z0-9_/])/y;
const named =
  /[ \t\u00a0]{1,2}((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]{2,30}(?:\/[A-Za-z_]{2,30})?|local(?: time)?(?![A-Za-z]))/y;
const opening = /[ \t\u00a0]{0,2}[([（]/y;
const closing = /[)\]）]/y;

/** What most times in most documents end with; anything else takes an expression to tell. */
const zulu: Zone = { kind: "utc", text: "Z", offsetMinutes: 0 };
const endsWord = /^[^A-Za-z0-9\x80-\uffff]?$/;

/** Reads the zone that stands at `index`, right behind a time, in brackets or not. */
export function readZone(text: string, index: number): ZoneReading | undefined {
  return readBare(text, index) ?? readBracketed(text, index);
}

/** Reads a zone in brackets, `(UTC)`. */
export function readBracketed(text: string, index: number): ZoneReading | undefined {
  opening.lastIndex = index;
  if (!opening.test(text)) return undefined;
  // Bare zones other than `Z` and offsets want a space before them; inside a bracket there is none.
  const inner = ` ${text.slice(opening.lastIndex, opening.lastIndex + 40)}`;
  const reading = readBare(inner, 0);
  if (!reading) return undefined;
  closing.lastIndex = opening.lastIndex + reading.end - 1;
  if (!closing.test(text)) return undefined;
  return { ...reading, end: closing.lastIndex, attached: false };
}

function readBare(text: string, index: number): ZoneReading | undefined {
  if (text.charAt(index) === "Z" && endsWord.test(text.charAt(index + 1)))
    return { zone: zulu, end: index + 1, attached: true, strict: true };
  const universal = universalAt(text, index);
  if (universal) return readUniversal(universal, index + universal[0].length, index);

  offset.lastIndex = index;
  const numeric = offset.exec(text);
  if (numeric) {
    const [written, space = "", sign = "+", hours = "", colon, minutes] = numeric;
    // `13:00 -5 items`: behind a space only a full offset is one.
    if (space !== "" && minutes === undefined) return undefined;
    const strict = space.length <= 1 && sign !== "\u2212" && hours.length === 2 && colon === ":";
    const zone = offsetZone(written.trim(), sign, hours, minutes);
    return { zone, end: offset.lastIndex, attached: space === "", strict };
  }

  for (const [expression, kind] of [
    [abbreviation, "abbreviation"],
    [named, "named"],
  ] as const) {
    expression.lastIndex = index;
    const name = expression.exec(text)?.[1];
    if (name === undefined || (kind === "abbreviation" && !abbreviations.has(name))) continue;
    return { zone: { kind, text: name }, end: expression.lastIndex, attached: false, strict: true };
  }
  return undefined;
}

function universalAt(text: string, index: number): RegExpExecArray | null {
  utc.lastIndex = index;
  const found = utc.exec(text);
  if (found === null || !(text.charCodeAt(utc.lastIndex) >= 0x80)) return found;
  const expression = utcInScripts(text);
  expression.lastIndex = index;
  return expression.exec(text);
}

function readUniversal(match: RegExpExecArray, end: number, index: number): ZoneReading {
  const [whole, name = "", sign, hours, minutes] = match;
  const attached = whole === name && match.index === index && name.length === 1;
  if (sign === undefined || hours === undefined) {
    return { zone: { kind: "utc", text: name, offsetMinutes: 0 }, end, attached, strict: name !== "z" };
  }
  return { zone: offsetZone(name, sign, hours, minutes), end, attached, strict: sign !== "\u2212" };
}

function offsetZone(
  text: string,
  sign: string,
  hours: string,
  minutes: string | undefined,
): Zone | undefined {
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  const size = hour * 60 + minute;
  return { kind: "offset", text, offsetMinutes: sign === "+" ? size : size === 0 ? 0 : -size };
}

const oddOffsets = new Set(["-9:30", "-3:30", "-2:30", "5:45", "8:45", "12:45", "13:45"]);

/** Whether an offset is one that clocks on Earth keep or kept lately: `09:00-17:30` is a time range, not a zone. */
export function isPlausibleOffset(offsetMinutes: number): boolean {
  const hours = Math.trunc(offsetMinutes / 60);
  const minutes = Math.abs(offsetMinutes % 60);
  if (hours < -12 || hours > 14) return false;
  return minutes === 0 || (minutes === 30 && offsetMinutes > 0) || oddOffsets.has(`${hours}:${minutes}`);
}
