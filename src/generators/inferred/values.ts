/** Which type the values of a field or a column have, and which words a status knows. */
import type { StatusWord, ValueType, WorkState } from "../../contracts/contract.ts";
import { parseDeadline } from "../../documents/values/deadline.ts";
import { parseStatus } from "../../documents/values/status.ts";
import { parseTaskId } from "../../documents/values/task-id.ts";
import { findTimestamps, parseTimestamp } from "../../documents/values/timestamp.ts";

export interface InferredValue {
  readonly type: ValueType;
  /** Values that the type fits, of all that are not empty. */
  readonly fit: number;
  readonly of: number;
  /** Word → state, for a status. */
  readonly words: ReadonlyMap<string, WorkState>;
}

const enough = 0.8;

/** @param known words that statuses usually are */
export function inferValue(
  name: string,
  values: readonly string[],
  known: readonly StatusWord[],
): InferredValue {
  const filled = values.map((value) => value.trim()).filter((value) => value !== "" && value !== "…");
  const of = filled.length;
  const none = { type: "text", fit: of, of, words: new Map() } as const;
  if (of === 0) return none;
  const count = (fits: (value: string) => boolean): number => filled.filter(fits).length;
  const share = (fit: number): boolean => fit / of >= enough;
  const words = statusWords(filled, known);
  const states = count((value) => words.has(wordOf(value)));
  if (/status|state|column/iu.test(name) && share(states) && words.size <= 12) {
    return { type: "status", fit: states, of, words };
  }
  const stamps = count((value) => parseTimestamp(value).ok);
  if (share(stamps)) {
    const timed = count((value) => {
      const stamp = parseTimestamp(value);
      return stamp.ok && stamp.value.precision !== "date";
    });
    return { ...none, type: timed * 2 > of ? "timestamp" : "date", fit: stamps };
  }
  const dated = count((value) => findTimestamps(value, 0)[0]?.ok === true);
  if (share(dated) && /date|when|time/iu.test(name)) return { ...none, type: "date", fit: dated };
  if (/due|deadline|eta/iu.test(name)) {
    const due = count((value) => parseDeadline(value, 0, { year: 2000, zone: 0 }).ok);
    if (share(due)) return { ...none, type: "deadline", fit: due };
  }
  const ids = count((value) => parseTaskId(value).ok);
  if (share(ids)) return { ...none, type: "id", fit: ids };
  if (/^(?:owner|assignee|author|decider|deciders|responsible|approved by)/iu.test(name))
    return { ...none, type: "owner" };
  const numbers = count((value) => /^-?\d{1,15}(?:[.,]\d{1,15})?%?$/u.test(value));
  if (share(numbers)) return { ...none, type: "number", fit: numbers };
  const urls = count((value) => /^<?https?:\/\/\S+$/u.test(value));
  if (share(urls)) return { ...none, type: "url", fit: urls };
  return none;
}

/** The words before a date, a bracket or a dash: what the status itself is. */
const wordOf = (value: string): string =>
  (/^[^(\d,;:.–—]{1,40}/u.exec(value.replace(/[*_`]/gu, ""))?.[0] ?? "").replace(/[\s-]+$/u, "").trim();

/** Words that statuses usually are, and short ones that come again. */
function statusWords(
  values: readonly string[],
  known: readonly StatusWord[],
): ReadonlyMap<string, WorkState> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(wordOf(value), (counts.get(wordOf(value)) ?? 0) + 1);
  const words = new Map<string, WorkState>();
  for (const [word, count] of counts) {
    if (word === "" || word.split(" ").length > 3) continue;
    const parsed = parseStatus(word, 0, known);
    if (parsed.ok) words.set(word, parsed.value.state);
    else if (count > 1) words.set(word, "open");
  }
  return words;
}
