/** Ids of work: in cells that declare them and in prose that refers to them, shorthand spelled out. */
import { lettered } from "../../syntax/lettered.ts";
import { placeOf, type Place } from "../../syntax/place.ts";
import type { Parsed } from "./parsed.ts";
import { plainOf, trimmed, trimmedPlace } from "./plain.ts";

export type TaskIdReason = "empty" | "malformed";

const ordinary = lettered(String.raw`^(?=[^\d]*\d)(?=.*[\p{L}])[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$`, "");
const longestId = 64;

/**
 * Reads a cell that holds one id: `**DOC-1**`, `` `P0-T1` ``, `ST-AB-001`, a link around it. Without a pattern an id
 * has a letter and a digit and no space; plain numbers want a pattern that allows them.
 */
export function parseTaskId(
  text: string,
  offset = 0,
  pattern?: RegExp | string,
): Parsed<string, TaskIdReason> {
  const plain = plainOf(text, offset);
  const [start, end] = trimmed(plain.text);
  if (start === end) return { ok: false, reason: "empty", place: trimmedPlace(text, offset) };
  const place = plain.place(start, end);
  const id = plain.text.slice(start, end);
  if (/^(?:[-–—?.…]+|n\/a|tbd)$/iu.test(id)) return { ok: false, reason: "empty", place };
  const expression =
    pattern === undefined ? ordinary(id) : typeof pattern === "string" ? new RegExp(pattern, "u") : pattern;
  const match = id.length <= longestId ? expression.exec(id) : null;
  return match?.[0] === id ? { ok: true, value: id, place } : { ok: false, reason: "malformed", place };
}

/** Ids that a text names; a shorthand (`CFG-1/2`, `INF-1..3`) is one mention of several. */
export interface TaskIdMention {
  readonly ids: readonly string[];
  readonly text: string;
  readonly place: Place;
}

export interface FindTaskIdsOptions {
  /**
   * Which ids count where some are known: those with the prefix of a known id (`QA-9` beside `QA-1`), those built
   * like a known id (`DEP-1` beside `QA-1`), or the known ones only.
   */
  readonly count?: "prefix" | "shape" | "known";
}

const token = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g;
const shaped = /^(?=.{3,40}$)[A-Z][A-Z0-9]*(?:-[A-Z][A-Z0-9]*)*-[A-Z]{0,3}\d{1,6}[a-z]?$/;
const numbered = /^(.*?)(\d{1,6})$/s;
const lookalikes =
  /^(?:UTF|UCS|UTC|GMT|ISO|IEC|IEEE|ANSI|RFC|SHA|MD|AES|RSA|HMAC|CRC|BASE|GPT|CLAUDE|LLAMA|GEMINI|CVE|CWE|GHSA|PEP|HTTP|TLS|SSL|ES|ECMA|CP|WINDOWS|LATIN|COVID|ADR|RS|HS|H|X|ARM|AMD|INTEL|USB|MP|PS|WCAG|GB|Q|V|T|A)(?:-\d+)?$/;

/**
 * The ids that a prose text refers to, left to right. With `known` ids, only what is alike to them counts (see the
 * options, default `prefix`). Without, everything of the shape `ABC-12` does, save what is named so elsewhere
 * (`UTF-8`, `SHA-256`, `ISO-8601`). Parts of paths, file names and longer words never count.
 */
export function findTaskIds(
  text: string,
  offset = 0,
  known?: ReadonlySet<string>,
  options: FindTaskIdsOptions = {},
): readonly TaskIdMention[] {
  const counts = judge(known, options.count ?? "prefix");
  const mentions: TaskIdMention[] = [];
  let last = -1;
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const id = match[0];
    const start = match.index;
    if (!counts(id) || !standsAlone(text, start, token.lastIndex, last)) continue;
    const { ids, end } = expand(text, id, token.lastIndex);
    mentions.push({ ids, text: text.slice(start, end), place: placeOf(offset + start, offset + end) });
    token.lastIndex = end;
    last = end;
  }
  return mentions;
}

function judge(
  known: ReadonlySet<string> | undefined,
  count: "prefix" | "shape" | "known",
): (id: string) => boolean {
  if (!known) return (id) => shaped.test(id) && !lookalikes.test(prefixOf(id).replace(/-$/, ""));
  if (count === "known") return (id) => known.has(id);
  const { prefixes, shapes } = formsOf(known);
  return (id) => {
    // A plain number is an id in its own column only; in prose it is a number.
    if (!/[A-Za-z]/.test(id) || !/\d/.test(id) || id.length > longestId) return false;
    if (known.has(id) || (shaped.test(id) && prefixes.has(prefixOf(id)))) return true;
    return count === "shape" && shapes.has(shapeOf(id)) && !lookalikes.test(prefixOf(id).replace(/-$/, ""));
  };
}

