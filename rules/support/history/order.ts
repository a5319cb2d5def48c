/** Where records stand: which ones changed places, and which new ones do not stand at the end of their list. */
import type { TimestampPolicy } from "../../../src/contracts/contract.ts";
import type { Entry } from "./records.ts";
import { longestRun } from "../time/longest-run.ts";

/** Neighbours that changed places together. */
export interface Moved {
  /** The pair of the first of them. */
  readonly pair: readonly [before: number, now: number];
  readonly count: number;
}

export interface Order {
  readonly moved: readonly Moved[];
  /** Pairs that are still in the order they were in. */
  readonly kept: readonly (readonly [before: number, now: number])[];
}

/** The fewest records whose moving explains the order. */
export function orderOf(pairs: readonly (readonly [before: number, now: number])[]): Order {
  const staying = new Set(longestRun(pairs.map(([, now]) => ({ first: now, last: now }))));
  const moved: Moved[] = [];
  for (const [at, pair] of pairs.entries()) {
    if (staying.has(at)) continue;
    const last = moved.at(-1);
    const together =
      last !== undefined &&
      pair[0] === last.pair[0] + last.count &&
      Math.abs(pair[1] - last.pair[1]) === last.count;
    if (together) moved[moved.length - 1] = { ...last, count: last.count + 1 };
    else moved.push({ pair, count: 1 });
  }
  return { moved, kept: pairs.filter((_, at) => staying.has(at)) };
}

export type End = "end" | "top" | "either";

/** Where new records belong: as the records show, else as the contract says. */
export function endOf(entries: readonly Entry[], declared: TimestampPolicy["order"]): End {
  let later = 0;
  let earlier = 0;
  let last: number | undefined;
  for (const { stamp } of entries) {
    if (stamp === undefined) continue;
    if (last !== undefined && stamp.local > last) later += 1;
    if (last !== undefined && stamp.local < last) earlier += 1;
    last = stamp.local;
  }
  if (later !== earlier) return later > earlier ? "end" : "top";
  return declared === "none" ? "either" : declared === "ascending" ? "end" : "top";
}

export interface Inserted {
  readonly now: number;
  /** A record that was there and that the new one stands on the wrong side of. */
  readonly beyond: number;
  readonly end: End;
}

/**
 * New records that are not at the end of their list.
 * @param added indexes in `now`, ascending
 * @param kept indexes in `now` of records that were there, and did not change places
 */
export function insertedAmong(
  now: readonly Entry[],
  added: readonly number[],
  kept: readonly number[],
  declared: TimestampPolicy["order"],
): readonly Inserted[] {
  const lists = new Map<string, number[]>();
  for (const index of [...kept].sort((left, right) => left - right)) {
    const list = now[index]?.list ?? "";
    const known = lists.get(list);
    if (known === undefined) lists.set(list, [index]);
    else known.push(index);
  }
  const ends = new Map(
    [...lists].map(([list, all]) => [
      list,
      endOf(
        all.flatMap((index) => now[index] ?? []),
        declared,
      ),
    ]),
  );
  return added.flatMap((index) => {
    const entry = now[index];
    const all = lists.get(entry?.list ?? "");
    if (entry === undefined || all === undefined || entry.correction) return [];
    const end = ends.get(entry.list) ?? "either";
    const [first = -1, last = -1] = [all[0], all.at(-1)];
    const [after, before] = [index > last, index < first];
    if (end === "end" ? after : end === "top" ? before : after || before) return [];
    // Within one day of which no time is told, nothing says what came first.
    if (end !== "either" && isOneDay(now, all, index, end, entry)) return [];
    const beyond = end === "top" ? all.findLast((each) => each < index) : all.find((each) => each > index);
    return [{ now: index, beyond: beyond ?? last, end }];
  });
}

function isOneDay(
  now: readonly Entry[],
  all: readonly number[],
  index: number,
  end: End,
  { stamp }: Entry,
): boolean {
  if (stamp?.precision !== "date") return false;
  const furthest = end === "top" ? all[0] : all.at(-1);
  const nearest = end === "top" ? all.findLast((each) => each < index) : all.find((each) => each > index);
  return [furthest, nearest].every((each) => {
    const other = now[each ?? -1]?.stamp;
    return other?.precision === "date" && other.local === stamp.local;
  });
}
