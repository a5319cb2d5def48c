/** The plan index: all plans by state, newest first, each with how far it is and a link. */
import { relativePath } from "../syntax/link-address.ts";
import { link, shortened, table } from "./markdown-text.ts";
import type { Plan, PlanState } from "./plans.ts";

const groups: readonly (readonly [PlanState, string])[] = [
  ["active", "Active"],
  ["completed", "Completed"],
  ["archived", "Archived"],
];

/**
 * @param path the file that the index stands in, from the workspace root: links are relative to it
 */
export function planIndex(plans: readonly Plan[], path: string): string {
  const parts = groups.flatMap(([state, heading]) => {
    const group = plans.filter((plan) => plan.state === state).sort(byActivity);
    return group.length === 0 ? [] : [`## ${heading}`, indexTable(group, path)];
  });
  return parts.length === 0 ? "There are no plans.\n" : `${parts.join("\n\n")}\n`;
}

const indexTable = (plans: readonly Plan[], path: string): string =>
  table(
    ["Plan", "Done", "Started", "Last activity"],
    plans.map(({ document, title, done, total, started, lastActivity }) => [
      link(shortened(title), relativePath(path, document.path)),
      total === 0 ? "–" : `${done}/${total}`,
      started ?? "–",
      lastActivity ?? "–",
    ]),
  );

const byActivity = (left: Plan, right: Plan): number =>
  compare(right.lastActivity ?? "", left.lastActivity ?? "") ||
  compare(left.document.path, right.document.path);

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The index as data. */
export const planIndexData = (plans: readonly Plan[]): readonly Readonly<Record<string, unknown>>[] =>
  plans.map(({ document, title, state, done, total, blocked, started, lastActivity }) => ({
    path: document.path,
    kind: document.kind,
    title,
    state,
    done,
    total,
    blocked,
    started: started ?? null,
    lastActivity: lastActivity ?? null,
  }));
