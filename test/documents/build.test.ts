import { expect, test } from "vitest";
import { exampleDocument } from "../support/lint-example.ts";

const contract = `
kind: board
tables:
  tasks:
    columns:
      ID: { type: id, key: true }
      Due: { type: deadline }
      Status: { type: status }
    work: true
`;
const text = `# Board

Written on 2025-05-01.

| ID | Due | Status |
| --- | --- | --- |
| T-1 | 18 May 23:00Z | Open |
`;

test("nothing in a document is a getter of an object literal, which would make all looks at it slow", () => {
  const { document } = exampleDocument({ text, contract });
  const getters: string[] = [];
  const seen = new Set<object>();
  const look = (value: unknown, name: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value)))
      if (property.get === undefined) look(property.value, `${name}.${key}`);
      else getters.push(`${name}.${key}`);
  };
  look(document, "document");
  expect(seen.size).toBeGreaterThan(50);
  expect(getters).toEqual([]);
});

test("a deadline without a year belongs to the only one that the document shows", () => {
  const { document } = exampleDocument({ text, contract });
  const [work] = document.work;
  expect(work?.deadline).toMatchObject({ ok: true, value: { yearFrom: "document" } });
});
