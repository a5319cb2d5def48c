/** Compares documents with what they were, and reports. Loaded where git has something to compare with. */
import type { Collected } from "../../../src/linter/rule.ts";
import { type Spot, spotOf, startOf } from "../../../src/linter/spot.ts";
import type { History, Surroundings } from "../../../src/linter/surroundings.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { findingsOf, type Told } from "./fair.ts";
import type { HistoryReport } from "./messages.ts";
import { excerpts, gist, gradedBy, headOf, listed, placeOfRemoved } from "./tell.ts";
import { type Kept, type Version, versionsOf } from "./versions.ts";

export async function reportChanges(
  documents: readonly Collected<Kept, object>[],
  report: HistoryReport,
  surroundings: Surroundings,
  history: History,
): Promise<void> {
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
}

function reportFinding(finding: Told, now: Version, report: HistoryReport): void {
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
