/** Records that lost their name and are still known by what they say, or by their neighbours. */
import type { Entry } from "./records.ts";
import { bare } from "./sameness.ts";

export type Pair = (left: number, right: number) => void;

/** Shorter contents stand in many records. */
export const leastContent = 12;

/** Records that have at least half of their words in whole parts in common. */
export function pairByContent(
  before: readonly Entry[],
  now: readonly Entry[],
  olds: readonly number[],
  news: readonly number[],
  pair: Pair,
): void {
  const holders = new Map<string, number[]>();
  for (const index of news) {
    for (const { key } of piecesOf(now[index])) {
      const list = holders.get(key) ?? [];
      if (list.length < mostHolders) list.push(index);
      holders.set(key, list);
    }
  }
  const gone = new Set<number>();
  for (const old of olds) {
    const scores = new Map<number, number>();
    let total = 0;
    for (const { key, weight } of piecesOf(before[old])) {
      total += weight;
      for (const index of holders.get(key) ?? []) {
        if (!gone.has(index)) scores.set(index, (scores.get(index) ?? 0) + weight);
      }
    }
    const [best, score = 0] = [...scores].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (best === undefined || score * 2 < total) continue;
    gone.add(best);
    pair(old, best);
  }
}

/** What stands in more records than so many tells none of them from the others. */
const mostHolders = 8;

function piecesOf(entry: Entry | undefined): readonly { readonly key: string; readonly weight: number }[] {
  return [...(entry?.parts.values() ?? [])].flatMap(({ id, text }) => {
    const key = bare(text);
    return key.length < leastContent ? [] : [{ key: `${id} ${key}`, weight: key.length }];
  });
}

/** Records between the same neighbours, as many as there were, are those with every other word the same. */
export function pairInGaps(
  before: readonly Entry[],
  now: readonly Entry[],
  olds: readonly number[],
  news: readonly number[],
  found: ReadonlyMap<number, number>,
  pair: Pair,
): void {
  const back = new Map([...found].map(([old, fresh]) => [fresh, old]));
  const gaps = new Map<number, number[]>();
  let behind = -1;
  const fresh = new Set(news);
  for (let index = 0; index < now.length; index++) {
    if (!fresh.has(index)) behind = back.get(index) ?? behind;
    else if (gaps.has(behind)) gaps.get(behind)?.push(index);
    else gaps.set(behind, [index]);
  }
  const lost = new Set(olds);
  const next = new Map<number, number>();
  behind = -1;
  for (let index = 0; index < before.length; index++) {
    if (!lost.has(index)) behind = index;
    else {
      const used = next.get(behind) ?? 0;
      const candidate = gaps.get(behind)?.[used];
      if (candidate === undefined || !isAlike(before[index], now[candidate])) continue;
      pair(index, candidate);
      next.set(behind, used + 1);
    }
  }
}

function isAlike(left: Entry | undefined, right: Entry | undefined): boolean {
  const [ours, theirs] = [wordsIn(left), wordsIn(right)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared * 2 >= Math.max(ours.size, theirs.size) && shared >= 3;
}

const wordsIn = (entry: Entry | undefined): ReadonlySet<string> =>
  new Set(
    entry === undefined ? [] : [entry.head, ...entry.parts.values()].flatMap(({ text }) => text.split(" ")),
  );
