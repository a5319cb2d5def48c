/** An approval's source: who approved, by what, when, and whether conditionally. */
import type { Place } from "../../syntax/place.ts";
import { findEvidence, type Evidence } from "./approval-evidence.ts";
import { type Bounds, whoIn } from "./approval-people.ts";
import {
  conditionsBehind,
  conditionsDirect,
  conditionsFirst,
  conditionHint,
  empties,
} from "./approval-words.ts";
import type { Excerpt, Parsed } from "./parsed.ts";
import { lowerAscii, plainOf, trimmed, trimmedPlace, type Plain } from "./plain.ts";
import { beginsWord, hasWord, lettered } from "../../syntax/lettered.ts";
import { findTimestamps, leadingTimestamp, type ParsedTimestamp } from "./timestamp.ts";

export type { Evidence } from "./approval-evidence.ts";

export interface Approval {
  readonly who?: Excerpt;
  /** The instruction, confirmation, message, meeting … it consists in. */
  readonly what?: Excerpt;
  readonly when?: ParsedTimestamp;
  /** The words that make it an approval yet to come: `pending Claude review`. */
  readonly conditional?: Condition;
  readonly evidence: readonly Evidence[];
  readonly text: string;
}

export interface Condition {
  readonly phrase: string;
  readonly place: Place;
}

/** `nobody-and-nothing`: it names neither a person nor anything that happened (`yes`, `approved`, a bare date). */
export type ApprovalReason = "empty" | "nobody-and-nothing";

/** Reads a text such as `User instruction to proceed (2025-12-29T13:02:14Z), pending Claude review.` */
export function parseApproval(text: string, offset = 0): Parsed<Approval, ApprovalReason> {
  const plain = plainOf(text, offset);
  const [start, end] = trimmed(plain.text);
  if (start === end) return { ok: false, reason: "empty", place: trimmedPlace(text, offset) };

  const whole = plain.excerpt(start, end);
  const stamps = findTimestamps(text, offset);
  const when = stamps.find((stamp) => stamp.ok && stamp.value.precision !== "date") ?? stamps[0];
  const condition = conditionIn(plain.text, start, end);
  const evidence = findEvidence(text, offset);
  const known = {
    text: whole.text,
    evidence,
    ...(when ? { when } : {}),
    ...(condition ? { conditional: phraseOf(plain, condition) } : {}),
  };

  const limit = condition ? beforeSeparator(plain.text, start, condition[0]) : end;
  const from = start + (leadingTimestamp(plain.text.slice(start, limit))?.rest ?? 0);
  const who = whoIn(plain.text, from, limit);
  const what = whatIn(plain.text, who, from, limit);
  const awaited = condition !== undefined && hasSubstance(plain.text.slice(...condition));
  if (!who && !what && !awaited && evidence.length === 0) {
    const isBlank = !hasWord(whole.text);
    return {
      ok: false,
      reason: isBlank ? "empty" : "nobody-and-nothing",
      place: whole.place,
      partial: known,
    };
  }
  const value = {
    ...known,
    ...(who ? { who: plain.excerpt(...who) } : {}),
    ...(what ? { what: plain.excerpt(...what) } : {}),
  };
  return { ok: true, value, place: whole.place };
}

/** The words that make what a text says conditional, be it an approval or not: `Approved, pending Claude review`. */
export function findCondition(text: string, offset = 0): Condition | undefined {
  const plain = plainOf(text, offset);
  const [start, end] = trimmed(plain.text);
  const condition = conditionIn(plain.text, start, end);
  return condition && phraseOf(plain, condition);
}

/** From the conditional word to the end of its clause. */
function conditionIn(written: string, start: number, end: number): Bounds | undefined {
  const text = lowerAscii(written);
  if (!conditionHint.test(text)) return undefined;
  const conditionFirst = conditionsFirst(text);
  conditionFirst.lastIndex = start;
  const first = conditionFirst.exec(text)?.[1];
  let from = first === undefined ? -1 : conditionFirst.lastIndex - first.length;
  for (const expressions of [conditionsDirect, conditionsBehind]) {
    if (from >= 0) break;
    const expression = expressions(text);
    expression.lastIndex = start;
    const word = expression.exec(text)?.[1];
    if (word !== undefined) from = expression.lastIndex - word.length;
  }
  if (from < 0) return undefined;
  const length = text.slice(from, end).search(/[.;)\]）；](?!\w)|\r|\n/);
  return trimmed(text, from, length < 0 ? end : from + length);
}

const phraseOf = (plain: Plain, bounds: Bounds): Condition => ({
  phrase: plain.text.slice(...bounds),
  place: plain.place(...bounds),
});

function beforeSeparator(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s,;([（，；\u2013\u2014-]/.test(text.charAt(to - 1))) to--;
  return to;
}

/** What follows the person up to the date; without a person, a text that says what happened. */
function whatIn(text: string, who: Bounds | undefined, start: number, end: number): Bounds | undefined {
  const leads = who?.[0] === start;
  const from = leads ? who[1] + genitiveAt(text, who[1]) : start;
  const [head, tail] = withoutDate(text, from, end);
  const said = text.slice(head, tail);
  if (tail <= head || !(/[a-z\d]/i.test(said) || /\p{L}/u.test(said))) return undefined;
  if (leads) return [head, tail];
  const rest = who ? text.slice(start, who[0]) + text.slice(who[1], tail) : said;
  return hasSubstance(rest) ? [head, tail] : undefined;
}

/** How long the `’s` behind somebody's name is. */
function genitiveAt(text: string, at: number): number {
  if (!/['’]/.test(text.charAt(at))) return 0;
  if (text.charAt(at + 1) === "s") return beginsWord(text.charAt(at + 2)) ? 0 : 2;
  return beginsWord(text.slice(at + 1, at + 3)) ? 0 : 1;
}

const numericDate = /\d{4}-\d{1,2}-\d{1,2}/;
const opening = /[(（[]/;

/** A stretch up to the date in it, without separators at its ends and without a bracket that opens for the date. */
function withoutDate(text: string, from: number, end: number): Bounds {
  const at = text.slice(from, end).search(numericDate);
  let head = from;
  let tail = at < 0 ? end : from + at;
  while (head < tail && /[\s:：,，–—-]/.test(text.charAt(head))) head++;
  while (
    tail > head &&
    (/[\s.,，;:：–—-]/.test(text.charAt(tail - 1)) || opening.test(text.charAt(tail - 1)))
  )
    tail--;
  if (opening.test(text.charAt(head)) && !/[)）\]]/.test(text.slice(head, tail))) head++;
  return [head, tail];
}

const betweenWords = lettered(String.raw`[^\p{L}\p{N}/#]+`, "");

/** Whether any word is left that says something beyond `yes, approved`. */
function hasSubstance(text: string): boolean {
  return text
    .toLowerCase()
    .split(betweenWords(text))
    .some(
      (word) => (/[a-z]{2}|#\d/.test(word) || /\p{L}{2}|\p{Script=Han}/u.test(word)) && !empties.has(word),
    );
}
