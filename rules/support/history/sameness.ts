/** Whether two texts say the same: white space, typography, wrongly decoded characters and the way a time is written aside. */
import type { Timestamp } from "../../../src/documents/values/timestamp.ts";
import { findTimestamps } from "../../../src/documents/values/timestamp.ts";
import { CODE_PAGES, mangledIn } from "../structure/code-pages.ts";

/** Letters alone: what a text says, as a key that is quick to make. */
export const bare = (text: string): string => text.replace(/\s+/gu, "");

export function saysTheSame(before: string, now: string): boolean {
  if (bare(before) === bare(now)) return true;
  const [left, right] = [meaningOf(before), meaningOf(now)];
  return (
    left.times.length === right.times.length &&
    left.times.every((time, index) => isSameTime(time, right.times[index])) &&
    (left.words === right.words || isRestored(left.words, right.words))
  );
}

/** Whether the second text says what the first did, and then more. */
export const continues = (before: string, now: string): boolean =>
  meaningKey(now).startsWith(meaningKey(before));

/** A key that texts have in common when they say the same of instants that are certain. */
export function meaningKey(text: string): string {
  const { words, times } = meaningOf(text);
  let next = 0;
  return words.replaceAll(STANDIN, () => keyOfTime(times[next++]));
}

const keyOfTime = (time: Timestamp | undefined): string =>
  time === undefined ? "" : time.instant === undefined ? `~${time.local}` : `@${time.instant}`;

interface Meaning {
  /** Without white space; each time is a stand-in. */
  readonly words: string;
  readonly times: readonly Timestamp[];
}

const STANDIN = "\u0000";

function meaningOf(text: string): Meaning {
  const plain = typographic(decoded(text).normalize("NFC"));
  const times: Timestamp[] = [];
  let words = "";
  let from = 0;
  for (const found of findTimestamps(plain)) {
    if (!found.ok) continue;
    words += plain.slice(from, found.place.start) + STANDIN;
    times.push(found.value);
    from = found.place.end;
  }
  words = bare(words + plain.slice(from));
  // A zone beside a time that names it already, and brackets around a time, say nothing.
  const unbracketed = words.replace(/\0\(UTC\)/giu, STANDIN).replace(/\(\0\)|\[\0\]/gu, STANDIN);
  return { words: unbracketed, times };
}

const typographic = (text: string): string =>
  text
    .replace(/[‘’‚′]/gu, "'")
    .replace(/[“”„″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, "-")
    .replaceAll("…", "...")
    .replace(/\u200B|\u200C|\u200D|\u2060|\uFE0F|\uFEFF|\u00AD/gu, "");

/** UTF-8 that was read as a single-byte code page, turned back. */
function decoded(text: string): string {
  let result = text;
  for (const page of CODE_PAGES) {
    result = result.replace(/[^\0-\x7F]{2,}/gu, (run) => {
      let mended = "";
      let from = 0;
      for (const { start, end, repaired } of mangledIn(run, page)) {
        mended += run.slice(from, start) + repaired;
        from = end;
      }
      return mended + run.slice(from);
    });
  }
  return result;
}

function isSameTime(before: Timestamp, now: Timestamp | undefined): boolean {
  if (now === undefined) return false;
  if (before.precision === "date" || now.precision === "date") {
    return before.precision === now.precision && before.local === now.local;
  }
  // A zone that was not written is one that can be added.
  if (before.instant === undefined || now.instant === undefined) return before.local === now.local;
  return before.instant === now.instant;
}

/** Whether the two differ only where characters were lost, of which U+FFFD is what is left. */
function isRestored(before: string, now: string): boolean {
  if (!before.includes("\uFFFD")) return false;
  const parts = before.split(/\uFFFD+/u);
  const [first = "", ...rest] = parts;
  if (!now.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = part === "" ? Math.min(now.length, at + mostRestored) : now.indexOf(part, at);
    if (found < 0 || found > at + mostRestored) return false;
    at = found + part.length;
  }
  return at === now.length || (parts.at(-1) === "" && now.length <= at);
}

/** UTF-16 units that may have stood in the place of a run of lost characters. */
const mostRestored = 8;
