/** What is in the way. */
import { h } from "hastscript";
import { relativeTo } from "./format.ts";
import type { Blocker, DashboardModel } from "./model.ts";
import { chip, type Content, emptyState, type Look, muted, naming, sourceLink, time } from "./parts.ts";
import { shorten } from "./reading.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

export function blockersSection({ blockers }: DashboardModel, look: Look): Section {
  const head = { id: "blockers", name: "Blockers" };
  if (blockers.length === 0) {
    return {
      ...head,
      lead: "",
      slim: true,
      content: [emptyState("Nothing is in the way. Blocked work and rows of a blocker table appear here.")],
    };
  }
  const open = blockers.filter(({ resolved }) => !resolved);
  const late = open.filter(({ overdue }) => overdue).length;
  const lead =
    open.length === 0
      ? "All are resolved."
      : `${open.length} unresolved${late > 0 ? `, ${late} past due` : ""}.`;
  return { ...head, lead, content: [blockerTable(blockers, look)] };
}

const blockerTable = (blockers: readonly Blocker[], look: Look): Content =>
  table({
    caption: "What is in the way",
    columns: [
      { name: "Blocker", fit: "prose" },
      { name: "Standing", facet: true, fit: "tight" },
      { name: "Holds up" },
      { name: "Way out", fit: "prose" },
      { name: "Owner", facet: true },
      { name: "Due" },
      { name: "Where" },
    ],
    rows: blockers.map((blocker) => [
      { content: naming(blocker.id, blocker.text) },
      { content: standingOf(blocker) },
      { content: blocker.affects.length === 0 ? muted("–") : blocker.affects.join(", ") },
      { content: blocker.remedy === undefined ? muted("–") : shorten(blocker.remedy, 140) },
      { content: blocker.owners.length === 0 ? muted("nobody") : blocker.owners.join(", ") },
      dueCell(blocker, look.now),
      { content: sourceLink(blocker.source, look) },
    ]),
  });

function standingOf({ resolved, overdue }: Blocker): Content {
  if (resolved) return chip("done", "resolved");
  return overdue ? chip("blocked", "overdue") : chip("unknown", "open");
}

const dueCell = ({ due }: Blocker, now: number): { content: Content[]; value: number } =>
  due === undefined
    ? { content: [muted("–")], value: Number.MAX_SAFE_INTEGER }
    : { content: [time(due.at), " ", h("br"), muted(relativeTo(now, due.at))], value: due.at };
