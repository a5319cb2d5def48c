import { describe, expect, it } from "vitest";
import { exampleDocument } from "../support/lint-example.ts";

const read = (text: string, contract: string, path?: string): Document =>
  exampleDocument({ text, contract, path }).document;
import type { Document, DocumentRecord } from "../../src/documents/document.ts";

const decisions = `
kind: choices
sections:
  - { name: Decision Log, required: true }
records:
  decision:
    title: Decision
    in: decision-log
    key: Decision
    lines: true
    fields:
      Decision: { presence: must }
      Rationale: { presence: should }
      Date/Author: { type: date, presence: should, aliases: [Date] }
`;

const fieldsOf = (record: DocumentRecord): Record<string, string> =>
  Object.fromEntries(
    record.fields.map((field) => [field.declaration?.name ?? `?${field.label}`, field.text]),
  );

const log = (body: string): readonly DocumentRecord[] =>
  read(`# Plan\n\n## Decision Log\n\n${body}\n`, decisions).records;

describe("records in a section, in every layout that people use", () => {
  const expected = [
    { Decision: "Use one queue.", Rationale: "Two were never needed.", "Date/Author": "2026-01-02 / Ada" },
    { Decision: "Keep the API.", Rationale: "Callers exist.", "Date/Author": "2026-01-03 / Grace" },
  ];
  const layouts: Record<string, string> = {
    "wrapped lines of one item": `- Decision: Use one queue.
  Rationale: Two were never needed.
  Date/Author: 2026-01-02 / Ada
- Decision: Keep the API.
  Rationale: Callers exist.
  Date/Author: 2026-01-03 / Grace`,
    "bold labels on nested items": `- **Decision**: Use one queue.
  - **Rationale**: Two were never needed.
  - **Date/Author**: 2026-01-02 / Ada

- **Decision**: Keep the API.
  - **Rationale**: Callers exist.
  - **Date/Author**: 2026-01-03 / Grace`,
    "one item a field": `- Decision: Use one queue.
- Rationale: Two were never needed.
- Date/Author: 2026-01-02 / Ada

- Decision: Keep the API.
- Rationale: Callers exist.
- Date/Author: 2026-01-03 / Grace`,
    paragraphs: `Decision: Use one queue.
Rationale: Two were never needed.
Date/Author: 2026-01-02 / Ada

Decision: Keep the API.
Rationale: Callers exist.
Date/Author: 2026-01-03 / Grace`,
    "colon inside the emphasis": `- **Decision:** Use one queue.
  **Rationale:** Two were never needed.
  **Date/Author:** 2026-01-02 / Ada
- **Decision:** Keep the API.
  **Rationale:** Callers exist.
  **Date/Author:** 2026-01-03 / Grace`,
    "all fields on one line": `- Decision: Use one queue. Rationale: Two were never needed. Date/Author: 2026-01-02 / Ada
- Decision: Keep the API. Rationale: Callers exist. Date/Author: 2026-01-03 / Grace`,
    "a table": `| Decision | Rationale | Date |
| --- | --- | --- |
| Use one queue. | Two were never needed. | 2026-01-02 / Ada |
| Keep the API. | Callers exist. | 2026-01-03 / Grace |`,
  };
  for (const [layout, body] of Object.entries(layouts)) {
    it(`reads ${layout}`, () => {
      const records = log(body);
      expect(records.map(fieldsOf)).toEqual(expected);
      expect(records.map((record) => record.fields.at(-1)?.value)).toMatchObject([
        { type: "date", parsed: { ok: true, value: { date: { year: 2026, month: 1, day: 2 } } } },
        { type: "date", parsed: { ok: true, value: { date: { year: 2026, month: 1, day: 3 } } } },
      ]);
    });
  }

  it("reads a dated line as a whole record that bears its stamp", () => {
    const records = log("- 2026-02-15: Move the cache first.\n- 2026-02-16: Then the index.");
    expect(records.map(({ layout }) => layout)).toEqual(["line", "line"]);
    expect(records.map(({ stamp }) => stamp?.ok === true && stamp.value.date.day)).toEqual([15, 16]);
  });

  it("gives the records below a dated subheading its stamp", () => {
    const records = log("### 2026-03-04\n\n- Decision: Use one queue.\n  Rationale: Simple.");
    expect(records).toHaveLength(1);
    expect(records[0]?.stamp).toMatchObject({ ok: true, value: { date: { month: 3, day: 4 } } });
    expect(records[0]?.headText).toBe("2026-03-04");
  });

  it("keeps wrapped text and nested lists with the field they belong to", () => {
    const [record] = log(
      "- Decision: Use one queue\n  for all senders.\n  Rationale: see\n  - Note: not a field\n  - second reason",
    );
    expect(record?.fields.map((field) => field.text)).toEqual([
      "Use one queue\n  for all senders.",
      "see\n  - Note: not a field\n  - second reason",
    ]);
  });

  it("reads a record under a heading whatever field it begins with", () => {
    const records = log(
      "### One queue\n**Date:** 2026-03-04\n**Decision:** Use one.\n**Rationale:**\n- Simple.\n- Fast.\n\n### One API\n**Decision:** Keep it.",
    );
    expect(records.map(fieldsOf)).toEqual([
      { "Date/Author": "2026-03-04", Decision: "Use one.", Rationale: "- Simple.\n- Fast." },
      { Decision: "Keep it." },
    ]);
  });

  it("keeps fields below a plain line with the record that the line is", () => {
    const records = log(
      "- Use one queue.\n  - Rationale: Simple.\n- 2026-03-04: Keep the API.\n  Rationale: Callers.",
    );
    expect(records.map(({ layout }) => layout)).toEqual(["line", "line"]);
    expect(records.map(fieldsOf)).toEqual([{ Rationale: "Simple." }, { Rationale: "Callers." }]);
  });

  it("places every field exactly", () => {
    const document = read("## Decision Log\n\n- **Decision**: One queue.\n", decisions);
    const [field] = document.records[0]?.fields ?? [];
    expect(document.text.slice(field?.labelPlace.start, field?.labelPlace.end)).toBe("Decision");
    expect(document.text.slice(field?.valuePlace.start, field?.valuePlace.end)).toBe("One queue.");
    expect(document.text.slice(field?.place.start, field?.place.end)).toBe("- **Decision**: One queue.");
  });

  it("finds nothing in an empty section, nor outside the section", () => {
    expect(read("# P\n\n## Decision Log\n\n## Notes\n\n- Decision: not here\n", decisions).records).toEqual(
      [],
    );
  });
});

