import { defineRule, type ReportAcross } from "../../src/linter/rule.ts";
import { type Spot, spotOf, startOf } from "../../src/linter/spot.ts";
import type { Surroundings } from "../../src/linter/surroundings.ts";
import {
  folderOf,
  gonePlan,
  leftOut,
  type Listed,
  listedIn,
  type Shelf,
  shelvesOf,
} from "../support/indexes/coverage.ts";
import { type Index, indexOf } from "../support/indexes/entries.ts";
import { listedTwice, rowBefore } from "../support/indexes/rows.ts";
import { nearIndexes } from "../support/indexes/near.ts";

/** An index, or a document that may stand in one, by its title. */
type Facts = { readonly index: Index } | { readonly title: Spot };

interface ReadIndex extends Index {
  readonly kinds: readonly string[];
  readonly listed: readonly Listed[];
  readonly shelves: readonly Shelf[];
}

const messages = {
  leftOut: ({ plan }: { plan: string }) =>
    `Unexpected index without \`${plan}\`, expected a row for it behind this one`,
  gone: ({ plan, near }: { plan: string; near: string | undefined }) =>
    `Unexpected row for \`${plan}\`, expected a document that is there` +
    (near === undefined ? "" : `; did you mean \`${near}\`?`),
  listedTwice: ({ plan }: { plan: string }) =>
    `Unexpected second row for \`${plan}\` in one list, expected one`,
};

type Report = ReportAcross<typeof messages>;

export default defineRule({
  id: "index-coverage",
  topic: "references",
  description:
    "Reports a document, such as a plan, that its index leaves out, and an indexed one that is gone.",
  severity: "warning",
  fixable: false,
  derived: true,
  formats: ["markdown"],
  messages,
  across: {
    reads: "own",
    collect(document, { settings }): Facts | undefined {
      const index = indexOf(document, settings.rootPrefix);
      if (index !== undefined) return { index };
      if (document.contract.lifecycle === undefined) return undefined;
      return { title: spotOf(document, document.title?.contentPlace ?? { start: 0, end: 0 }) };
    },
    async compare(documents, report, surroundings) {
      const near = await nearIndexes(
        documents.map(({ path }) => path),
        surroundings,
      );
      const indexes = [
        ...documents.flatMap(({ facts }) => ("index" in facts ? [facts.index] : [])),
        ...near.flatMap((document) => indexOf(document, surroundings.settings.rootPrefix) ?? []),
      ].map((index) => readIndex(index, surroundings));
      const titles = new Map(
        documents.flatMap(({ path, facts }) => ("title" in facts ? [[path, facts.title] as const] : [])),
      );
      // Indexes that lie beside each other share the plans: one has the open and one the finished ones.
      const shared = new Map(indexes.map(({ path }) => [folderOf(path), new Set<string>()]));
      for (const { path, listed } of indexes) {
        for (const plan of listed) shared.get(folderOf(path))?.add(plan.path);
      }
      for (const index of indexes) {
        const known = shared.get(folderOf(index.path)) ?? new Set();
        for (const place of await reportGone(index, surroundings, report)) known.add(place);
        for (const shelf of index.shelves) {
          for (const plan of leftOut(shelf, known, surroundings)) {
            known.add(plan);
            const start = startOf(plan);
            const related = [{ message: "What is left out", spot: titles.get(plan) ?? start }];
            report(
              "leftOut",
              rowBefore(plan, shelf.listed) ?? start,
              { plan },
              { expected: [plan], related },
            );
          }
        }
        for (const { entry, first } of listedTwice(index.listed, index.shelves)) {
          const related = [{ message: "The first row", spot: first.spot }];
          report("listedTwice", entry.spot, { plan: entry.path }, { actual: entry.path, related });
        }
      }
    },
  },
});

function readIndex(index: Index, surroundings: Surroundings): ReadIndex {
  const kinds = index.of ?? [...surroundings.contracts.values()].flatMap((each) => each.index?.of ?? []);
  const listed = listedIn(index.entries, surroundings);
  return { ...index, kinds, listed, shelves: shelvesOf(index.path, kinds, listed, surroundings) };
}

/** @returns where the plans are that are gone from their places: those rows are to be mended, and no others missing */
async function reportGone(
  { entries, listed, kinds, shelves }: ReadIndex,
  surroundings: Surroundings,
  report: Report,
): Promise<readonly string[]> {
  const there = new Set(listed.map(({ spot }) => spot));
  const gone = new Map<string, Spot>();
  for (const entry of entries) {
    const plan = there.has(entry.spot) ? undefined : gonePlan(entry, kinds, shelves, surroundings);
    if (plan !== undefined && !gone.has(plan)) gone.set(plan, entry.spot);
  }
  if (gone.size === 0) return [];
  const history = await surroundings.history();
  // An index without its repository lists nothing that is there.
  if (history === undefined && there.size === 0) return [];
  const moved = await history?.renames([...gone.keys()]);
  return [...gone].flatMap(([plan, spot]) => {
    const [namesake, another] = surroundings.files.endingIn(plan.slice(plan.lastIndexOf("/") + 1));
    const near =
      moved?.get(plan) ??
      surroundings.files.otherCase(plan) ??
      (another === undefined ? namesake : undefined);
    report("gone", spot, { plan, near }, { actual: plan, expected: near === undefined ? [] : [near] });
    return near === undefined ? [] : [near];
  });
}
