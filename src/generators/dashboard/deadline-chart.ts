/** The timeline of deadlines. */
import * as Plot from "@observablehq/plot";
import type { Element } from "hast";
import { CHARACTER, domainOf, draw, timeAxis, today, readable } from "./drawing.ts";
import type { Deadline } from "./model.ts";
import { shorten } from "./reading.ts";

const ROW = 24;
const tones = { overdue: "var(--blocked)", ahead: "var(--active)", done: "var(--done)" };

/** One line a deadline, its name beside its mark, today across all of them. */
export function deadlineChart(deadlines: readonly Deadline[], now: number, width: number): Element {
  const domain = domainOf([...deadlines.map(({ due }) => due.at), now]);
  const margin = 24;
  const inner = width - 2 * margin;
  const marks = deadlines.map(({ item, due, standing }, row) => {
    const x = margin + ((due.at - domain[0]) / (domain[1] - domain[0])) * inner;
    const right = x < width / 2;
    const room = Math.floor(((right ? width - x : x) - 20) / CHARACTER);
    const name = [item.id, item.title].filter((part) => part !== undefined).join(" ");
    return {
      at: new Date(due.at),
      y: 34 + row * ROW,
      standing,
      right,
      name: shorten(name, Math.max(8, room)),
    };
  });
  const position = { x: "at", y: "y" } as const;
  const text = {
    ...position,
    text: "name",
    ...readable,
  } as const;
  return draw({
    width,
    height: 34 + marks.length * ROW + 24,
    marginLeft: margin,
    marginRight: margin,
    marginTop: 18,
    marginBottom: 28,
    x: { ...timeAxis(domain, width), grid: true },
    y: { type: "identity", axis: null },
    marks: [
      ...today(now),
      Plot.text([new Date(now)], {
        x: (at: Date) => at,
        text: () => "today",
        frameAnchor: "top",
        dy: -14,
        textAnchor: now - domain[0] < domain[1] - now ? "start" : "end",
        fill: "var(--today)",
      }),
      Plot.dot(marks, {
        ...position,
        r: 5,
        symbol: ({ standing }: (typeof marks)[number]) => (standing === "overdue" ? "diamond" : "circle"),
        fill: ({ standing }: (typeof marks)[number]) =>
          standing === "done" ? "var(--surface)" : tones[standing],
        stroke: ({ standing }: (typeof marks)[number]) => tones[standing],
        strokeWidth: 1.5,
      }),
      Plot.text(
        marks.filter(({ right }) => right),
        { ...text, dx: 10, textAnchor: "start" },
      ),
      Plot.text(
        marks.filter(({ right }) => !right),
        { ...text, dx: -10, textAnchor: "end" },
      ),
    ],
    symbol: { type: "identity" },
    color: { type: "identity" },
  });
}
