/** A status as documents decorate it, read against a vocabulary. */
import leven from "leven";
import type { WorkState } from "../../contracts/contract.ts";
import { beginsWord, lettered } from "../../syntax/lettered.ts";
import type { Excerpt, Parsed } from "./parsed.ts";
import { plainOf, trimmed, trimmedPlace, type Plain } from "./plain.ts";
import { symbolState } from "./status-symbols.ts";
import { findTimestamps, type ParsedTimestamp } from "./timestamp.ts";

export type StatusVocabulary = ReadonlyArray<{
  readonly name: string;
  readonly state: WorkState;
  readonly aliases?: readonly string[];
}>;

export interface Status {
  /** The vocabulary's name for it. */
  readonly name: string;
  readonly state: WorkState;
  /** The status words themselves, or the symbol that stands for them: what a fix would replace. */
  readonly word: Excerpt;
  /** The words are the vocabulary's name, letter by letter. */
  readonly canonicalSpelling: boolean;
  /** The words are one of the name's aliases. */
  readonly alias: boolean;
  /** A date behind the words: `Done - 2025-12-22`. */
  readonly date?: ParsedTimestamp;
  /** Whatever else stands behind the words: `Blocked on MCP-1`, `(requested by user)`. */
  readonly remark?: Excerpt;
}

/** `unknown` carries in `nearest` the vocabulary's name that the words are a typo away from. */
export type StatusReason = "empty" | "unknown";

export type ParsedStatus = Parsed<Status, StatusReason>;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Spelling {
  readonly name: string;
  readonly state: WorkState;
  readonly alias: boolean;
}

/** Reads a status. Emoji, Markdown marks, case, `_` and `-`, a trailing date or reason are set aside. */
export function parseStatus(text: string, offset: number, vocabulary: StatusVocabulary): ParsedStatus {
  const plain = plainOf(text, offset);
  const [outerStart, end] = trimmed(plain.text);
  if (outerStart === end) return { ok: false, reason: "empty", place: trimmedPlace(text, offset) };
  const start = afterStruck(plain, text, offset, outerStart, end);

  const spellings = spellingsOf(vocabulary);
  const words = wordsOf(plain.text, start, end);
  const most = skippable(plain.text, words);
  for (let first = 0; first <= most; first++) {
    const match = longestMatch(plain.text, words, first, end, spellings);
    if (match) return understood(plain, match.spelling, match.start, match.end, end);
  }
  const symbol = symbolOf(plain.text, start, end, vocabulary);
  if (symbol) return understood(plain, symbol.spelling, start, symbol.end, end);

  const [from, to] = phraseAt(plain.text, words, end) ?? [start, end];
  const nearest = nearestName(keyOf(plain.text.slice(from, to)), spellings);
  const place = plain.place(from, to);
  return { ok: false, reason: "unknown", place, ...(nearest === undefined ? {} : { nearest }) };
}

/** Case, hyphens, underscores and runs of space make no other status. */
const keyOf = (text: string): string => (plainWord.test(text) ? text.toLowerCase() : foldedKey(text));

const plainWord = /^[A-Za-z]+$/;

const foldedKey = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\u2010\u2011-]+/gu, " ")
    .replace(/[’‘]/gu, "'")
    .trim();

const known = new WeakMap<StatusVocabulary, ReadonlyMap<string, Spelling>>();

/** Worked out once for a vocabulary: every cell of a column is read against the same. */
function spellingsOf(vocabulary: StatusVocabulary): ReadonlyMap<string, Spelling> {
  const found = known.get(vocabulary);
  if (found) return found;
  const spellings = new Map<string, Spelling>();
  for (const { name, state } of vocabulary) spellings.set(keyOf(name), { name, state, alias: false });
  for (const { name, state, aliases = [] } of vocabulary) {
    for (const alias of aliases) {
      if (!spellings.has(keyOf(alias))) spellings.set(keyOf(alias), { name, state, alias: true });
    }
  }
  known.set(vocabulary, spellings);
  return spellings;
}

const wordIn = lettered("[\\p{L}\\p{M}\\p{N}'’&+/%]+", "g");
/** Statuses are short; further words can only be remarks. */
const mostWords = 12;

function wordsOf(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  const word = wordIn(text);
  word.lastIndex = start;
  for (let match = word.exec(text); match && words.length < mostWords; match = word.exec(text)) {
    if (match.index >= end) break;
    words.push({ key: keyOf(match[0]), start: match.index, end: word.lastIndex });
  }
  return words;
}

/** How many leading words are the wreckage of an emoji in the wrong code page: letters, yet none of them ASCII. */
function skippable(text: string, words: readonly Word[]): number {
  let count = 0;
  for (const { start, end } of words) {
    if (/[ -~]/.test(text.slice(start, end))) break;
    count++;
  }
  return count === words.length ? 0 : count;
}

