import { defineRule, type ReportAcross } from "../../src/linter/rule.ts";
import { type Spot, spotOf, startOf } from "../../src/linter/spot.ts";
import type { Surroundings } from "../../src/linter/surroundings.ts";
import {
  gonePlan,
  leftOut,
  type Listed,
  listedIn,
  type Shelf,
  shelvesOf,
} from "../support/index-coverage.ts";
import { indexEntries, type IndexEntry } from "../support/index-entries.ts";

interface Index {
  /** Kinds of what it lists; undefined for a generated part of a document that is about something else. */
  readonly of: readonly string[] | undefined;
  readonly entries: readonly IndexEntry[];
}

/** An index, or a document that may stand in one, by its title. */
type Facts = { readonly index: Index } | { readonly title: Spot };

const messages = {
  leftOut: ({ plan }: { plan: string }) =>
    `Unexpected index without \`${plan}\`, expected a row for it behind this one`,
  gone: ({ plan, near }: { plan: string; near: string | undefined }) =>
    `Unexpected row for \`${plan}\`, expected a plan that is there` +
    (near === undefined ? "" : `; did you mean \`${near}\`?`),
  listedTwice: ({ plan }: { plan: string }) =>
    `Unexpected second row for \`${plan}\` in one list, expected one`,
};

export default defineRule({
  id: "index-coverage",
  topic: "references",
  description: "Reports a plan that the index of plans leaves out, and an indexed plan that is gone.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  messages,
  across: {
    reads: "related",
    concerns: ({ index }) => index !== undefined,
    collect(document, { settings }): Facts | undefined {
      const entries = indexEntries(document, settings.rootPrefix);
      if (entries.length > 0) return { index: { of: document.contract.index?.of, entries } };
      if (document.contract.lifecycle === undefined) return undefined;
      return { title: spotOf(document, document.title?.contentPlace ?? { start: 0, end: 0 }) };
    },
    async compare(documents, report, surroundings) {
      const every = [...surroundings.contracts.values()].flatMap(({ index }) => index?.of ?? []);
      const indexes = documents.flatMap(({ path, facts }) => {
        if (!("index" in facts)) return [];
        const { of = every, entries } = facts.index;
        const listed = listedIn(entries, surroundings);
        return [{ of, entries, listed, shelves: shelvesOf(path, of, listed, surroundings) }];
      });
      const titles = new Map(
        documents.flatMap(({ path, facts }) => ("title" in facts ? [[path, facts.title] as const] : [])),
      );
      const known = new Set(indexes.flatMap(({ listed }) => listed.map(({ path }) => path)));
      for (const { of, entries, listed, shelves } of indexes) {
        for (const place of await reportGone(entries, listed, of, shelves, surroundings, report))
          known.add(place);
        for (const shelf of shelves) {
          for (const plan of leftOut(shelf, known, surroundings)) {
            known.add(plan);
            const related = [{ message: "The plan", spot: titles.get(plan) ?? startOf(plan) }];
            report("leftOut", rowBefore(plan, shelf.listed), { plan }, { expected: [plan], related });
          }
        }
        reportTwice(listed, shelves, report);
      }
    },
  },
});

/** The row behind which the plan's would stand: that of its neighbour in a sorted list or by its name, else the last. */
function rowBefore(plan: string, listed: readonly Listed[]): Spot {
  const sorted = listed.every(({ path }, rank) => rank === 0 || path >= (listed[rank - 1]?.path ?? ""));
  const shared = listed.map(({ path }) => sharedLength(path, plan));
  const most = shared.reduce((left, right) => Math.max(left, right), 0);
  const before = sorted
    ? listed.filter(({ path }) => path < plan).at(-1)
    : listed.filter((_, rank) => shared[rank] === most).at(-1);
  return (before ?? listed.at(-1))?.spot ?? startOf(plan);
}

function sharedLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

/** @returns where the plans are that are gone from their places: those rows are to be mended, and no others missing */
async function reportGone(
  entries: readonly IndexEntry[],
  listed: readonly Listed[],
  of: readonly string[],
  shelves: readonly Shelf[],
  surroundings: Surroundings,
  report: ReportAcross<typeof messages>,
): Promise<readonly string[]> {
  const there = new Set(listed.map(({ spot }) => spot));
  const gone = new Map<string, IndexEntry>();
  for (const entry of entries) {
    const plan = there.has(entry.spot) ? undefined : gonePlan(entry, of, shelves, surroundings);
    if (plan !== undefined && !gone.has(plan)) gone.set(plan, entry);
  }
  if (gone.size === 0) return [];
  const history = await surroundings.history();
  // An index without its repository lists nothing that is there.
  if (history === undefined && there.size === 0) return [];
  const moved = await history?.renames([...gone.keys()]);
  return [...gone].flatMap(([plan, { spot }]) => {
    const [namesake, another] = surroundings.files.endingIn(plan.slice(plan.lastIndexOf("/") + 1));
    const near =
      moved?.get(plan) ??
      surroundings.files.otherCase(plan) ??
      (another === undefined ? namesake : undefined);
    report("gone", spot, { plan, near }, { actual: plan, expected: near === undefined ? [] : [near] });
    return near === undefined ? [] : [near];
  });
}

function reportTwice(
  listed: readonly Listed[],
  shelves: readonly Shelf[],
  report: ReportAcross<typeof messages>,
): void {
  const plans = new Set(shelves.flatMap((shelf) => shelf.listed));
  const first = new Map<string, Listed>();
  for (const entry of listed) {
    const key = `${entry.list} ${entry.path}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, entry);
    else if (other.row !== entry.row && plans.has(entry)) {
      const related = [{ message: "The first row", spot: other.spot }];
      report("listedTwice", entry.spot, { plan: entry.path }, { actual: entry.path, related });
    }
  }
}
