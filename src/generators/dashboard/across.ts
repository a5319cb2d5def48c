/** What waits in one document for what is declared in another. */
import type { Edge, Graph, Item } from "./model.ts";

/** The work of one document. */
interface Read {
  readonly items: readonly Item[];
}

/** Id → the one piece of work that has it. An id that several have says nothing outside of its document. */
export function declaredOnce(items: readonly Item[]): ReadonlyMap<string, Item> {
  const once = new Map<string, Item>();
  const several = new Set<string>();
  for (const item of items) {
    if (item.id === undefined) continue;
    if (once.has(item.id)) several.add(item.id);
    else once.set(item.id, item);
  }
  for (const id of several) once.delete(id);
  return once;
}

/** The graph of all that waits for work of another document, where anything does. */
export function acrossDocuments(read: readonly Read[], once: ReadonlyMap<string, Item>): readonly Graph[] {
  const edges = new Map<string, Edge>();
  const nodes = new Map<string, Item>();
  for (const { items } of read) {
    const own = new Set(items.map(({ id }) => id));
    for (const { id, waitsFor } of items) {
      const waiting = id === undefined ? undefined : once.get(id);
      if (id === undefined || waiting === undefined) continue;
      for (const from of waitsFor) {
        const first = own.has(from) ? undefined : once.get(from);
        if (first === undefined || first === waiting) continue;
        edges.set(`${from}\n${id}`, { from, to: id, because: "waits" });
        nodes.set(from, first).set(id, waiting);
      }
    }
  }
  const [[, first] = []] = nodes;
  if (first === undefined) return [];
  const graph = { nodes: [...nodes.values()], edges: [...edges.values()], loose: 0 };
  return [{ source: first.source, title: undefined, ...graph }];
}
