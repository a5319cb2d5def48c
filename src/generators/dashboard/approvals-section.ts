/** Who approved what, and when. */
import { timeOf } from "./approvals.ts";
import { approvalChart, verdictTones } from "./approval-chart.ts";
import { listed, plural } from "./format.ts";
import type { Approval, DashboardModel, Verdict } from "./model.ts";
import { chart, chip, type Content, emptyState, type Look, muted, sourceLink, time } from "./parts.ts";
import { shorten } from "./reading.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

const names: readonly (readonly [Verdict, string])[] = [
  ["approved", "Approved"],
  ["conditional", "Conditional"],
  ["pending", "Pending"],
  ["withdrawn", "Withdrawn"],
];
const DRAWN = 1000;

export function approvalsSection({ approvals }: DashboardModel, look: Look): Section {
  const head = { id: "approvals", name: "Approvals" };
  if (approvals.length === 0) {
    return {
      ...head,
      lead: "",
      slim: true,
      content: [emptyState("No record asks for an approval. Entries of plan logs appear here.")],
    };
  }
  const present = names.filter(([verdict]) => approvals.some((each) => each.verdict === verdict));
  const lead = `${plural(approvals.length, "record")}: ${listed(
    present.map(([verdict, name]) => {
      const count = approvals.filter((each) => each.verdict === verdict).length;
      return `${count} ${name.toLowerCase()}`;
    }),
  )}.`;
  const dated = approvals.filter((each) => timeOf(each) !== undefined).slice(0, DRAWN);
  const untimed = approvals.filter(({ approvedAt }) => approvedAt === undefined).length;
  const caption = `A dot for every record, at the time of its approval${
    untimed > 0 ? `, or of the record where the approval names none (${untimed})` : ""
  }.`;
  return {
    ...head,
    lead,
    content: [
      ...(dated.length > 0
        ? [
            chart(
              `Approvals over time. ${lead} Every record is in the table that follows.`,
              (width) =>
                approvalChart(
                  dated,
                  present.filter(([verdict]) => dated.some((each) => each.verdict === verdict)),
                  width,
                ),
              caption,
            ),
          ]
        : []),
      approvalTable(approvals, look),
    ],
  };
}

const nameOf = (verdict: Verdict): string => names.find(([each]) => each === verdict)?.[1] ?? verdict;

const approvalTable = (approvals: readonly Approval[], look: Look): Content =>
  table({
    caption: "Records that ask for an approval, in UTC",
    columns: [
      { name: "Plan", fit: "prose" },
      { name: "Verdict", facet: true, fit: "tight" },
      { name: "Recorded" },
      { name: "Approved" },
      { name: "By", fit: "prose" },
      { name: "Where" },
    ],
    rows: approvals.map(({ title, verdict, recordedAt, approvedAt, by, source }) => [
      { content: shorten(title, 160) },
      { content: chip(verdictTones[verdict], nameOf(verdict)) },
      moment(recordedAt),
      moment(approvedAt),
      { content: by === undefined ? muted("no source") : shorten(by, 120) },
      { content: sourceLink(source, look) },
    ]),
  });

const moment = (at: number | undefined): { content: Content; value: number } =>
  at === undefined ? { content: muted("no time"), value: 0 } : { content: time(at), value: at };
