/** Findings that the two versions alone would suggest, and that what is known besides explains. */
import type { RotationDeclaration } from "../../src/contracts/contract.ts";
import { compareEntries, type Finding } from "./history-compare.ts";
import type { Change, Version, Versions } from "./history-versions.ts";

/**
 * What was done to the records of a document that nothing explains.
 * @param branch the texts that the document had since the base, and has in what is being merged
 */
export async function findingsOf(
  change: Change,
  versions: Versions,
  branch: () => Promise<readonly string[]>,
): Promise<readonly Finding[]> {
  const { before, now, kind } = change;
  const found = compareEntries(before.entries, now.entries, before.document.contract);
  const removed = found.filter((finding) => finding.type === "removed");
  const inserted = found.filter((finding) => finding.type === "inserted");
  const elsewhere = removed.length === 0 ? new Set() : await versions.arrivals(kind, now.document.path);
  const rotated = rotatedCount(before, before.document.contract.rotation);
  const appended = inserted.length === 0 ? new Set() : await appendedOnBranch(change, versions, branch);
  let leading = 0;
  return found.filter((finding) => {
    if (finding.type === "inserted") return !appended.has(finding.entry.all);
    if (finding.type !== "removed") return true;
    const rotates = finding.index === leading && leading < rotated;
    if (rotates) leading += 1;
    return !rotates && !elsewhere.has(finding.was.all);
  });
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
