/** What is wrong beside the documents of a folder: a lock that was left, a CI run that wrote. For lint and for `check`. */
import { dirname, join } from "node:path";
import { indexLines } from "../../syntax/place.ts";
import { documentReport, type DocumentReport, summarise } from "../../reporters/report.ts";
import { staleLock } from "../../../rules/context/lock-stale.ts";
import { readerWrote } from "../../../rules/context/reader-wrote.ts";
import type { Diagnostic } from "../../linter/diagnostic.ts";
import type { Outcome } from "../../workspace/lint-files.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { ownerName } from "../lock-owner.ts";
import { changedFiles } from "./git.ts";
import { sightingAt } from "./lock.ts";

/** Milliseconds after which a lock is no write that is under way. */
const limit = 60_000;

/** The outcome of a run with the findings beside its documents. */
export async function withGuardFindings(
  outcome: Outcome,
  workspace: Workspace,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Outcome> {
  const guarded = outcome.report.documents.flatMap(({ path, kind }) => {
    const lock = kind === undefined ? undefined : workspace.contracts.get(kind)?.lock;
    return lock === undefined ? [] : [{ path, lock: join(dirname(path), lock) }];
  });
  if (guarded.length === 0) return outcome;
  const locks = [...new Set(guarded.map(({ lock }) => lock))].flatMap((lock) => lockReport(lock, workspace));
  const wrote = isCi(env)
    ? await writings(
        guarded.map(({ path }) => path),
        workspace,
      )
    : new Map<string, Diagnostic>();
  if (locks.length === 0 && wrote.size === 0) return outcome;
  const documents = [
    ...outcome.report.documents.map((document) => {
      const finding = wrote.get(document.path);
      if (finding === undefined) return document;
      const details = new Map([
        ...document.details,
        [finding, { excerpt: undefined, editRanges: [] }] as const,
      ]);
      return { ...document, diagnostics: [finding, ...document.diagnostics], details };
    }),
    ...locks,
  ].sort((left, right) => (left.path < right.path ? -1 : 1));
  const { summary } = outcome.report;
  return {
    ...outcome,
    report: { ...outcome.report, documents, summary: summarise(documents, summary.scanned) },
  };
}

const isCi = ({ CI: ci = "" }: Readonly<Record<string, string | undefined>>): boolean =>
  ci !== "" && ci !== "0" && ci.toLowerCase() !== "false";

function lockReport(path: string, { root, examiner }: Workspace): readonly DocumentReport[] {
  const sighting = sightingAt(join(root, path));
  const at = examiner.pathFinding("lock-stale", path, "");
  if (sighting === undefined || at === undefined) return [];
  const owner = ownerName(sighting.owner);
  const minutes = Math.round(sighting.age / 60_000);
  if (!sighting.gone && sighting.age <= limit) return [];
  const note = sighting.gone
    ? "`codex-context record` with --break-stale-lock takes it over"
    : `If nothing is writing, remove it: rm ${path}`;
  const finding = sighting.gone
    ? staleLock("gone", { owner }, { ...at, note })
    : staleLock("old", { owner, minutes }, { ...at, note });
  return [documentReport(path, undefined, [finding], { text: "", lines: indexLines("") })];
}

/** The finding of each document that differs from the commit that is checked out. */
async function writings(
  paths: readonly string[],
  { root, examiner }: Workspace,
): Promise<ReadonlyMap<string, Diagnostic>> {
  const changed = new Set(
    (
      await Promise.all(
        [...new Set(paths.map((path) => dirname(path)))].map((folder) => changedFiles(root, folder)),
      )
    ).flat(),
  );
  return new Map(
    paths.flatMap((path): [string, Diagnostic][] => {
      const at = examiner.pathFinding("reader-wrote", path, "");
      return at === undefined || !changed.has(path) ? [] : [[path, readerWrote("wrote", { file: path }, at)]];
    }),
  );
}
