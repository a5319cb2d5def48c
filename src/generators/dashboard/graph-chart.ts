/** The drawing of a dependency graph: work in layers, what comes first to the left or, in the narrow form, above. */
import dagre from "@dagrejs/dagre";
import type { Element } from "hast";
import { s } from "hastscript";
import type { Graph } from "./model.ts";
import { round } from "./parts.ts";
import { shorten } from "./reading.ts";

/** Above this nobody can follow the lines, and the layout takes seconds. */
export const MOST_NODES = 80;

interface Shape {
  readonly width: number;
  readonly height: number;
  /** Of the title; none: the id alone. */
  readonly letters: number;
  /** Between one layer and the next. */
  readonly gap: number;
  readonly direction: "LR" | "TB";
}

const across: Shape = { width: 176, height: 44, letters: 24, gap: 36, direction: "LR" };
/** The same in less and less room, the titles shorter. */
const tighter: readonly Shape[] = [
  { width: 160, letters: 21, gap: 32 },
  { width: 146, letters: 19, gap: 30 },
  { width: 134, letters: 17, gap: 28 },
  { width: 122, letters: 15, gap: 26 },
].map((size) => ({ ...across, ...size }));
const down: Shape = { ...across, direction: "TB" };
const narrow: Shape = { width: 92, height: 28, letters: 0, gap: 36, direction: "TB" };

type Layout = InstanceType<typeof dagre.graphlib.Graph>;

function layOut({ nodes, edges }: Graph, { width, height, gap, direction }: Shape): Layout {
  const layout = new dagre.graphlib.Graph();
  layout.setGraph({ rankdir: direction, nodesep: 14, ranksep: gap, marginx: 4, marginy: 4 });
  layout.setDefaultEdgeLabel(() => ({}));
  for (const { id = "" } of nodes) layout.setNode(id, { width, height });
  for (const { from, to } of edges) layout.setEdge(from, to);
  dagre.layout(layout);
  return layout;
}

/** From left to right in the largest pieces that fit, else from top to bottom. */
function chosen(graph: Graph, width: number): { readonly shape: Shape; readonly layout: Layout } {
  for (const shape of width > 600 ? [across, ...tighter] : []) {
    const layout = layOut(graph, shape);
    if ((layout.graph().width ?? 0) <= width - 50) return { shape, layout };
  }
  const shape = width > 600 ? down : narrow;
  return { shape, layout: layOut(graph, shape) };
}

/** @param key tells the drawings of a page apart */
export function graphChart(graph: Graph, width: number, key: string): Element {
  const { nodes, edges } = graph;
  const { shape, layout } = chosen(graph, width);
  const frame = layout.graph();
  const size = { width: Math.ceil(frame.width ?? 0), height: Math.ceil(frame.height ?? 0) };
  const arrow = `arrow-${key}-${width}`;
  return s(
    "svg",
    { viewBox: `0 0 ${size.width} ${size.height}`, ...size, className: ["graph"] },
    s("defs", [
      s(
        "marker",
        { id: arrow, viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" },
        [s("path", { d: "M0,0.5L7,4L0,7.5z", className: ["head"] })],
      ),
    ]),
    ...edges.map(({ from, to, because }) => {
      const { points = [] } = layout.edge(from, to) as { readonly points?: readonly Point[] };
      const ends = [layout.node(from), layout.node(to)] as readonly [Point, Point];
      const d = line(ends, points.slice(1, -1), shape);
      return s("path", { d, className: ["edge", because], markerEnd: `url(#${arrow})` });
    }),
    ...nodes.map(({ id = "", title, state }) => {
      const { x, y } = layout.node(id) as Point;
      const left = round(x - shape.width / 2);
      const top = round(y - shape.height / 2);
      const text = left + 12;
      return s("g", { className: ["node", state] }, [
        s("rect", { x: left, y: top, width: shape.width, height: shape.height, rx: 5 }),
        s("rect", { x: left, y: top, width: 4, height: shape.height, rx: 2, className: ["mark"] }),
        s(
          "text",
          { x: text, y: top + 18, className: ["id"] },
          shorten(id, shape.letters > 0 ? shape.letters - 2 : 11),
        ),
        ...(shape.letters > 0 ? [s("text", { x: text, y: top + 35 }, shorten(title, shape.letters))] : []),
      ]);
    }),
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the side where one node ends to the side where the other begins, smooth through the bends between. */
function line([from, to]: readonly [Point, Point], bends: readonly Point[], shape: Shape): string {
  const flat = shape.direction === "LR";
  const reach = (flat ? shape.width : shape.height) / 2;
  const move = ({ x, y }: Point, by: number): Point => (flat ? { x: x + by, y } : { x, y: y + by });
  const forward = flat ? to.x >= from.x : to.y >= from.y;
  const start = move(from, forward ? reach : -reach);
  const stops = [...(bends.length > 1 ? bends : []), move(to, forward ? -reach : reach)];
  let path = `M${round(start.x)},${round(start.y)}`;
  let last = start;
  for (const stop of stops) {
    const half = flat ? (last.x + stop.x) / 2 : (last.y + stop.y) / 2;
    const turns = flat ? [half, last.y, half, stop.y] : [last.x, half, stop.x, half];
    path += `C${[...turns, stop.x, stop.y].map(round).join(",")}`;
    last = stop;
  }
  return path;
}
