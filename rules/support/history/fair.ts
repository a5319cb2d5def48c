/** Findings that the two versions alone would suggest, and that what is known besides explains. */
import type { RotationDeclaration } from "../../../src/contracts/contract.ts";
import { compareEntries, type Finding } from "./compare.ts";
import type { Entry } from "./records.ts";
import type { Change, Version, Versions } from "./versions.ts";

export type Told =
  | Finding
  | {
      readonly type: "removedRun";
      readonly was: Entry;
      readonly last: Entry;
      readonly count: number;
      readonly at: Entry | undefined;
    };

/**
 * What was done to the records of a document that nothing explains.
 * @param branch the texts that the document had since the base, and has in what is being merged
 */
export async function findingsOf(
  change: Change,
  versions: Versions,
  branch: () => Promise<readonly string[]>,
): Promise<readonly Told[]> {
  const { before, now, kind } = change;
  const found = compareEntries(before.entries, now.entries, before.document.contract);
  const removed = found.filter((finding) => finding.type === "removed");
  const inserted = found.filter((finding) => finding.type === "inserted");
  const elsewhere = removed.length === 0 ? new Set() : await versions.arrivals(kind, now.document.path);
  const rotated = rotatedCount(before, before.document.contract.rotation);
  const appended = inserted.length === 0 ? new Set() : await appendedOnBranch(change, versions, branch);
  let leading = 0;
  const unfair = found.filter((finding) => {
    if (finding.type === "inserted") return !appended.has(finding.entry.all);
    if (finding.type !== "removed") return true;
    const rotates = finding.index === leading && leading < rotated;
    if (rotates) leading += 1;
    return !rotates && !elsewhere.has(finding.was.all);
  });
  return gathered(unfair);
}

/** So many records that are gone from one place are told of one by one. */
const mostRemoved = 10;

function gathered(found: readonly Finding[]): readonly Told[] {
  const runs = new Map<Entry | undefined, (Finding & { readonly type: "removed" })[]>();
  for (const finding of found) {
    if (finding.type !== "removed") continue;
    const run = runs.get(finding.at);
    if (run === undefined) runs.set(finding.at, [finding]);
    else run.push(finding);
  }
  return [
    ...found.filter(({ type }) => type !== "removed"),
    ...[...runs.values()].flatMap((run): readonly Told[] => {
      const [first, last] = [run[0], run.at(-1)];
      if (run.length <= mostRemoved || first === undefined || last === undefined) return run;
      return [{ type: "removedRun", was: first.was, last: last.was, count: run.length, at: first.at }];
    }),
  ];
}

/** How many of the oldest records may have gone because the document was over its limit. */
function rotatedCount({ document, entries }: Version, rotation: RotationDeclaration | undefined): number {
  const { bytes = Infinity, lines = Infinity } = rotation ?? {};
  return document.text.length > bytes || entries.length > lines ? entries.length : 0;
}

/** What the records say that the branch had at the end of the document before others came in by a merge. */
async function appendedOnBranch(
  { before, now, kind }: Change,
  versions: Versions,
  branch: () => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const added = new Set(now.entries.map(({ all }) => all));
  for (const { all } of before.entries) added.delete(all);
  const appended = new Set<string>();
  for (const text of new Set(await branch())) {
    if (text === now.document.text) continue;
    const version = await versions.read(kind, now.document.path, text);
    if (version === undefined) continue;
    const there = new Set(version.entries.map(({ all }) => all));
    const old = before.entries.filter(({ all }) => there.has(all));
    const wrong = new Set(
      compareEntries(old, version.entries, before.document.contract).flatMap((finding) =>
        finding.type === "inserted" ? [finding.entry.all] : [],
      ),
    );
    for (const { all } of version.entries) if (added.has(all) && !wrong.has(all)) appended.add(all);
  }
  return appended;
}
