/** The first thing on the page: six figures, each leading to its section. */
import type { Element } from "hast";
import { h } from "hastscript";
import { sum, summaryOf } from "./findings-section.ts";
import { grouped, percent, plural, relativeTo } from "./format.ts";
import { totalOf } from "./items.ts";
import type { DashboardModel } from "./model.ts";
import { stateBar } from "./parts.ts";

interface Tile {
  readonly section: string;
  readonly name: string;
  readonly figure: string;
  readonly note: string;
  readonly tone?: "good" | "bad" | undefined;
  readonly bar?: Element;
}

export const overview = (model: DashboardModel): Element =>
  h("ul", { className: ["tiles"] }, tilesOf(model).map(tileElement));

const tileElement = ({ section, name, figure, note, tone, bar }: Tile): Element =>
  h("li", [
    h("a", { href: `#${section}`, className: tone }, [
      h("span", { className: ["name"] }, name),
      h("span", { className: ["value"] }, figure),
      ...(bar === undefined ? [] : [bar]),
      h("span", { className: ["muted"] }, note),
    ]),
  ]);

function tilesOf(model: DashboardModel): readonly Tile[] {
  const { counts, plans, deadlines, blockers, approvals, findings, now } = model;
  const total = totalOf(counts);
  const overdue = deadlines.filter(({ standing }) => standing === "overdue").length;
  const next = deadlines.find(({ standing }) => standing === "ahead");
  const inTheWay = blockers.filter(({ resolved }) => !resolved).length;
  const waiting = approvals.filter(
    ({ verdict }) => verdict === "pending" || verdict === "conditional",
  ).length;
  const underWay = plans.filter(({ stage }) => stage === "under way").length;
  const finished = plans.filter(({ stage }) => stage === "done").length;
  return [
    {
      section: "progress",
      name: "Work done",
      figure: total === 0 ? "–" : `${percent(counts.done, total)} %`,
      note: total === 0 ? "no work found" : `${grouped(counts.done)} of ${plural(total, "item")}`,
      ...(total === 0 ? {} : { bar: stateBar(counts) }),
    },
    {
      section: "progress",
      name: "Plans under way",
      figure: grouped(underWay),
      note: `${plural(plans.length, "document")} with work, ${grouped(finished)} done`,
    },
    {
      section: "deadlines",
      name: "Overdue",
      figure: deadlines.length === 0 ? "–" : grouped(overdue),
      note:
        deadlines.length === 0
          ? "no deadlines"
          : next === undefined
            ? "nothing ahead"
            : `next ${relativeTo(now, next.due.at)}`,
      tone: overdue > 0 ? "bad" : undefined,
    },
    {
      section: "blockers",
      name: "In the way",
      figure: grouped(inTheWay),
      note: blockers.length === 0 ? "no blockers" : `of ${plural(blockers.length, "blocker")}`,
      tone: inTheWay > 0 ? "bad" : undefined,
    },
    {
      section: "approvals",
      name: "Awaiting approval",
      figure: approvals.length === 0 ? "–" : grouped(waiting),
      note: approvals.length === 0 ? "no records" : `of ${plural(approvals.length, "record")}`,
    },
    {
      section: "findings",
      name: "Findings",
      figure: grouped(sum(findings.counts)),
      note: findings.all.length === 0 ? "all clean" : summaryOf(findings.counts),
      tone: findings.counts.error > 0 ? "bad" : undefined,
    },
  ];
}
