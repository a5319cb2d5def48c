/** The digest as Markdown: sections of bounded length, every line with a link to where it comes from. */
import { relativePath } from "../syntax/link-address.ts";
import { escaped, link, shortened, table } from "./markdown-text.ts";
import type { ChecklistSummary, LogSummary, PlanSummary, Sourced, Summary } from "./summary.ts";

export interface SummaryShape {
  /** The file that the digest stands in, from the workspace root: links are relative to it. */
  readonly path: string;
  /** Entries of a section before the rest is only counted. */
  readonly most: number;
}

/** Headings begin at the second level. Documents without anything to say give a single sentence. */
export function summaryText({ plans, logs, checklists, findings }: Summary, shape: SummaryShape): string {
  const { most, path } = shape;
  const parts = [
    ...section("Plans", plansFirst(plans), most, (plan) => planText(plan, shape)),
    ...section("Approvals", logs, most, (log) => logText(log, shape)),
    ...section("Checklists", checklists, most, (checklist) => checklistText(checklist, shape)),
    ...(findings.length === 0
      ? []
      : [
          "## Open findings",
          table(
            ["Document", "Errors", "Warnings", "Infos"],
            findings
              .slice(0, most)
              .map((each) => [
                link(each.path, relativePath(path, each.path)),
                String(each.errors),
                String(each.warnings),
                String(each.infos),
              ]),
          ) + rest(findings.length - most, "\n\n"),
        ]),
  ];
  return parts.length === 0 ? "There are no plans, logs or checklists.\n" : `${parts.join("\n\n")}\n`;
}

/** What is being worked on before what is done, the latest first. */
const plansFirst = (plans: readonly PlanSummary[]): readonly PlanSummary[] => {
  const ranks = { active: 0, completed: 1, archived: 2 };
  return [...plans].sort(
    (left, right) =>
      ranks[left.state] - ranks[right.state] ||
      ((left.lastActivity ?? "") < (right.lastActivity ?? "") ? 1 : -1) ||
      (left.path < right.path ? -1 : 1),
  );
};

function section<Entry>(
  heading: string,
  entries: readonly Entry[],
  most: number,
  textOf: (entry: Entry) => string,
): readonly string[] {
  if (entries.length === 0) return [];
  return [
    `## ${heading}`,
    entries.slice(0, most).map(textOf).join("\n") + rest(entries.length - most, "\n\n"),
  ];
}

const rest = (count: number, before: string): string => (count > 0 ? `${before}… and ${count} more` : "");

const to = (source: Sourced, { path }: SummaryShape, text = source.text): string =>
  link(shortened(text), `${relativePath(path, source.path)}#L${source.line}`);

function planText(plan: PlanSummary, shape: SummaryShape): string {
  const facts = [
    plan.state,
    plan.total === 0 ? "no tasks" : `${plan.done}/${plan.total} done`,
    ...(plan.lastActivity === undefined ? [] : [`last activity ${plan.lastActivity}`]),
  ];
  const lines = [`- ${to(plan, shape)}: ${facts.join(", ")}`];
  if (plan.next) lines.push(`  - Next: ${to(plan.next, shape)}`);
  if (plan.state !== "archived") {
    for (const said of plan.newest) {
      const date = said.date === undefined ? "" : ` (${said.date})`;
      lines.push(`  - ${escaped(said.what)}: ${to(said, shape)}${date}`);
    }
  }
  return lines.join("\n");
}

const stateNames = {
  open: "pending",
  active: "approved",
  blocked: "blocked",
  done: "approved",
  dropped: "rejected or superseded",
} as const;

function logText(log: LogSummary, shape: SummaryShape): string {
  const counts = Object.entries(log.counts).map(
    ([state, count]) => `${count} ${stateNames[state as keyof typeof stateNames]}`,
  );
  const few = 3;
  return [
    `- ${to(log, shape)}: ${counts.join(", ") || "no status"}`,
    ...log.pending.slice(0, few).map((entry) => `  - Pending: ${to(entry, shape)}`),
    ...(log.pending.length > few ? [`  - … and ${log.pending.length - few} more pending`] : []),
    ...log.approved.slice(0, few).map((entry) => {
      const by = entry.by === "" ? "nobody named" : escaped(shortened(entry.by, 80));
      return `  - Approved${entry.date === undefined ? "" : ` ${entry.date}`}: ${to(entry, shape)} by ${by}`;
    }),
  ].join("\n");
}

function checklistText(checklist: ChecklistSummary, shape: SummaryShape): string {
  const few = 5;
  const more = (count: number, what: string): readonly string[] =>
    count > few ? [`  - … and ${count - few} more ${what}`] : [];
  const { overdue, blocked, criticalPath, figures } = checklist;
  const open = criticalPath.filter(({ done }) => !done);
  return [
    `- ${to(checklist, shape)}: ${checklist.done}/${checklist.total} done`,
    ...figures.map(({ name, value }) => `  - ${escaped(name)}: ${value}`),
    ...overdue.slice(0, few).map((item) => `  - Overdue since ${item.due}: ${to(item, shape)}`),
    ...more(overdue.length, "overdue"),
    ...blocked
      .slice(0, few)
      .map(
        (item) =>
          `  - Blocked${item.by.length === 0 ? "" : ` by ${item.by.map(escaped).join(", ")}`}: ${to(item, shape)}`,
      ),
    ...more(blocked.length, "blocked"),
    ...(criticalPath.length === 0
      ? []
      : [
          `  - Critical path: ${criticalPath.length - open.length}/${criticalPath.length} done${
            open[0] === undefined ? "" : `, next ${to(open[0], shape)}`
          }`,
        ]),
  ].join("\n");
}
