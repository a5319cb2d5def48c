import { defineRule, type ReportAcross } from "../../src/linter/rule.ts";
import { type Spot, spotOf, startOf } from "../../src/linter/spot.ts";
import type { Place } from "../../src/syntax/place.ts";
import { findingsOf, type Told } from "../support/history-fair.ts";
import { excerpts, gist, gradedBy, headOf, listed, placeOfRemoved } from "../support/history-tell.ts";
import { type Kept, type Version, versionsOf } from "../support/history-versions.ts";

const messages = {
  changed: ({ part, name, actual, expected }: Words) =>
    `Unexpected change of \`${part}\` in the record \`${name}\` to \`${actual}\`, expected \`${expected}\` as before`,
  partAdded: ({ part, name, actual }: Words) =>
    `Unexpected addition of \`${part}\` to the record \`${name}\`: \`${actual}\`, expected a new record for what is new`,
  partRemoved: ({ part, name, expected }: Words) =>
    `Unexpected removal of \`${part}\` from the record \`${name}\`, expected \`${expected}\` as before`,
  removed: ({ name }: { name: string }) =>
    `Unexpected removal of the record \`${name}\`, expected it to stay where it was`,
  removedRun: ({ name, last, count }: { name: string; last: string; count: number }) =>
    `Unexpected removal of ${count} records from \`${name}\` to \`${last}\`, expected them to stay where they were`,
  moved: ({ name, count, behind }: { name: string; count: number; behind: string | undefined }) =>
    `Unexpected place of the record \`${name}\`${count > 1 ? ` and the ${count - 1} next to it` : ""}, expected it ` +
    (behind === undefined ? "first, as before" : `behind \`${behind}\`, as before`),
  inserted: ({ name, beyond, end }: { name: string; beyond: string; end: string }) =>
    `Unexpected new record \`${name}\` ${end === "top" ? "behind" : "before"} \`${beyond}\`, expected new records at ` +
    (end === "either" ? "an end" : `the ${end}`),
  documentRemoved: ({ count, first }: { count: number; first: string }) =>
    `Unexpected removal of the document with its record${count === 1 ? "" : "s"}, expected \`${first}\`` +
    `${count > 1 ? ` and the other ${count - 1}` : ""} to stay`,
};

interface Words {
  readonly part: string;
  readonly name: string;
  readonly actual: string;
  readonly expected: string;
}

type Report = ReportAcross<typeof messages>;

export default defineRule({
  id: "append-only",
  topic: "history",
  description:
    "Reports records of an append-only document that were edited, removed or moved since the base.",
  severity: "error",
  fixable: false,
  formats: ["markdown", "csv", "ndjson"],
  messages,
  across: {
    reads: "own",
    concerns: ({ history }) => history === "append-only",
    whenGone: true,
    collect: ({ contract, text }): Kept | undefined =>
      contract.history === "append-only" ? { text } : undefined,
    async compare(documents, report, surroundings) {
      const history = await surroundings.history();
      if (history === undefined || (await history.base()) === undefined) return;
      const isKept = (kind: string): boolean => surroundings.contracts.get(kind)?.history === "append-only";
      const gone = (await surroundings.gone()).filter(({ kind }) => isKept(kind));
      const versions = await versionsOf(documents, gone, history, surroundings);
      for (const change of versions.changed) {
        const { now } = change;
        const found = await findingsOf(change, versions, () => history.versions(now.document.path));
        for (const finding of found) reportFinding(finding, now, report);
      }
      for (const { path, before, lost } of versions.gone) {
        const facts = { count: lost.length, first: lost[0]?.name ?? "" };
        report("documentRemoved", startOf(path), facts, gradedBy(before.document.contract));
      }
    },
  },
});

function reportFinding(finding: Told, now: Version, report: Report): void {
  const { document } = now;
  const graded = gradedBy(document.contract);
  const at = (place: Place): Spot => spotOf(document, place);
  switch (finding.type) {
    case "changed": {
      const { entry, was, before, now: is, steps } = finding;
      const [expected, actual] = excerpts(before?.text ?? "", is?.text ?? "");
      const facts = { part: (is ?? before)?.label ?? "", name: was.name, actual, expected };
      const note = steps && `From \`${before?.status?.name ?? ""}\` the status may go to ${listed(steps)}`;
      const details = { ...graded, ...(note === undefined ? {} : { note }) };
      const wanted = { ...details, expected: [expected] };
      if (is === undefined) report("partRemoved", at(headOf(entry)), facts, wanted);
      else if (before === undefined) report("partAdded", at(is.place), facts, { ...details, actual });
      else report("changed", at(is.place), facts, { ...wanted, actual });
      return;
    }
    case "removed": {
      const { was, at: stands } = finding;
      const details = { ...graded, note: `It said: ${gist(was)}` };
      report("removed", at(placeOfRemoved(stands, now)), { name: was.name }, details);
      return;
    }
    case "removedRun": {
      const { was, last, count, at: stands } = finding;
      const facts = { name: was.name, last: last.name, count };
      report("removedRun", at(placeOfRemoved(stands, now)), facts, graded);
      return;
    }
    case "moved": {
      const { entry, count, behind } = finding;
      report("moved", at(headOf(entry)), { name: entry.name, count, behind: behind?.name }, graded);
      return;
    }
    case "inserted": {
      const { entry, beyond, end } = finding;
      const related = [{ message: `\`${beyond.name}\` was there before`, spot: at(headOf(beyond)) }];
      const facts = { name: entry.name, beyond: beyond.name, end };
      report("inserted", at(headOf(entry)), facts, { ...graded, related });
    }
  }
}
