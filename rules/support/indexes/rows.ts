/** Rows of an index: where one belongs, and which stand twice. */
import type { Spot } from "../../../src/linter/spot.ts";
import type { Listed, Shelf } from "./coverage.ts";

/** The row behind which a plan's would stand: that of its neighbour in a sorted list or by its name, else the last. */
export function rowBefore(plan: string, listed: readonly Listed[]): Spot | undefined {
  const sorted = listed.every(({ path }, rank) => rank === 0 || path >= (listed[rank - 1]?.path ?? ""));
  const shared = listed.map(({ path }) => sharedLength(path, plan));
  const most = shared.reduce((left, right) => Math.max(left, right), 0);
  const before = listed.findLast(({ path }, rank) => (sorted ? path < plan : shared[rank] === most));
  return (before ?? listed.at(-1))?.spot;
}

function sharedLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

/** Plans with a second row in one list, each with the first. */
export function listedTwice(
  listed: readonly Listed[],
  shelves: readonly Shelf[],
): readonly { readonly entry: Listed; readonly first: Listed }[] {
  const plans = new Set(shelves.flatMap((shelf) => shelf.listed));
  const firsts = new Map<string, Listed>();
  return listed.flatMap((entry) => {
    const key = `${entry.list} ${entry.path}`;
    const first = firsts.get(key) ?? entry;
    firsts.set(key, first);
    return first.row !== entry.row && plans.has(entry) ? [{ entry, first }] : [];
  });
}
