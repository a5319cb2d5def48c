/** What has to happen in turn, and what waits for what. */
import type { Element } from "hast";
import { h } from "hastscript";
import { plural } from "./format.ts";
import { graphChart, MOST_NODES } from "./graph-chart.ts";
import type { ChainStep, CriticalPath, DashboardModel, Graph, Item } from "./model.ts";
import {
  type Content,
  emptyState,
  type Look,
  muted,
  naming,
  sourceLink,
  stateChip,
  stateNames,
} from "./parts.ts";
import { shorten } from "./reading.ts";
import type { Section } from "./section.ts";
import { dataBehind } from "./table.ts";

/** Documents of a kind that are shown, and steps of one path: beyond that nobody reads on. */
const SHOWN = 8;
const STEPS = 24;

export function dependenciesSection({ criticalPaths, graphs }: DashboardModel, look: Look): Section {
  const head = { id: "dependencies", name: "Critical path and dependencies" };
  if (criticalPaths.length === 0 && graphs.length === 0) {
    const text =
      "Nothing waits for anything. Critical paths and “blocked on” notes of task tables appear here.";
    return { ...head, lead: "", slim: true, content: [emptyState(text)] };
  }
  const isOpen = ({ steps }: CriticalPath): boolean => steps.some(({ current }) => current);
  const paths = [...criticalPaths].sort((left, right) => Number(isOpen(right)) - Number(isOpen(left)));
  return {
    ...head,
    lead: "",
    content: [
      ...paths.slice(0, SHOWN).flatMap((path) => pathContent(path, look)),
      ...leftOut(paths.length, "critical path"),
      ...graphs.slice(0, SHOWN).flatMap((graph, index) => graphContent(graph, String(index + 1), look)),
      ...leftOut(graphs.length, "dependency graph"),
    ],
  };
}

const leftOut = (count: number, what: string): readonly Content[] =>
  count > SHOWN
    ? [h("p", { className: ["note"] }, `${plural(count - SHOWN, `more ${what}`)} not shown.`)]
    : [];

const isDone = ({ done, total }: ChainStep): boolean => total > 0 && done === total;

function pathContent({ title, from: origin, steps, source }: CriticalPath, look: Look): readonly Content[] {
  const done = steps.filter(isDone).length;
  const what = origin === "sequence" ? "Critical path" : "Longest chain of unfinished work";
  const current = steps.findIndex((step) => step.current);
  const from = Math.max(0, Math.min(current - 2, steps.length - STEPS));
  const shown = steps.length > STEPS ? steps.slice(from, from + STEPS) : steps;
  const window = shown.length < steps.length ? ` · steps ${from + 1} to ${from + STEPS}` : "";
  return [
    h("h3", `${what}: ${shorten(title, 100)}`),
    h("p", { className: ["note"] }, [
      `${done} of ${plural(steps.length, "step")} done${window} · `,
      sourceLink(source, look),
    ]),
    h("ol", { className: ["path"] }, shown.map(stepElement)),
  ];
}

function stepElement(step: ChainStep): Element {
  const tone = isDone(step) ? "done" : step.current ? "current" : "ahead";
  const words = isDone(step) ? "Done" : step.current ? "Here now" : "To come";
  const count = step.total > 1 ? `, ${step.done} of ${step.total}` : "";
  return h("li", { className: [tone], ariaCurrent: step.current ? "step" : undefined }, [
    h("span", { className: ["standing"] }, words + count),
    h("span", { className: ["what"] }, shorten(step.label, 140)),
    ...step.items.map((item) =>
      h("span", { className: ["state"] }, [
        ...(step.total > 1 && item.id !== undefined ? [h("span", { className: ["id"] }, item.id), " "] : []),
        stateChip(item.state),
      ]),
    ),
  ]);
}

function graphContent(graph: Graph, key: string, look: Look): readonly Content[] {
  const { title, nodes, edges, loose } = graph;
  const drawn = nodes.length <= MOST_NODES;
  const waits = edges.filter(({ because }) => because === "waits").length;
  const label =
    `Dependency graph ${title === undefined ? "across documents" : `of ${shorten(title, 100)}`}: ${plural(nodes.length, "task")}, ` +
    `${plural(edges.length, "line")}. Every line is in the table that follows.`;
  const rest = loose > 0 ? ` ${plural(loose, "more task")} without dependencies.` : "";
  return [
    h("h3", title === undefined ? "Dependencies across documents" : `Dependencies: ${shorten(title, 100)}`),
    ...(drawn
      ? [graphFigure(graph, key, label, rest)]
      : [h("p", { className: ["note"] }, `${plural(nodes.length, "task")}: too many to draw.`)]),
    dataBehind(
      `${plural(edges.length, "dependency", "dependencies")}, ${waits} of them declared on the task`,
      {
        caption:
          title === undefined
            ? "What comes first across documents"
            : `What comes first in ${shorten(title, 100)}`,
        columns: [{ name: "First" }, { name: "Then" }, { name: "Because", facet: true }, { name: "Where" }],
        rows: rowsOf(graph, look),
      },
    ),
  ];
}

function rowsOf({ nodes, edges }: Graph, look: Look): Parameters<typeof dataBehind>[1]["rows"] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.map(({ from, to, because }) => {
    const target = byId.get(to);
    return [
      { content: itemCell(byId.get(from), from) },
      { content: itemCell(target, to) },
      { content: because === "waits" ? "waits for it" : "order of the critical path" },
      { content: target === undefined ? muted("–") : sourceLink(target.source, look) },
    ];
  });
}

const itemCell = (item: Item | undefined, id: string): readonly Content[] =>
  item === undefined
    ? [id]
    : [...naming(id, shorten(item.title, 80)), " ", muted(`(${stateNames[item.state].toLowerCase()})`)];

/** What the lines mean, as far as there are such lines. */
function legend({ edges }: Graph): string {
  const waits = edges.some(({ because }) => because === "waits");
  const order = edges.some(({ because }) => because === "order");
  if (waits && order) return "Solid lines: waits for. Dashed lines: the order of the critical path.";
  return waits ? "Lines lead to what waits." : "Lines: the order of the critical path.";
}

function graphFigure(graph: Graph, key: string, label: string, rest: string): Element {
  const region = { className: ["scroll"], tabIndex: 0, role: "region" };
  return h("figure", { className: ["chart"] }, [
    ...[
      { name: "wide", width: 1080 },
      { name: "narrow", width: 342 },
    ].map(({ name, width }) => {
      const svg = graphChart(graph, width, key);
      const picture = { ...svg, properties: { ...svg.properties, role: "img", ariaLabel: label } };
      return h("div", { className: [name] }, [
        h("div", { ...region, ariaLabel: `Dependency graph ${key}, may scroll` }, [picture]),
      ]);
    }),
    h("figcaption", `${legend(graph)}${rest}`),
  ]);
}
