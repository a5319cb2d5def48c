/** Which record of one version is which of another: first those that are as they were, then by name, then by what they say. */
import { leastContent, type Pair, pairByContent, pairInGaps } from "./alike.ts";
import type { Entry } from "./records.ts";
import { bare, meaningKey } from "./sameness.ts";

export interface Matched {
  /** Indexes of before and now, by the former. */
  readonly pairs: readonly (readonly [before: number, now: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Every step looks at what the steps before it left over. Linear but for sorting, and for what shares one key. */
export function matchEntries(before: readonly Entry[], now: readonly Entry[]): Matched {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (left: number, right: number): void => {
    found.set(left, right);
    taken.add(right);
  };
  const left = (): number[] => [...before.keys()].filter((index) => !found.has(index));
  const right = (): number[] => [...now.keys()].filter((index) => !taken.has(index));
  for (const key of keys) {
    if (found.size === before.length) break;
    const groups = grouped(now, right(), key);
    for (const [name, olds] of grouped(before, left(), key)) {
      pairAlike(before, now, olds, groups.get(name) ?? [], pair);
    }
  }
  pairByContent(before, now, left(), right(), pair);
  pairInGaps(before, now, left(), right(), found, pair);
  return {
    pairs: [...found].sort(([a], [b]) => a - b),
    removed: left(),
    added: right(),
  };
}

type Key = (entry: Entry) => string | undefined;

const stampOf = ({ stamp }: Entry): string | undefined =>
  stamp === undefined ? undefined : String(stamp.instant ?? stamp.local);

const keys: readonly Key[] = [
  ({ all }) => all,
  ({ head }) => (head.text === "" ? undefined : meaningKey(head.text)),
  stampOf,
  ({ parts }) => {
    const said = [...parts.values()].map(({ id, text }) => (text === "" ? "" : `${id} ${text}`)).sort();
    const content = bare(said.join(""));
    return content.length < leastContent ? undefined : content;
  },
];

function grouped(
  entries: readonly Entry[],
  indexes: readonly number[],
  key: Key,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const entry = entries[index];
    const name = entry && key(entry);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [index]);
    else group.push(index);
  }
  return groups;
}

/** Records of one name go by what they have in common, or by their order where there are too many of them. */
function pairAlike(
  before: readonly Entry[],
  now: readonly Entry[],
  olds: readonly number[],
  news: readonly number[],
  pair: Pair,
): void {
  const rest = [...news];
  const many = olds.length * news.length > mostCompared;
  for (const old of olds) {
    if (rest.length === 0) return;
    let best = 0;
    if (!many && rest.length > 1) {
      const scores = rest.map((index) => common(before[old], now[index]));
      best = scores.indexOf(Math.max(...scores));
    }
    const [chosen] = rest.splice(best, 1);
    if (chosen !== undefined) pair(old, chosen);
  }
}

const mostCompared = 400;

/** How many parts two records have in common. */
function common(left: Entry | undefined, right: Entry | undefined): number {
  let count = 0;
  for (const [id, { text }] of left?.parts ?? []) {
    if (text !== "" && bare(text) === bare(right?.parts.get(id)?.text ?? "")) count += 1;
  }
  return count;
}
