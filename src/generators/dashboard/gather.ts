/** Documents and their findings → what the dashboard shows. */
import type { Document } from "../../documents/document.ts";
import type { Diagnostic } from "../../linter/diagnostic.ts";
import { approvalsOf, newestFirst } from "./approvals.ts";
import { blockersOf, byUrgency } from "./blockers.ts";
import { deadlinesOf } from "./deadlines.ts";
import { acrossDocuments, declaredOnce } from "./across.ts";
import { criticalPathsOf, graphOf } from "./dependencies.ts";
import { findingsOf } from "./findings.ts";
import { countStates, itemsOf } from "./items.ts";
import type { DashboardModel, Plan } from "./model.ts";
import { burnUpOf, distinct, planOf } from "./progress.ts";
import { bySource, byText } from "./reading.ts";

/**
 * The order of the documents and of the diagnostics makes no difference.
 * @param now epoch milliseconds
 */
export function dashboardModel(
  documents: readonly Document[],
  diagnostics: readonly Diagnostic[],
  now: number,
): DashboardModel {
  const ordered = [...documents].sort((left, right) => byText(left.path, right.path));
  const ids = new Set(ordered.flatMap((document) => [...document.ids]));
  const read = ordered.map((document) => ({ document, items: itemsOf(document, ids, now) }));
  const items = distinct(read.flatMap((each) => each.items));
  const once = declaredOnce(items);
  return {
    now,
    kinds: kindsOf(ordered),
    documents: ordered.length,
    plans: read.flatMap((each) => planOf(each.document, each.items, now) ?? []).sort(byActivity),
    counts: countStates(items),
    burnUp: burnUpOf(read.map((each) => each.items)),
    deadlines: deadlinesOf(items, now),
    criticalPaths: read.flatMap((each) => criticalPathsOf(each.document, each.items)),
    graphs: [
      ...acrossDocuments(read, once),
      ...read.flatMap((each) => graphOf(each.document, each.items) ?? []),
    ],
    blockers: read.flatMap((each) => blockersOf(each.document, each.items, once, now)).sort(byUrgency),
    approvals: ordered.flatMap(approvalsOf).sort(newestFirst),
    findings: findingsOf(ordered, diagnostics),
  };
}

const byActivity = (left: Plan, right: Plan): number =>
  (right.lastActivity ?? -Infinity) - (left.lastActivity ?? -Infinity) || bySource(left.source, right.source);

function kindsOf(documents: readonly Document[]): DashboardModel["kinds"] {
  const counts = new Map<string, number>();
  for (const { contract } of documents) counts.set(contract.title, (counts.get(contract.title) ?? 0) + 1);
  return [...counts]
    .map(([title, count]) => ({ title, documents: count }))
    .sort((left, right) => right.documents - left.documents || byText(left.title, right.title));
}
