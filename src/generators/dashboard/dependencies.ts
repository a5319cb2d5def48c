/** What waits for what: the graph of a document's work, the sequences it declares, the longest chain that is left. */
import type { Document, Sequence } from "../../documents/document.ts";
import { isFinished } from "./items.ts";
import type { ChainStep, CriticalPath, Edge, Graph, Item } from "./model.ts";
import { plainText, sourceAt, titleOf } from "./reading.ts";

type ById = ReadonlyMap<string, Item>;

const byIdOf = (items: readonly Item[]): ById =>
  new Map(
    items.flatMap((item): [string, Item][] => (item.id === undefined ? [] : [[item.id, item]])).reverse(),
  );

/** The graph of a document's work; undefined where nothing depends on anything. */
export function graphOf(document: Document, items: readonly Item[]): Graph | undefined {
  const byId = byIdOf(items);
  const waits = items.flatMap(({ id, waitsFor }) =>
    id === undefined ? [] : waitsFor.map((from): Edge => ({ from, to: id, because: "waits" })),
  );
  const order = document.sequences.filter(({ binding }) => binding).flatMap((each) => orderOf(each, byId));
  const edges = unique([...waits, ...order]).filter(({ from, to }) => from !== to && byId.has(from));
  if (edges.length === 0) return undefined;
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = [...byId.values()].reverse().filter(({ id }) => id !== undefined && ends.has(id));
  const loose = byId.size - nodes.length;
  const [first] = nodes;
  const source = first?.source ?? { path: document.path, line: 1 };
  return { source, title: titleOf(document), nodes, edges, loose };
}

const idsOf = (step: Sequence["steps"][number]): readonly string[] =>
  step.mentions.flatMap(({ ids }) => [...ids]);

function orderOf({ steps }: Sequence, byId: ById): readonly Edge[] {
  const known = steps.map((step) => idsOf(step).filter((id) => byId.has(id))).filter((ids) => ids.length > 0);
  return known.flatMap((ids, index) =>
    (known[index - 1] ?? []).flatMap((from) => ids.map((to): Edge => ({ from, to, because: "order" }))),
  );
}

/** A pair that waits for one another and follows one another is one edge, the declared wait. */
function unique(edges: readonly Edge[]): readonly Edge[] {
  const seen = new Map<string, Edge>();
  for (const edge of edges) {
    const key = `${edge.from}\n${edge.to}`;
    if (!seen.has(key)) seen.set(key, edge);
  }
  return [...seen.values()];
}

/** The sequences that the document declares; where it declares none, the longest chain of what is left to do. */
export function criticalPathsOf(document: Document, items: readonly Item[]): readonly CriticalPath[] {
  const byId = byIdOf(items);
  const title = titleOf(document);
  if (document.sequences.length > 0) {
    return document.sequences.map((sequence) => ({
      source: sourceAt(document, sequence.steps[0]?.place ?? sequence.section.place),
      title,
      from: "sequence",
      steps: withCurrent(sequence.steps.map((step) => stepOf(plainText(step.text), idsOf(step), byId))),
    }));
  }
  const chain = longestChain(items, byId);
  const [first] = chain;
  if (first === undefined || chain.length < 2) return [];
  const steps = chain.map((item) => stepOf(labelOf(item), item.id === undefined ? [] : [item.id], byId));
  return [{ source: first.source, title, from: "dependencies", steps: withCurrent(steps) }];
}

const labelOf = ({ id, title }: Item): string => `${id ?? ""}: ${title}`;

function stepOf(label: string, ids: readonly string[], byId: ById): Omit<ChainStep, "current"> {
  const items = ids.flatMap((id) => byId.get(id) ?? []);
  return { label, items, done: items.filter(isFinished).length, total: items.length };
}

function withCurrent(steps: readonly Omit<ChainStep, "current">[]): readonly ChainStep[] {
  const current = steps.findIndex(({ done, total }) => total > 0 && done < total);
  return steps.map((step, index) => ({ ...step, current: index === current }));
}

/** The longest chain of unfinished work, first to last. What waits for itself, round a circle, ends a chain. */
function longestChain(items: readonly Item[], byId: ById): readonly Item[] {
  const lengths = new Map<Item, { readonly length: number; readonly before: Item | undefined }>();
  const waiting = (item: Item): readonly Item[] =>
    item.waitsFor.flatMap((id) => byId.get(id) ?? []).filter((each) => each !== item && !isFinished(each));
  // An explicit stack: a chain may be as long as a document.
  for (const start of items.filter((item) => !isFinished(item))) {
    const entered = new Set<Item>();
    const stack = [start];
    for (let item = stack.at(-1); item !== undefined; item = stack.at(-1)) {
      const open = waiting(item).filter((each) => !lengths.has(each) && !entered.has(each));
      if (!entered.has(item) && !lengths.has(item) && open.length > 0) {
        entered.add(item);
        for (const each of open) stack.push(each);
        continue;
      }
      stack.pop();
      if (lengths.has(item)) continue;
      const before = longestOf(waiting(item), lengths);
      lengths.set(item, { length: (lengths.get(before ?? item)?.length ?? 0) + 1, before });
    }
  }
  const chain: Item[] = [];
  let item = longestOf(items, lengths);
  for (; item !== undefined; item = lengths.get(item)?.before) chain.unshift(item);
  return chain;
}

const longestOf = (
  items: readonly Item[],
  lengths: ReadonlyMap<Item, { readonly length: number }>,
): Item | undefined =>
  items.reduce<Item | undefined>((best, item) => {
    const length = lengths.get(item)?.length ?? 0;
    return length > (best === undefined ? 0 : (lengths.get(best)?.length ?? 0)) ? item : best;
  }, undefined);
