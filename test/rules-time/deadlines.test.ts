/** Deadlines outside the task tables that the documentation shows. */
import { expect, it } from "vitest";
import deadlineForm from "../../rules/time/deadline-form.ts";
import deadlineOverdue from "../../rules/time/deadline-overdue.ts";
import timestampFormat from "../../rules/time/timestamp-format.ts";
import { lintExample } from "../support/lint-example.ts";

const contract = `
kind: promises
records:
  promise:
    title: Promise
    heading: { level: 2, value: text }
    fields: { Due: deadline, Status: { type: status, vocabulary: status } }
vocabularies:
  status: { Open: open, Kept: done }
`;
const told = (body: string): readonly string[] => {
  const example = { text: `# Promises\n\n${body}\n`, contract, now: Date.UTC(2026, 5, 2, 12) };
  const { diagnostics, failures } = lintExample([deadlineForm, deadlineOverdue, timestampFormat], example);
  expect(failures).toEqual([]);
  return diagnostics.map(({ messageId, range }) => `${range.start.line} ${messageId}`);
};

it("reads the deadlines of records, and leaves kept promises alone", () => {
  expect(told("## Docs\n\n- Due: 2026-06-01\n- Status: open")).toEqual(["5 overdue"]);
  expect(told("## Docs\n\n- Due: 2026-06-01\n- Status: kept")).toEqual([]);
  expect(told("## Docs\n\n- Due: 2026-06-03\n- Status: open")).toEqual([]);
  expect(told("## Docs\n\n- Due: 2026-06-01")).toEqual([]);
});

it("waits until a deadline without a zone has passed everywhere", () => {
  expect(told("## Docs\n\n- Due: 2026-06-02 01:00\n- Status: open")).toEqual(["5 noZone"]);
  expect(told("## Docs\n\n- Due: 2026-06-01 23:00\n- Status: open")).toEqual(["5 noZone", "5 overdue"]);
});

it("finds a deadline that no calendar has", () => {
  expect(told("## Docs\n\n- Due: 2026-02-30\n- Status: open")).toEqual(["5 impossible"]);
});
