/**
 * What can stay in place when the fewest items move. Patience sorting, with spans for items that do not say exactly
 * where they belong.
 */
import { turned, type Span } from "./span.ts";

interface Link {
  readonly index: number;
  readonly after: Link | undefined;
}

/** Above this, spans count as their beginning, which keeps the work in n log n. */
const MOST_SPANS = 4000;

/**
 * Indexes of a longest subsequence in which no item lies wholly before an earlier one. Of several such, the one that
 * keeps what stands further up: what was added later is what is out of order.
 */
export function longestRun(items: readonly Span[]): readonly number[] {
  // From the end with the clock turned round: for each length the earliest moment that a run can end with, and that run.
  const ends: number[] = [];
  const runs: Link[] = [];
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const { first, last } = turned(items[index] ?? NOWHEN);
    const shortest = countUpTo(ends, first);
    const longest = items.length > MOST_SPANS ? shortest : countUpTo(ends, last);
    for (let length = longest; length >= shortest; length -= 1) {
      ends[length] = Math.max(ends[length - 1] ?? -Infinity, first);
      runs[length] = { index, after: runs[length - 1] };
    }
  }
  const kept: number[] = [];
  for (let link = runs.at(-1); link; link = link.after) kept.push(link.index);
  return kept;
}

const NOWHEN: Span = { first: 0, last: 0 };

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
