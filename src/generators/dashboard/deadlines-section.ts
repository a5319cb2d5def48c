/** What is due when, what is late, and how much of it is done. */
import { deadlineChart } from "./deadline-chart.ts";
import { listed, plural, relativeTo, spanOf } from "./format.ts";
import type { DashboardModel, Deadline } from "./model.ts";
import {
  chart,
  chip,
  type Content,
  emptyState,
  type Look,
  muted,
  naming,
  sourceLink,
  stateChip,
  time,
} from "./parts.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

/** Lines that a drawing can have before it is no longer one picture. */
const DRAWN = 32;

export function deadlinesSection({ deadlines }: DashboardModel, look: Look): Section {
  const head = { id: "deadlines", name: "Deadlines" };
  if (deadlines.length === 0) {
    return {
      ...head,
      lead: "",
      slim: true,
      content: [
        emptyState(
          "No work has a deadline. Rows of a task table with a due date appear here, with today marked.",
        ),
      ],
    };
  }
  const lead = leadOf(deadlines, look.now);
  const drawn = drawnOf(deadlines);
  const left = deadlines.length - drawn.length;
  return {
    ...head,
    lead,
    content: [
      chart(
        `Timeline of deadlines. ${lead} Every deadline is in the table that follows.`,
        (width) => deadlineChart(drawn, look.now, width),
        `Diamonds are overdue, full circles are ahead, rings are done.${
          left > 0 ? ` ${plural(left, "deadline")} further off are only in the table.` : ""
        }`,
      ),
      deadlineTable(deadlines, look),
    ],
  };
}

function leadOf(deadlines: readonly Deadline[], now: number): string {
  const overdue = deadlines.filter(({ standing }) => standing === "overdue");
  const next = deadlines.find(({ standing }) => standing === "ahead");
  const done = deadlines.filter(({ standing }) => standing === "done").length;
  const late = overdue.length === 0 ? "Nothing is overdue" : `${overdue.length} overdue`;
  const ahead =
    next === undefined
      ? "nothing ahead"
      : `next is ${next.item.id ?? next.item.title}, ${relativeTo(now, next.due.at)}`;
  return `${listed([`${late}`, `${done} done`, ahead])}.`;
}

/** What is late or ahead before what is done, the nearest to now first; in the order of time. */
function drawnOf(deadlines: readonly Deadline[]): readonly Deadline[] {
  const pending = deadlines.filter(({ standing }) => standing !== "done");
  const done = deadlines.filter(({ standing }) => standing === "done");
  const late = pending.filter(({ standing }) => standing === "overdue").slice(-DRAWN / 2);
  const ahead = pending.filter(({ standing }) => standing === "ahead").slice(0, DRAWN - late.length);
  const room = DRAWN - late.length - ahead.length;
  const chosen = new Set([...late, ...ahead, ...(room > 0 ? done.slice(-room) : [])]);
  return deadlines.filter((deadline) => chosen.has(deadline));
}

const deadlineTable = (deadlines: readonly Deadline[], look: Look): Content =>
  table({
    caption: "Deadlines, in UTC",
    columns: [
      { name: "Task", fit: "prose" },
      { name: "Due" },
      { name: "Standing", facet: true, fit: "tight" },
      { name: "State", facet: true, fit: "tight" },
      { name: "Owner", facet: true },
      { name: "Where" },
    ],
    rows: deadlines.map(({ item, due, standing }) => [
      { content: naming(item.id, item.title) },
      { content: [time(due.at), ...(due.zoned ? [] : [" ", muted("zone unknown")])], value: due.at },
      { content: standingOf(standing, due.at, look.now), value: standing },
      { content: stateChip(item.state) },
      { content: item.owners.length === 0 ? muted("nobody") : item.owners.join(", ") },
      { content: sourceLink(item.source, look) },
    ]),
  });

function standingOf(standing: Deadline["standing"], at: number, now: number): Content {
  if (standing === "done") return muted("done");
  return standing === "overdue"
    ? chip("blocked", `overdue by ${spanOf(now - at)}`)
    : chip("active", relativeTo(now, at));
}
