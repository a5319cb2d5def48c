/** Diagnostics counted by rule and by document. */
import type { Severity } from "../../contracts/contract.ts";
import type { Document } from "../../documents/document.ts";
import type { Diagnostic } from "../../linter/diagnostic.ts";
import type { DashboardModel, DocumentFindings, Finding, RuleFindings, SeverityCounts } from "./model.ts";
import { bySource, byText, titleOf } from "./reading.ts";

export function findingsOf(
  documents: readonly Document[],
  diagnostics: readonly Diagnostic[],
): DashboardModel["findings"] {
  const all = diagnostics
    .map(({ path, range, ruleId, severity, message }): Finding => {
      return { source: { path, line: range.start.line }, ruleId, severity, message };
    })
    .sort(
      (left, right) =>
        rank[left.severity] - rank[right.severity] ||
        bySource(left.source, right.source) ||
        byText(left.ruleId, right.ruleId) ||
        byText(left.message, right.message),
    );
  return {
    counts: countSeverities(diagnostics),
    byRule: byRule(diagnostics),
    byDocument: byDocument(documents, diagnostics),
    all,
  };
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function countSeverities(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** Errors before warnings before infos, more before fewer. */
const bySeverity = (left: SeverityCounts, right: SeverityCounts): number =>
  right.error - left.error || right.warning - left.warning || right.info - left.info;

function grouped(
  diagnostics: readonly Diagnostic[],
  key: (diagnostic: Diagnostic) => string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(key(diagnostic));
    if (group === undefined) groups.set(key(diagnostic), [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}

const byRule = (diagnostics: readonly Diagnostic[]): readonly RuleFindings[] =>
  [...grouped(diagnostics, ({ ruleId }) => ruleId)]
    .map(([ruleId, group]) => ({
      ruleId,
      url: group[0]?.url,
      counts: countSeverities(group),
      documents: new Set(group.map(({ path }) => path)).size,
    }))
    .sort((left, right) => bySeverity(left.counts, right.counts) || byText(left.ruleId, right.ruleId));

function byDocument(
  documents: readonly Document[],
  diagnostics: readonly Diagnostic[],
): readonly DocumentFindings[] {
  const known = new Map(documents.map((document) => [document.path, document]));
  return [...grouped(diagnostics, ({ path }) => path)]
    .map(([path, group]) => {
      const document = known.get(path);
      const title = document === undefined ? path.slice(path.lastIndexOf("/") + 1) : titleOf(document);
      return { path, title, kind: document?.contract.title ?? "–", counts: countSeverities(group) };
    })
    .sort((left, right) => bySeverity(left.counts, right.counts) || byText(left.path, right.path));
}
