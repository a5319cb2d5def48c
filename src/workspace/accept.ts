/** The outcome of a run as the baseline leaves it: what it accepts counts no more, what it accepts in vain is a finding. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BaselineEntry, entryOf, matchBaseline } from "../linter/baseline.ts";
import type { Diagnostic, Suppressed } from "../linter/diagnostic.ts";
import { documentReport, type DocumentReport, summarise } from "../reporters/report.ts";
import { staleBaseline } from "../../rules/meta/stale-baseline.ts";
import { type Baseline, linesOf } from "./baseline-file.ts";
import type { Outcome } from "./lint-files.ts";
import type { Workspace } from "./workspace.ts";

export interface Accepted {
  /** The outcome without the findings that are accepted. */
  readonly outcome: Outcome;
  /** Entries of documents of this run that no finding answers to. */
  readonly stale: readonly BaselineEntry[];
}

/** Which entries of a baseline a run can judge. */
export interface Judged {
  /** The paths that it looked at. */
  readonly linted: ReadonlySet<string>;
  /** Whether a file that is gone would have been this run's to lint. */
  readonly isOurs: (path: string) => boolean;
}

export function acceptFindings(
  outcome: Outcome,
  entries: readonly BaselineEntry[],
  workspace: Workspace,
  { linted, isOurs }: Judged,
): Accepted {
  const { documents, summary } = outcome.report;
  const { accepted, unmatched } = matchBaseline(
    documents.flatMap(({ diagnostics }) => diagnostics),
    entries,
  );
  const left = documents.map((document) => without(document, accepted));
  const gone = new Map<string, boolean>();
  const isGone = (path: string): boolean => {
    const known = gone.get(path) ?? !existsSync(join(workspace.root, path));
    gone.set(path, known);
    return known;
  };
  const stale =
    // A rule that failed may have left out what an entry is about.
    outcome.failures.length > 0 || outcome.refused.length > 0
      ? []
      : unmatched.filter(
          ({ path, ruleId }) =>
            (isOurs(path) && isGone(path)) ||
            (linted.has(path) && workspace.settingsFor(path)(ruleId)?.severity !== "off"),
        );
  const report = { ...outcome.report, documents: left, summary: summarise(left, summary.scanned) };
  return { outcome: { ...outcome, report }, stale };
}

function without(document: DocumentReport, accepted: ReadonlySet<Diagnostic>): DocumentReport {
  const silenced = document.diagnostics.filter((diagnostic) => accepted.has(diagnostic));
  if (silenced.length === 0) return document;
  const suppressed = silenced.map((diagnostic): Suppressed => ({
    ...diagnostic,
    suppression: { by: "baseline" },
  }));
  const details = new Map(document.details);
  for (const [index, diagnostic] of silenced.entries()) {
    const known = document.details.get(diagnostic);
    const now = suppressed[index];
    if (known !== undefined && now !== undefined) details.set(now, known);
  }
  return {
    ...document,
    diagnostics: document.diagnostics.filter((diagnostic) => !accepted.has(diagnostic)),
    suppressed: [...document.suppressed, ...suppressed],
    details,
  };
}

/** The outcome with findings about stale entries, at their lines in the baseline. @param path of the baseline, from the root */
export function withStale(
  outcome: Outcome,
  stale: readonly BaselineEntry[],
  baseline: Baseline,
  path: string,
  { examiner }: Workspace,
): Outcome {
  const at = examiner.pathFinding("stale-baseline", path, baseline.text);
  if (at === undefined || stale.length === 0) return outcome;
  const groups = new Map<string, BaselineEntry[]>();
  for (const entry of stale) {
    const key = JSON.stringify([entry.path, entry.ruleId]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const note = "Run `codex-lint --prune-suppressions` to remove what is stale";
  const diagnostics = [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : staleBaseline(
          "stale",
          { ruleId: first.ruleId, path: first.path, count: rest.length + 1 },
          { ...at, place: baseline.placeOf(first), note },
        ),
  );
  const source = { text: baseline.text, lines: linesOf(baseline) };
  const documents = [...outcome.report.documents, documentReport(path, undefined, diagnostics, source)].sort(
    (left, right) => (left.path < right.path ? -1 : 1),
  );
  const { summary } = outcome.report;
  return {
    ...outcome,
    report: { ...outcome.report, documents, summary: summarise(documents, summary.scanned) },
  };
}

/** The entries that accept all findings of a run, those of the baseline that are about other documents kept. */
export function acceptAll(
  outcome: Outcome,
  entries: readonly BaselineEntry[],
  linted: ReadonlySet<string>,
): readonly BaselineEntry[] {
  const { documents } = outcome.report;
  const reported = new Set([...linted, ...documents.map(({ path }) => path)]);
  return [...entries.filter(({ path }) => !reported.has(path)), ...allFindings(outcome).map(entryOf)];
}

/** The entries with those that accept all findings of some rules. @param left the outcome after the entries were applied */
export const acceptRules = (
  left: Outcome,
  entries: readonly BaselineEntry[],
  ruleIds: ReadonlySet<string>,
): readonly BaselineEntry[] => [
  ...entries,
  ...allFindings(left)
    .filter(({ ruleId }) => ruleIds.has(ruleId))
    .map(entryOf),
];

const allFindings = ({ report }: Outcome): readonly Diagnostic[] =>
  report.documents.flatMap(({ diagnostics }) => diagnostics);
