/** What drawings with a time axis share. Colours are the page's variables, so that they follow its light and dark form. */
import * as Plot from "@observablehq/plot";
import type { Element } from "hast";
import { parseHTML } from "linkedom/worker";
import { DAY } from "./format.ts";
import { svgTree, type DomElement } from "./svg-tree.ts";

const { document } = parseHTML("<html><body></body></html>");

/** The width of an average character of a label, in pixels. */
export const CHARACTER = 6.6;
const TICK = 80;

export type Domain = readonly [number, number];

export function extent(times: readonly number[]): Domain {
  let first = Infinity;
  let last = -Infinity;
  for (const at of times) {
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return [first, last];
}

/** From the first time to the last, with some air; never a single point. */
export function domainOf(times: readonly number[]): Domain {
  const [first, last] = extent(times);
  const air = Math.max(DAY / 12, last - first) / 30;
  return [first - air, last + air];
}

export const timeAxis = (domain: Domain, width: number): Plot.ScaleOptions => ({
  type: "utc",
  domain: [...domain].map((at) => new Date(at)),
  ticks: Math.max(2, Math.floor(width / TICK) - 2),
  tickFormat: (at: Date, index: number) => tickOf(at, index, domain),
  label: null,
});

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `12:00`, `19 May`, `May`, with the year below the first of them and wherever one begins. */
function tickOf(at: Date, index: number, [first, last]: Domain): string {
  const month = MONTHS[at.getUTCMonth()] ?? "";
  const isTime = at.getTime() % DAY !== 0;
  const isMonth = !isTime && last - first > 90 * DAY && at.getUTCDate() === 1;
  const time = at.toISOString().slice(11, 16);
  const day = `${at.getUTCDate()} ${month}`;
  const newYear = at.getUTCMonth() === 0 && at.getUTCDate() === 1 && !isTime;
  const words = isTime ? time : isMonth ? month : day;
  const below = index === 0 && isTime ? `${day} ${at.getUTCFullYear()}` : String(at.getUTCFullYear());
  return index === 0 || newYear ? `${words}\n${below}` : words;
}

export const draw = (options: Plot.PlotOptions): Element =>
  svgTree(Plot.plot({ ...options, document: document as never, className: "plot" }) as unknown as DomElement);

export const today = (now: number, more: object = {}): readonly Plot.Markish[] => [
  Plot.ruleX([new Date(now)], { stroke: "var(--today)", strokeWidth: 1.5, ...more }),
];

/** A label that stays readable on top of lines. */
export const readable = { stroke: "var(--surface)", fill: "currentColor", strokeWidth: 4 } as const;
