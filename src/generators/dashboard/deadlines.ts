/** Deadlines of all work, by time. */
import { isFinished } from "./items.ts";
import type { Deadline, Item } from "./model.ts";
import { bySource } from "./reading.ts";

export function deadlinesOf(items: readonly Item[], now: number): readonly Deadline[] {
  return items
    .flatMap((item): Deadline[] => {
      const { due } = item;
      if (due === undefined) return [];
      return [{ item, due, standing: isFinished(item) ? "done" : due.at < now ? "overdue" : "ahead" }];
    })
    .sort((left, right) => left.due.at - right.due.at || bySource(left.item.source, right.item.source));
}
