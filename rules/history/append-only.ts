import type { Contract } from "../../src/contracts/contract.ts";
import { defineRule, type ReportAcross } from "../../src/linter/rule.ts";
import { type Spot, spotOf, startOf } from "../../src/linter/spot.ts";
import type { Place } from "../../src/syntax/place.ts";
import type { Finding } from "../support/history-compare.ts";
import { findingsOf } from "../support/history-fair.ts";
import { endOf, excerpts, gist, headOf, listed } from "../support/history-tell.ts";
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
      const kept = (kind: string): Contract | undefined => {
        const contract = surroundings.contracts.get(kind);
        return contract?.history === "append-only" ? contract : undefined;
      };
      const gone = (await surroundings.gone()).filter(({ kind }) => kept(kind) !== undefined);
      const versions = await versionsOf(documents, gone, history, surroundings);
      for (const change of versions.changed) {
        const { now } = change;
        const found = await findingsOf(change, versions, () => history.versions(now.document.path));
        for (const finding of found) reportFinding(finding, now, report);
      }
      for (const { path, kind, before } of versions.gone) {
        const elsewhere = await versions.arrivals(kind, path);
        const lost = before.entries.filter(({ all }) => !elsewhere.has(all));
        const [first] = lost;
        if (first === undefined) continue;
        const severity = kept(kind)?.amendments.severity;
        const facts = { count: lost.length, first: first.name };
        report("documentRemoved", startOf(path), facts, severity === undefined ? {} : { severity });
      }
    },
  },
});

function reportFinding(finding: Finding, { document, entries }: Version, report: Report): void {
  const { severity } = document.contract.amendments;
  const graded = severity === undefined ? {} : { severity };
  const at = (place: Place): Spot => spotOf(document, place);
  switch (finding.type) {
    case "changed": {
      const { entry, was, before, now, steps } = finding;
      const [expected, actual] = excerpts(before?.text ?? "", now?.text ?? "");
      const facts = { part: (now ?? before)?.label ?? "", name: was.name, actual, expected };
      const note = steps && `From \`${before?.status?.name ?? ""}\` the status may go to ${listed(steps)}`;
      const details = { ...graded, ...(note === undefined ? {} : { note }) };
      if (now === undefined)
        report("partRemoved", at(headOf(entry)), facts, { ...details, expected: [expected] });
      else if (before === undefined) report("partAdded", at(now.place), facts, { ...details, actual });
      else report("changed", at(now.place), facts, { ...details, actual, expected: [expected] });
      return;
    }
    case "removed": {
      const place = finding.at === undefined ? endOf(document, entries) : headOf(finding.at);
      report(
        "removed",
        at(place),
        { name: finding.was.name },
        { ...graded, note: `It said: ${gist(finding.was)}` },
      );
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
      report(
        "inserted",
        at(headOf(entry)),
        { name: entry.name, beyond: beyond.name, end },
        { ...graded, related },
      );
    }
  }
}
