/** Approvals on a time axis. */
import * as Plot from "@observablehq/plot";
import type { Element } from "hast";
import { timeOf } from "./approvals.ts";
import { domainOf, draw, timeAxis } from "./drawing.ts";
import type { Approval, Verdict } from "./model.ts";

export const verdictTones: Readonly<Record<Verdict, string>> = {
  approved: "done",
  conditional: "unknown",
  pending: "open",
  withdrawn: "dropped",
};

/** A dot for every record, in a lane for every verdict, stacked where they fall together. */
export function approvalChart(
  approvals: readonly Approval[],
  verdicts: readonly (readonly [Verdict, string])[],
  width: number,
): Element {
  const dated = approvals.flatMap((approval) => {
    const at = timeOf(approval);
    return at === undefined ? [] : [{ at, verdict: approval.verdict }];
  });
  const domain = domainOf(dated.map(({ at }) => at));
  const radius = dated.length > 120 ? 3 : 5;
  const pitch = 2 * radius + 2;
  const dots: { at: Date; y: number; tone: string }[] = [];
  const lanes: { y: number; text: string }[] = [];
  let bottom = 6;
  for (const [verdict, name] of verdicts) {
    const mine = dated.filter((each) => each.verdict === verdict);
    const stacks = new Map<number, number>();
    const placed = mine.map(({ at }) => {
      const slot = Math.round((((at - domain[0]) / (domain[1] - domain[0])) * (width - 48)) / pitch);
      const height = stacks.get(slot) ?? 0;
      stacks.set(slot, height + 1);
      return { at, height };
    });
    const tallest = placed.reduce((most, { height }) => Math.max(most, height), 0);
    lanes.push({ y: bottom + 8, text: `${name} (${mine.length})` });
    const floor = bottom + 24 + (tallest + 0.5) * pitch;
    for (const { at, height } of placed) {
      dots.push({ at: new Date(at), y: floor - height * pitch, tone: `var(--${verdictTones[verdict]})` });
    }
    bottom = floor + pitch + 6;
  }
  return draw({
    width,
    height: bottom + 28,
    marginLeft: 24,
    marginRight: 24,
    marginTop: 0,
    marginBottom: 26,
    x: { ...timeAxis(domain, width), grid: true },
    y: { type: "identity", axis: null },
    color: { type: "identity" },
    marks: [
      Plot.text(lanes, { y: "y", text: "text", frameAnchor: "left", dx: -24, fill: "var(--muted)" }),
      Plot.dot(dots, { x: "at", y: "y", r: radius, fill: "tone" }),
    ],
  });
}
