import { describe, expect, it } from "vitest";
import { longestRun } from "../../rules/support/time/longest-run.ts";
import type { Span } from "../../rules/support/time/span.ts";

const points = (...values: number[]): Span[] => values.map((value) => ({ first: value, last: value }));

const inOrder = (items: readonly Span[], run: readonly number[]): boolean =>
  run.every((below, at) => run.slice(0, at).every((above) => !liesBefore(items[below], items[above])));

const liesBefore = (left: Span | undefined, right: Span | undefined): boolean =>
  left !== undefined && right !== undefined && left.last < right.first;

/** By trying every subset. */
function longestByTrying(items: readonly Span[]): number {
  let longest = 0;
  for (let mask = 0; mask < 1 << items.length; mask += 1) {
    const run = items.flatMap((_, index) => (mask & (1 << index) ? [index] : []));
    if (run.length > longest && inOrder(items, run)) longest = run.length;
  }
  return longest;
}

/** A small generator of its own, so that a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe("longestRun", () => {
  it("keeps everything that is in order, equals included", () => {
    expect(longestRun(points(1, 2, 2, 3))).toEqual([0, 1, 2, 3]);
    expect(longestRun([])).toEqual([]);
  });

  it("gives up the later of two that disagree", () => {
    expect(longestRun(points(2, 1))).toEqual([0]);
    expect(longestRun(points(1, 3, 2, 4))).toEqual([0, 1, 3]);
  });

  it("lets a span agree with whatever it touches", () => {
    const day: Span = { first: 10, last: 20 };
    expect(longestRun([...points(15), day, ...points(18)])).toEqual([0, 1, 2]);
    expect(longestRun([...points(25), day, ...points(26)])).toEqual([0, 2]);
  });

  it("does not take a span for a bridge between two that disagree", () => {
    expect(longestRun([...points(18), { first: 10, last: 20 }, ...points(12)])).toHaveLength(2);
  });

  it("is as long as can be on lists of every shape", () => {
    const next = random(7);
    for (let round = 0; round < 400; round += 1) {
      const items = Array.from({ length: 1 + Math.floor(next() * 9) }, (): Span => {
        const first = Math.floor(next() * 12);
        return { first, last: first + (next() < 0.5 ? 0 : Math.floor(next() * 6)) };
      });
      const run = longestRun(items);
      expect(inOrder(items, run), JSON.stringify(items)).toBe(true);
      expect([...run].sort((left, right) => left - right)).toEqual(run);
      expect(run.length, JSON.stringify(items)).toBe(longestByTrying(items));
    }
  });

  it("still finds the run of a list too long for spans", () => {
    const items = Array.from({ length: 6000 }, (_, index): Span => ({ first: index, last: index + 50 }));
    items[100] = { first: 9000, last: 9000 };
    expect(longestRun(items)).toHaveLength(5999);
  });
});
