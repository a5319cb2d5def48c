import { defineRule } from "../../src/linter/rule.ts";
import { longestRun } from "../support/time/longest-run.ts";
import { spansOf, turned, type Span } from "../support/time/span.ts";
import { understoodBySequence, type Stamped } from "../support/time/values.ts";

export default defineRule({
  id: "timestamp-order",
  topic: "time",
  description: "Reports entries and finished items that go back in time.",
  severity: "warning",
  fixable: false,
  needs: ["timestamps"],
  messages: {
    after: ({ text, other, bearer, newest }: Facts) =>
      `Unexpected \`${text}\` after \`${other}\`, expected each ${bearer} to be no ${newest ? "later" : "earlier"} than the one above`,
    before: ({ text, other, bearer, newest }: Facts) =>
      `Unexpected \`${text}\` before \`${other}\`, expected each ${bearer} to be no ${newest ? "earlier" : "later"} than the one below`,
  },
  check(document, report) {
    const fixed = document.contract.history === "append-only";
    for (const all of understoodBySequence(document).values()) {
      const stamps = all.filter(({ use }) => use.past && use.policy.order !== "none");
      const declared = stamps[0]?.use.policy.order;
      if (declared === undefined) continue;
      const spans = spansOf(stamps.map(({ stamp }) => stamp));
      const newest = declared === "descending" || (!fixed && isNewestFirst(spans));
      for (const { stamped, other, after } of outOfOrder(stamps, newest ? spans.map(turned) : spans)) {
        const bearer = stamped.use.bearer.toLowerCase();
        const facts = { text: stamped.stamp.text, other: other.stamp.text, bearer, newest };
        const related = [{ message: `\`${other.stamp.text}\` stands here`, place: other.place }];
        report(after ? "after" : "before", stamped.place, facts, { actual: stamped.stamp.text, related });
      }
    }
  },
});

interface Facts {
  readonly text: string;
  readonly other: string;
  readonly bearer: string;
  /** The newest comes first here. */
  readonly newest: boolean;
}

interface Misplaced {
  readonly stamped: Stamped;
  /** One of those in order that it stands on the wrong side of. */
  readonly other: Stamped;
  /** Whether that one is above it. */
  readonly after: boolean;
}

/** A document that plainly puts the newest first keeps an order too. */
const isNewestFirst = (spans: readonly Span[]): boolean =>
  spans.length >= 3 && longestRun(spans.map(turned)).length > longestRun(spans).length;

/** The fewest whose moving would bring the order about, each with one of the rest that shows it. */
function outOfOrder(stamps: readonly Stamped[], spans: readonly Span[]): readonly Misplaced[] {
  const kept = new Set(longestRun(spans));
  const firstOf = (index: number | undefined): number => spans[index ?? -1]?.first ?? -Infinity;
  const lastOf = (index: number | undefined): number => spans[index ?? -1]?.last ?? Infinity;
  const below: (number | undefined)[] = [];
  for (let index = spans.length - 1, earliest: number | undefined; index >= 0; index -= 1) {
    below[index] = earliest;
    if (kept.has(index) && lastOf(index) < lastOf(earliest)) earliest = index;
  }
  const found: Misplaced[] = [];
  let latest: number | undefined;
  for (const [index, stamped] of stamps.entries()) {
    if (kept.has(index)) {
      if (firstOf(index) > firstOf(latest)) latest = index;
      continue;
    }
    const after = lastOf(index) < firstOf(latest);
    const other = stamps[(after ? latest : below[index]) ?? -1];
    if (other) found.push({ stamped, other, after });
  }
  return found;
}
