import type { Document, LastUpdated } from "../../src/documents/document.ts";
import type { Timestamp } from "../../src/documents/values/timestamp.ts";
import type { Details } from "../../src/linter/rule.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";
import { likewise } from "../support/time/same-form.ts";
import { isLater, spanOf } from "../support/time/span.ts";

export default defineRule({
  id: "last-updated",
  topic: "time",
  description: 'Reports a "last updated" that is older than the newest date inside, and two that disagree.',
  severity: "warning",
  fixable: "safe",
  needs: ["lastUpdated"],
  messages: {
    stale: ({ label, text, newest }: { label: string; text: string; newest: string }) =>
      `Unexpected \`${text}\` as \`${label}\`, expected \`${newest}\` or later, the newest date inside`,
    disagree: ({ label, text, other }: { label: string; text: string; other: string }) =>
      `Unexpected \`${text}\` as \`${label}\`, expected \`${other}\` as stated elsewhere`,
  },
  check(document, report, { now }) {
    const stated = statedOf(document);
    if (stated.length === 0) return;
    const newest = newestOf(datesInside(document, now));
    const latest = newestOf(stated);
    for (const { stamp, place, label } of stated) {
      const facts = { label, text: stamp.text };
      if (newest && isNewer(newest.stamp, stamp)) {
        const related = [{ message: "The newest date inside", place: newest.place }];
        const details = { actual: stamp.text, related, ...fixOf(newest.stamp, stamp, place) };
        report("stale", place, { ...facts, newest: newest.stamp.text }, details);
      } else if (latest && isNewer(latest.stamp, stamp)) {
        const related = [{ message: "The later one", place: latest.place }];
        const details = { actual: stamp.text, related, ...fixOf(latest.stamp, stamp, place) };
        report("disagree", place, { ...facts, other: latest.stamp.text }, details);
      }
    }
  },
});

interface Dated {
  readonly stamp: Timestamp;
  readonly place: Place;
}

/** The lines at the head and at the foot: one inside speaks of its own section. */
function statedOf(document: Document): readonly (Dated & { readonly label: string })[] {
  const head =
    document.headings.find((heading) => heading !== document.title)?.place.start ?? document.text.length;
  const foot = document.markdown?.blocks.at(-1)?.place.start ?? document.text.length;
  const atEdge = ({ place }: LastUpdated): boolean => place.start < head || place.start >= foot;
  return document.lastUpdated.flatMap((stated) =>
    stated.parsed.ok && atEdge(stated)
      ? [{ stamp: stated.parsed.value, place: stated.parsed.place, label: stated.label }]
      : [],
  );
}

/** When things were done or recorded; what is dated in the future is a slip of its own. */
const datesInside = (document: Document, now: number): readonly Dated[] =>
  document.timestamps.flatMap(({ parsed, past }) =>
    parsed.ok && past && spanOf(parsed.value).first <= now
      ? [{ stamp: parsed.value, place: parsed.place }]
      : [],
  );

function newestOf(dates: readonly Dated[]): Dated | undefined {
  let newest: Dated | undefined;
  for (const dated of dates) if (!newest || dated.stamp.local > newest.stamp.local) newest = dated;
  return newest;
}

/** A date without a time is taken to be of the calendar that the other one is written in: they share a document. */
const isNewer = (left: Timestamp, right: Timestamp): boolean =>
  left.precision === "date" ? dayOf(left) > dayOf(right) : isLater(left, right);

const dayOf = ({ date }: Timestamp): number => Date.UTC(date.year, date.month - 1, date.day);

function fixOf(source: Timestamp, model: Timestamp, place: Place): Details {
  const text = likewise(source, model);
  return text === undefined ? {} : { fix: { safety: "safe", edits: [{ place, text }] } };
}
