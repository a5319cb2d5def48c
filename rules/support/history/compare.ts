/** Two versions of an append-only document → what was done to its records that its contract does not allow. */
import type { Contract } from "../../../src/contracts/contract.ts";
import { changesOf, type PartChange } from "./changes.ts";
import { matchEntries } from "./match.ts";
import { type End, type Inserted, insertedAmong, orderOf } from "./order.ts";
import type { Entry } from "./records.ts";

export type Finding =
  | ({ readonly type: "changed"; readonly entry: Entry; readonly was: Entry } & PartChange)
  | {
      readonly type: "removed";
      readonly was: Entry;
      /** The record that now stands where it stood; undefined: it was the last one. */
      readonly at: Entry | undefined;
      readonly index: number;
    }
  | {
      readonly type: "moved";
      readonly entry: Entry;
      readonly count: number;
      /** The record it stood behind; undefined: it was the first one. */
      readonly behind: Entry | undefined;
    }
  | {
      readonly type: "inserted";
      readonly entry: Entry;
      readonly beyond: Entry;
      readonly end: End;
    };

/** In no particular order. */
export function compareEntries(
  before: readonly Entry[],
  now: readonly Entry[],
  contract: Contract,
): readonly Finding[] {
  const { pairs, removed, added } = matchEntries(before, now);
  const { moved, kept } = orderOf(pairs);
  const declared = declaredOrder(contract);
  const inserted = insertedAmong(
    now,
    added,
    kept.map(([, index]) => index),
    declared,
  );
  const newest = newestOf(now, pairs);
  return [
    ...pairs.flatMap(([old, index]): readonly Finding[] => {
      const [was, entry] = [before[old], now[index]];
      if (was === undefined || entry === undefined) return [];
      const changes = changesOf(was, entry, contract.amendments, newest.has(index));
      return changes.map((change) => ({ type: "changed", entry, was, ...change }));
    }),
    ...removedFindings(removed, before, now, kept),
    ...moved.flatMap(({ pair: [old, index], count }): readonly Finding[] => {
      const entry = now[index];
      return entry === undefined ? [] : [{ type: "moved", entry, count, behind: before[old - 1] }];
    }),
    ...inserted.flatMap((each): readonly Finding[] => insertedFinding(each, now)),
  ];
}

function declaredOrder({ formats, timestamps, records }: Contract): "ascending" | "descending" | "none" {
  // Lines are written behind one another.
  if (formats.includes("ndjson")) return "ascending";
  const heading = records.find((each) => each.heading?.timestamp)?.heading;
  return (heading?.timestamp ?? timestamps)?.order ?? "none";
}

/** Of each list the records at its ends that were there before: nothing had followed them. */
function newestOf(
  now: readonly Entry[],
  pairs: readonly (readonly [before: number, now: number])[],
): ReadonlySet<number> {
  const ends = new Map<string, { readonly first: number; last: number }>();
  for (const index of pairs.map(([, each]) => each).sort((left, right) => left - right)) {
    const list = now[index]?.list ?? "";
    const known = ends.get(list);
    if (known === undefined) ends.set(list, { first: index, last: index });
    else known.last = index;
  }
  return new Set(
    [...ends.values()].map(({ first, last }) => {
      const [top, bottom] = [now[first]?.stamp?.local, now[last]?.stamp?.local];
      return top !== undefined && bottom !== undefined && top > bottom ? first : last;
    }),
  );
}

function removedFindings(
  removed: readonly number[],
  before: readonly Entry[],
  now: readonly Entry[],
  kept: readonly (readonly [before: number, now: number])[],
): readonly Finding[] {
  let next = 0;
  return removed.flatMap((index) => {
    while ((kept[next]?.[0] ?? Infinity) < index) next += 1;
    const was = before[index];
    // New records at the end follow the ones that were there; the removed one stood before them.
    const behind = kept[next - 1]?.[1] ?? -1;
    return was === undefined
      ? []
      : [{ type: "removed" as const, was, at: now[kept[next]?.[1] ?? behind + 1], index }];
  });
}

function insertedFinding({ now: index, beyond, end }: Inserted, now: readonly Entry[]): readonly Finding[] {
  const [entry, other] = [now[index], now[beyond]];
  return entry === undefined || other === undefined ? [] : [{ type: "inserted", entry, beyond: other, end }];
}