interface Forms {
  readonly prefixes: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
}

const forms = new WeakMap<ReadonlySet<string>, Forms>();

/** Worked out once for a document's ids: a board asks for them in every cell. */
function formsOf(known: ReadonlySet<string>): Forms {
  let found = forms.get(known);
  if (!found) {
    const ids = [...known];
    found = {
      prefixes: new Set(ids.filter((id) => /\D/.test(id)).map(prefixOf)),
      shapes: new Set(ids.filter((id) => shaped.test(id)).map(shapeOf)),
    };
    forms.set(known, found);
  }
  return found;
}

/** `CFG-` of `CFG-12`; numbers further in do not tell: `P0-T1` and `P3-T2` share `P#-T`. */
const prefixOf = (id: string): string => id.replace(/\d+[a-z]?$/, "").replace(/\d+/g, "#");

const shapeOf = (id: string): string =>
  id
    .replace(/\d+/g, "#")
    .replace(/[A-Z]+/g, "A")
    .replace(/[a-z]$/, "");

function standsAlone(text: string, start: number, end: number, last: number): boolean {
  const before = text.charAt(start - 1);
  if (start > 0 && start - 1 !== last && /[\p{L}\p{N}/\\.$=-]/u.test(before)) return false;
  if (before === "_" && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return false;
  const after = text.charAt(end);
  const next = text.charAt(end + 1);
  if (/[_\\=]/.test(after)) return !/[\p{L}\p{N}]/u.test(next);
  if (after === "." && /[\p{L}\p{N}]/u.test(next)) return false;
  return !/^-\p{L}/u.test(after + next);
}

const slashNumber = /\/(\d{1,6})(?![\p{L}\p{N}_-]|\.\d)/uy;
const rangeMark = /[ ]?(?:\.{2,3}|…|–)[ ]?|[ ]{1,2}(?:through|thru|to)[ ]{1,2}/y;
const rangeEnd = /[A-Z][A-Z0-9-]{0,40}\d|\d{1,6}/y;
const widestRange = 200;

/** Spells out what follows an id in shorthand: `/2/3`, `..3`, `–INF-3`, ` through INF-3`. */
function expand(text: string, id: string, end: number): { ids: readonly string[]; end: number } {
  const [, stem, digits] = numbered.exec(id) ?? [];
  if (stem === undefined || digits === undefined) return { ids: [id], end };

  const range = rangeFrom(text, stem, digits, end);
  if (range) return range;

  const ids = [id];
  let at = end;
  for (;;) {
    slashNumber.lastIndex = at;
    const number = slashNumber.exec(text)?.[1];
    if (number === undefined) return { ids, end: at };
    ids.push(stem + padded(number, digits));
    at = slashNumber.lastIndex;
  }
}

function rangeFrom(
  text: string,
  stem: string,
  digits: string,
  end: number,
): { ids: readonly string[]; end: number } | undefined {
  rangeMark.lastIndex = end;
  const mark = rangeMark.exec(text)?.[0];
  if (mark === undefined) return undefined;
  rangeEnd.lastIndex = rangeMark.lastIndex;
  const written = rangeEnd.exec(text)?.[0];
  if (written === undefined || /[\p{L}\p{N}_]/u.test(text.charAt(rangeEnd.lastIndex))) return undefined;
  const isFull = written.startsWith(stem) && /^\d{1,6}$/.test(written.slice(stem.length));
  // `CFG-1 to 3` may be about three of something else.
  if (!isFull && (!/^\d+$/.test(written) || /[a-z]/.test(mark))) return undefined;
  const first = Number(digits);
  const last = Number(isFull ? written.slice(stem.length) : written);
  if (last <= first || last - first > widestRange) return undefined;
  const ids = Array.from(
    { length: last - first + 1 },
    (_, step) => stem + padded(String(first + step), digits),
  );
  return { ids, end: rangeEnd.lastIndex };
}

/** `7` after `ST-E-003` is `007`. */
const padded = (number: string, like: string): string =>
  like.startsWith("0") ? number.padStart(like.length, "0") : number;
