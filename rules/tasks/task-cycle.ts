import { Graph, alg } from "@dagrejs/graphlib";
import { defineRule } from "../../src/linter/rule.ts";

export default defineRule({
  id: "task-cycle",
  topic: "tasks",
  description: "Reports tasks that wait for one another, with the whole circle.",
  severity: "error",
  fixable: false,
  needs: ["work"],
  messages: {
    cycle: ({ circle }: { circle: readonly string[] }) =>
      `Unexpected circle of tasks waiting for one another (${circle.join(" → ")}), expected one that can begin`,
    itself: ({ id }: { id: string }) => `Unexpected task \`${id}\` waiting for itself, expected another id`,
  },
  check(document, report) {
    const waiting = document.work.filter((work) => work.id !== undefined && work.waitsFor.length > 0);
    if (waiting.length === 0) return;
    const graph = new Graph({ directed: true });
    const places = new Map<string, { readonly start: number; readonly end: number }>();
    for (const work of waiting) {
      for (const mention of work.waitsFor) {
        for (const id of mention.ids) {
          if (work.id === undefined) continue;
          graph.setEdge(work.id, id);
          if (id === work.id) report("itself", mention.place, { id });
          places.set(`${work.id}→${id}`, mention.place);
        }
      }
    }
    for (const members of alg.findCycles(graph)) {
      if (members.length < 2) continue;
      const circle = walk(graph, members);
      const [first = "", second = ""] = circle;
      const place = places.get(`${first}→${second}`);
      const related = circle.slice(1, -1).flatMap((id, index) => {
        const next = circle[index + 2];
        const at = places.get(`${id}→${next ?? ""}`);
        return at ? [{ message: `\`${id}\` waits for \`${next ?? ""}\` here`, place: at }] : [];
      });
      if (place) report("cycle", place, { circle }, { related });
    }
  },
});

/** One circle through a strongly connected set, beginning with its first id in the alphabet. */
function walk(graph: Graph, members: readonly string[]): readonly string[] {
  const inside = new Set(members);
  const [start = ""] = [...members].sort();
  const path = [start];
  const position = new Map([[start, 0]]);
  for (;;) {
    const last = path.at(-1) ?? start;
    const next = [...(graph.successors(last) ?? [])].filter((id) => inside.has(id) && id !== last).sort()[0];
    if (next === undefined) return path;
    const seen = position.get(next);
    if (seen !== undefined) return [...path.slice(seen), next];
    position.set(next, path.length);
    path.push(next);
  }
}
