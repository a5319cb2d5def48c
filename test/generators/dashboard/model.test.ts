import { describe, expect, test } from "vitest";
import { dashboardModel } from "../../../src/generators/dashboard/gather.ts";
import type { DashboardModel } from "../../../src/generators/dashboard/model.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { checklist, exportPlan, finding, log, NOW, read, release, releaseFindings } from "./release.ts";

const documents = release();
const model = dashboardModel(documents, releaseFindings(documents), NOW);

const one = (kind: string, text: string, path = "docs/one.md", now = NOW): DashboardModel =>
  dashboardModel([read(kind, path, text)], [], now);

function planOf(title: string, from = model): DashboardModel["plans"][number] {
  const plan = from.plans.find((each) => each.title === title);
  if (plan === undefined) throw new Error(`No plan \`${title}\``);
  return plan;
}

describe("plans", () => {
  test("are the documents with work in them, the newest activity first", () => {
    expect(model.plans.map(({ title }) => title)).toEqual([
      "TaskBoard.csv",
      "March Release Checklist",
      "Let people export a report as PDF",
      "Search in saved reports",
    ]);
  });

  test("progress follows the timestamps of what is done; what carries none is counted apart", () => {
    const { curve, counts, total } = planOf("Let people export a report as PDF");
    expect(curve.steps).toEqual([
      { at: Date.UTC(2026, 2, 2, 9), done: 1 },
      { at: Date.UTC(2026, 2, 4, 15, 30), done: 2 },
      { at: Date.UTC(2026, 2, 9, 10), done: 3 },
    ]);
    expect({ scope: curve.scope, undated: curve.undated }).toEqual({ scope: 5, undated: 1 });
    expect({ done: counts.done, open: counts.open, total }).toEqual({ done: 4, open: 2, total: 6 });
  });

  test("the next step is what is under way, else the first open one", () => {
    expect(planOf("Let people export a report as PDF").next?.title).toBe("Footnotes.");
    expect(planOf("March Release Checklist").next?.id).toBe("DB-1");
    expect(planOf("Search in saved reports").next).toBeUndefined();
  });

  test("dates behind a status are dates of finishing, dropped work is no work", () => {
    expect(planOf("TaskBoard.csv").curve.steps.map(({ at }) => at)).toEqual([
      Date.UTC(2026, 2, 3),
      Date.UTC(2026, 2, 10),
    ]);
    expect(planOf("March Release Checklist")).toMatchObject({ total: 6, counts: { done: 1, dropped: 1 } });
  });

  test.each([
    ["- [ ] a\n- [ ] b", "docs/p.md", "not started"],
    ["- [x] a\n- [ ] b", "docs/p.md", "under way"],
    ["- [x] a\n- [x] b", "docs/p.md", "done"],
    ["- [x] a\n- [ ] b", "plans/archive/p.md", "closed"],
    ["- [x] a", "plans/archive/p.md", "done"],
  ])("%j in %s is %s", (progress, path, stage) => {
    expect(one("execplan", `# P\n\n## Progress\n\n${progress}\n`, path).plans[0]?.stage).toBe(stage);
  });

  test("a plan whose unfinished work is all blocked is blocked", () => {
    const row = (status: string): string => `| A-1 | a | b | 12 March 2026 | ${status} | |`;
    const text = `# C\n\n| # | Task | Owner | Deadline | Status | Notes |\n|---|---|---|---|---|---|\n${row("Blocked")}\n`;
    expect(one("action-checklist", text).plans[0]?.stage).toBe("blocked");
  });

  test("nothing is finished in the future", () => {
    const before = one("execplan", exportPlan, "docs/p.md", Date.UTC(2026, 2, 3));
    expect(before.plans[0]?.curve).toEqual({
      steps: [{ at: Date.UTC(2026, 2, 2, 9), done: 1 }],
      scope: 3,
      undated: 3,
    });
  });

  test("a checkbox loses its timestamp and its marks, wherever they stand", () => {
    const text =
      "# P\n\n## Progress\n\n- [ ] (2026-03-02) **Do** `it`\n- [ ] Do it (2026-03-02)\n- [ ] 2026-03-02\n";
    const titles = ["Do it", "Do it", "2026-03-02"];
    for (const [index, title] of titles.entries()) {
      const left = text.split("\n").filter((line) => !line.startsWith("- [ ]"));
      const task = text.split("\n").filter((line) => line.startsWith("- [ ]"))[index] ?? "";
      expect(one("execplan", [...left, task, ""].join("\n")).plans[0]?.next?.title).toBe(title);
    }
  });
});

