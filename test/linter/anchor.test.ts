import { describe, expect, it } from "vitest";
import type { Document } from "../../src/documents/document.ts";
import { anchorOf } from "../../src/linter/anchor.ts";
import { exampleDocument } from "../support/lint-example.ts";

const plan = `# A plan

Words above all sections.

## Progress

- [ ] (2026-01-01 10:00Z) Start.

## Decision Log

- Decision: Use boats.
  Rationale: They float.
  Date/Author: 2026-01-01, Ada
`;

const anchorAt = (text: string, what: string, kind: string, path = "docs/example.md"): string => {
  const { document } = exampleDocument({ text, kind, path });
  const start = text.indexOf(what);
  expect(start).toBeGreaterThan(-1);
  return anchorOf(document, { start, end: start + what.length });
};

describe("anchorOf", () => {
  it("names section and record, from the outermost", () => {
    expect(anchorAt(plan, "Start.", "execplan")).toBe("A plan > Progress");
    expect(anchorAt(plan, "They float", "execplan")).toBe("A plan > Decision Log > Decision: Use boats.");
  });

  it("stays what it is when lines are added above", () => {
    const longer = plan.replace("Words above", "More words.\n\nWords above");
    expect(anchorAt(longer, "They float", "execplan")).toBe(anchorAt(plan, "They float", "execplan"));
  });

  it("names the row by its id, and nothing twice", () => {
    const board = "ID,Title,Status\nA-1,Paint,Done\nA-2,Sand,Open\n";
    expect(anchorAt(board, "Sand", "task-board", "docs/board.csv")).toBe("A-2");
    const log = "# Plan log\n\n## 2026-01-01T10:00:00Z\n\n- Plan: Paint\n- Status: Pending\n";
    expect(anchorAt(log, "Pending", "plan-log")).toBe("Plan log > 2026-01-01T10:00:00Z");
  });

  it("names only what a place lies in, whatever was asked before", () => {
    const document = {
      sections: [
        { heading: { name: "Quay" }, place: { start: 0, end: 50 } },
        { heading: { name: "Crane" }, place: { start: 5, end: 10 } },
      ],
      // It goes on behind its section.
      records: [{ headText: "Loading", place: { start: 20, end: 70 } }],
      work: [],
    } as unknown as Document;
    const anchorFrom = (start: number): string => anchorOf(document, { start, end: start });
    for (const _ of ["anew", "known"]) {
      expect([7, 15, 30, 55, 70].map(anchorFrom)).toEqual([
        "Quay > Crane",
        "Quay",
        "Quay > Loading",
        "Loading",
        "",
      ]);
    }
  });
});
