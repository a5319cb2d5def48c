import { describe, expect, it } from "vitest";
import type { Document } from "../../src/documents/document.ts";
import { computeFigure, figureCells } from "../../src/documents/figures.ts";
import { exampleDocument } from "../support/lint-example.ts";

const read = (text: string, contract: string, path?: string): Document =>
  exampleDocument({ text, contract, path }).document;

const contract = `
kind: checklist
format: [markdown, csv]
sections: [Path]
tables:
  tasks:
    work: true
    columns:
      ID: { type: id, key: true, required: true, aliases: ["#"] }
      Task: { required: true }
      Owner: { type: owner }
      Deadline: { type: deadline }
      Status: { type: status, required: true }
      Notes: { waitsFor: [Blocked on] }
  metrics:
    columns: { Metric: { required: true }, Target: { type: figure }, Current: { type: figure, required: true } }
sequences:
  path: { in: path, of: tasks, binding: [in order] }
figures:
  all: { at: { table: metrics, row: Tasks, column: Current }, is: { ratio: { of: tasks, where: [done] } }, target: Target }
  steps: { at: { table: metrics, row: Path, column: Current }, is: { ratio: { of: path, where: [done] } } }
  days: { at: { table: metrics, row: Days, column: Current }, is: { days: { from: last-updated, to: latest-deadline } } }
lastUpdated: [Last Updated]
vocabularies:
  status: { Open: open, Doing: active, Blocked: blocked, Done: done }
`;

const text = `# Launch

*Last Updated: May 3, 2025*

## Path

Do these in order:

1. A-1: Draft (Ada)
2. A-2/3: Review (Ada, Grace)

## Board

| # | Task | Owner | Deadline (UTC+02) | Status | Notes |
| --- | --- | --- | --- | --- | --- |
| **A-1** | Draft | **Ada** | 4 May 10:00 | ✅ Done | |
| A-2 | Review | Grace | 5 May EOD | Doing | Blocked on A-3 sign-off |
| A-3 | Sign | Ada | 6 May 12:00 | Open | |

## Figures

| Metric | Target | Current |
| --- | --- | --- |
| Tasks finished | 3/3 | 2/3 |
| Path steps | | 1/2 |
| Days left | | 3 |
`;

describe("tables", () => {
  const document = read(text, contract);

  it("become typed work", () => {
    expect(document.work.map(({ id, state, title }) => [id, state, title])).toEqual([
      ["A-1", "done", "Draft"],
      ["A-2", "active", "Review"],
      ["A-3", "open", "Sign"],
    ]);
    expect(document.work.map(({ owner }) => owner?.ok === true && owner.value[0]?.name)).toEqual([
      "Ada",
      "Grace",
      "Ada",
    ]);
    expect(document.work[1]?.waitsFor.map(({ ids }) => ids)).toEqual([["A-3"]]);
  });

  it("take the zone from the header and the year from the document", () => {
    const [first, second] = document.work;
    expect(first?.deadline).toMatchObject({ ok: true, value: { instant: Date.UTC(2025, 4, 4, 8) } });
    expect(second?.deadline?.ok === true && second.deadline.value.endOfDay).toBe(true);
  });

  it("hold every cell at its place", () => {
    const cell = document.tables[0]?.rows[0]?.cells[2];
    expect(document.text.slice(cell?.place.start, cell?.place.end)).toBe("**Ada**");
    const empty = document.tables[0]?.rows[0]?.cells[5];
    expect(empty?.text).toBe("");
    expect(document.text.slice(0, empty?.place.start).endsWith("✅ Done |")).toBe(true);
  });

  it("give sequences their steps, expanded", () => {
    const [path] = document.sequences;
    expect(path?.binding).toBe(true);
    expect(path?.steps.map(({ mentions }) => mentions.flatMap(({ ids }) => ids))).toEqual([
      ["A-1"],
      ["A-2", "A-3"],
    ]);
    expect(path?.steps[1]?.owners).toMatchObject({ ok: true, value: [{ name: "Ada" }, { name: "Grace" }] });
  });

  it("decide figures", () => {
    const [all, steps, days] = document.contract.figures.map((figure) => computeFigure(document, figure));
    expect(all).toEqual({ count: 1, total: 3 });
    expect(steps).toEqual({ count: 1, total: 2 });
    expect(days).toEqual({ count: 3, total: undefined, others: [] });
    const [declaration] = document.contract.figures;
    expect(
      declaration &&
        figureCells(document, declaration).map(({ current, target }) => [current.text, target?.text]),
    ).toEqual([["2/3", "3/3"]]);
  });

  it("leave figures undecided where a status cannot be read", () => {
    const damaged = read(text.replace("| Doing |", "| Wobbling |"), contract);
    expect(document.contract.figures.slice(0, 1).map((figure) => computeFigure(damaged, figure))).toEqual([
      undefined,
    ]);
  });
});

describe("a CSV file", () => {
  it("is one table with the same work, quotes and line breaks included", () => {
    const csv = 'ID,Task,Status\r\n"A-1","Draft, then\nsend",Done\r\n\r\nA-2,"Say ""hi""",Open,extra\r\n';
    const document = read(csv, contract, "board.csv");
    expect(document.work.map(({ id, state }) => [id, state])).toEqual([
      ["A-1", "done"],
      ["A-2", "open"],
    ]);
    const cell = document.tables[0]?.rows[0]?.cells[1];
    expect(csv.slice(cell?.place.start, cell?.place.end)).toBe("Draft, then\nsend");
    expect(document.tables[0]?.rows[1]?.cells).toHaveLength(4);
  });
});
