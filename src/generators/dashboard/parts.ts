/** Small pieces of the page that several sections share. */
import type { Element, ElementContent } from "hast";
import { h, s } from "hastscript";
import { momentOf } from "./format.ts";
import type { Counts, ItemState, Source } from "./model.ts";
import { shorten } from "./reading.ts";

export type Content = ElementContent | string;

/** What a page needs to know to be drawn, besides the model. */
export interface Look {
  /** Epoch milliseconds. */
  readonly now: number;
  /** What the addresses of documents begin with, `../` for one; undefined: documents are named, not linked. */
  readonly sourceBase: string | undefined;
}

export const stateNames: Readonly<Record<ItemState, string>> = {
  done: "Done",
  active: "In progress",
  blocked: "Blocked",
  open: "Open",
  unknown: "Unclear",
  dropped: "Dropped",
};

/** A word with a dot before it; the colour only repeats what the word says. */
export const chip = (tone: string, text: string): Element => h("span", { className: ["chip", tone] }, text);

export const stateChip = (state: ItemState): Element => chip(state, stateNames[state]);

export const time = (at: number): Element =>
  h("time", { dateTime: new Date(at).toISOString() }, momentOf(at));

export const muted = (...content: readonly Content[]): Element =>
  h("span", { className: ["muted"] }, ...content);

const segments = ["done", "active", "blocked", "unknown", "open"] as const;

/** How work is distributed over states, as a bar. It repeats numbers that stand beside it. */
export function stateBar(counts: Counts, width = 120): Element {
  const shown = segments.map((state) => [state, counts[state]] as const);
  return bar(
    shown,
    width,
    Math.max(
      1,
      shown.reduce((sum, [, count]) => sum + count, 0),
    ),
  );
}

/** @param full the sum that fills the bar */
export function bar(
  parts: readonly (readonly [tone: string, count: number])[],
  width: number,
  full: number,
): Element {
  let x = 0;
  const rectangles = parts.flatMap(([tone, count]) => {
    const from = x;
    x += (count / full) * width;
    if (count === 0) return [];
    return [s("rect", { className: [tone], x: round(from), y: 0, width: round(x - from), height: 8 })];
  });
  const frame = { className: ["bar"], viewBox: `0 0 ${width} 8`, width, height: 8, ariaHidden: "true" };
  return s("svg", { ...frame, preserveAspectRatio: "none", focusable: "false" }, [
    s("rect", { className: ["rest"], x: 0, y: 0, width, height: 8 }),
    ...rectangles,
  ]);
}

/** Two decimals: enough for a screen, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** `docs/plan.md:12`, linked where the page knows where documents are. */
export function sourceLink(source: Source, look: Look, text?: string): Element {
  const { path, line } = source;
  const label = text ?? `${shortName(path)}:${line}`;
  if (look.sourceBase === undefined)
    return h("span", { className: ["source"], title: `${path}:${line}` }, label);
  const address = look.sourceBase + path.split("/").map(encoded).join("/");
  return h("a", { className: ["source"], href: `${address}#L${line}`, title: `${path}:${line}` }, label);
}

/** Half a surrogate pair, which no address can hold, becomes the character that stands for what cannot be shown. */
const encoded = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"));

/** The file's name, cut in its middle where it would push everything else aside. */
function shortName(path: string): string {
  const name = Array.from(path.slice(path.lastIndexOf("/") + 1));
  return name.length > 20 ? `${name.slice(0, 11).join("")}…${name.slice(-8).join("")}` : name.join("");
}

/** An id and a title, as a table's first cell has them. */
export const naming = (id: string | undefined, title: string): readonly Content[] => [
  ...(id === undefined ? [] : [h("span", { className: ["id"] }, id), " "]),
  shorten(title, 160),
];

/** What a section says when there is nothing in it. */
export const emptyState = (text: string): Element => h("p", { className: ["empty"] }, text);

/** A drawing in a wide and a narrow form, of which the style sheet shows one. */
export const chart = (label: string, draw: (width: number) => Element, caption: string): Element =>
  h("figure", { className: ["chart"] }, [
    ...[
      { name: "wide", width: 1080 },
      { name: "narrow", width: 342 },
    ].map(({ name, width }) => h("div", { className: [name] }, [named(draw(width), label)])),
    h("figcaption", caption),
  ]);

const named = (svg: Element, label: string): Element => ({
  ...svg,
  properties: { ...svg.properties, role: "img", ariaLabel: label },
});
