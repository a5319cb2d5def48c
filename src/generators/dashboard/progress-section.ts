/** How far the work is: all of it over time, and each plan. */
import { h } from "hastscript";
import { burnUpChart, isQuiet, planStrips } from "./progress-charts.ts";
import { dateOf, DAY, listed, percent, plural, relativeTo } from "./format.ts";
import type { Curve, DashboardModel, Plan, Stage, Step } from "./model.ts";
import {
  chart,
  chip,
  type Content,
  emptyState,
  type Look,
  muted,
  naming,
  sourceLink,
  stateBar,
  time,
} from "./parts.ts";
import { shorten } from "./reading.ts";
import type { Section } from "./section.ts";
import { dataBehind, table } from "./table.ts";

const STRIPS = 12;

export function progressSection({ plans, burnUp }: DashboardModel, look: Look): Section {
  const head = { id: "progress", name: "Progress" };
  if (plans.length === 0) {
    const text =
      "No document has checkboxes or a table of tasks yet. Plans and checklists appear here with how far they are.";
    return { ...head, lead: "", slim: true, content: [emptyState(text)] };
  }
  const curved = plans.filter(({ curve }) => curve.steps.length > 1).slice(0, STRIPS);
  return {
    ...head,
    lead: leadOf(plans),
    content: [
      ...burnUpFigure(burnUp, look),
      ...(plans.length > 1 && curved.length > 0 ? stripsFigure(curved, look) : []),
      planTable(plans, look),
    ],
  };
}

const stages: readonly Stage[] = ["under way", "blocked", "not started", "done", "closed"];

const leadOf = (plans: readonly Plan[]): string =>
  `${plural(plans.length, "document")} with work: ${listed(
    stages.flatMap((stage) => {
      const count = plans.filter((plan) => plan.stage === stage).length;
      return count === 0 ? [] : [`${count} ${stage}`];
    }),
  )}.`;

function curveNote({ undated, steps }: Curve, now: number): string {
  const left =
    undated === 0
      ? ""
      : ` ${plural(undated, "finished item")} without a date ${undated === 1 ? "is" : "are"} left out.`;
  const last = steps.at(-1);
  const quiet =
    last !== undefined &&
    isQuiet(
      steps.map(({ at }) => at),
      now,
    );
  return quiet
    ? `${left} Nothing is dated later than ${dateOf(last.at)}, ${relativeTo(now, last.at)}.`
    : left;
}

function burnUpFigure(burnUp: Curve, { now }: Look): readonly Content[] {
  const [first] = burnUp.steps;
  const last = burnUp.steps.at(-1);
  if (first === undefined || last === undefined) {
    return [
      emptyState("Nothing that is finished carries a date, so there is no progress over time to draw."),
    ];
  }
  const label =
    `Burn-up: ${last.done} of ${plural(burnUp.scope, "item")} finished between ${dateOf(first.at)} and ` +
    `${dateOf(last.at)}. The numbers are in the table that follows.`;
  return [
    h("h3", "Finished work over time"),
    chart(
      label,
      (width) => burnUpChart(burnUp, now, width),
      `Items finished, by their dates, against all work of the plans that date what they finish.${curveNote(burnUp, now)}`,
    ),
    dataBehind("Numbers behind the burn-up", {
      caption: "Finished items by day",
      columns: [{ name: "Day" }, { name: "Finished", fit: "end" }, { name: "In all", fit: "end" }],
      rows: daily(burnUp.steps).map(({ day, finished, done }) => [
        { content: time(day), value: day },
        { content: String(finished) },
        { content: String(done) },
      ]),
    }),
  ];
}

interface Daily {
  readonly day: number;
  readonly finished: number;
  readonly done: number;
}

function daily(steps: readonly Step[]): readonly Daily[] {
  const days: Daily[] = [];
  let before = 0;
  steps.forEach(({ at, done }, index) => {
    const day = Math.floor(at / DAY) * DAY;
    const next = steps[index + 1];
    if (next !== undefined && Math.floor(next.at / DAY) * DAY === day) return;
    days.push({ day, finished: done - before, done });
    before = done;
  });
  return days;
}

function stripsFigure(plans: readonly Plan[], { now }: Look): readonly Content[] {
  const label =
    `Share of finished work over time for ${plural(plans.length, "plan")}: ` +
    `${plans.map(({ title, counts, total }) => `${shorten(title, 60)}, ${counts.done} of ${total}`).join("; ")}.`;
  const most =
    plans.length === STRIPS ? `The ${STRIPS} plans with the newest activity that date` : "Plans that date";
  return [
    h("h3", "Plan by plan"),
    chart(
      label,
      (width) => planStrips(plans, now, width),
      `${most} what they finish. A strip is full when everything is done.`,
    ),
    dataBehind("Numbers behind the strips", {
      caption: "Finished items by plan and day",
      columns: [{ name: "Plan", facet: true }, { name: "Day" }, { name: "Finished, in all", fit: "end" }],
      rows: plans.flatMap(({ title, curve }) =>
        daily(curve.steps).map(({ day, done }) => [
          { content: shorten(title, 120) },
          { content: time(day), value: day },
          { content: `${done} of ${curve.scope}`, value: done },
        ]),
      ),
    }),
  ];
}

const stageTones: Readonly<Record<Stage, string>> = {
  "not started": "open",
  "under way": "active",
  blocked: "blocked",
  done: "done",
  closed: "dropped",
};

const planTable = (plans: readonly Plan[], look: Look): Content =>
  table({
    caption: "Plans, checklists and boards",
    columns: [
      { name: "Document", fit: "prose" },
      { name: "Kind", facet: true, fit: "tight" },
      { name: "Stage", facet: true, fit: "tight" },
      { name: "Done" },
      { name: "Next", fit: "prose" },
      { name: "Last activity" },
    ],
    rows: plans.map((plan) => [
      {
        content: [sourceLink(plan.source, look, shorten(plan.title, 100)), h("br"), muted(plan.source.path)],
        value: plan.title,
      },
      { content: plan.kind },
      { content: chip(stageTones[plan.stage], plan.stage), value: plan.stage },
      { content: [doneCell(plan), stateBar(plan.counts)], value: percent(plan.counts.done, plan.total) },
      {
        content:
          plan.next === undefined ? muted("–") : [...naming(plan.next.id, shorten(plan.next.title, 90))],
      },
      {
        content:
          plan.lastActivity === undefined
            ? muted("no date")
            : [time(plan.lastActivity), " ", h("br"), muted(relativeTo(look.now, plan.lastActivity))],
        value: plan.lastActivity ?? 0,
      },
    ]),
  });

const doneCell = ({ counts, total }: Plan): Content =>
  h("span", { className: ["figure"] }, `${counts.done} of ${total}`);