describe("burn-up", () => {
  test("adds the plans up that date what they finish", () => {
    expect(model.burnUp.steps.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(model.burnUp).toMatchObject({ scope: 10, undated: 1 });
  });

  test("work that stands in two documents under one id and title counts once", () => {
    const csv = "ID,Title,Status\r\nQA-1,Try it,Done - 2026-03-03\r\n";
    const two = [read("task-board", "a/TaskBoard.csv", csv), read("task-board", "b/TaskBoard.csv", csv)];
    expect(dashboardModel(two, [], NOW)).toMatchObject({ counts: { done: 1 }, burnUp: { scope: 1 } });
    const other = read("task-board", "b/TaskBoard.csv", csv.replace("Try it", "Try that"));
    expect(dashboardModel([...two.slice(1), other], [], NOW).counts.done).toBe(2);
  });
});

describe("deadlines", () => {
  test("stand in the order of time, in the zone of their column", () => {
    expect(model.deadlines.map(({ item, standing }) => [item.id, standing])).toEqual([
      ["API-1", "done"],
      ["OLD-1", "done"],
      ["DB-1", "overdue"],
      ["DB-2", "ahead"],
      ["DOC-1", "ahead"],
      ["REL-1", "ahead"],
      ["OPS-1", "ahead"],
    ]);
    expect(model.deadlines[0]?.due).toEqual({
      at: Date.UTC(2026, 2, 6, 17),
      text: "6 March 18:00",
      zoned: true,
    });
  });

  test("are overdue only once they have passed", () => {
    const due = Date.UTC(2026, 2, 10, 11);
    for (const [now, standing] of [
      [due, "ahead"],
      [due + 1, "overdue"],
    ] as const) {
      const at = one("action-checklist", checklist, "docs/one.md", now);
      expect(at.deadlines.find(({ item }) => item.id === "DB-1")?.standing).toBe(standing);
    }
  });

  test("without a zone are taken for UTC and say so", () => {
    const text = checklist.replace(" (UTC+01)", "");
    expect(one("action-checklist", text).deadlines[0]?.due).toMatchObject({
      at: Date.UTC(2026, 2, 6, 18),
      zoned: false,
    });
  });
});

describe("dependencies", () => {
  test("a declared sequence is the critical path, with the step it has come to", () => {
    const [path] = model.criticalPaths;
    expect(path?.from).toBe("sequence");
    expect(path?.steps.map(({ done, total, current }) => [done, total, current])).toEqual([
      [1, 1, false],
      [0, 2, true],
      [0, 1, false],
    ]);
  });

  test("the graph has the declared waits and the order of the path, each pair once", () => {
    const [graph] = model.graphs;
    expect(graph?.edges.map(({ from, to, because }) => `${from} ${because} ${to}`)).toEqual([
      "DB-1 waits DB-2",
      "DB-2 waits REL-1",
      "API-1 order DB-1",
      "API-1 order DB-2",
      "DB-1 order REL-1",
    ]);
    expect(graph?.nodes.map(({ id }) => id)).toEqual(["API-1", "DB-1", "DB-2", "REL-1"]);
    expect(graph?.loose).toBe(3);
  });

  const table = (...rows: readonly string[]): string =>
    ["# Board\n", "| ID | Title | Status | Depends on |", "|---|---|---|---|", ...rows, ""].join("\n");
  const chainOf = (text: string): readonly string[] | undefined =>
    one("task-board", text, "docs/task_board.md").criticalPaths[0]?.steps.map(({ label }) =>
      label.slice(0, 3),
    );

  test("without a sequence, the longest chain of what is left", () => {
    const text = table(
      "| T-1 | Begin | Done | |",
      "| T-2 | Dig | Open | T-1 |",
      "| T-3 | Build | Open | T-2 |",
      "| T-4 | Paint | Open | T-3 |",
      "| T-5 | Rest | Open | T-2 |",
    );
    expect(chainOf(text)).toEqual(["T-2", "T-3", "T-4"]);
  });

  test("tasks that wait for one another, or for themselves, end the search", () => {
    const text = table(
      "| T-1 | a | Open | T-2 |",
      "| T-2 | b | Open | T-1 |",
      "| T-3 | c | Open | T-3, T-9 |",
    );
    expect(chainOf(text)?.length).toBe(2);
    expect(one("task-board", text, "docs/task_board.md").graphs[0]?.edges.length).toBe(2);
  });

  test("a chain as long as a document is no trouble", () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `T-${at + 1},t,Open,T-${at}`);
    const text = ["ID,Title,Status,Depends on", ...rows, ""].join("\n");
    expect(one("task-board", text, "TaskBoard.csv").criticalPaths[0]?.steps.length).toBe(1000);
  });

  test("nothing waits, nothing is drawn", () => {
    expect(one("execplan", exportPlan)).toMatchObject({ graphs: [], criticalPaths: [], blockers: [] });
  });
});

describe("blockers", () => {
  test("are rows that say whom they hold up, and work that is blocked or waits; the late ones first", () => {
    expect(model.blockers.map(({ id, overdue, resolved }) => [id, overdue, resolved])).toEqual([
      ["BLK-1", true, false],
      ["DB-2", false, false],
      ["DOC-1", false, false],
      ["REL-1", false, false],
      ["BLK-2", false, true],
    ]);
    const by = (id: string): DashboardModel["blockers"][number] | undefined =>
      model.blockers.find((each) => each.id === id);
    expect(by("BLK-1")).toMatchObject({
      affects: ["DB-1", "DB-2"],
      owners: ["Tomas"],
      remedy: "Order a larger disk",
    });
    expect(by("DB-2")?.remedy).toBe("Waits for DB-1");
    expect(by("DOC-1")?.remedy).toBe("no reviewer");
  });
});

