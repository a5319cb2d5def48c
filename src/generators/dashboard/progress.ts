/** How far plans are, and how they came there: from the dates on finished work. */
import { compileGlobs } from "../../contracts/globs.ts";
import type { Document } from "../../documents/document.ts";
import { countStates, isFinished, past, totalOf } from "./items.ts";
import type { Counts, Curve, Item, Plan, Stage, Step } from "./model.ts";
import { titleOf } from "./reading.ts";

/** The document as a plan; undefined where it holds no work. */
export function planOf(document: Document, items: readonly Item[], now: number): Plan | undefined {
  if (items.length === 0) return undefined;
  const counts = countStates(items);
  return {
    source: { path: document.path, line: 1 },
    title: titleOf(document),
    kind: document.contract.title,
    stage: stageOf(document, counts),
    counts,
    total: totalOf(counts),
    curve: curveOf(items),
    lastActivity: lastActivity(document, items, now),
    next: items.find(({ state }) => state === "active") ?? items.find((item) => !isFinished(item)),
  };
}

function stageOf({ contract, path }: Document, counts: Counts): Stage {
  const { done, active, blocked, open, unknown } = counts;
  const unfinished = active + blocked + open + unknown;
  if (unfinished === 0) return "done";
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  if (compileGlobs(contract.lifecycle?.completed ?? []).matches(folder)) return "closed";
  if (blocked > 0 && blocked === unfinished) return "blocked";
  return done + active + blocked > 0 ? "under way" : "not started";
}

function lastActivity(
  { timestamps, lastUpdated }: Document,
  items: readonly Item[],
  now: number,
): number | undefined {
  const stamps = timestamps.filter((use) => use.past).map(({ parsed }) => past(parsed, now));
  const updates = lastUpdated.map(({ parsed }) => past(parsed, now));
  const finished = items.map(({ finishedAt }) => finishedAt);
  return [...stamps, ...updates, ...finished].reduce(
    (newest, at) => (at === undefined || (newest !== undefined && newest >= at) ? newest : at),
    undefined,
  );
}

export function curveOf(items: readonly Item[]): Curve {
  const counts = countStates(items);
  const times = items.flatMap(({ finishedAt }) => finishedAt ?? []).sort((left, right) => left - right);
  const undated = counts.done - times.length;
  return { steps: stepsOf(times), scope: totalOf(counts) - undated, undated };
}

function stepsOf(times: readonly number[]): readonly Step[] {
  return times.flatMap((at, index) => (times[index + 1] === at ? [] : [{ at, done: index + 1 }]));
}

/**
 * All plans together. Only plans that date what they finish are in it: the others would only raise the line that the
 * curve cannot reach. Work that stands in several documents, with the same id and title, counts once.
 */
export const burnUpOf = (plans: readonly (readonly Item[])[]): Curve =>
  curveOf(distinct(plans.filter((items) => items.some((item) => item.finishedAt !== undefined)).flat()));

/** The most telling mention of each piece of work, in the order of their first mention. */
export function distinct(items: readonly Item[]): readonly Item[] {
  const known = new Map<unknown, Item>();
  for (const item of items) {
    const key = item.id === undefined ? item : `${item.id}\n${item.title.toLowerCase()}`;
    const before = known.get(key);
    if (before === undefined || (before.finishedAt === undefined && item.finishedAt !== undefined)) {
      known.set(key, item);
    }
  }
  return [...known.values()];
}