function longestMatch(
  text: string,
  words: readonly Word[],
  first: number,
  end: number,
  spellings: ReadonlyMap<string, Spelling>,
): { readonly spelling: Spelling; readonly start: number; readonly end: number } | undefined {
  const start = words[first]?.start;
  if (start === undefined) return undefined;
  for (let last = words.length - 1; last >= first; last--) {
    const stop = words[last]?.end ?? end;
    const spelling = spellings.get(keyOf(text.slice(start, stop)));
    if (spelling && separates(text, stop, end)) return { spelling, start, end: stop };
  }
  return undefined;
}

const remarksBegin = lettered(
  String.raw`\s*$|\s*(?:[.,;:：—–([（!→\r\n]|-(?=[\s\d\p{L}])|<br|\d)|\s+(?:[^\p{L}\p{N}\s|/\\]|(?:on|by|with|at|as of|as|since|for|from|until|till|pending|awaiting|waiting|due|per|via|after|before|because|in|to|and|but|except|when|while|through)(?![\p{L}\p{N}]))`,
  "iy",
);

/** Whether what follows a status can be a remark on it: `Complete rewrite needed` is no `Complete`. */
function separates(text: string, index: number, end: number): boolean {
  if (index === end) return true;
  const remarkBegins = remarksBegin(text);
  remarkBegins.lastIndex = index;
  return remarkBegins.test(text.slice(0, end));
}

function understood(
  plain: Plain,
  spelling: Spelling,
  start: number,
  end: number,
  textEnd: number,
): ParsedStatus {
  const excerpt = plain.excerpt(start, end);
  const [from, to] = withoutSeparators(plain.text, end, textEnd);
  const remark = from < to ? plain.excerpt(from, to) : undefined;
  const date = remark && findTimestamps(remark.text, remark.place.start)[0];
  const isDateOnly = date && date.place.start === remark.place.start && date.place.end === remark.place.end;
  return {
    ok: true,
    place: excerpt.place,
    value: {
      name: spelling.name,
      state: spelling.state,
      word: excerpt,
      canonicalSpelling: excerpt.text === spelling.name,
      alias: spelling.alias,
      ...(date ? { date } : {}),
      ...(remark && !isDateOnly ? { remark } : {}),
    },
  };
}

function withoutSeparators(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && !beginsWord(text.charAt(from)) && !/[#@`"“'[(（]/.test(text.charAt(from))) from++;
  while (to > from && /[\s.,;:]/.test(text.charAt(to - 1))) to--;
  const open = text.charAt(from);
  const close = text.charAt(to - 1);
  const wrapped = (/[(（]/.test(open) && /[)）]/.test(close)) || (open === "[" && close === "]");
  return wrapped && text.slice(from, to).search(/[)\]）]/) === to - from - 1
    ? trimmed(text, from + 1, to - 1)
    : [from, to];
}

/** `~~Pending~~ Done`: what is struck out is no longer the status, unless there is nothing else. */
function afterStruck(plain: Plain, text: string, offset: number, start: number, end: number): number {
  const open = text.indexOf("~~");
  const close = open < 0 ? -1 : text.indexOf("~~", open + 2);
  if (close < 0 || !/\p{L}/u.test(text.slice(close + 2)) || /\p{L}/u.test(text.slice(0, open))) return start;
  let at = start;
  while (at < end && plain.place(at, at + 1).start - offset < close) at++;
  return trimmed(plain.text, at, end)[0];
}

function symbolOf(
  text: string,
  start: number,
  end: number,
  vocabulary: StatusVocabulary,
): { readonly spelling: Spelling; readonly end: number } | undefined {
  const symbol = symbolState(text.slice(start, end));
  if (!symbol) return undefined;
  for (const state of symbol.states) {
    const entry = vocabulary.find((candidate) => candidate.state === state);
    if (entry) return { spelling: { name: entry.name, state, alias: true }, end: start + symbol.length };
  }
  return undefined;
}

function phraseAt(text: string, words: readonly Word[], end: number): readonly [number, number] | undefined {
  const first = words[skippable(text, words)];
  if (!first) return undefined;
  const length = text.slice(first.start, end).search(/[.,;:：—–([（]|\s-\s/u);
  return trimmed(text, first.start, length <= 0 ? end : first.start + length);
}

const longestName = 40;

function nearestName(key: string, spellings: ReadonlyMap<string, Spelling>): string | undefined {
  if (key.length > longestName) return undefined;
  let nearest: { name: string; distance: number } | undefined;
  for (const [spelling, { name }] of spellings) {
    const distance = leven(key, spelling);
    const near = distance > 0 && distance <= 2 && distance <= spelling.length / 3;
    if (near && distance < (nearest?.distance ?? Infinity)) nearest = { name, distance };
  }
  return nearest?.name;
}