test("work that waits for finished work, or for itself, is not held up", () => {
  const text = checklist
    .replace("In Progress | |", "Complete | |")
    .replace("Blocked on DB-2", "Blocked on REL-1");
  expect(one("action-checklist", text).blockers.map(({ id }) => id)).not.toContain("DB-2");
  expect(one("action-checklist", text).blockers.map(({ id }) => id)).not.toContain("REL-1");
});

describe("approvals", () => {
  test("say how each record stands, the newest first", () => {
    expect(model.approvals.map(({ title, verdict }) => [title, verdict])).toEqual([
      ["Rewrite the build.", "withdrawn"],
      ["Drop the old endpoint.", "pending"],
      ["Move accounts to a new table.", "conditional"],
      ["Export reports as PDF.", "approved"],
    ]);
    expect(model.approvals[3]).toMatchObject({
      approvedAt: Date.UTC(2026, 2, 1, 8, 30),
      recordedAt: Date.UTC(2026, 2, 1, 9),
      by: "Mara Lind in review (2026-03-01T08:30:00Z).",
      source: { path: "docs/PLAN_LOG.md", line: 3 },
    });
  });

  test("a record without a readable status is pending, whatever its source says", () => {
    const [first] = one("plan-log", log.replace("Status: Approved", "Status: Whatever")).approvals.slice(-1);
    expect(first).toMatchObject({ verdict: "pending", status: undefined });
  });
});

describe("findings", () => {
  test("are counted by rule and by document, the gravest first", () => {
    const { counts, byRule, byDocument, all } = model.findings;
    expect(counts).toEqual({ error: 1, warning: 3, info: 0 });
    expect(byRule.map(({ ruleId, documents: count }) => [ruleId, count])).toEqual([
      ["approval-source", 1],
      ["timestamp-missing", 2],
      ["approval-conditional", 1],
    ]);
    expect(byDocument.map(({ path }) => path)).toEqual([
      "docs/PLAN_LOG.md",
      ".agent/execplans/2026-03-02_pdf-export.md",
      ".agent/execplans/archive/2026-02-20_search.md",
    ]);
    expect(all.map(({ ruleId, source }) => `${ruleId} ${source.line}`)).toEqual([
      "approval-source 16",
      "timestamp-missing 11",
      "timestamp-missing 11",
      "approval-conditional 11",
    ]);
  });

  test("of files that no contract governs are shown under their name", () => {
    const note = read("execplan", "docs/broken.md", "x");
    const { byDocument } = dashboardModel([], [finding(note, 1, "unreadable-file", "error")], NOW).findings;
    expect(byDocument).toMatchObject([{ title: "broken.md", kind: "–" }]);
  });
});

test("the order of the input changes nothing, and the input is left alone", () => {
  const other = read("action-checklist", "docs/another-checklist.md", checklist.replace("March", "April"));
  const mixed = [...documents, other].reverse();
  const findings = [...releaseFindings(mixed)].reverse();
  const straight = [...documents, other];
  expect(dashboardModel(mixed, findings, NOW)).toEqual(
    dashboardModel(straight, releaseFindings(straight), NOW),
  );
  deepFreeze(findings);
  expect(() => dashboardModel(Object.freeze(mixed), findings, NOW)).not.toThrow();
});

test("nothing comes of nothing", () => {
  expect(dashboardModel([], [], NOW)).toMatchObject({
    documents: 0,
    kinds: [],
    plans: [],
    burnUp: { steps: [], scope: 0, undated: 0 },
    deadlines: [],
    findings: { all: [] },
  });
});

describe("work that waits for what another document declares", () => {
  const board = (rows: string): string =>
    `# B\n\n| ID | Title | Status | Depends on |\n|---|---|---|---|\n${rows}`;
  const yard = read("task-board", "yard/board.md", board("| YD-1 | Tar | In Progress | HB-1, QA-1 |\n"));
  const harbour = read("task-board", "harbour/board.md", board("| HB-1 | Dredge | Backlog | |\n"));
  const tests = ["a", "b"].map((name) =>
    read("task-board", `${name}/board.md`, board(`| QA-1 | Test ${name} | Backlog | |\n`)),
  );

  test("is one graph of its own; an id that several documents have means nothing elsewhere", () => {
    const { graphs, blockers } = dashboardModel([yard, harbour, ...tests], [], NOW);
    expect(graphs).toMatchObject([
      {
        title: undefined,
        edges: [{ from: "HB-1", to: "YD-1", because: "waits" }],
        nodes: [{ title: "Dredge" }, { title: "Tar" }],
      },
    ]);
    expect(blockers).toMatchObject([{ id: "YD-1", remedy: "Waits for HB-1" }]);
  });

  test("is no graph where all is in one document", () => {
    const alone = read(
      "task-board",
      "c/board.md",
      board("| C-1 | x | Backlog | |\n| C-2 | y | Backlog | C-1 |\n"),
    );
    expect(dashboardModel([alone, harbour], [], NOW).graphs).toMatchObject([{ title: "B" }]);
  });
});
