import { describe, expect, test } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import type { Document } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read.ts";
import type { WorkItem } from "../../src/generators/work-item.ts";
import { workItems } from "../../src/generators/work-items.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";

const parser = await loadMarkdownParser("remark");

function document(kind: string, path: string, text: string): Document {
  const contract = builtinContracts().get(kind);
  if (!contract) throw new Error(kind);
  const read = readDocument({ path, text, contract, parser });
  if (!read.ok) throw new Error(path);
  return read.document;
}

const checklist = `# Harbour checklist

_Last Updated: May 1, 2026_

## Progress Tracking Checklist

| # | Task | Owner | Deadline (UTC) | Status | Notes |
|---|---|---|---|---|---|
| HB-1 | **Dredge** the \`north\` basin | Ines | 3 May 18:00 | ✅ Complete | |
| HB-2 | Paint buoys | Ole (dock team), Ines | 4 May | 🔄 In Progress | Blocked on HB-1 |
| HB-3 | Open the lock | TBD | soon | Pending | |

## Blockers and Dependencies

| Blocker ID | Description | Affected Tasks | Resolution Plan | Owner | ETA |
|---|---|---|---|---|---|
| BLK-1 | No paint | HB-2 | Order more | Ole | 2 May |
`;

/** A board whose rows wait for work that other documents declare, in a column of its own and in words. */
const board = `# Yard board

| ID | Title | Status | Depends on |
|---|---|---|---|
| YD-1 | Order tar | Done | |
| YD-2 | Tar the hull | Blocked | YD-1, HB-2, XX-9 |
`;

const plan = `# Tide tables

## Progress

- [x] (2026-03-02 10:00Z) Read the old tables.
- [ ] Print the new ones.

## Decision Log

- [ ] not a step of the plan
`;

const log = `# Plan log

## 2026-01-10T09:00:00Z (UTC)

- Plan: Retry the import.
- Status: Approved
- Scope: src/import.ts

## 2026-01-11T09:00:00Z (UTC)

- Plan: Nothing said of its status.
`;

const brief = ({ id, origin, title, state, status, date, owners, due, blockedBy }: WorkItem) => ({
  id,
  origin,
  title,
  state,
  status,
  date,
  owners,
  due,
  blockedBy,
});

describe("work items", () => {
  test("of a checklist are its rows and its blockers, values as plain text", () => {
    const items = workItems([document("action-checklist", "docs/checklist.md", checklist)]);
    expect(items.map(brief)).toEqual([
      {
        id: "HB-1",
        origin: "row",
        title: "Dredge the north basin",
        state: "done",
        status: "Complete",
        date: undefined,
        owners: ["Ines"],
        due: "2026-05-03T18:00:00Z",
        blockedBy: [],
      },
      {
        id: "HB-2",
        origin: "row",
        title: "Paint buoys",
        state: "active",
        status: "In Progress",
        date: undefined,
        owners: ["Ole (dock team)", "Ines"],
        due: "2026-05-04",
        blockedBy: ["HB-1", "BLK-1"],
      },
      {
        id: "HB-3",
        origin: "row",
        title: "Open the lock",
        state: "open",
        status: "Pending",
        date: undefined,
        owners: [],
        due: "soon",
        blockedBy: [],
      },
      {
        id: "BLK-1",
        origin: "blocker",
        title: "No paint",
        state: "open",
        status: undefined,
        date: undefined,
        owners: ["Ole"],
        due: "2026-05-02",
        blockedBy: [],
      },
    ]);
    expect(items[0]?.appearances[0]).toMatchObject({ line: 9 });
    expect(items[0]?.section).toBe("Progress Tracking Checklist");
  });

  test("of a plan are the checkboxes of its Progress, without their times", () => {
    const items = workItems([document("execplan", ".agent/execplans/tides.md", plan)]);
    expect(items.map(({ title, state, date }) => [title, state, date])).toEqual([
      ["Read the old tables.", "done", "2026-03-02"],
      ["Print the new ones.", "open", undefined],
    ]);
  });

  test("of a log are the entries that have a status", () => {
    const items = workItems([document("plan-log", "PLAN_LOG.md", log)]);
    expect(items.map(({ title, status, date, origin }) => [title, status, date, origin])).toEqual([
      ["Retry the import.", "Approved", "2026-01-10", "entry"],
    ]);
  });

  test("in a generated region are none", () => {
    const board = `# B\n\n<!-- codex-gen:begin taskboard -->\n\n| ID | Title | Status |\n|---|---|---|\n| A-1 | x | Done |\n\n<!-- codex-gen:end -->\n\n| ID | Title | Status |\n|---|---|---|\n| A-2 | y | Done |\n`;
    expect(workItems([document("task-board", "board.md", board)]).map(({ id }) => id)).toEqual(["A-2"]);
  });
});

describe("ids of work items", () => {
  const idsOf = (...documents: Document[]): readonly string[] => workItems(documents).map(({ id }) => id);

  test("stay the same when a step is ticked, others come before it, and the plan is archived", () => {
    const [, print] = idsOf(document("execplan", ".agent/execplans/tides.md", plan));
    const edited = plan
      .replace("- [ ] Print", "- [x] (2026-03-05 09:00Z) Print")
      .replace("- [x] (2026-03-02", "- [ ] Something new.\n- [x] (2026-03-02");
    expect(idsOf(document("execplan", ".agent/execplans/archive/tides.md", edited))[2]).toBe(print);
    expect(print).toMatch(/^T-\d[0-9a-f]{7}$/);
  });

  test("are never shared, also by steps of the same words", () => {
    const twice = plan.replace("- [ ] Print the new ones.", "- [ ] Print.\n- [ ] Print.\n- [ ] Print.");
    const ids = idsOf(document("execplan", "a.md", twice));
    expect(new Set(ids).size).toBe(4);
    expect(ids[2]).toBe(`${ids[1]}-2`);
  });

  const board = (title: string): string =>
    `# B\n\n| ID | Title | Status |\n|---|---|---|\n| A-1 | ${title} | Done |\n`;

  test("of one title in two documents are one item that both show", () => {
    const items = workItems([
      document("task-board", "a/board.md", board("Fix  it")),
      document("task-board", "b/board.md", board("fix it")),
    ]);
    expect(items.map(({ id, appearances }) => [id, appearances.length])).toEqual([["A-1", 2]]);
  });

  test("of two titles are two items", () => {
    const ids = idsOf(
      document("task-board", "a/one.md", board("Fix it")),
      document("task-board", "b/two.md", board("Break it")),
    );
    expect(ids).toEqual(["A-1", "A-1@two"]);
  });
});

describe("work that waits for what another document declares", () => {
  const items = workItems([
    document("action-checklist", "docs/harbour.md", checklist.replace("Blocked on HB-1", "Blocked on YD-2.")),
    document("task-board", "docs/taskboard.md", board),
  ]);

  test("names it, in a column of ids and behind the words for it; what nobody declares is no id", () => {
    const blocked = Object.fromEntries(items.map(({ id, blockedBy }) => [id, blockedBy]));
    expect(blocked).toMatchObject({ "HB-2": ["YD-2", "BLK-1"], "YD-2": ["YD-1", "HB-2"], "YD-1": [] });
  });
});
