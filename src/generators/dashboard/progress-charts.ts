/** The drawings of progress: all work, and each plan. */
import * as Plot from "@observablehq/plot";
import type { Element } from "hast";
import { CHARACTER, type Domain, domainOf, draw, extent, timeAxis, today, readable } from "./drawing.ts";
import { DAY } from "./format.ts";
import type { Curve, Plan } from "./model.ts";
import { shorten } from "./reading.ts";

/** Whether so much time has passed since the last of these that a drawing up to now would show nothing but that. */
export function isQuiet(times: readonly number[], now: number): boolean {
  const [first, last] = extent(times);
  return now - last > 2 * Math.max(DAY, last - first);
}

/** The domain of progress, and where its lines end: now, unless that lies far behind the last of it. */
function progressDomain(
  times: readonly number[],
  now: number,
): { readonly domain: Domain; readonly end: number } {
  const [first, last] = extent(times);
  const end = isQuiet(times, now) ? last + Math.max(DAY, last - first) / 4 : Math.max(now, last);
  return { domain: domainOf([first, end]), end };
}

/** Finished work over time, and all the work it is part of. */
export function burnUpChart({ steps, scope }: Curve, now: number, width: number): Element {
  const times = steps.map(({ at }) => at);
  const { domain, end } = progressDomain(times, now);
  const [first] = steps;
  const points = [
    ...(first === undefined ? [] : [{ at: Math.min(domain[0], first.at), done: 0 }]),
    ...steps,
    { at: end, done: steps.at(-1)?.done ?? 0 },
  ].map(({ at, done }) => ({ at: new Date(at), done }));
  return draw({
    width,
    height: width > 600 ? 260 : 200,
    marginLeft: 40,
    marginRight: 16,
    marginTop: 24,
    x: timeAxis(domain, width),
    y: { domain: [0, scope], ticks: Math.min(5, scope), label: null, grid: true, tickFormat: "d" },
    marks: [
      Plot.areaY(points, { x: "at", y: "done", curve: "step-after", fill: "var(--done)", fillOpacity: 0.16 }),
      Plot.lineY(points, { x: "at", y: "done", curve: "step-after", stroke: "var(--done)", strokeWidth: 2 }),
      Plot.ruleY([scope], { stroke: "var(--muted)", strokeDasharray: "4 3" }),
      Plot.text([`all work: ${scope}`], {
        frameAnchor: "top-left",
        dx: 4,
        dy: -14,
        fill: "var(--muted)",
      }),
      ...(isQuiet(times, now) ? [] : today(now)),
      Plot.text(points.slice(-1), {
        x: "at",
        y: "done",
        text: ({ done }: { readonly done: number }) => `${done} done`,
        textAnchor: "end",
        dx: -6,
        dy: 14,
        ...readable,
      }),
    ],
  });
}

/** The share of finished work of each plan, one strip a plan. */
export function planStrips(plans: readonly Plan[], now: number, width: number): Element {
  const all = plans.flatMap(({ curve }) => curve.steps.map(({ at }) => at));
  const { domain, end } = progressDomain(all, now);
  const rows = plans.map(({ title, curve, counts, total }, row) => ({
    row,
    title: shorten(title, Math.floor((width - 90) / CHARACTER)),
    figure: `${counts.done}/${total}`,
    points: [
      { row, at: new Date(domain[0]), share: 0 },
      ...curve.steps.map(({ at, done }) => ({ row, at: new Date(at), share: done / curve.scope })),
      {
        row,
        at: new Date(end),
        share: (curve.steps.at(-1)?.done ?? 0) / curve.scope,
      },
    ],
  }));
  const points = rows.flatMap((row) => row.points);
  const curve = { x: "at", y: "share", fy: "row", curve: "step-after" } as const;
  const label = { fy: "row", lineAnchor: "bottom", dy: -5 } as const;
  return draw({
    width,
    height: rows.length * 44 + 44,
    marginLeft: 2,
    marginRight: 2,
    marginTop: 18,
    marginBottom: 26,
    x: timeAxis(domain, width),
    y: { domain: [0, 1], axis: null },
    fy: { axis: null, paddingInner: 0.5, paddingOuter: 0 },
    marks: [
      Plot.ruleY([0], { stroke: "var(--line)" }),
      Plot.areaY(points, { ...curve, fill: "var(--done)", fillOpacity: 0.16 }),
      Plot.lineY(points, { ...curve, stroke: "var(--done)", strokeWidth: 1.75 }),
      Plot.text(rows, { ...label, text: "title", frameAnchor: "top-left" }),
      Plot.text(rows, { ...label, text: "figure", frameAnchor: "top-right", fill: "var(--muted)" }),
    ],
  });
}