describe("records with a heading of their own", () => {
  const entries = `
kind: entries
records:
  entry:
    heading: { level: 2, value: timestamp }
    fields: { Plan: {}, Status: {}, Scope: {}, Goal: {}, Risks: { type: list } }
    forms:
      brief: [Plan, Status, Scope]
      full: [Plan, Status, Goal, Risks]
`;

  it("reads the fields and chooses the form that fits best", () => {
    const { records } = read(
      `# Log

## 2026-01-01T10:00:00Z
- Plan: Tidy the docs
- Status: open
- Scope: docs/**

## 2026-01-02T10:00:00Z
- Plan: Ship
- Status: open
- Goal: One release
- Risks:
  - Late: the vendor is slow
  - Unknown cost
`,
      entries,
    );
    expect(records.map(({ form }) => form)).toEqual(["brief", "full"]);
    expect(records[1]?.fields.map(({ label }) => label)).toEqual(["Plan", "Status", "Goal", "Risks"]);
    expect(records[1]?.fields[3]?.value).toMatchObject({
      items: [{ text: "Late: the vendor is slow" }, { text: "Unknown cost" }],
    });
  });

  it("keeps the items below a label that is no item with it, labelled or not", () => {
    const { records } = read("## 2026-01-01T10:00:00Z\nPlan:\n- Docs: tidy them\n- more\n", entries);
    expect(records[0]?.fields.map(({ text }) => text)).toEqual(["- Docs: tidy them\n- more"]);
  });

  it("says why a heading bears no timestamp", () => {
    const { records } = read("## Yesterday\n- Plan: x\n", entries);
    expect(records[0]?.stamp).toMatchObject({ ok: false, reason: "not-a-timestamp" });
  });

  it("keeps an undeclared label as a field without a declaration", () => {
    const { records } = read("## 2026-01-01T10:00:00Z\n- Plan: x\n- Sttus: open\n", entries);
    expect(records[0]?.fields.map(({ label, declaration }) => [label, declaration?.id])).toEqual([
      ["Plan", "plan"],
      ["Sttus", undefined],
    ]);
  });

  it("reads records headed by a bold line, with fields on bold lines of their own", () => {
    const phases = `
kind: phases
sections: [Plan]
records:
  scenario:
    in: plan
    heading: { level: bold, pattern: "^T\\\\d+" }
    fields: { Steps: {}, Outcome: {} }
`;
    const { records } = read(
      "## Plan\n\n**T1 - Start**\n\n**Steps**\n\n- one\n\n**Outcome**: good\n\n**T2 - Stop**\n\ntext\n",
      phases,
    );
    expect(records.map(({ headText }) => headText)).toEqual(["T1 - Start", "T2 - Stop"]);
    expect(records[0]?.fields.map(({ label, text }) => [label, text])).toEqual([
      ["Steps", "- one"],
      ["Outcome", "good"],
    ]);
  });

  it("reads fields that need no colon", () => {
    const scenarios = `
kind: scenarios
sections: [Tests]
records:
  scenario:
    in: tests
    heading: { level: bold }
    fields: { Given: { lead: true }, When: { lead: true }, Then: { lead: true } }
`;
    const { records } = read(
      "## Tests\n\n**T1 - Start**\n- Given a clone\n- When it starts\n- Then it prints a line\n",
      scenarios,
    );
    expect(records[0]?.fields.map(({ label, text }) => [label, text])).toEqual([
      ["Given", "a clone"],
      ["When", "it starts"],
      ["Then", "it prints a line"],
    ]);
  });
});
